import type { Reorganisation as Decided } from '@cau-noi/domain/reorganisation';
import { endingIds, heirsOf } from '@cau-noi/domain/reorganisation';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { COMMON_ERRORS, ConflictError } from '../../errors.ts';
import { readId, writeId } from '../../ids.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { VerificationEnum } from '../values/finding.graphql.ts';
import { Count, UnionName, unionNamed } from './reorganisation-count.graphql.ts';
import {
  OpenRecordKindEnum,
  RecordChoiceEnum,
  ReorganisationKindEnum,
  ReorganiseInput,
  readAsked,
} from './reorganisation-input.graphql.ts';
import type { MeasureRow, ReorganisationRow } from './reorganisation.queries.ts';
import { listReorganisations, measuresOf, reorganisationById } from './reorganisation.queries.ts';
import { demandAdministrator, reorganise } from './reorganisation.service.ts';

const Measure = builder.objectRef<MeasureRow>('ReorganisationMeasure').implement({
  description: 'What became of one record that was open.',
  fields: (t) => ({
    kind: t.expose('recordKind', { type: OpenRecordKindEnum, description: 'Its kind.' }),
    title: t.exposeString('title', { description: 'By which people know it.' }),
    detail: t.exposeString('detail', { nullable: true, description: 'A code: its state or role.' }),
    pageId: t.id({
      nullable: true,
      description: 'The record whose page shows it.',
      resolve: ({ pageKind, pageId }) =>
        pageKind === null || pageId === null ? null : writeId(pageKind, pageId),
    }),
    choice: t.expose('choice', { type: RecordChoiceEnum, description: 'What was chosen.' }),
    reason: t.exposeString('reason', { description: 'Why.' }),
    organisation: t.field({
      type: Organisation,
      description: 'The union at which it was open.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    heir: t.field({
      type: Organisation,
      nullable: true,
      description: 'Who carries it on; null where it ended.',
      resolve: ({ heirId }, _args, context) =>
        heirId === null ? null : organisationOf(context, heirId),
    }),
  }),
});

const named = (context: Context, decided: Decided, ids: readonly string[]) =>
  ids.map((id) => unionNamed(context, id, decided));

const Reorganisation = builder.objectRef<ReorganisationRow>('Reorganisation').implement({
  description:
    'A decision about unions that was carried out here, or came with the reference data.',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ id }) => writeId('Reorganisation', id) }),
    kind: t.expose('kind', { type: ReorganisationKindEnum, description: 'What it did.' }),
    date: t.expose('date', { type: 'Date', description: 'First day of the new state.' }),
    decisionNumber: t.exposeString('decisionNumber', {
      nullable: true,
      description: 'As written on it; null where it is not known.',
    }),
    source: t.exposeString('source', { nullable: true, description: 'Where it is known from.' }),
    verification: t.expose('verification', {
      type: VerificationEnum,
      description: 'How far it was verified.',
    }),
    from: t.field({
      type: [UnionName],
      description: 'The unions that it was about.',
      resolve: ({ decided }, _args, context) => named(context, decided, decided.fromIds),
    }),
    ended: t.field({
      type: [UnionName],
      description: 'Those of them that are no more.',
      resolve: ({ decided }, _args, context) => named(context, decided, endingIds(decided)),
    }),
    heirs: t.field({
      type: [UnionName],
      description: 'The unions that carry on.',
      resolve: ({ decided }, _args, context) => named(context, decided, heirsOf(decided)),
    }),
    counts: t.field({
      type: [Count],
      description: 'What the counts came to, before and after, when it was carried out.',
      resolve: ({ counts, decided }) => counts.map((count) => ({ ...count, decided })),
    }),
    measures: t.field({
      type: [Measure],
      description: 'What became of each record that was open.',
      resolve: ({ id }, _args, context) => measuresOf(context.sql, id),
    }),
    createdBy: t.exposeString('createdBy', {
      nullable: true,
      description: 'Who carried it out; null where it came with the reference data.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When.' }),
    settledAt: t.expose('settledAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When everything open was dealt with; null until the day has come.',
    }),
  }),
});

builder.queryFields((t) => ({
  reorganisations: t.field({
    type: [Reorganisation],
    description: 'The latest hundred decisions, for administrators of the federation.',
    resolve: (_root, _args, context) => {
      demandAdministrator(context);
      return listReorganisations(context.sql);
    },
  }),
  reorganisation: t.field({
    type: Reorganisation,
    nullable: true,
    description: 'One decision, for administrators of the federation.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (_root, { id }, context) => {
      demandAdministrator(context);
      return reorganisationById(context.sql, readId(id, 'Reorganisation'));
    },
  }),
}));

const Payload = builder.objectRef<{ readonly id: string }>('ReorganisePayload').implement({
  description: 'The decision as it was carried out.',
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: ({ id }) => writeId('Reorganisation', id) }),
  }),
});

builder.mutationFields((t) => ({
  reorganise: t.field({
    type: Payload,
    description: 'Carries a decision about unions out, with what becomes of everything open there.',
    args: { input: t.arg({ type: ReorganiseInput, required: true, description: 'The input.' }) },
    errors: { types: [...COMMON_ERRORS, ConflictError] },
    resolve: async (_root, { input }, context) => {
      const { idempotencyKey: key } = input;
      return { id: await reorganise(context, readAsked(input), { key, input }) };
    },
  }),
}));
