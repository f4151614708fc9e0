import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { COMMON_ERRORS, ConflictError } from '../../errors.ts';
import { readId, readOptionalId } from '../../ids.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { addContact, closeContact, keepContact } from './partner-contact.service.ts';
import {
  PartnerCreateInput,
  PartnerSaveInput,
  PartnerVerifyInput,
} from './partner-input.graphql.ts';
import { readPartner } from './partner-input.ts';
import { removeLink, writeLink } from './partner-link.service.ts';
import { distinguishPartners, mergePartners, partPartners } from './partner-merge.service.ts';
import { partnerOf } from './partner.loaders.ts';
import type { PartnerRow } from './partner.queries.ts';
import { Partner } from './partner.ref.ts';
import { createPartner, savePartner, verifyPartner } from './partner.service.ts';

const PartnerPayload = builder
  .objectRef<{ readonly partner: PartnerRow }>('PartnerPayload')
  .implement({
    description: 'A partner as saved.',
    fields: (t) => ({
      partner: t.expose('partner', { type: Partner, description: 'The partner.' }),
    }),
  });

const PartnersDistinguishedPayload = builder
  .objectRef<{ readonly ids: readonly string[] }>('PartnersDistinguishedPayload')
  .implement({
    description: 'Two entries that are not proposed for merging again.',
    fields: (t) => ({
      ids: t.idList({ description: 'Both of them.', resolve: ({ ids }) => [...ids] }),
    }),
  });

