import type { Likeness } from '@cau-noi/domain/partner/likeness';
import type { IsoDate } from '@cau-noi/domain/period';
import { builder } from '../../builder.ts';
import { pageArgs, readPage, toConnection } from '../../connection.ts';
import { enumOf } from '../../enum.ts';
import { readId, readOptionalId } from '../../ids.ts';
import { readsRegisters } from '../access/permission.ts';
import { PartnerInput, PartnerWhere } from './partner-input.graphql.ts';
import { comparedOf } from './partner-input.ts';
import type { AlikePartners, LikePartner } from './partner-duplicates.queries.ts';
import { duplicatePartners, partnersLike } from './partner-duplicates.queries.ts';
import type { MoveCount, Moved } from './partner-merge.queries.ts';
import { readPreview } from './partner-merge.preview.ts';
import type { MergePreview } from './partner-merge.preview.ts';
import { partnerOf } from './partner.loaders.ts';
import { readPartnerWhere } from './partner-where.ts';
import type { PartnerCountryRow } from './partner.queries.ts';
import {
  countPartners,
  cursorOfPartner,
  PARTNER_ORDER,
  listPartners,
  partnerCountries,
} from './partner.queries.ts';
import { Partner, PartnerConnection } from './partner.ref.ts';

const MOST_SHOWN = 100;

const LikenessEnum = enumOf<Likeness>('PartnerLikeness', 'Why two entries may be one body.', {
  SAME_NAME: 'A name of one is a name of the other, but for accents, case and punctuation.',
  SAME_ABBREVIATION: 'The abbreviation of one is a name of the other.',
  SIMILAR_NAME: 'Two names of one country are spelled nearly alike.',
});

const MovedEnum = enumOf<Moved>('PartnerMoved', 'What moves when an entry is merged.', {
  DOSSIERS: 'Dossiers.',
  PLAN_LINES: 'Lines of plans.',
  SPONSORS: 'Contributions to activities.',
  AGREEMENTS: 'Agreements.',
  EXCHANGES: 'Rotating exchanges.',
  AID: 'Aid from or to it.',
  AID_CHANNELS: 'Aid that goes through it.',
  MEMBERSHIPS: 'Memberships in it.',
  INFORMATION: 'Information products for or about it.',
  RESEARCH: 'Notes of research that come from it.',
  TRAININGS: 'Trainings that it holds.',
  TRAININGS_PAID: 'Trainings that it pays for.',
  PROJECTS: 'Projects that it pays for.',
  PROJECT_CHANNELS: 'Projects that it passes money on for.',
  PROJECT_BUDGETS: 'What it promises to projects.',
  PROJECT_PAYMENTS: 'What it gave to projects.',
  PROJECT_PROPOSALS: 'Its proposals to go on.',
  CONTACTS: 'People there.',
  FILES: 'Attached files.',
});

const LikePartnerType = builder.objectRef<LikePartner>('LikePartner').implement({
  description: 'An entry that may be the body somebody is writing down.',
  fields: (t) => ({
    likeness: t.expose('likeness', { type: LikenessEnum, description: 'Why.' }),
    partner: t.field({
      type: Partner,
      description: 'The entry.',
      resolve: ({ id }, _args, context) => partnerOf(context, id),
    }),
  }),
});

const PartnerDuplicate = builder.objectRef<AlikePartners>('PartnerDuplicate').implement({
  description: 'Two entries that may be one body (nghi trùng).',
  fields: (t) => ({
    likeness: t.expose('likeness', { type: LikenessEnum, description: 'Why.' }),
    one: t.field({
      type: Partner,
      description: 'The one.',
      resolve: ({ oneId }, _args, context) => partnerOf(context, oneId),
    }),
    other: t.field({
      type: Partner,
      description: 'The other.',
      resolve: ({ otherId }, _args, context) => partnerOf(context, otherId),
    }),
  }),
});

