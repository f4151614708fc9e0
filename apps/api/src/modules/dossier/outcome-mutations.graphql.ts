import type { OutcomeReport } from '@cau-noi/domain/dossier/outcome';
import { builder } from '../../builder.ts';
import { COMMON_ERRORS, ConflictError } from '../../errors.ts';
import { readId } from '../../ids.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { changedDossier, DossierPayload } from './dossier-payload.graphql.ts';
import { saveOutcome, submitOutcome } from './outcome.service.ts';

const ID = 'The dossier.';
const REPORT_VERSION = 'The version of the report that was read; 0 while there is none.';
const INPUT = 'The input.';

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
    lesson: t.string({
      description: 'The lesson that it puts to use; left out where something is merely promised.',
    }),
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

function readReport(input: typeof OutcomeReportInput.$inferInput): OutcomeReport {
  return {
    ...input,
    results: input.results.map((result) => ({ ...result, achieved: result.achieved ?? null })),
    commitments: input.commitments.map((commitment) => ({
      ...commitment,
      lesson: commitment.lesson ?? '',
      dueDate: commitment.dueDate ?? null,
    })),
  };
}

builder.mutationFields((t) => ({
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
