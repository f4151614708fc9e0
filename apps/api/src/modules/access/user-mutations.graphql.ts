import { invariant } from '@cau-noi/domain/invariant';
import { builder } from '../../builder.ts';
import { COMMON_ERRORS } from '../../errors.ts';
import { readId, readOptionalId } from '../../ids.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { userById } from './access.loaders.ts';
import { User, UserRoleEnum } from './access.ref.ts';
import type { NewGrant } from './user-write.ts';
import { addGrant, createUser, endGrant, endUser } from './user.service.ts';

const INPUT = 'The input.';

const UserPayload = builder.objectRef<{ readonly id: string }>('UserPayload').implement({
  description: 'A user as saved.',
  fields: (t) => ({
    user: t.field({
      type: User,
      description: 'The user.',
      resolve: async ({ id }, _args, context) => {
        const user = await userById(context).load(id);
        invariant(user !== null, `USER_MISSING:${id}`);
        return user;
      },
    }),
  }),
});

const GrantInput = builder.inputType('GrantInput', {
  description: 'A role at an organisation, from one day to another.',
  fields: (t) => ({
    role: t.field({ type: UserRoleEnum, required: true, description: 'The role.' }),
    organisationId: t.id({ required: true, description: 'Where it is held.' }),
    validFrom: t.field({ type: 'Date', required: true, description: 'First day.' }),
    validTo: t.field({ type: 'Date', description: 'Last day; left out while none is known.' }),
  }),
});

function readGrant(input: typeof GrantInput.$inferInput): NewGrant {
  const { role, validFrom, validTo } = input;
  const organisationId = readId(input.organisationId, 'Organisation');
  return { role, organisationId, validFrom, validTo: validTo ?? null };
}

const UserCreateInput = builder.inputType('UserCreateInput', {
  description: 'Input of `userCreate`.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'Full name.' }),
    email: t.string({ required: true, description: 'The e-mail address they will sign in with.' }),
    password: t.string({
      required: true,
      description: 'A first password of at least 10 characters; they change it themselves.',
    }),
    personId: t.id({ description: 'Their entry in the register of people.' }),
    grants: t.field({ type: [GrantInput], required: true, description: 'At least one role.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const UserDisableInput = builder.inputType('UserDisableInput', {
  description: 'Input of `userDisable`.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The user.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const GrantAddInput = builder.inputType('GrantAddInput', {
  description: 'Input of `grantAdd`.',
  fields: (t) => ({
    userId: t.id({ required: true, description: 'The user.' }),
    grant: t.field({ type: GrantInput, required: true, description: 'The role.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const GrantEndInput = builder.inputType('GrantEndInput', {
  description: 'Input of `grantEnd`.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The grant.' }),
    lastDay: t.field({ type: 'Date', required: true, description: 'The last day it holds.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

builder.mutationFields((t) => ({
  userCreate: t.field({
    type: UserPayload,
    description: 'Makes a user with their first roles.',
    args: { input: t.arg({ type: UserCreateInput, required: true, description: INPUT }) },
    errors: { types: COMMON_ERRORS },
    resolve: async (_root, { input }, context) => {
      const { name, email, password, idempotencyKey } = input;
      const user = { name, email, password, personId: readOptionalId(input.personId, 'Person') };
      return { id: await createUser(context, user, input.grants.map(readGrant), idempotencyKey) };
    },
  }),
  userDisable: t.field({
    type: UserPayload,
    description: 'Signs a user out everywhere and lets them in no more.',
    args: { input: t.arg({ type: UserDisableInput, required: true, description: INPUT }) },
    errors: { types: COMMON_ERRORS },
    resolve: async (_root, { input }, context) => {
      const sent = { key: input.idempotencyKey, input };
      return { id: await endUser(context, readId(input.id, 'User'), sent) };
    },
  }),
  grantAdd: t.field({
    type: UserPayload,
    description: 'Gives a user a role.',
    args: { input: t.arg({ type: GrantAddInput, required: true, description: INPUT }) },
    errors: { types: COMMON_ERRORS },
    resolve: async (_root, { input }, context) => {
      const sent = { key: input.idempotencyKey, input };
      const userId = readId(input.userId, 'User');
      return { id: await addGrant(context, userId, readGrant(input.grant), sent) };
    },
  }),
  grantEnd: t.field({
    type: UserPayload,
    description: 'Ends a role after a day.',
    args: { input: t.arg({ type: GrantEndInput, required: true, description: INPUT }) },
    errors: { types: COMMON_ERRORS },
    resolve: async (_root, { input }, context) => {
      const sent = { key: input.idempotencyKey, input };
      return { id: await endGrant(context, readId(input.id, 'Grant'), input.lastDay, sent) };
    },
  }),
}));
