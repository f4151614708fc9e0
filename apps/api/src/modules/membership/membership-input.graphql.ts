import { builder } from '../../builder.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { MoneyInput } from '../values/money.graphql.ts';
import { BallotEnum, MemberKindEnum, MembershipStateEnum } from './membership.ref.ts';

export const MembershipWhere = builder.inputType('MembershipWhere', {
  description: 'Which memberships to list.',
  fields: (t) => ({
    state: t.field({ type: [MembershipStateEnum], description: 'In any of these states.' }),
    kind: t.field({ type: [MemberKindEnum], description: 'Of any of these kinds.' }),
    organisationId: t.id({ description: 'Of this union.' }),
    subtree: t.boolean({ description: 'Of the unions below it too.' }),
    partnerId: t.id({ description: 'In this body.' }),
  }),
});

export const MembershipInput = builder.inputType('MembershipInput', {
  description: 'What is asked for.',
  fields: (t) => ({
    partnerId: t.id({ description: 'The international body.' }),
    kind: t.field({ type: MemberKindEnum, required: true, description: 'What kind of member.' }),
    purpose: t.string({ required: true, description: 'Why the union wants to join.' }),
    note: t.string({ description: 'What else is worth knowing.' }),
  }),
});

const FeeInput = builder.inputType('MembershipFeeInput', {
  description: 'The fee of one year.',
  fields: (t) => ({
    year: t.int({ required: true, description: 'The year.' }),
    due: t.field({ type: MoneyInput, description: 'What is asked.' }),
    paid: t.field({ type: MoneyInput, description: 'What was paid.' }),
    paidOn: t.field({ type: 'Date', description: 'When.' }),
  }),
});

const PostInput = builder.inputType('MembershipPostInput', {
  description: 'A post that one of ours holds in the body.',
  fields: (t) => ({
    holder: t.string({ required: true, description: 'Who.' }),
    title: t.string({ required: true, description: 'The post.' }),
    from: t.field({ type: 'Date', description: 'From when.' }),
    to: t.field({ type: 'Date', description: 'Until when.' }),
  }),
});

const VoteInput = builder.inputType('MembershipVoteInput', {
  description: 'How the union voted.',
  fields: (t) => ({
    on: t.field({ type: 'Date', required: true, description: 'When.' }),
    matter: t.string({ required: true, description: 'On what.' }),
    vote: t.field({ type: BallotEnum, required: true, description: 'How.' }),
  }),
});

const key = { required: true, description: IDEMPOTENCY_KEY } as const;
const version = { required: true, description: 'The version that was read.' } as const;
const id = { required: true, description: 'The membership.' } as const;

export const MembershipCreateInput = builder.inputType('MembershipCreateInput', {
  description: 'Writes down a membership that a union wants.',
  fields: (t) => ({
    organisationId: t.id({ required: true, description: 'The union.' }),
    membership: t.field({ type: MembershipInput, required: true, description: 'What it wants.' }),
    idempotencyKey: t.string(key),
  }),
});

export const MembershipSaveInput = builder.inputType('MembershipSaveInput', {
  description: 'Saves what is asked for.',
  fields: (t) => ({
    id: t.id(id),
    version: t.int(version),
    membership: t.field({ type: MembershipInput, required: true, description: 'The new content.' }),
    idempotencyKey: t.string(key),
  }),
});

export const MembershipActInput = builder.inputType('MembershipActInput', {
  description: 'Asks the federation for its consent, or takes the request back.',
  fields: (t) => ({ id: t.id(id), version: t.int(version), idempotencyKey: t.string(key) }),
});

export const MembershipDecideInput = builder.inputType('MembershipDecideInput', {
  description: 'The federation consents or does not, by a document.',
  fields: (t) => ({
    id: t.id(id),
    version: t.int(version),
    consent: t.boolean({ required: true, description: 'Whether it consents.' }),
    number: t.string({ description: 'Number of the document; required to consent.' }),
    on: t.field({ type: 'Date', required: true, description: 'Day of the document.' }),
    text: t.string({ required: true, description: 'Why.' }),
    idempotencyKey: t.string(key),
  }),
});

export const MembershipJoinInput = builder.inputType('MembershipJoinInput', {
  description: 'Writes down that the union has joined.',
  fields: (t) => ({
    id: t.id(id),
    version: t.int(version),
    since: t.field({ type: 'Date', required: true, description: 'Since when.' }),
    idempotencyKey: t.string(key),
  }),
});

export const MembershipEndInput = builder.inputType('MembershipEndInput', {
  description: 'Writes down that a membership has ended.',
  fields: (t) => ({
    id: t.id(id),
    version: t.int(version),
    until: t.field({ type: 'Date', required: true, description: 'Its last day.' }),
    text: t.string({ required: true, description: 'Why.' }),
    idempotencyKey: t.string(key),
  }),
});

export const MembershipRecordInput = builder.inputType('MembershipRecordInput', {
  description: 'Saves the fees, posts and votes of a membership, all of them.',
  fields: (t) => ({
    id: t.id(id),
    version: t.int(version),
    fees: t.field({ type: [FeeInput], required: true, description: 'A fee for each year.' }),
    posts: t.field({ type: [PostInput], required: true, description: 'Posts held.' }),
    votes: t.field({ type: [VoteInput], required: true, description: 'Votes given.' }),
    idempotencyKey: t.string(key),
  }),
});
