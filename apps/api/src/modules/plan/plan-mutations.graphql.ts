import { invariant } from '@cau-noi/domain/invariant';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { ChecksError, COMMON_ERRORS, ConflictError } from '../../errors.ts';
import { readId } from '../../ids.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { submissionsBySubject } from '../approval/approval.loaders.ts';
import { justificationsOfPlan } from '../approval/assessment.loaders.ts';
import { JustificationInput } from '../values/finding.graphql.ts';
import { PlanLineInput, readPlanLines } from './plan-line.graphql.ts';
import { linesByPlan, planById } from './plan.loaders.ts';
import type { PlanRecord } from './plan.queries.ts';
import { Plan } from './plan.ref.ts';
import {
  adjustPlan,
  createPlan,
  justifyPlan,
  savePlan,
  submitPlan,
  withdrawPlan,
} from './plan.service.ts';
import { forgetVerdict } from './plan.verdict.ts';

const ID = 'The plan.';
const VERSION = 'The version that was read.';

const PlanPayload = builder.objectRef<{ readonly plan: PlanRecord }>('PlanPayload').implement({
  description: 'The plan as it is now.',
  fields: (t) => ({
    plan: t.field({ type: Plan, description: 'The plan.', resolve: ({ plan }) => plan }),
  }),
});

/** The plan after it was changed: nothing of it that was read before counts. */
async function changed(context: Context, id: string): Promise<{ readonly plan: PlanRecord }> {
  for (const loader of [planById, linesByPlan, submissionsBySubject, justificationsOfPlan]) {
    loader(context).clear(id);
  }
  forgetVerdict(context, id);
  const plan = await planById(context).load(id);
  invariant(plan !== null, 'PLAN_VANISHED');
  return { plan };
}

const PlanCreateInput = builder.inputType('PlanCreateInput', {
  description: 'Begins the plan of a union for a year.',
  fields: (t) => ({
    organisationId: t.id({ required: true, description: 'The union.' }),
    year: t.int({ required: true, description: 'The calendar year.' }),
    copyFromYear: t.int({ description: "Begin with the lines of this year's plan." }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const PlanSaveInput = builder.inputType('PlanSaveInput', {
  description: 'Makes the lines of a plan these, in this order.',
  fields: (t) => ({
    id: t.id({ required: true, description: ID }),
    version: t.int({ required: true, description: VERSION }),
    lines: t.field({ type: [PlanLineInput], required: true, description: 'All its lines.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const PlanJustifyInput = builder.inputType('PlanJustifyInput', {
  description: 'Writes justifications beside findings of a plan.',
  fields: (t) => ({
    id: t.id({ required: true, description: ID }),
    justifications: t.field({
      type: [JustificationInput],
      required: true,
      description: 'Texts by finding; others that were written stay.',
    }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const PlanSubmitInput = builder.inputType('PlanSubmitInput', {
  description: 'Hands a plan in (trình).',
  fields: (t) => ({
    id: t.id({ required: true, description: ID }),
    version: t.int({ required: true, description: VERSION }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const PlanWithdrawInput = builder.inputType('PlanWithdrawInput', {
  description: 'Takes a plan back before it is decided (thu hồi).',
  fields: (t) => ({
    id: t.id({ required: true, description: ID }),
    version: t.int({ required: true, description: VERSION }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const PlanAdjustInput = builder.inputType('PlanAdjustInput', {
  description: 'Takes an approved plan up again (điều chỉnh).',
  fields: (t) => ({
    id: t.id({ required: true, description: ID }),
    version: t.int({ required: true, description: VERSION }),
    reason: t.string({ required: true, description: 'Why it has to be adjusted.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

builder.mutationFields((t) => ({
  planCreate: t.field({
    type: PlanPayload,
    description: 'Begins the plan of a union for a year, empty or from the lines of another year.',
    errors: { types: [...COMMON_ERRORS] },
    args: { input: t.arg({ type: PlanCreateInput, required: true, description: 'The input.' }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'planCreate', key: input.idempotencyKey, input };
      const id = await createPlan(context, call, {
        organisationId: readId(input.organisationId, 'Organisation'),
        year: input.year,
        copyFromYear: input.copyFromYear ?? null,
      });
      return changed(context, id);
    },
  }),
  planSave: t.field({
    type: PlanPayload,
    description: 'Makes the lines of a plan these. A draft may be incomplete, never malformed.',
    errors: { types: [...COMMON_ERRORS, ConflictError] },
    args: { input: t.arg({ type: PlanSaveInput, required: true, description: 'The input.' }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'planSave', key: input.idempotencyKey, input };
      const id = await savePlan(context, call, {
        id: readId(input.id, 'Plan'),
        version: input.version,
        lines: readPlanLines(input.lines),
      });
      return changed(context, id);
    },
  }),
  planJustify: t.field({
    type: PlanPayload,
    description: 'Writes justifications beside findings of a plan; a blank text takes one back.',
    errors: { types: [...COMMON_ERRORS] },
    args: { input: t.arg({ type: PlanJustifyInput, required: true, description: 'The input.' }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'planJustify', key: input.idempotencyKey, input };
      const id = await justifyPlan(context, call, {
        id: readId(input.id, 'Plan'),
        texts: input.justifications,
      });
      return changed(context, id);
    },
  }),
  planSubmit: t.field({
    type: PlanPayload,
    description: 'Hands a plan in: it is frozen with its findings and goes on its route.',
    errors: { types: [...COMMON_ERRORS, ConflictError, ChecksError] },
    args: { input: t.arg({ type: PlanSubmitInput, required: true, description: 'The input.' }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'planSubmit', key: input.idempotencyKey, input };
      const { version } = input;
      const id = await submitPlan(context, call, { id: readId(input.id, 'Plan'), version });
      return changed(context, id);
    },
  }),
  planWithdraw: t.field({
    type: PlanPayload,
    description: 'Takes a plan back before it is decided (thu hồi).',
    errors: { types: [...COMMON_ERRORS, ConflictError] },
    args: { input: t.arg({ type: PlanWithdrawInput, required: true, description: 'The input.' }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'planWithdraw', key: input.idempotencyKey, input };
      const { version } = input;
      const id = await withdrawPlan(context, call, { id: readId(input.id, 'Plan'), version });
      return changed(context, id);
    },
  }),
  planAdjust: t.field({
    type: PlanPayload,
    description: 'Takes an approved plan up again; the approved version stays in force meanwhile.',
    errors: { types: [...COMMON_ERRORS, ConflictError] },
    args: { input: t.arg({ type: PlanAdjustInput, required: true, description: 'The input.' }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'planAdjust', key: input.idempotencyKey, input };
      const { version, reason } = input;
      const id = await adjustPlan(context, call, { id: readId(input.id, 'Plan'), version, reason });
      return changed(context, id);
    },
  }),
}));
