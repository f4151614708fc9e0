import type { ActualFigures, OutcomeReport } from '@cau-noi/domain/dossier/outcome';
import { builder } from '../../builder.ts';
import { COMMON_ERRORS, ConflictError } from '../../errors.ts';
import { readId } from '../../ids.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import {
  CostLineInput,
  GuestInput,
  MemberInput,
  ParticipantGroupInput,
  StopInput,
} from './dossier-input.graphql.ts';
import {
  readCostLines,
  readGuests,
  readMembers,
  readParticipants,
  readStops,
} from './dossier-input.ts';
import { changedDossier, DossierPayload } from './dossier-payload.graphql.ts';
import { closeAsApproved, closeFigures, saveOutcome, submitOutcome } from './outcome.service.ts';

const ID = 'The dossier.';
const VERSION = 'The version that was read.';
const REPORT_VERSION = 'The version of the report that was read; 0 while there is none.';
const INPUT = 'The input.';

const ActualFiguresInput = builder.inputType('ActualFiguresInput', {
  description: 'What really happened: the figures that statistics count.',
  fields: (t) => ({
    startDate: t.field({ type: 'Date', required: true, description: 'First day.' }),
    endDate: t.field({ type: 'Date', required: true, description: 'Last day.' }),
    members: t.field({ type: [MemberInput], required: true, description: 'Who took part.' }),
    stops: t.field({ type: [StopInput], required: true, description: 'Where they were.' }),
    guests: t.field({ type: [GuestInput], required: true, description: 'Guests who came.' }),
    participants: t.field({
      type: [ParticipantGroupInput],
      required: true,
      description: 'Participants who came.',
    }),
    costLines: t.field({ type: [CostLineInput], required: true, description: 'What it cost.' }),
    deviationReason: t.string({ description: 'Why this differs from what was approved.' }),
  }),
});

const ObjectiveResultInput = builder.inputType('ObjectiveResultInput', {
  description: 'What was reached of one objective.',
  fields: (t) => ({
    objectiveId: t.string({ required: true, description: 'The `id` of the objective.' }),
    achieved: t.float({ description: 'How much, in the unit of the objective.' }),
    text: t.string({ required: true, description: 'What was reached, in words.' }),
  }),
});

const CommitmentInput = builder.inputType('CommitmentInput', {
  description: 'Something promised by either side (cam kết).',
  fields: (t) => ({
    id: t.string({ required: true, description: 'Id of the item, made by the client.' }),
    text: t.string({ required: true, description: 'What was promised.' }),
    owner: t.string({ required: true, description: 'Who has to keep it.' }),
    dueDate: t.field({ type: 'Date', description: 'By when it is to be kept.' }),
  }),
});

const OutcomeReportInput = builder.inputType('OutcomeReportInput', {
  description: 'The outcome report of an activity (báo cáo kết quả).',
  fields: (t) => ({
    summary: t.string({ required: true, description: 'What took place.' }),
    results: t.field({
      type: [ObjectiveResultInput],
      required: true,
      description: 'What was reached of each objective.',
    }),
    commitments: t.field({
      type: [CommitmentInput],
      required: true,
      description: 'What was promised.',
    }),
    lessons: t.string({ required: true, description: 'What was learned.' }),
    recommendations: t.string({ required: true, description: 'What is proposed.' }),
    contacts: t.string({ required: true, description: 'Who was met.' }),
  }),
});

const DossierCloseAsApprovedInput = builder.inputType('DossierCloseAsApprovedInput', {
  description: 'Fixes the figures as they were approved.',
  fields: (t) => ({
    id: t.id({ required: true, description: ID }),
    version: t.int({ required: true, description: VERSION }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const DossierCloseFiguresInput = builder.inputType('DossierCloseFiguresInput', {
  description: 'Fixes, or mends, what really happened.',
  fields: (t) => ({
    id: t.id({ required: true, description: ID }),
    version: t.int({ required: true, description: VERSION }),
    actual: t.field({ type: ActualFiguresInput, required: true, description: 'The figures.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const OutcomeSaveInput = builder.inputType('OutcomeSaveInput', {
  description: 'Writes the outcome report.',
  fields: (t) => ({
    dossierId: t.id({ required: true, description: ID }),
    version: t.int({ required: true, description: REPORT_VERSION }),
    report: t.field({ type: OutcomeReportInput, required: true, description: 'The report.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const OutcomeSubmitInput = builder.inputType('OutcomeSubmitInput', {
  description: 'Hands the outcome report in.',
  fields: (t) => ({
    dossierId: t.id({ required: true, description: ID }),
    version: t.int({ required: true, description: REPORT_VERSION }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

function readFigures(input: typeof ActualFiguresInput.$inferInput): ActualFigures {
  return {
    startDate: input.startDate,
    endDate: input.endDate,
    members: readMembers(input.members),
    stops: readStops(input.stops),
    guests: readGuests(input.guests),
    participants: readParticipants(input.participants),
    costLines: readCostLines(input.costLines),
    deviationReason: input.deviationReason ?? null,
  };
}

function readReport(input: typeof OutcomeReportInput.$inferInput): OutcomeReport {
  return {
    ...input,
    results: input.results.map((result) => ({ ...result, achieved: result.achieved ?? null })),
    commitments: input.commitments.map((commitment) => ({
      ...commitment,
      dueDate: commitment.dueDate ?? null,
    })),
  };
}

builder.mutationFields((t) => ({
  dossierCloseAsApproved: t.field({
    type: DossierPayload,
    description: 'Everything went as approved: fixes the figures, not the outcome report.',
    errors: { types: [...COMMON_ERRORS, ConflictError] },
    args: {
      input: t.arg({ type: DossierCloseAsApprovedInput, required: true, description: INPUT }),
    },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'dossierCloseAsApproved', key: input.idempotencyKey, input };
      const target = { id: readId(input.id, 'Dossier'), version: input.version };
      return changedDossier(context, await closeAsApproved(context, call, target));
    },
  }),
  dossierCloseFigures: t.field({
    type: DossierPayload,
    description: 'Fixes what really happened; what departs from the approved has to be explained.',
    errors: { types: [...COMMON_ERRORS, ConflictError] },
    args: { input: t.arg({ type: DossierCloseFiguresInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'dossierCloseFigures', key: input.idempotencyKey, input };
      const actual = readFigures(input.actual);
      const target = { id: readId(input.id, 'Dossier'), version: input.version, actual };
      return changedDossier(context, await closeFigures(context, call, target));
    },
  }),
  outcomeSave: t.field({
    type: DossierPayload,
    description: 'Writes the outcome report; it may be incomplete until it is handed in.',
    errors: { types: [...COMMON_ERRORS, ConflictError] },
    args: { input: t.arg({ type: OutcomeSaveInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'outcomeSave', key: input.idempotencyKey, input };
      const dossierId = readId(input.dossierId, 'Dossier');
      const target = { dossierId, version: input.version, report: readReport(input.report) };
      return changedDossier(context, await saveOutcome(context, call, target));
    },
  }),
  outcomeSubmit: t.field({
    type: DossierPayload,
    description: 'Hands the outcome report in; every objective needs its result.',
    errors: { types: [...COMMON_ERRORS, ConflictError] },
    args: { input: t.arg({ type: OutcomeSubmitInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'outcomeSubmit', key: input.idempotencyKey, input };
      const target = { dossierId: readId(input.dossierId, 'Dossier'), version: input.version };
      return changedDossier(context, await submitOutcome(context, call, target));
    },
  }),
}));
