import type { Reorganisation, ReorganisationKind } from '@cau-noi/domain/reorganisation';
import type {
  ChosenFor,
  OpenRecordKind,
  RecordChoice,
} from '@cau-noi/domain/reorganisation/open-records';
import { builder } from '../../builder.ts';
import { enumOf } from '../../enum.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { readId, readOptionalId } from '../../ids.ts';
import { OrganisationKindEnum } from '../values/activity.graphql.ts';
import type { AskedReorganisation } from './reorganisation.service.ts';

export const ReorganisationKindEnum = enumOf<ReorganisationKind>(
  'ReorganisationKind',
  'What may be decided about unions.',
  {
    MERGE: 'Several end and become a new one (hợp nhất).',
    ABSORB: 'Several end and go into one that stands (sáp nhập).',
    SPLIT: 'Out of one come several new ones (chia, tách).',
    RENAME: 'One is called otherwise (đổi tên).',
    DISSOLVE: 'One ends and nobody succeeds it (giải thể, kết thúc hoạt động).',
    MOVE: 'One stands under another union (chuyển về trực thuộc).',
  },
);

export const OpenRecordKindEnum = enumOf<OpenRecordKind>(
  'OpenRecordKind',
  'What may be open at a union when it ends.',
  {
    PLAN: 'A yearly plan that is not approved, or of this year or later.',
    DOSSIER: 'A dossier that is neither completed nor cancelled.',
    PROJECT: 'A programme or project that is not over.',
    WAIVER: 'An exception that was asked for.',
    APPROVAL_STEP: 'A step that waits for a decision.',
    AGREEMENT: 'An agreement that holds, or is on its way.',
    EXCHANGE: 'A rotating exchange that holds.',
    MEMBERSHIP: 'A membership that lasts, or is on its way.',
    AID: 'An aid that is planned.',
    SPEECH: 'A speech that was not given.',
    INFORMATION_ITEM: 'An information product that was not published.',
    RESEARCH_NOTE: 'A research note that it keeps for itself.',
    TRAINING: 'A training that is not closed.',
    PROPOSAL: 'A proposal of its own that is not answered.',
    PROPOSAL_TO_ANSWER: 'A proposal that waits for its answer.',
    INSPECTION: 'An inspection that it carries out and did not close.',
    INSPECTED: 'An inspection of it, with remedies that are not accepted.',
    PASSPORT: 'A passport of its keeping that is out.',
    GRANT: 'A role of a user.',
    SUBSTITUTION: 'Somebody who stands in for a user.',
    POST: 'A post of a person.',
    STAFF_ASSIGNMENT: 'Somebody who does its foreign-affairs work.',
    COLLABORATOR: 'A collaborator whom it keeps.',
    BOOKING: 'A booking of a collaborator for days to come.',
    DIRECTIVE: 'A document of its own that is in force.',
    SUSPENSION: 'A suspension that names it.',
    OWN_CEILING: 'A lower ceiling that the union set itself.',
    ROLE: 'Whom it approves for, advises or reports to.',
  },
);

export const RecordChoiceEnum = enumOf<RecordChoice>(
  'RecordChoice',
  'What becomes of something that is open.',
  {
    INHERIT: 'The successor carries it on (kế thừa).',
    RENEGOTIATE: 'The successor carries it on, but it goes back to draft (xem xét lại).',
    END: 'It ends with the union (kết thúc).',
  },
);

const NamingInput = builder.inputType('UnionNamingInput', {
  description: 'What a union is called.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'Full Vietnamese name.' }),
    shortName: t.string({ required: true, description: 'Short Vietnamese name.' }),
    nameEn: t.string({ description: 'English name.' }),
  }),
});

const FoundedInput = builder.inputType('UnionFoundedInput', {
  description: 'A union that the decision founds.',
  fields: (t) => ({
    code: t.string({
      required: true,
      description: 'Short code that never changes, as `ldld-da-nang`: letters, digits, hyphens.',
    }),
    name: t.string({ required: true, description: 'Full Vietnamese name.' }),
    shortName: t.string({ required: true, description: 'Short Vietnamese name.' }),
    nameEn: t.string({ description: 'English name.' }),
    kind: t.field({ type: OrganisationKindEnum, required: true, description: 'Its level.' }),
    parentId: t.id({ required: true, description: 'The union directly above.' }),
  }),
});

