import { invariant } from '@cau-noi/domain/invariant';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { COMMON_ERRORS, ConflictError, requestError } from '../../errors.ts';
import { readId } from '../../ids.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { waiverById, waiversByRecord } from './waiver.loaders.ts';
import type { WaivedSubject, WaiverRecord } from './waiver.queries.ts';
import { Waiver } from './waiver.ref.ts';
import { ofDossier, ofPlan } from './waiver.rows.ts';
import { askForWaiver, decideWaiver } from './waiver.service.ts';

const WaiverRequestInput = builder.inputType('WaiverRequestInput', {
  description:
    'Asks for an exception from what stops a dossier or a plan; one of the two is named.',
  fields: (t) => ({
    dossierId: t.id({ description: 'The dossier.' }),
    planId: t.id({ description: 'The plan.' }),
    version: t.int({ required: true, description: 'The version of the record that was read.' }),
    findingKey: t.string({ required: true, description: 'The `key` of the finding that stops.' }),
    text: t.string({ required: true, description: 'Why it is needed all the same.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

/** The inputs of what is done about an exception that exists. */
const actInput = (name: string, description: string) =>
  builder.inputType(name, {
    description,
    fields: (t) => ({
      id: t.id({ required: true, description: 'The exception.' }),
      version: t.int({ required: true, description: 'The version that was read.' }),
      text: t.string({ required: true, description: 'Why.' }),
      idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
    }),
  });

const WaiverGrantInput = actInput('WaiverGrantInput', 'Grants an exception.');
const WaiverRefuseInput = actInput('WaiverRefuseInput', 'Refuses an exception.');
const WaiverWithdrawInput = actInput('WaiverWithdrawInput', 'Takes an exception back.');

type Payload = { readonly waiver: WaiverRecord };

const WaiverPayload = builder.objectRef<Payload>('WaiverPayload').implement({
  description: 'The exception as it is now.',
  fields: (t) => ({
    waiver: t.field({
      type: Waiver,
      description: 'The exception; its record has its findings as they are now.',
      resolve: ({ waiver }) => waiver,
    }),
  }),
});

async function changedWaiver(context: Context, id: string): Promise<Payload> {
  const waiver = await waiverById(context).load(id);
  invariant(waiver !== null, 'WAIVER_VANISHED');
  waiversByRecord(context).clear(waiver.subjectId);
  return { waiver };
}

/**
 * The record that an input names.
 *
 * @throws GraphQLError BAD_ID where it names none, or two
 */
function recordOf({ dossierId, planId }: typeof WaiverRequestInput.$inferInput): WaivedSubject {
  if (planId && !dossierId) return ofPlan(readId(planId, 'Plan'));
  if (dossierId && !planId) return ofDossier(readId(dossierId, 'Dossier'));
  throw requestError('BAD_ID', { expected: 'Dossier,Plan' });
}

const errors = { types: [...COMMON_ERRORS, ConflictError] };
const INPUT = 'The input.';

type ActInput = typeof WaiverGrantInput.$inferInput;
const readAct = ({ id, version, text }: ActInput) => ({
  id: readId(id, 'Waiver'),
  version,
  text,
});

builder.mutationFields((t) => ({
  waiverRequest: t.field({
    type: WaiverPayload,
    description:
      'Asks for an exception (xin ngoại lệ) from a finding that stops a dossier or a plan.',
    errors,
    args: { input: t.arg({ type: WaiverRequestInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'waiverRequest', key: input.idempotencyKey, input };
      const { version, findingKey, text } = input;
      const asked = { ...recordOf(input), version, findingKey, text };
      const id = await askForWaiver(context, call, asked);
      return changedWaiver(context, id);
    },
  }),
  waiverGrant: t.field({
    type: WaiverPayload,
    description: 'Grants an exception, with a reason; only the role that the check names may.',
    errors,
    args: { input: t.arg({ type: WaiverGrantInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'waiverGrant', key: input.idempotencyKey, input };
      return changedWaiver(context, await decideWaiver(context, call, 'GRANT', readAct(input)));
    },
  }),
  waiverRefuse: t.field({
    type: WaiverPayload,
    description: 'Refuses an exception, with a reason.',
    errors,
    args: { input: t.arg({ type: WaiverRefuseInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'waiverRefuse', key: input.idempotencyKey, input };
      return changedWaiver(context, await decideWaiver(context, call, 'REFUSE', readAct(input)));
    },
  }),
  waiverWithdraw: t.field({
    type: WaiverPayload,
    description:
      'Takes an exception back, with a reason: the unit before the decision, who may grant it until the dossier is approved.',
    errors,
    args: { input: t.arg({ type: WaiverWithdrawInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'waiverWithdraw', key: input.idempotencyKey, input };
      return changedWaiver(context, await decideWaiver(context, call, 'WITHDRAW', readAct(input)));
    },
  }),
}));
