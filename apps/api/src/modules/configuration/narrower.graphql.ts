import { builder } from '../../builder.ts';
import { COMMON_ERRORS } from '../../errors.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { readId } from '../../ids.ts';
import {
  ActivityKindEnum,
  ApprovalRoleEnum,
  OrganisationKindEnum,
} from '../values/activity.graphql.ts';
import { SeverityEnum } from '../values/finding.graphql.ts';
import { CheckParameterPayload } from './configuration-mutations.graphql.ts';
import type { NarrowerParameter } from './narrower.service.ts';
import { endParameter, narrowParameter } from './narrower.service.ts';
import { readValues } from './read-values.ts';
import { readSource, SourceInput } from './source-input.graphql.ts';

export const CheckParameterScopeInput = builder.inputType('CheckParameterScopeInput', {
  description:
    'Some of those for whom a row of a check is: less than all of them, and none for whom it is not.',
  fields: (t) => ({
    levels: t.field({
      type: [OrganisationKindEnum],
      description: 'Levels of union; all of the row when left out or empty.',
    }),
    kinds: t.field({
      type: [ActivityKindEnum],
      description: 'Kinds of activity; all of the row when left out or empty.',
    }),
    planned: t.boolean({
      description: 'Only planned or only unplanned activities; as the row when left out.',
    }),
  }),
});

/** The same as the domain takes it. */
export function readChosen({
  levels,
  kinds,
  planned,
}: typeof CheckParameterScopeInput.$inferInput) {
  return { levels: levels ?? [], kinds: kinds ?? [], planned: planned ?? null };
}

const CheckParameterNarrowInput = builder.inputType('CheckParameterNarrowInput', {
  description: 'Input of `checkParameterNarrow`.',
  fields: (t) => ({
    besideId: t.id({
      required: true,
      description: 'The row within which the new one is to hold; it has no last day and goes on.',
    }),
    scope: t.field({
      type: CheckParameterScopeInput,
      required: true,
      description: 'For whom the new row is.',
    }),
    validFrom: t.field({
      type: 'Date',
      required: true,
      description: 'First day on which the new row holds, after every day that was decided.',
    }),
    severity: t.field({ type: SeverityEnum, required: true, description: 'What a failure does.' }),
    waivedBy: t.field({
      type: ApprovalRoleEnum,
      description: 'Who may grant an exception from a failure that stops; nobody when left out.',
    }),
    values: t.field({
      type: 'JSON',
      required: true,
      description: 'The values, by their names: an object with the names of the row beside it.',
    }),
    source: t.field({ type: SourceInput, required: true, description: 'Where they come from.' }),
    reason: t.string({ required: true, description: 'Why they differ.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

function readNarrower(input: typeof CheckParameterNarrowInput.$inferInput): NarrowerParameter {
  const { validFrom, severity, waivedBy, reason } = input;
  return {
    ...readChosen(input.scope),
    besideId: readId(input.besideId, 'CheckParameter'),
    validFrom,
    severity,
    waivedBy: waivedBy ?? null,
    values: readValues(input.values),
    basis: readSource(input.source),
    reason,
  };
}

const CheckParameterEndInput = builder.inputType('CheckParameterEndInput', {
  description: 'Input of `checkParameterEnd`.',
  fields: (t) => ({
    id: t.id({
      required: true,
      description: 'The row; a more general one goes on, see `generalId`.',
    }),
    validFrom: t.field({
      type: 'Date',
      required: true,
      description:
        'First day on which the more general row counts again, after every day that was decided.',
    }),
    source: t.field({ type: SourceInput, required: true, description: 'On what basis it ends.' }),
    reason: t.string({ required: true, description: 'Why it ends.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

builder.mutationFields((t) => ({
  checkParameterNarrow: t.field({
    type: CheckParameterPayload,
    description:
      'Lets other values of a check hold for some levels, kinds, planned or unplanned activities from a day; for the rest the row beside it goes on. What was decided stays.',
    args: {
      input: t.arg({ type: CheckParameterNarrowInput, required: true, description: 'The input.' }),
    },
    errors: { types: COMMON_ERRORS },
    resolve: async (_root, { input }, context) => {
      const asked = readNarrower(input);
      return { id: await narrowParameter(context, asked, { key: input.idempotencyKey, input }) };
    },
  }),
  checkParameterEnd: t.field({
    type: CheckParameterPayload,
    description:
      'Ends a row that is for some, so that the more general one counts for them again from a day. What was decided stays.',
    args: {
      input: t.arg({ type: CheckParameterEndInput, required: true, description: 'The input.' }),
    },
    errors: { types: COMMON_ERRORS },
    resolve: async (_root, { input }, context) => {
      const { validFrom, reason, idempotencyKey: key } = input;
      const id = readId(input.id, 'CheckParameter');
      const asked = { id, validFrom, basis: readSource(input.source), reason };
      return { id: await endParameter(context, asked, { key, input }) };
    },
  }),
}));
