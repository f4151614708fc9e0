import { invariant } from '@cau-noi/domain/invariant';
import { builder } from '../../builder.ts';
import { COMMON_ERRORS, ConflictError } from '../../errors.ts';
import { readId, readOptionalId } from '../../ids.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { userById } from './access.loaders.ts';
import { User, UserRoleEnum } from './access.ref.ts';
import type { NewGrant } from './user-write.ts';
import { addGrant, endGrant } from './grant.service.ts';
import type { Seen } from './user.service.ts';
import { createUser, enableUser, endUser, resetPassword, saveUser } from './user.service.ts';

const INPUT = 'The input.';
const VERSION = 'The version of the account that was seen.';
const NAME = 'Full name.';
const EMAIL = 'The e-mail address they sign in with.';
const PERSON = 'Their entry in the register of people.';
/** Refusals of a change to an account that stands. */
const CHANGE_ERRORS = [...COMMON_ERRORS, ConflictError];

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
    name: t.string({ required: true, description: NAME }),
    email: t.string({ required: true, description: EMAIL }),
    password: t.string({
      required: true,
      description: 'A first password of at least 10 characters; they change it themselves.',
    }),
    personId: t.id({ description: PERSON }),
    grants: t.field({ type: [GrantInput], required: true, description: 'At least one role.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const UserSaveInput = builder.inputType('UserSaveInput', {
  description: 'Input of `userSave`.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The user.' }),
    version: t.int({ required: true, description: VERSION }),
    name: t.string({ required: true, description: NAME }),
    email: t.string({ required: true, description: EMAIL }),
    personId: t.id({ description: PERSON }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const seenInput = (name: string, mutation: string) =>
  builder.inputType(name, {
    description: `Input of \`${mutation}\`.`,
    fields: (t) => ({
      id: t.id({ required: true, description: 'The user.' }),
      version: t.int({ required: true, description: VERSION }),
      idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
    }),
  });

const UserDisableInput = seenInput('UserDisableInput', 'userDisable');
const UserEnableInput = seenInput('UserEnableInput', 'userEnable');

const UserResetPasswordInput = builder.inputType('UserResetPasswordInput', {
  description: 'Input of `userResetPassword`.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The user.' }),
    version: t.int({ required: true, description: VERSION }),
    password: t.string({
      required: true,
      description: 'A password of at least 10 characters; they change it themselves.',
    }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const GrantAddInput = builder.inputType('GrantAddInput', {
  description: 'Input of `grantAdd`.',
  fields: (t) => ({
    userId: t.id({ required: true, description: 'The user.' }),
    version: t.int({ required: true, description: VERSION }),
    grant: t.field({ type: GrantInput, required: true, description: 'The role.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const GrantEndInput = builder.inputType('GrantEndInput', {
  description: 'Input of `grantEnd`.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The grant.' }),
    version: t.int({ required: true, description: VERSION }),
    lastDay: t.field({ type: 'Date', required: true, description: 'The last day it holds.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

function readSeen({ id, version }: { readonly id: string; readonly version: number }): Seen {
  return { id: readId(id, 'User'), version };
}

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
  userSave: t.field({
    type: UserPayload,
    description: 'Writes another name, address or entry in the register of people.',
    args: { input: t.arg({ type: UserSaveInput, required: true, description: INPUT }) },
    errors: { types: CHANGE_ERRORS },
    resolve: async (_root, { input }, context) => {
      const { name, email } = input;
      const content = { name, email, personId: readOptionalId(input.personId, 'Person') };
      const sent = { key: input.idempotencyKey, input };
      return { id: await saveUser(context, readSeen(input), content, sent) };
    },
  }),
  userDisable: t.field({
    type: UserPayload,
    description: 'Signs a user out everywhere and lets them in no more.',
    args: { input: t.arg({ type: UserDisableInput, required: true, description: INPUT }) },
    errors: { types: CHANGE_ERRORS },
    resolve: async (_root, { input }, context) => {
      const sent = { key: input.idempotencyKey, input };
      return { id: await endUser(context, readSeen(input), sent) };
    },
  }),
  userEnable: t.field({
    type: UserPayload,
    description: 'Lets a user in again.',
    args: { input: t.arg({ type: UserEnableInput, required: true, description: INPUT }) },
    errors: { types: CHANGE_ERRORS },
    resolve: async (_root, { input }, context) => {
      const sent = { key: input.idempotencyKey, input };
      return { id: await enableUser(context, readSeen(input), sent) };
    },
  }),
  userResetPassword: t.field({
    type: UserPayload,
    description: 'Gives a user another password and signs them out everywhere.',
    args: { input: t.arg({ type: UserResetPasswordInput, required: true, description: INPUT }) },
    errors: { types: CHANGE_ERRORS },
    resolve: async (_root, { input }, context) => {
      const { password, idempotencyKey } = input;
      return { id: await resetPassword(context, readSeen(input), password, idempotencyKey) };
    },
  }),
  grantAdd: t.field({
    type: UserPayload,
    description: 'Gives a user a role.',
    args: { input: t.arg({ type: GrantAddInput, required: true, description: INPUT }) },
    errors: { types: CHANGE_ERRORS },
    resolve: async (_root, { input }, context) => {
      const sent = { key: input.idempotencyKey, input };
      const seen = { id: readId(input.userId, 'User'), version: input.version };
      return { id: await addGrant(context, seen, readGrant(input.grant), sent) };
    },
  }),
  grantEnd: t.field({
    type: UserPayload,
    description: 'Ends a role after a day.',
    args: { input: t.arg({ type: GrantEndInput, required: true, description: INPUT }) },
    errors: { types: CHANGE_ERRORS },
    resolve: async (_root, { input }, context) => {
      const sent = { key: input.idempotencyKey, input };
      const { version, lastDay } = input;
      const seen = { id: readId(input.id, 'Grant'), version, lastDay };
      return { id: await endGrant(context, seen, sent) };
    },
  }),
}));
