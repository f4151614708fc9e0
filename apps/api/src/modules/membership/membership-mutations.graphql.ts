import { invariant } from '@cau-noi/domain/invariant';
import type { MembershipContent } from '@cau-noi/domain/membership';
import type { CurrencyCode, Money } from '@cau-noi/domain/money';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { COMMON_ERRORS, ConflictError } from '../../errors.ts';
import { readId, readOptionalId } from '../../ids.ts';
import {
  MembershipActInput,
  MembershipCreateInput,
  MembershipDecideInput,
  MembershipEndInput,
  MembershipJoinInput,
  MembershipRecordInput,
  MembershipSaveInput,
} from './membership-input.graphql.ts';
import type { MembershipInput } from './membership-input.graphql.ts';
import { membershipById } from './membership.loaders.ts';
import type { MembershipRecord } from './membership.queries.ts';
import { Membership } from './membership.ref.ts';
import {
  createMembership,
  decideConsent,
  endMembership,
  joinBody,
  recordBook,
  requestConsent,
  saveMembership,
  withdrawRequest,
} from './membership.service.ts';

type Payload = { readonly membership: MembershipRecord };

const MembershipPayload = builder.objectRef<Payload>('MembershipPayload').implement({
  description: 'The membership as it is now.',
  fields: (t) => ({
    membership: t.expose('membership', { type: Membership, description: 'The membership.' }),
  }),
});

async function changed(context: Context, id: string): Promise<Payload> {
  const membership = await membershipById(context).load(id);
  invariant(membership !== null, 'MEMBERSHIP_VANISHED');
  return { membership };
}

const readContent = (input: typeof MembershipInput.$inferInput): MembershipContent => ({
  partnerId: readOptionalId(input.partnerId, 'Partner'),
  kind: input.kind,
  purpose: input.purpose.trim(),
  note: input.note?.trim() || null,
});

type MoneyGiven = { readonly minor: number; readonly currency: string } | null | undefined;

/** As it was written: the domain says whether there is such a currency. */
const moneyOf = (money: MoneyGiven): Money | null =>
  money ? { minor: money.minor, currency: money.currency as CurrencyCode } : null;

type BookInput = typeof MembershipRecordInput.$inferInput;

const readBook = ({ fees, posts, votes }: BookInput) => ({
  fees: fees.map(({ year, due, paid, paidOn }) => ({
    year,
    due: moneyOf(due),
    paid: moneyOf(paid),
    paidOn: paidOn ?? null,
  })),
  posts: posts.map(({ holder, title, from, to }) => ({
    holder: holder.trim(),
    title: title.trim(),
    from: from ?? null,
    to: to ?? null,
  })),
  votes: votes.map(({ on, matter, vote }) => ({ on, matter: matter.trim(), vote })),
});

const errors = { types: [...COMMON_ERRORS, ConflictError] };
const INPUT = 'The input.';

/** Which membership in which version, and the call by which a repeated request is known. */
function readAct(
  operation: string,
  input: { readonly id: string; readonly version: number; readonly idempotencyKey: string },
) {
  const read = { id: readId(input.id, 'Membership'), version: input.version };
  return { read, call: { operation, key: input.idempotencyKey, input } };
}

builder.mutationFields((t) => ({
  membershipCreate: t.field({
    type: MembershipPayload,
    description: 'Writes down a membership that a union wants.',
    errors: { types: COMMON_ERRORS },
    args: { input: t.arg({ type: MembershipCreateInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'membershipCreate', key: input.idempotencyKey, input };
      const union = readId(input.organisationId, 'Organisation');
      const content = readContent(input.membership);
      return changed(context, await createMembership(context, call, union, content));
    },
  }),
  membershipSave: t.field({
    type: MembershipPayload,
    description: 'Saves what is asked for.',
    errors,
    args: { input: t.arg({ type: MembershipSaveInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readAct('membershipSave', input);
      const content = readContent(input.membership);
      return changed(context, await saveMembership(context, call, read, content));
    },
  }),
  membershipRequest: t.field({
    type: MembershipPayload,
    description: 'Asks the federation for its consent (xin ý kiến Tổng Liên đoàn).',
    errors,
    args: { input: t.arg({ type: MembershipActInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readAct('membershipRequest', input);
      return changed(context, await requestConsent(context, call, read));
    },
  }),
  membershipWithdraw: t.field({
    type: MembershipPayload,
    description: 'Takes the request back before it is decided.',
    errors,
    args: { input: t.arg({ type: MembershipActInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readAct('membershipWithdraw', input);
      return changed(context, await withdrawRequest(context, call, read));
    },
  }),
  membershipDecide: t.field({
    type: MembershipPayload,
    description: 'The federation consents to a membership or does not, by a document.',
    errors,
    args: { input: t.arg({ type: MembershipDecideInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readAct('membershipDecide', input);
      const { consent, on, text } = input;
      const decided = { consent, number: input.number?.trim() || null, on, text };
      return changed(context, await decideConsent(context, call, read, decided));
    },
  }),
  membershipJoin: t.field({
    type: MembershipPayload,
    description: 'Writes down that the union has joined; refused without consent before that day.',
    errors,
    args: { input: t.arg({ type: MembershipJoinInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readAct('membershipJoin', input);
      return changed(context, await joinBody(context, call, read, input.since));
    },
  }),
  membershipEnd: t.field({
    type: MembershipPayload,
    description: 'Writes down that a membership has ended.',
    errors,
    args: { input: t.arg({ type: MembershipEndInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readAct('membershipEnd', input);
      return changed(context, await endMembership(context, call, read, input));
    },
  }),
  membershipRecord: t.field({
    type: MembershipPayload,
    description: 'Saves the fees, posts and votes of a membership.',
    errors,
    args: { input: t.arg({ type: MembershipRecordInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readAct('membershipRecord', input);
      return changed(context, await recordBook(context, call, read, readBook(input)));
    },
  }),
}));
