import { invariant } from '@cau-noi/domain/invariant';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { COMMON_ERRORS, ConflictError } from '../../errors.ts';
import { readId } from '../../ids.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { waiverById, waiversByDossier } from './waiver.loaders.ts';
import type { WaiverRecord } from './waiver.queries.ts';
import { Waiver } from './waiver.ref.ts';
import { askForWaiver, decideWaiver } from './waiver.service.ts';

const WaiverRequestInput = builder.inputType('WaiverRequestInput', {
  description: 'Asks for an exception from what stops a dossier.',
  fields: (t) => ({
    dossierId: t.id({ required: true, description: 'The dossier.' }),
    version: t.int({ required: true, description: 'The version of the dossier that was read.' }),
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
      description: 'The exception; its dossier has its findings as they are now.',
      resolve: ({ waiver }) => waiver,
    }),
  }),
});

async function changedWaiver(context: Context, id: string): Promise<Payload> {
  const waiver = await waiverById(context).load(id);
  invariant(waiver !== null, 'WAIVER_VANISHED');
  waiversByDossier(context).clear(waiver.dossierId);
  return { waiver };
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
    description: 'Asks for an exception (xin ngoại lệ) from a finding that stops a dossier.',
    errors,
    args: { input: t.arg({ type: WaiverRequestInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'waiverRequest', key: input.idempotencyKey, input };
      const { version, findingKey, text } = input;
      const dossierId = readId(input.dossierId, 'Dossier');
      const id = await askForWaiver(context, call, { dossierId, version, findingKey, text });
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
