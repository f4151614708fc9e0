import { holdsRole } from '@cau-noi/domain/access/actor';
import { invariant } from '@cau-noi/domain/invariant';
import { builder } from '../../builder.ts';
import { viewerOf } from '../../context.ts';
import { COMMON_ERRORS } from '../../errors.ts';
import { readId, readOptionalId, writeId } from '../../ids.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { textPatterns } from '../../text-filter.ts';
import { RemovedPayload } from '../values/removed.graphql.ts';
import { userNameOf, viewersSubstitutions } from './access.loaders.ts';
import { colleaguesOf } from './access.queries.ts';
import { Substitution, UserName } from './access.ref.ts';
import { createSubstitution, removeSubstitution } from './substitution.service.ts';

builder.node(Substitution, {
  description: 'Somebody decides in another’s place for some days (ủy quyền).',
  id: { resolve: (substitution) => substitution.id },
  loadMany: async (ids, context) => {
    const visible = await viewersSubstitutions(context);
    return ids.map((id) => visible.find((substitution) => substitution.id === id) ?? null);
  },
  fields: (t) => ({
    principal: t.field({
      type: UserName,
      description: 'Whose place is taken.',
      resolve: ({ principalId }, _args, context) => userNameOf(context, principalId),
    }),
    substitute: t.field({
      type: UserName,
      description: 'Who takes it.',
      resolve: ({ substituteId }, _args, context) => userNameOf(context, substituteId),
    }),
    validFrom: t.expose('validFrom', { type: 'Date', description: 'First day.' }),
    validTo: t.expose('validTo', { type: 'Date', description: 'Last day.' }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why.' }),
  }),
});

builder.queryFields((t) => ({
  substitutions: t.field({
    type: [Substitution],
    description: 'Those in which the viewer has a part; all of them for an administrator.',
    resolve: (_root, _args, context) => viewersSubstitutions(context),
  }),
  colleagues: t.field({
    type: [UserName],
    description: 'Users whom the viewer may name as substitute, by name; at most 100.',
    args: { text: t.arg.string({ description: 'Part of the name or address.' }) },
    resolve: (_root, { text }, context) => {
      const { userId, actor } = viewerOf(context);
      const anywhere = holdsRole(actor, 'ADMINISTRATOR');
      return colleaguesOf(context.sql, userId, textPatterns(text), context.today, anywhere);
    },
  }),
}));

const SubstitutionCreateInput = builder.inputType('SubstitutionCreateInput', {
  description: 'Input of `substitutionCreate`.',
  fields: (t) => ({
    principalId: t.id({ description: 'Whose place is taken; the viewer when left out.' }),
    substituteId: t.id({ required: true, description: 'Who takes it.' }),
    validFrom: t.field({ type: 'Date', required: true, description: 'First day.' }),
    validTo: t.field({ type: 'Date', required: true, description: 'Last day.' }),
    reason: t.string({ description: 'Why.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const SubstitutionRemoveInput = builder.inputType('SubstitutionRemoveInput', {
  description: 'Input of `substitutionRemove`.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The substitution.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const SubstitutionPayload = builder
  .objectRef<{ readonly id: string }>('SubstitutionPayload')
  .implement({
    description: 'A substitution as saved.',
    fields: (t) => ({
      substitution: t.field({
        type: Substitution,
        description: 'The substitution.',
        resolve: async ({ id }, _args, context) => {
          const visible = await viewersSubstitutions(context);
          const saved = visible.find((substitution) => substitution.id === id);
          invariant(saved !== undefined, `SUBSTITUTION_MISSING:${id}`);
          return saved;
        },
      }),
    }),
  });

builder.mutationFields((t) => ({
  substitutionCreate: t.field({
    type: SubstitutionPayload,
    description: 'Names a substitute for some days.',
    args: {
      input: t.arg({ type: SubstitutionCreateInput, required: true, description: 'The input.' }),
    },
    errors: { types: COMMON_ERRORS },
    resolve: async (_root, { input }, context) => {
      const asked = {
        principalId: readOptionalId(input.principalId, 'User') ?? viewerOf(context).userId,
        substituteId: readId(input.substituteId, 'User'),
        validFrom: input.validFrom,
        validTo: input.validTo,
        reason: input.reason ?? null,
      };
      return { id: await createSubstitution(context, asked, { key: input.idempotencyKey, input }) };
    },
  }),
  substitutionRemove: t.field({
    type: RemovedPayload,
    description: 'Takes a substitution back.',
    args: {
      input: t.arg({ type: SubstitutionRemoveInput, required: true, description: 'The input.' }),
    },
    errors: { types: COMMON_ERRORS },
    resolve: async (_root, { input }, context) => {
      const id = readId(input.id, 'Substitution');
      const sent = { key: input.idempotencyKey, input };
      return { id: writeId('Substitution', await removeSubstitution(context, id, sent)) };
    },
  }),
}));
