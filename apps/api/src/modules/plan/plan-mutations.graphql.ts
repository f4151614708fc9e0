import { builder } from '../../builder.ts';
import { ChecksError, COMMON_ERRORS, ConflictError } from '../../errors.ts';
import { readId } from '../../ids.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { JustificationInput } from '../values/finding.graphql.ts';
import { PlanLineInput, readPlanLines } from './plan-line.graphql.ts';
import { changedPlan, PlanPayload } from './plan-payload.graphql.ts';
import { createPlan, justifyPlan, savePlan, submitPlan, withdrawPlan } from './plan.service.ts';

const ID = 'The plan.';
const VERSION = 'The version that was read.';

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
      return changedPlan(context, id);
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
      return changedPlan(context, id);
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
      return changedPlan(context, id);
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
      return changedPlan(context, id);
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
      return changedPlan(context, id);
    },
  }),
}));
