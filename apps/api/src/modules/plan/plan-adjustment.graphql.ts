import { builder } from '../../builder.ts';
import { COMMON_ERRORS, ConflictError } from '../../errors.ts';
import { readId } from '../../ids.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { abandonAdjustment } from './plan-adjustment.service.ts';
import { changedPlan, PlanPayload } from './plan-payload.graphql.ts';
import { adjustPlan } from './plan.service.ts';

const ID = 'The plan.';
const VERSION = 'The version that was read.';

const PlanAdjustInput = builder.inputType('PlanAdjustInput', {
  description: 'Takes an approved plan up again (điều chỉnh).',
  fields: (t) => ({
    id: t.id({ required: true, description: ID }),
    version: t.int({ required: true, description: VERSION }),
    reason: t.string({ required: true, description: 'Why it has to be adjusted.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const PlanAdjustmentAbandonInput = builder.inputType('PlanAdjustmentAbandonInput', {
  description: 'Gives the adjustment of an approved plan up (bỏ điều chỉnh).',
  fields: (t) => ({
    id: t.id({ required: true, description: ID }),
    version: t.int({ required: true, description: VERSION }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

builder.mutationFields((t) => ({
  planAdjust: t.field({
    type: PlanPayload,
    description: 'Takes an approved plan up again; the approved version stays in force meanwhile.',
    errors: { types: [...COMMON_ERRORS, ConflictError] },
    args: { input: t.arg({ type: PlanAdjustInput, required: true, description: 'The input.' }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'planAdjust', key: input.idempotencyKey, input };
      const { version, reason } = input;
      const id = await adjustPlan(context, call, { id: readId(input.id, 'Plan'), version, reason });
      return changedPlan(context, id);
    },
  }),
  planAdjustmentAbandon: t.field({
    type: PlanPayload,
    description: 'Gives an adjustment up: the lines are those of the approved version again.',
    errors: { types: [...COMMON_ERRORS, ConflictError] },
    args: {
      input: t.arg({ type: PlanAdjustmentAbandonInput, required: true, description: 'The input.' }),
    },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'planAdjustmentAbandon', key: input.idempotencyKey, input };
      const { version } = input;
      const id = await abandonAdjustment(context, call, { id: readId(input.id, 'Plan'), version });
      return changedPlan(context, id);
    },
  }),
}));
