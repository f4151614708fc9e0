import { builder } from '../../builder.ts';
import { pageArgs, readPage, toConnection } from '../../connection.ts';
import { COMMON_ERRORS, ConflictError } from '../../errors.ts';
import { readId } from '../../ids.ts';
import { once } from '../../loader.ts';
import { textPatterns } from '../../text-filter.ts';
import { readsRegisters } from '../access/permission.ts';
import { VerificationEnum } from '../values/finding.graphql.ts';
import {
  PartnerCreateInput,
  PartnerKindEnum,
  PartnerSaveInput,
  PartnerWhere,
} from './partner-input.graphql.ts';
import { readPartner } from './partner-input.ts';
import { partnerById, partnerOf, pastOf } from './partner.loaders.ts';
import type { PartnerLinkRow, PartnerRow } from './partner.queries.ts';
import { countPartners, cursorOfPartner, listPartners } from './partner.queries.ts';
import { Partner, PartnerConnection } from './partner.ref.ts';
import { createPartner, savePartner } from './partner.service.ts';

const ORDER = 'NAME';

const PartnerLink = builder.objectRef<PartnerLinkRow>('PartnerLink').implement({
  description: 'A merger or a change of name of partners.',
  fields: (t) => ({
    partner: t.field({
      type: Partner,
      description: 'The other partner.',
      resolve: (link, _args, context) => partnerOf(context, link.partnerId),
    }),
    date: t.expose('date', { type: 'Date', nullable: true, description: 'The day, if known.' }),
    source: t.exposeString('source', { nullable: true, description: 'Where it is known from.' }),
  }),
});

builder.node(Partner, {
  description: 'A foreign or international body (đối tác).',
  id: { resolve: (partner) => partner.id },
  loadMany: (ids, context) =>
    readsRegisters(context) ? partnerById(context).loadMany(ids) : ids.map(() => null),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name to show: the Vietnamese one.' }),
    nameVi: t.exposeString('nameVi', { description: 'Vietnamese name.' }),
    nameEn: t.exposeString('nameEn', { nullable: true, description: 'English name.' }),
    nameNative: t.exposeString('nameNative', {
      nullable: true,
      description: 'Name in its own language.',
    }),
    abbreviation: t.exposeString('abbreviation', { nullable: true, description: 'Abbreviation.' }),
    aliases: t.stringList({
      description: 'Other spellings found in documents.',
      resolve: (partner, _args, context) =>
        once(pastOf(context, partner), (past) => [...past.aliases]),
    }),
    countryCode: t.exposeString('countryCode', {
      nullable: true,
      description: 'ISO 3166-1 code; null for an international body.',
    }),
    kind: t.expose('kind', { type: PartnerKindEnum, description: 'What it is.' }),
    sector: t.exposeString('sector', { nullable: true, description: 'Code of its trade.' }),
    sinceYear: t.exposeInt('sinceYear', {
      nullable: true,
      description: 'The year in which relations began.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'What else is worth knowing.' }),
    source: t.exposeString('source', { nullable: true, description: 'Where it is known from.' }),
    verification: t.expose('verification', {
      type: VerificationEnum,
      description: 'How far this was verified.',
    }),
    predecessors: t.field({
      type: [PartnerLink],
      description: 'What it came from.',
      resolve: (partner, _args, context) =>
        once(pastOf(context, partner), (past) => [...past.predecessors]),
    }),
    successors: t.field({
      type: [PartnerLink],
      description: 'What it became.',
      resolve: (partner, _args, context) =>
        once(pastOf(context, partner), (past) => [...past.successors]),
    }),
    version: t.exposeInt('version', { description: 'Grows with every change.' }),
  }),
});

builder.queryField('partners', (t) =>
  t.field({
    type: PartnerConnection,
    description: 'The register of partners, by name in Vietnamese order.',
    args: {
      where: t.arg({ type: PartnerWhere, description: 'Which partners.' }),
      ...pageArgs(t.arg),
    },
    resolve: async (_root, { where, ...args }, context) => {
      const page = readPage(args, ORDER, ['string', 'string']);
      const filter = {
        readable: readsRegisters(context),
        text: textPatterns(where?.text),
        countryCode: where?.countryCode ?? null,
        kinds: where?.kind ?? null,
      };
      const rows = await listPartners(context.sql, filter, page);
      const total = () => countPartners(context.sql, filter);
      return toConnection(rows, page, ORDER, cursorOfPartner, total);
    },
  }),
);

const PartnerPayload = builder
  .objectRef<{ readonly partner: PartnerRow }>('PartnerPayload')
  .implement({
    description: 'A partner as saved.',
    fields: (t) => ({
      partner: t.expose('partner', { type: Partner, description: 'The partner.' }),
    }),
  });

builder.mutationFields((t) => ({
  partnerCreate: t.field({
    type: PartnerPayload,
    description: 'Writes a partner into the register.',
    args: { input: t.arg({ type: PartnerCreateInput, required: true, description: 'The input.' }) },
    errors: { types: COMMON_ERRORS },
    resolve: async (_root, { input }, context) => {
      const sent = { key: input.idempotencyKey, input };
      const id = await createPartner(context, readPartner(input.partner), sent);
      return { partner: await partnerOf(context, id) };
    },
  }),
  partnerSave: t.field({
    type: PartnerPayload,
    description: 'Saves the whole content of a partner.',
    args: { input: t.arg({ type: PartnerSaveInput, required: true, description: 'The input.' }) },
    errors: { types: [...COMMON_ERRORS, ConflictError] },
    resolve: async (_root, { input }, context) => {
      const edited = { id: readId(input.id, 'Partner'), version: input.version };
      const sent = { key: input.idempotencyKey, input };
      const id = await savePartner(context, edited, readPartner(input.partner), sent);
      return { partner: await partnerOf(context, id) };
    },
  }),
}));
