import type { OutcomeReport } from '@cau-noi/domain/dossier/outcome';
import { NO_EFFECTS } from '@cau-noi/domain/dossier/report-effects';
import type { ReportEffects } from '@cau-noi/domain/dossier/report-effects';
import { builder } from '../../builder.ts';
import { COMMON_ERRORS, ConflictError } from '../../errors.ts';
import { readId, readOptionalId } from '../../ids.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { changedDossier, DossierPayload } from './dossier-payload.graphql.ts';
import { saveOutcome, submitOutcome } from './outcome.service.ts';
import { ContinuationKindEnum, ProductKindEnum } from './report-effects.graphql.ts';

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
    ownerId: t.id({ description: 'The person that this is, where it is one of ours.' }),
    dueDate: t.field({ type: 'Date', description: 'By when it is to be kept.' }),
  }),
});

const ContinuationInput = builder.inputType('ContinuationInput', {
  description: 'What the partner asks for, on which day and in which paper.',
  fields: (t) => ({
    kind: t.field({ type: ContinuationKindEnum, required: true, description: 'What for.' }),
    date: t.field({ type: 'Date', description: 'On which day it was asked for.' }),
    paper: t.string({ required: true, description: 'The letter or minutes; empty for nothing.' }),
  }),
});

const InformationProductInput = builder.inputType('InformationProductInput', {
  description: 'Something published or written of the activity.',
  fields: (t) => ({
    id: t.string({ required: true, description: 'Id of the item, made by the client.' }),
    kind: t.field({ type: ProductKindEnum, required: true, description: 'What it is.' }),
    title: t.string({ required: true, description: 'Its title.' }),
    where: t.string({ required: true, description: 'Where it appeared or is kept.' }),
  }),
});

const ReportEffectsInput = builder.inputType('ReportEffectsInput', {
  description: 'What the activity brought beside its objectives.',
  fields: (t) => ({
    continuation: t.field({
      type: ContinuationInput,
      description: 'What the partner asks for; left out while nobody knows.',
    }),
    products: t.field({
      type: [InformationProductInput],
      required: true,
      description: 'External information and notes of research.',
    }),
    trainersTrained: t.int({
      description: 'How many were trained to train others; left out where none were to be.',
    }),
  }),
});

function readEffects(input: typeof ReportEffectsInput.$inferInput): ReportEffects {
  const { continuation, products, trainersTrained } = input;
  return {
    continuation: continuation ? { ...continuation, date: continuation.date ?? null } : null,
    products,
    trainersTrained: trainersTrained ?? null,
  };
}

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
    effects: t.field({
      type: ReportEffectsInput,
      description: 'What else it brought; left out where nothing is said.',
    }),
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
    effects: input.effects ? readEffects(input.effects) : NO_EFFECTS,
    results: input.results.map((result) => ({ ...result, achieved: result.achieved ?? null })),
    commitments: input.commitments.map((commitment) => ({
      ...commitment,
      lesson: commitment.lesson ?? '',
      ownerId: readOptionalId(commitment.ownerId, 'Person'),
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
