import { invariant } from '@cau-noi/domain/invariant';
import type { ProposalContent } from '@cau-noi/domain/proposal';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { COMMON_ERRORS, ConflictError } from '../../errors.ts';
import { readId, readOptionalId } from '../../ids.ts';
import {
  ProposalActInput,
  ProposalAnswerInput,
  ProposalCarryOutInput,
  ProposalCreateInput,
  ProposalRateInput,
  ProposalSaveInput,
  ProposalSecondInput,
} from './proposal-input.graphql.ts';
import type { ProposalInput } from './proposal-input.graphql.ts';
import { proposalById } from './proposal.loaders.ts';
import type { ProposalRecord } from './proposal.queries.ts';
import { Proposal } from './proposal.ref.ts';
import {
  answerProposal,
  carryOutProposal,
  createProposal,
  rateProposal,
  receiveProposal,
  saveProposal,
  secondProposal,
  sendProposal,
  withdrawProposal,
} from './proposal.service.ts';

type Payload = { readonly proposal: ProposalRecord };

const ProposalPayload = builder.objectRef<Payload>('ProposalPayload').implement({
  description: 'The proposal as it is now.',
  fields: (t) => ({
    proposal: t.expose('proposal', { type: Proposal, description: 'The proposal.' }),
  }),
});

async function changed(context: Context, id: string): Promise<Payload> {
  const proposal = await proposalById(context).load(id);
  invariant(proposal !== null, 'PROPOSAL_VANISHED');
  return { proposal };
}

const readContent = (input: typeof ProposalInput.$inferInput): ProposalContent => ({
  addresseeId: readOptionalId(input.addresseeId, 'Organisation'),
  topic: input.topic,
  title: input.title.trim(),
  text: input.text.trim(),
  asked: input.asked.trim(),
  checkId: input.checkId?.trim() || null,
  directiveId: readOptionalId(input.directiveId, 'Directive'),
  dossierId: readOptionalId(input.dossierId, 'Dossier'),
});

const errors = { types: [...COMMON_ERRORS, ConflictError] };
const INPUT = 'The input.';

/** Which proposal in which version, and the call by which a repeated request is known. */
function readAct(
  operation: string,
  input: { readonly id: string; readonly version: number; readonly idempotencyKey: string },
) {
  const read = { id: readId(input.id, 'Proposal'), version: input.version };
  return { read, call: { operation, key: input.idempotencyKey, input } };
}

builder.mutationFields((t) => ({
  proposalCreate: t.field({
    type: ProposalPayload,
    description: 'Writes down what a union asks one above it to do (lập kiến nghị).',
    errors: { types: COMMON_ERRORS },
    args: { input: t.arg({ type: ProposalCreateInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'proposalCreate', key: input.idempotencyKey, input };
      const union = readId(input.organisationId, 'Organisation');
      const content = readContent(input.proposal);
      return changed(context, await createProposal(context, call, union, content));
    },
  }),
  proposalSave: t.field({
    type: ProposalPayload,
    description: 'Saves what is written of a proposal that is not sent.',
    errors,
    args: { input: t.arg({ type: ProposalSaveInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readAct('proposalSave', input);
      const content = readContent(input.proposal);
      return changed(context, await saveProposal(context, call, read, content));
    },
  }),
  proposalSend: t.field({
    type: ProposalPayload,
    description: 'Sends it to the union above, whose time to answer begins.',
    errors,
    args: { input: t.arg({ type: ProposalActInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readAct('proposalSend', input);
      return changed(context, await sendProposal(context, call, read));
    },
  }),
  proposalWithdraw: t.field({
    type: ProposalPayload,
    description: 'Takes it back before it is answered.',
    errors,
    args: { input: t.arg({ type: ProposalActInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readAct('proposalWithdraw', input);
      return changed(context, await withdrawProposal(context, call, read));
    },
  }),
}));

builder.mutationFields((t) => ({
  proposalReceive: t.field({
    type: ProposalPayload,
    description: 'Says that the union above has it (tiếp nhận).',
    errors,
    args: { input: t.arg({ type: ProposalActInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readAct('proposalReceive', input);
      return changed(context, await receiveProposal(context, call, read));
    },
  }),
  proposalAnswer: t.field({
    type: ProposalPayload,
    description: 'Answers it, or passes it on to a higher level (trả lời, chuyển cấp trên).',
    errors,
    args: { input: t.arg({ type: ProposalAnswerInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readAct('proposalAnswer', input);
      const { answer, text } = input;
      const passOnToId = readOptionalId(input.passOnToId, 'Organisation');
      const given = { answer, text, passOnToId };
      return changed(context, await answerProposal(context, call, read, given));
    },
  }),
  proposalCarryOut: t.field({
    type: ProposalPayload,
    description: 'Says that what was accepted is done, by what proof.',
    errors,
    args: { input: t.arg({ type: ProposalCarryOutInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readAct('proposalCarryOut', input);
      return changed(context, await carryOutProposal(context, call, read, input));
    },
  }),
  proposalRate: t.field({
    type: ProposalPayload,
    description: 'The sender says whether the answer helped.',
    errors,
    args: { input: t.arg({ type: ProposalRateInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readAct('proposalRate', input);
      return changed(context, await rateProposal(context, call, read, input));
    },
  }),
  proposalSecond: t.field({
    type: ProposalPayload,
    description: 'Another union proposes the same (cùng kiến nghị).',
    errors: { types: COMMON_ERRORS },
    args: { input: t.arg({ type: ProposalSecondInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'proposalSecond', key: input.idempotencyKey, input };
      const [id, union] = [
        readId(input.id, 'Proposal'),
        readId(input.organisationId, 'Organisation'),
      ];
      return changed(context, await secondProposal(context, call, id, union));
    },
  }),
}));
