import { invariant } from '@cau-noi/domain/invariant';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { COMMON_ERRORS, ConflictError } from '../../errors.ts';
import { readId } from '../../ids.ts';
import {
  AidCancelInput,
  AidCarryOutInput,
  AidCreateInput,
  AidSaveInput,
} from './aid-input.graphql.ts';
import { readAid } from './aid-input.ts';
import { aidById } from './aid.loaders.ts';
import type { AidRecord } from './aid.queries.ts';
import { Aid } from './aid.ref.ts';
import { cancelAid, carryOutAid, createAid, saveAid } from './aid.service.ts';

type Payload = { readonly aid: AidRecord };

const AidPayload = builder.objectRef<Payload>('AidPayload').implement({
  description: 'The aid as it is now.',
  fields: (t) => ({
    aid: t.expose('aid', { type: Aid, description: 'The aid.' }),
  }),
});

async function changedAid(context: Context, id: string): Promise<Payload> {
  const aid = await aidById(context).load(id);
  invariant(aid !== null, 'AID_VANISHED');
  return { aid };
}

const errors = { types: [...COMMON_ERRORS, ConflictError] };
const INPUT = 'The input.';

builder.mutationFields((t) => ({
  aidCreate: t.field({
    type: AidPayload,
    description: 'Writes down an aid that is planned.',
    errors: { types: COMMON_ERRORS },
    args: { input: t.arg({ type: AidCreateInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'aidCreate', key: input.idempotencyKey, input };
      const organisationId = readId(input.organisationId, 'Organisation');
      return changedAid(
        context,
        await createAid(context, call, organisationId, readAid(input.aid)),
      );
    },
  }),
  aidSave: t.field({
    type: AidPayload,
    description: 'Saves the whole content of an aid that is planned.',
    errors,
    args: { input: t.arg({ type: AidSaveInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'aidSave', key: input.idempotencyKey, input };
      const read = { id: readId(input.id, 'Aid'), version: input.version };
      return changedAid(context, await saveAid(context, call, read, readAid(input.aid)));
    },
  }),
  aidCarryOut: t.field({
    type: AidPayload,
    description:
      'Writes down that an aid was received or handed over. What is received has to be approved before.',
    errors,
    args: { input: t.arg({ type: AidCarryOutInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'aidCarryOut', key: input.idempotencyKey, input };
      const read = { id: readId(input.id, 'Aid'), version: input.version };
      return changedAid(context, await carryOutAid(context, call, read, input.on));
    },
  }),
  aidCancel: t.field({
    type: AidPayload,
    description: 'Writes down that an aid will not come, with a reason.',
    errors,
    args: { input: t.arg({ type: AidCancelInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'aidCancel', key: input.idempotencyKey, input };
      const read = { id: readId(input.id, 'Aid'), version: input.version };
      return changedAid(context, await cancelAid(context, call, read, input.text));
    },
  }),
}));