const PartnerMergeInput = builder.inputType('PartnerMergeInput', {
  description: 'Input of `partnerMerge`.',
  fields: (t) => ({
    mergedId: t.id({ required: true, description: 'The entry that is merged.' }),
    mergedVersion: t.int({ required: true, description: 'Its version that was looked at.' }),
    survivorId: t.id({ required: true, description: 'The entry that stays.' }),
    survivorVersion: t.int({ required: true, description: 'Its version that was looked at.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const PartnerPartInput = builder.inputType('PartnerPartInput', {
  description: 'Input of `partnerPart`.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The entry that was merged.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const PartnerDistinguishInput = builder.inputType('PartnerDistinguishInput', {
  description: 'Input of `partnerDistinguish`.',
  fields: (t) => ({
    oneId: t.id({ required: true, description: 'The one.' }),
    otherId: t.id({ required: true, description: 'The other.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const PartnerLinkWriteInput = builder.inputType('PartnerLinkWriteInput', {
  description: 'Input of `partnerLinkWrite`.',
  fields: (t) => ({
    fromId: t.id({ required: true, description: 'The body that became another.' }),
    toId: t.id({ required: true, description: 'The body that it became.' }),
    date: t.field({ type: 'Date', description: 'The day, if known.' }),
    source: t.string({ description: 'Where it is known from.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const PartnerLinkRemoveInput = builder.inputType('PartnerLinkRemoveInput', {
  description: 'Input of `partnerLinkRemove`.',
  fields: (t) => ({
    fromId: t.id({ required: true, description: 'The body that became another.' }),
    toId: t.id({ required: true, description: 'The body that it became.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const PartnerContactAddInput = builder.inputType('PartnerContactAddInput', {
  description: 'Input of `partnerContactAdd`.',
  fields: (t) => ({
    partnerId: t.id({ required: true, description: 'The partner.' }),
    name: t.string({ required: true, description: 'Name.' }),
    post: t.string({ description: 'Post there.' }),
    email: t.string({ description: 'E-mail address.' }),
    phone: t.string({ description: 'Telephone number.' }),
    from: t.field({ type: 'Date', required: true, description: 'First day known of.' }),
    keeperId: t.id({
      description:
        'The person of ours who keeps the contact; null for nobody. Left out, it is the writer, where ' +
        'they do foreign-affairs work.',
    }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const PartnerContactCloseInput = builder.inputType('PartnerContactCloseInput', {
  description: 'Input of `partnerContactClose`.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The contact.' }),
    to: t.field({ type: 'Date', required: true, description: 'Last day.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const PartnerContactKeepInput = builder.inputType('PartnerContactKeepInput', {
  description: 'Input of `partnerContactKeep`.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The contact.' }),
    version: t.int({ required: true, description: 'Its version that was looked at.' }),
    keeperId: t.id({ required: true, description: 'The person of ours who keeps it from now on.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const readContact = ({
  name,
  post = null,
  email = null,
  phone = null,
  from,
  keeperId,
}: typeof PartnerContactAddInput.$inferInput) => ({
  content: { name: name.trim(), post, email, phone, from },
  keeper: keeperId === undefined ? undefined : readOptionalId(keeperId, 'Person'),
});

const payload = async (context: Context, id: string) => ({ partner: await partnerOf(context, id) });

const sentOf = <Input extends { readonly idempotencyKey: string }>(input: Input) => ({
  key: input.idempotencyKey,
  input,
});

const errors = { types: COMMON_ERRORS };
const editing = { types: [...COMMON_ERRORS, ConflictError] };
const THE_INPUT = 'The input.';

/** What is written about one entry. */
builder.mutationFields((t) => ({
  partnerCreate: t.field({
    type: PartnerPayload,
    description: 'Writes a partner into the register.',
    args: { input: t.arg({ type: PartnerCreateInput, required: true, description: THE_INPUT }) },
    errors,
    resolve: async (_root, { input }, context) =>
      payload(context, await createPartner(context, readPartner(input.partner), sentOf(input))),
  }),
  partnerSave: t.field({
    type: PartnerPayload,
    description: 'Saves the whole content of a partner.',
    args: { input: t.arg({ type: PartnerSaveInput, required: true, description: THE_INPUT }) },
    errors: editing,
    resolve: async (_root, { input }, context) => {
      const edited = { id: readId(input.id, 'Partner'), version: input.version };
      const content = readPartner(input.partner);
      return payload(context, await savePartner(context, edited, content, sentOf(input)));
    },
  }),
  partnerVerify: t.field({
    type: PartnerPayload,
    description: 'Says for the federation that what is written about a partner is right.',
    args: { input: t.arg({ type: PartnerVerifyInput, required: true, description: THE_INPUT }) },
    errors: editing,
    resolve: async (_root, { input }, context) => {
      const edited = { id: readId(input.id, 'Partner'), version: input.version };
      return payload(context, await verifyPartner(context, edited, sentOf(input)));
    },
  }),
  partnerContactAdd: t.field({
    type: PartnerPayload,
    description: 'Writes down somebody at a partner.',
    args: {
      input: t.arg({ type: PartnerContactAddInput, required: true, description: THE_INPUT }),
    },
    errors,
    resolve: async (_root, { input }, context) => {
      const id = readId(input.partnerId, 'Partner');
      return payload(context, await addContact(context, id, readContact(input), sentOf(input)));
    },
  }),
  partnerContactClose: t.field({
    type: PartnerPayload,
    description: 'Says until when somebody was at a partner.',
    args: {
      input: t.arg({ type: PartnerContactCloseInput, required: true, description: THE_INPUT }),
    },
    errors,
    resolve: async (_root, { input }, context) => {
      const id = readId(input.id, 'PartnerContact');
      return payload(context, await closeContact(context, id, input.to, sentOf(input)));
    },
  }),
  partnerContactKeep: t.field({
    type: PartnerPayload,
    description: 'Gives a contact to somebody else of ours to keep (giao người giữ đầu mối).',
    args: {
      input: t.arg({ type: PartnerContactKeepInput, required: true, description: THE_INPUT }),
    },
    errors: editing,
    resolve: async (_root, { input }, context) => {
      const edited = { id: readId(input.id, 'PartnerContact'), version: input.version };
      const keeperId = readId(input.keeperId, 'Person');
      return payload(context, await keepContact(context, edited, keeperId, sentOf(input)));
    },
  }),
}));

/** What is said of two entries. */
builder.mutationFields((t) => ({
  partnerLinkWrite: t.field({
    type: PartnerPayload,
    description: 'Writes that one body became another, or mends what is written of it.',
    args: { input: t.arg({ type: PartnerLinkWriteInput, required: true, description: THE_INPUT }) },
    errors,
    resolve: async (_root, { input }, context) => {
      const link = {
        fromId: readId(input.fromId, 'Partner'),
        toId: readId(input.toId, 'Partner'),
        date: input.date ?? null,
        source: input.source ?? null,
      };
      return payload(context, await writeLink(context, link, sentOf(input)));
    },
  }),
  partnerLinkRemove: t.field({
    type: PartnerPayload,
    description: 'Takes back that one body became another.',
    args: {
      input: t.arg({ type: PartnerLinkRemoveInput, required: true, description: THE_INPUT }),
    },
    errors,
    resolve: async (_root, { input }, context) => {
      const link = { fromId: readId(input.fromId, 'Partner'), toId: readId(input.toId, 'Partner') };
      return payload(context, await removeLink(context, link, sentOf(input)));
    },
  }),
  partnerMerge: t.field({
    type: PartnerPayload,
    description: 'Merges one entry into another: nothing is lost, and its id leads to the other.',
    args: { input: t.arg({ type: PartnerMergeInput, required: true, description: THE_INPUT }) },
    errors: editing,
    resolve: async (_root, { input }, context) => {
      const merged = { id: readId(input.mergedId, 'Partner'), version: input.mergedVersion };
      const survivor = { id: readId(input.survivorId, 'Partner'), version: input.survivorVersion };
      return payload(context, await mergePartners(context, merged, survivor, sentOf(input)));
    },
  }),
  partnerPart: t.field({
    type: PartnerPayload,
    description: 'Parts two entries that were merged: what moved goes back.',
    args: { input: t.arg({ type: PartnerPartInput, required: true, description: THE_INPUT }) },
    errors,
    resolve: async (_root, { input }, context) =>
      payload(context, await partPartners(context, readId(input.id, 'Partner'), sentOf(input))),
  }),
  partnerDistinguish: t.field({
    type: PartnersDistinguishedPayload,
    description: 'Says that two entries are two bodies, so that they are not proposed again.',
    args: {
      input: t.arg({ type: PartnerDistinguishInput, required: true, description: THE_INPUT }),
    },
    errors,
    resolve: async (_root, { input }, context) => {
      const ids = [readId(input.oneId, 'Partner'), readId(input.otherId, 'Partner')] as const;
      await distinguishPartners(context, ids, sentOf(input));
      return { ids: [input.oneId, input.otherId] };
    },
  }),
}));