const ChildParentInput = builder.inputType('UnionChildParentInput', {
  description: 'Under whom a union that stood below stands from then on.',
  fields: (t) => ({
    childId: t.id({ required: true, description: 'The union below.' }),
    parentId: t.id({ description: 'A union that stands.' }),
    parentCode: t.string({ description: 'Or one that the decision founds, by its code.' }),
  }),
});

export const ReorganisationInput = builder.inputType('ReorganisationInput', {
  description: 'A decision about unions.',
  fields: (t) => ({
    kind: t.field({ type: ReorganisationKindEnum, required: true, description: 'What it does.' }),
    date: t.field({ type: 'Date', required: true, description: 'First day of the new state.' }),
    decisionNumber: t.string({ description: 'As written on it; left out where it is not known.' }),
    source: t.string({ description: 'Where it is known from.' }),
    fromIds: t.idList({ required: true, description: 'The unions that it is about.' }),
    intoId: t.id({ description: 'ABSORB: which takes them in. MOVE: the new parent.' }),
    founded: t.field({ type: [FoundedInput], description: 'MERGE and SPLIT: the new unions.' }),
    naming: t.field({
      type: NamingInput,
      description: 'RENAME: the new name. ABSORB: that of the one that takes in, if it changes.',
    }),
    goesOn: t.boolean({ description: 'SPLIT: whether the union itself goes on.' }),
    childParents: t.field({
      type: [ChildParentInput],
      description: 'SPLIT and DISSOLVE: where the unions below go.',
    }),
  }),
});

/** A text that is not there is null. */
const textOf = (text: string | null | undefined): string | null => text?.trim() || null;

/** The decision as the domain has it. */
export function readReorganisation(input: typeof ReorganisationInput.$inferInput): Reorganisation {
  const { kind, date, naming } = input;
  return {
    kind,
    date,
    decisionNumber: textOf(input.decisionNumber),
    source: textOf(input.source),
    fromIds: input.fromIds.map((id) => readId(id, 'Organisation')),
    intoId: readOptionalId(input.intoId, 'Organisation'),
    founded: (input.founded ?? []).map(({ code, nameEn, parentId, ...one }) => ({
      name: one.name.trim(),
      shortName: one.shortName.trim(),
      kind: one.kind,
      id: code.trim(),
      nameEn: textOf(nameEn),
      parentId: readId(parentId, 'Organisation'),
    })),
    naming:
      naming === null || naming === undefined
        ? null
        : {
            name: naming.name.trim(),
            shortName: naming.shortName.trim(),
            nameEn: textOf(naming.nameEn),
          },
    goesOn: input.goesOn ?? false,
    childParents: (input.childParents ?? []).map(({ childId, parentId, parentCode }) => ({
      childId: readId(childId, 'Organisation'),
      parentId: readOptionalId(parentId, 'Organisation') ?? parentCode ?? '',
    })),
  };
}

const RecordChoiceInput = builder.inputType('RecordChoiceInput', {
  description: 'What is chosen for one record, or for all others of its kind.',
  fields: (t) => ({
    kind: t.field({ type: OpenRecordKindEnum, required: true, description: 'Which kind.' }),
    recordId: t.string({ description: 'Which record; left out for all others of the kind.' }),
    choice: t.field({ type: RecordChoiceEnum, required: true, description: 'What becomes of it.' }),
    heirId: t.id({ description: 'Who carries it on; the first successor if left out.' }),
    reason: t.string({ description: 'Why; that of the whole if left out.' }),
  }),
});

export const ReorganiseInput = builder.inputType('ReorganiseInput', {
  description: 'Input of `reorganise`.',
  fields: (t) => ({
    decided: t.field({ type: ReorganisationInput, required: true, description: 'The decision.' }),
    revision: t.int({
      required: true,
      description: 'Of the register, as the preview told it: what was decided was seen with it.',
    }),
    choices: t.field({
      type: [RecordChoiceInput],
      required: true,
      description: 'What becomes of what is open; what is usual where nothing is said.',
    }),
    reason: t.string({ required: true, description: 'Why, for the whole.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

/** What is asked for, as the service takes it. */
export function readAsked(input: typeof ReorganiseInput.$inferInput): AskedReorganisation {
  const { revision, reason } = input;
  return {
    decided: readReorganisation(input.decided),
    revision,
    reason,
    chosen: input.choices.map((one): ChosenFor => ({
      kind: one.kind,
      recordId: one.recordId ?? null,
      choice: one.choice,
      heirId: readOptionalId(one.heirId, 'Organisation'),
      reason: one.reason ?? '',
    })),
  };
}
