import { builder } from '../../builder.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { ProposalAnswerEnum, ProposalStateEnum, ProposalTopicEnum } from './proposal.ref.ts';

export const ProposalWhere = builder.inputType('ProposalWhere', {
  description: 'Which proposals to list.',
  fields: (t) => ({
    state: t.field({ type: [ProposalStateEnum], description: 'In any of these states.' }),
    topic: t.field({ type: [ProposalTopicEnum], description: 'On any of these topics.' }),
    organisationId: t.id({ description: 'Of this union.' }),
    subtree: t.boolean({ description: 'Of the unions below it too.' }),
    overdue: t.boolean({ description: 'Only those whose answer is overdue.' }),
  }),
});

export const ProposalInput = builder.inputType('ProposalInput', {
  description: 'What is written of a proposal.',
  fields: (t) => ({
    addresseeId: t.id({ description: 'The union above that is asked.' }),
    topic: t.field({ type: ProposalTopicEnum, required: true, description: 'What it is about.' }),
    title: t.string({ required: true, description: 'In one line.' }),
    text: t.string({ required: true, description: 'How matters stand.' }),
    asked: t.string({ required: true, description: 'What the union above is asked to do.' }),
    checkId: t.string({ description: 'The check that it is about, as TK11.' }),
    directiveId: t.id({ description: 'The directive that it is about.' }),
    dossierId: t.id({ description: 'The activity that it is about.' }),
  }),
});

const key = { required: true, description: IDEMPOTENCY_KEY } as const;
const version = { required: true, description: 'The version that was read.' } as const;
const id = { required: true, description: 'The proposal.' } as const;

export const ProposalCreateInput = builder.inputType('ProposalCreateInput', {
  description: 'Writes a proposal down.',
  fields: (t) => ({
    organisationId: t.id({ required: true, description: 'The union that proposes.' }),
    proposal: t.field({ type: ProposalInput, required: true, description: 'What is written.' }),
    idempotencyKey: t.string(key),
  }),
});

export const ProposalSaveInput = builder.inputType('ProposalSaveInput', {
  description: 'Saves what is written of a proposal.',
  fields: (t) => ({
    id: t.id(id),
    version: t.int(version),
    proposal: t.field({ type: ProposalInput, required: true, description: 'The new content.' }),
    idempotencyKey: t.string(key),
  }),
});

export const ProposalActInput = builder.inputType('ProposalActInput', {
  description: 'Sends a proposal, takes it back, or says that it has arrived.',
  fields: (t) => ({ id: t.id(id), version: t.int(version), idempotencyKey: t.string(key) }),
});

export const ProposalAnswerInput = builder.inputType('ProposalAnswerInput', {
  description: 'Answers a proposal, or passes it on.',
  fields: (t) => ({
    id: t.id(id),
    version: t.int(version),
    answer: t.field({ type: ProposalAnswerEnum, required: true, description: 'How.' }),
    text: t.string({ required: true, description: 'The answer.' }),
    passOnToId: t.id({ description: 'To which union above it is passed on.' }),
    idempotencyKey: t.string(key),
  }),
});

export const ProposalCarryOutInput = builder.inputType('ProposalCarryOutInput', {
  description: 'Says that what was accepted is done.',
  fields: (t) => ({
    id: t.id(id),
    version: t.int(version),
    on: t.field({ type: 'Date', required: true, description: 'When.' }),
    proof: t.string({ required: true, description: 'By what it is shown.' }),
    idempotencyKey: t.string(key),
  }),
});

export const ProposalRateInput = builder.inputType('ProposalRateInput', {
  description: 'Says whether the answer helped.',
  fields: (t) => ({
    id: t.id(id),
    version: t.int(version),
    helped: t.boolean({ required: true, description: 'Whether it did.' }),
    text: t.string({ required: true, description: 'Why, or what is missing.' }),
    idempotencyKey: t.string(key),
  }),
});

export const ProposalSecondInput = builder.inputType('ProposalSecondInput', {
  description: 'A union proposes the same as another.',
  fields: (t) => ({
    id: t.id(id),
    organisationId: t.id({ required: true, description: 'The union that seconds it.' }),
    idempotencyKey: t.string(key),
  }),
});
