import type { IsoDate } from '@cau-noi/domain/period';
import { endingIds, heirsOf } from '@cau-noi/domain/reorganisation';
import type { OpenRecordKind } from '@cau-noi/domain/reorganisation/open-records';
import { OPEN_RECORD_KINDS, choicesFor } from '@cau-noi/domain/reorganisation/open-records';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { enumOf } from '../../enum.ts';
import { writeId } from '../../ids.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { Issue } from '../values/finding.graphql.ts';
import type { OpenRecordRow } from './open-record.ts';
import type { NamedUnion } from './reorganisation-count.graphql.ts';
import { Count, UnionName, unionNamed } from './reorganisation-count.graphql.ts';
import {
  OpenRecordKindEnum,
  RecordChoiceEnum,
  ReorganisationInput,
  readReorganisation,
} from './reorganisation-input.graphql.ts';
import type { ReorganisationPreview as Shown } from './reorganisation.service.ts';
import { previewReorganisation } from './reorganisation.service.ts';

type What = 'ENDS' | 'FOUNDED' | 'RENAMED' | 'MOVES';

/** One thing that becomes of one union. */
interface Effect {
  readonly what: What;
  readonly union: NamedUnion;
  /** The first day of it. */
  readonly date: IsoDate;
  /** Under whom it stands from then on; null where that does not change. */
  readonly parent: NamedUnion | null;
  /** What it is called from then on; null where that does not change. */
  readonly name: string | null;
}

const WhatEnum = enumOf<What>('ReorganisationEffectKind', 'What becomes of a union.', {
  ENDS: 'It is no more from the day on.',
  FOUNDED: 'It stands from the day on.',
  RENAMED: 'It is called otherwise from the day on.',
  MOVES: 'It stands under another union from the day on.',
});

/** The changes of the register, union by union. */
function effectsOf(context: Context, { changes, decided }: Shown): readonly Effect[] {
  if (changes === null) return [];
  const { date, founded } = decided;
  const name = (id: string) => unionNamed(context, id, decided);
  const isNew = new Set(founded.map(({ id }) => id));
  const goneIds = endingIds(decided);
  const rest = { parent: null, name: null, date };
  const before = (id: string) => context.register.structure.versionOn(id, date);
  return [
    ...goneIds.map((id): Effect => ({ ...rest, what: 'ENDS', union: name(id) })),
    ...changes.added.flatMap(({ organisationId: id, parentId, name: called }): Effect[] => {
      const parent = parentId === null ? null : name(parentId);
      const union = name(id);
      if (isNew.has(id)) return [{ what: 'FOUNDED', union, date, parent, name: called }];
      const was = before(id);
      return [
        ...(was?.name === called
          ? []
          : [{ ...rest, what: 'RENAMED' as const, union, name: called }]),
        ...(was?.parentId === parentId ? [] : [{ ...rest, what: 'MOVES' as const, union, parent }]),
      ];
    }),
    ...changes.moved.map(({ organisationId, from, parentId }): Effect => ({
      what: 'MOVES',
      union: name(organisationId),
      date: from,
      parent: name(parentId),
      name: null,
    })),
  ];
}

const EffectType = builder.objectRef<Effect>('ReorganisationEffect').implement({
  description: 'One thing that becomes of one union.',
  fields: (t) => ({
    what: t.expose('what', { type: WhatEnum, description: 'What becomes of it.' }),
    union: t.expose('union', { type: UnionName, description: 'Of which union.' }),
    date: t.expose('date', { type: 'Date', description: 'From which day on.' }),
    parent: t.expose('parent', {
      type: UnionName,
      nullable: true,
      description: 'Under whom it stands then.',
    }),
    name: t.exposeString('name', { nullable: true, description: 'What it is called then.' }),
  }),
});

const OpenRecord = builder.objectRef<OpenRecordRow>('OpenRecord').implement({
  description: 'Something that is open at a union that ends.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'By which it is chosen for.' }),
    title: t.exposeString('title', { description: 'By which people know it.' }),
    detail: t.exposeString('detail', { nullable: true, description: 'A code: its state or role.' }),
    organisation: t.field({
      type: Organisation,
      description: 'The union at which it stands.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    pageId: t.id({
      nullable: true,
      description: 'The record whose page shows it.',
      resolve: ({ pageKind, pageId }) =>
        pageKind === null || pageId === null ? null : writeId(pageKind, pageId),
    }),
  }),
});

interface Group {
  readonly kind: OpenRecordKind;
  readonly records: readonly OpenRecordRow[];
  readonly heirIds: readonly string[];
}

const OpenRecords = builder.objectRef<Group>('OpenRecords').implement({
  description: 'What is open of one kind, and what can be chosen for it.',
  fields: (t) => ({
    kind: t.expose('kind', { type: OpenRecordKindEnum, description: 'Which kind.' }),
    choices: t.field({
      type: [RecordChoiceEnum],
      description: 'What can be chosen; the first is taken unless another is.',
      resolve: ({ kind, heirIds }) => [...choicesFor(kind, heirIds)],
    }),
    records: t.field({
      type: [OpenRecord],
      description: 'What is open.',
      resolve: ({ records }) => [...records],
    }),
  }),
});

const Preview = builder.objectRef<Shown>('ReorganisationPreview').implement({
  description: 'What a decision would do. Nothing is written.',
  fields: (t) => ({
    revision: t.exposeInt('revision', { description: 'To be given when it is carried out.' }),
    issues: t.field({
      type: [Issue],
      description: 'Why it cannot be carried out; then nothing else is told.',
      resolve: ({ issues }) => [...issues],
    }),
    effects: t.field({
      type: [EffectType],
      description: 'What becomes of which union.',
      resolve: (shown, _args, context) => [...effectsOf(context, shown)],
    }),
    heirs: t.field({
      type: [UnionName],
      description: 'Who can carry on what is open, the first by default.',
      resolve: ({ decided }, _args, context) =>
        heirsOf(decided).map((id) => unionNamed(context, id, decided)),
    }),
    open: t.field({
      type: [OpenRecords],
      description: 'What is open at the unions that end, by kind.',
      resolve: ({ open, decided }) => {
        const heirIds = heirsOf(decided);
        return OPEN_RECORD_KINDS.flatMap((kind) => {
          const records = open.filter((record) => record.kind === kind);
          return records.length === 0 ? [] : [{ kind, records, heirIds }];
        });
      },
    }),
    counts: t.field({
      type: [Count],
      description: 'What the counts come to, before and after.',
      resolve: ({ counts, decided }) => counts.map((count) => ({ ...count, decided })),
    }),
  }),
});

builder.queryField('reorganisationPreview', (t) =>
  t.field({
    type: Preview,
    description: 'What a decision about unions would do, for administrators of the federation.',
    args: {
      input: t.arg({ type: ReorganisationInput, required: true, description: 'The decision.' }),
    },
    resolve: (_root, { input }, context) =>
      previewReorganisation(context, readReorganisation(input)),
  }),
);
