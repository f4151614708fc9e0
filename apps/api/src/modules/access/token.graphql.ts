import type { TokenScope } from '@cau-noi/domain/access/actor';
import { builder } from '../../builder.ts';
import { viewerOf } from '../../context.ts';
import { enumOf } from '../../enum.ts';
import { COMMON_ERRORS } from '../../errors.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { readId, writeId } from '../../ids.ts';
import { RemovedPayload } from '../values/removed.graphql.ts';
import type { AccessTokenRow } from './token.queries.ts';
import { tokensOfUser } from './token.queries.ts';
import type { MadeToken } from './token.service.ts';
import { createToken, revokeToken } from './token.service.ts';
import { Viewer } from './viewer.graphql.ts';

const TokenScopeEnum = enumOf<TokenScope>(
  'TokenScope',
  'What a program may do by an access token, within what its owner may on that day.',
  {
    READ: 'Ask, in words of its own. Every token has it.',
    WRITE:
      'Change, by mutations; not what hands authority on: users, roles, substitutes and tokens.',
  },
);

const AccessToken = builder.objectRef<AccessTokenRow>('AccessToken').implement({
  description:
    'By which a program asks this API in its owner’s place, as `Authorization: Bearer …` (mã truy cập).',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ id }) => writeId('AccessToken', id) }),
    name: t.exposeString('name', { description: 'What its owner calls it.' }),
    prefix: t.exposeString('prefix', { description: 'How its secret begins.' }),
    scopes: t.field({
      type: [TokenScopeEnum],
      description: 'What it may do.',
      resolve: ({ scopes }) => [...scopes],
    }),
    validTo: t.expose('validTo', { type: 'Date', description: 'Its last day.' }),
    lastUsedOn: t.expose('lastUsedOn', {
      type: 'Date',
      nullable: true,
      description: 'The latest day on which it was used; null while it was not.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
  }),
});

builder.objectField(Viewer, 'accessTokens', (t) =>
  t.field({
    type: [AccessToken],
    description: 'Their access tokens, ended ones too until they are revoked; the newest first.',
    resolve: ({ userId }, _args, context) => tokensOfUser(context.sql, userId),
  }),
);

const AccessTokenCreateInput = builder.inputType('AccessTokenCreateInput', {
  description: 'Input of `accessTokenCreate`.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'What it is for, at most 80 characters.' }),
    scopes: t.field({
      type: [TokenScopeEnum],
      required: true,
      description: 'What it may do; READ at least.',
    }),
    validTo: t.field({
      type: 'Date',
      required: true,
      description: 'Its last day, at most 365 days from today.',
    }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const AccessTokenRevokeInput = builder.inputType('AccessTokenRevokeInput', {
  description: 'Input of `accessTokenRevoke`.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The token.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const AccessTokenPayload = builder.objectRef<MadeToken>('AccessTokenPayload').implement({
  description: 'A token as made.',
  fields: (t) => ({
    accessToken: t.field({
      type: AccessToken,
      nullable: true,
      description: 'The token; null when the request was repeated after it was revoked.',
      resolve: async ({ id }, _args, context) => {
        const own = await tokensOfUser(context.sql, viewerOf(context).userId);
        return own.find((token) => token.id === id) ?? null;
      },
    }),
    secret: t.exposeString('secret', {
      nullable: true,
      description:
        'The whole secret, told this once and kept nowhere; null when the request was repeated.',
    }),
  }),
});

builder.mutationFields((t) => ({
  accessTokenCreate: t.field({
    type: AccessTokenPayload,
    description: 'Makes an access token for the viewer, who has to be signed in themselves.',
    args: {
      input: t.arg({ type: AccessTokenCreateInput, required: true, description: 'The input.' }),
    },
    errors: { types: COMMON_ERRORS },
    resolve: (_root, { input }, context) => {
      const { name, scopes, validTo } = input;
      const sent = { key: input.idempotencyKey, input };
      return createToken(context, { name, scopes, validTo }, sent);
    },
  }),
  accessTokenRevoke: t.field({
    type: RemovedPayload,
    description: 'Takes an access token of the viewer’s own back, at once and for good.',
    args: {
      input: t.arg({ type: AccessTokenRevokeInput, required: true, description: 'The input.' }),
    },
    errors: { types: COMMON_ERRORS },
    resolve: async (_root, { input }, context) => {
      const sent = { key: input.idempotencyKey, input };
      const id = await revokeToken(context, readId(input.id, 'AccessToken'), sent);
      return { id: writeId('AccessToken', id) };
    },
  }),
}));