const PartnerMove = builder.objectRef<MoveCount>('PartnerMove').implement({
  description: 'How much of something moves.',
  fields: (t) => ({
    what: t.expose('what', { type: MovedEnum, description: 'What.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

const PartnerMergePreview = builder.objectRef<MergePreview>('PartnerMergePreview').implement({
  description: 'What merging one entry into another would do.',
  fields: (t) => ({
    refusal: t.exposeString('refusal', {
      nullable: true,
      description: 'Code of what stands against it; null when nothing does.',
    }),
    moves: t.field({
      type: [PartnerMove],
      description: 'What would name the entry that stays.',
      resolve: ({ moves }) => [...moves],
    }),
    namesGained: t.stringList({
      description: 'The names by which the entry that stays would be found beside its own.',
      resolve: (preview) => [...preview.namesGained],
    }),
    merged: t.field({
      type: Partner,
      description: 'The entry that would be merged.',
      resolve: ({ mergedId }, _args, context) => partnerOf(context, mergedId),
    }),
    survivor: t.field({
      type: Partner,
      description: 'The entry that would stay.',
      resolve: ({ survivorId }, _args, context) => partnerOf(context, survivorId),
    }),
  }),
});

const PartnerCountry = builder.objectRef<PartnerCountryRow>('PartnerCountry').implement({
  description: 'The partners of one country added up.',
  fields: (t) => ({
    countryCode: t.exposeString('countryCode', {
      nullable: true,
      description: 'ISO 3166-1 code; null for bodies of no country.',
    }),
    partners: t.exposeInt('partners', { description: 'How many there are.' }),
    lastContact: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day on which any of them was met.',
      resolve: ({ lastContact }): IsoDate | null => lastContact,
    }),
  }),
});

builder.queryFields((t) => ({
  partners: t.field({
    type: PartnerConnection,
    description: 'The register of partners, by name in Vietnamese order.',
    args: {
      where: t.arg({ type: PartnerWhere, description: 'Which partners.' }),
      ...pageArgs(t.arg),
    },
    resolve: async (_root, { where, ...args }, context) => {
      const page = readPage(args, PARTNER_ORDER, ['string', 'string']);
      const filter = readPartnerWhere(context, where);
      const rows = await listPartners(context.sql, filter, page);
      const total = () => countPartners(context.sql, filter);
      return toConnection(rows, page, PARTNER_ORDER, cursorOfPartner, total);
    },
  }),
  partnerCountries: t.field({
    type: [PartnerCountry],
    description: 'The same register by country.',
    args: { where: t.arg({ type: PartnerWhere, description: 'Which partners.' }) },
    resolve: (_root, { where }, context) =>
      partnerCountries(context.sql, readPartnerWhere(context, where)),
  }),
  partnersLike: t.field({
    type: [LikePartnerType],
    description: 'Entries that may be the body somebody is about to write down, likeliest first.',
    args: {
      partner: t.arg({ type: PartnerInput, required: true, description: 'As it is being typed.' }),
      exceptId: t.arg.id({ description: 'The entry itself, when one is edited.' }),
    },
    resolve: async (_root, { partner, exceptId }, context) =>
      readsRegisters(context)
        ? [
            ...(await partnersLike(
              context.sql,
              comparedOf(partner),
              readOptionalId(exceptId, 'Partner'),
            )),
          ]
        : [],
  }),
  partnerDuplicates: t.field({
    type: [PartnerDuplicate],
    description:
      'Pairs of entries that may be one body, the likeliest first; at most 100 at a time.',
    resolve: async (_root, _args, context) =>
      readsRegisters(context) ? (await duplicatePartners(context.sql)).slice(0, MOST_SHOWN) : [],
  }),
  partnerMergePreview: t.field({
    type: PartnerMergePreview,
    nullable: true,
    description: 'What merging would do; null where there is no such entry.',
    args: {
      mergedId: t.arg.id({ required: true, description: 'The entry to be merged.' }),
      survivorId: t.arg.id({ required: true, description: 'The entry that would stay.' }),
    },
    resolve: (_root, { mergedId, survivorId }, context) =>
      readsRegisters(context)
        ? readPreview(context, readId(mergedId, 'Partner'), readId(survivorId, 'Partner'))
        : null,
  }),
}));
