import { invariant } from '@cau-noi/domain/invariant';
import { builder } from '../../builder.ts';
import { COMMON_ERRORS } from '../../errors.ts';
import { readId } from '../../ids.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { ApprovalRoleEnum } from '../values/activity.graphql.ts';
import { SeverityEnum } from '../values/finding.graphql.ts';
import { CapacityRule, CheckParameter, DeadlineRule } from './configuration.graphql.ts';
import { capacityRules, checkParameters, deadlineRules } from './configuration.queries.ts';
import { addCapacityRule, addDeadline, addParameter } from './configuration.service.ts';
import { readValues } from './read-values.ts';
import { readSource, SourceInput } from './source-input.graphql.ts';

const REPLACES = 'The row that holds until the day before; it has no last day yet.';
const FIRST_DAY = 'First day on which the new row holds, after every day that was decided.';

const CheckParameterAddInput = builder.inputType('CheckParameterAddInput', {
  description: 'Input of `checkParameterAdd`.',
  fields: (t) => ({
    replacesId: t.id({ required: true, description: REPLACES }),
    validFrom: t.field({ type: 'Date', required: true, description: FIRST_DAY }),
    severity: t.field({ type: SeverityEnum, required: true, description: 'What a failure does.' }),
    waivedBy: t.field({
      type: ApprovalRoleEnum,
      description:
        'Who may grant an exception from a failure that stops: null for nobody, as before when left out.',
    }),
    values: t.field({
      type: 'JSON',
      required: true,
      description: 'The values, by their names: an object with the names of the row replaced.',
    }),
    source: t.field({ type: SourceInput, required: true, description: 'Where they come from.' }),
    reason: t.string({ required: true, description: 'Why they are changed.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const DeadlineRuleAddInput = builder.inputType('DeadlineRuleAddInput', {
  description: 'Input of `deadlineRuleAdd`: a day of the year, or days after the event.',
  fields: (t) => ({
    replacesId: t.id({ required: true, description: REPLACES }),
    validFrom: t.field({ type: 'Date', required: true, description: FIRST_DAY }),
    month: t.int({ description: 'Month of the day, 1 to 12.' }),
    day: t.int({ description: 'Day of the month.' }),
    days: t.int({ description: 'Days after the event.' }),
    source: t.field({ type: SourceInput, required: true, description: 'Where it comes from.' }),
    reason: t.string({ required: true, description: 'Why it is changed.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const CapacityRuleAddInput = builder.inputType('CapacityRuleAddInput', {
  description: 'Input of `capacityRuleAdd`.',
  fields: (t) => ({
    replacesId: t.id({ required: true, description: REPLACES }),
    validFrom: t.field({ type: 'Date', required: true, description: FIRST_DAY }),
    activitiesPerOfficer: t.int({
      description: 'Activities of a year for one full-time officer, 1 to 365.',
    }),
    partTimePercent: t.int({
      description: 'What a part-time officer counts for, in percent of a full-time one.',
    }),
    source: t.field({ type: SourceInput, required: true, description: 'Where it comes from.' }),
    reason: t.string({ required: true, description: 'Why it is changed.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

export const CheckParameterPayload = builder
  .objectRef<{ readonly id: string }>('CheckParameterPayload')
  .implement({
    description: 'A row of a check as saved.',
    fields: (t) => ({
      parameter: t.field({
        type: CheckParameter,
        description: 'The row.',
        resolve: async ({ id }, _args, context) => {
          const saved = (await checkParameters(context.sql, null)).find((row) => row.id === id);
          invariant(saved !== undefined, `PARAMETER_MISSING:${id}`);
          return saved;
        },
      }),
    }),
  });

const DeadlineRulePayload = builder
  .objectRef<{ readonly id: string }>('DeadlineRulePayload')
  .implement({
    description: 'A deadline as saved.',
    fields: (t) => ({
      rule: t.field({
        type: DeadlineRule,
        description: 'The deadline.',
        resolve: async ({ id }, _args, context) => {
          const saved = (await deadlineRules(context.sql, null)).find((row) => row.id === id);
          invariant(saved !== undefined, `DEADLINE_MISSING:${id}`);
          return saved;
        },
      }),
    }),
  });

const CapacityRulePayload = builder
  .objectRef<{ readonly id: string }>('CapacityRulePayload')
  .implement({
    description: 'A rule of capacity as saved.',
    fields: (t) => ({
      rule: t.field({
        type: CapacityRule,
        description: 'The rule.',
        resolve: async ({ id }, _args, context) => {
          const saved = (await capacityRules(context.sql, null)).find((row) => row.id === id);
          invariant(saved !== undefined, `CAPACITY_RULE_MISSING:${id}`);
          return saved;
        },
      }),
    }),
  });

builder.mutationFields((t) => ({
  checkParameterAdd: t.field({
    type: CheckParameterPayload,
    description:
      'Lets other values of a check hold from a day. What held before, and what was decided by it, stays.',
    args: {
      input: t.arg({ type: CheckParameterAddInput, required: true, description: 'The input.' }),
    },
    errors: { types: COMMON_ERRORS },
    resolve: async (_root, { input }, context) => {
      const { validFrom, severity, waivedBy, reason, idempotencyKey: key } = input;
      const replacesId = readId(input.replacesId, 'CheckParameter');
      const basis = readSource(input.source);
      const values = readValues(input.values);
      const asked = { replacesId, validFrom, severity, waivedBy, values, basis, reason };
      return { id: await addParameter(context, asked, { key, input }) };
    },
  }),
  deadlineRuleAdd: t.field({
    type: DeadlineRulePayload,
    description: 'Lets another deadline hold from a day. What held before stays.',
    args: {
      input: t.arg({ type: DeadlineRuleAddInput, required: true, description: 'The input.' }),
    },
    errors: { types: COMMON_ERRORS },
    resolve: async (_root, { input }, context) => {
      const { validFrom, month, day, days, reason, idempotencyKey: key } = input;
      const replacesId = readId(input.replacesId, 'DeadlineRule');
      const due = { month: month ?? null, day: day ?? null, days: days ?? null };
      const asked = { replacesId, validFrom, ...due, basis: readSource(input.source), reason };
      return { id: await addDeadline(context, asked, { key, input }) };
    },
  }),
  capacityRuleAdd: t.field({
    type: CapacityRulePayload,
    description:
      'Lets another rule of what an officer carries hold from a day. What held before stays.',
    args: {
      input: t.arg({ type: CapacityRuleAddInput, required: true, description: 'The input.' }),
    },
    errors: { types: COMMON_ERRORS },
    resolve: async (_root, { input }, context) => {
      const { validFrom, reason, idempotencyKey: key } = input;
      const replacesId = readId(input.replacesId, 'CapacityRule');
      const values = {
        activitiesPerOfficer: input.activitiesPerOfficer ?? null,
        partTimePercent: input.partTimePercent ?? null,
      };
      const asked = { replacesId, validFrom, ...values, basis: readSource(input.source), reason };
      return { id: await addCapacityRule(context, asked, { key, input }) };
    },
  }),
}));
