import type { CountryCode } from '@cau-noi/domain/country';
import type {
  Rate as RateValue,
  RateLimit as RateLimitValue,
  RateScope as RateScopeValue,
} from '@cau-noi/domain/norm';
import { NORM_ITEMS } from '@cau-noi/domain/norm';
import { builder } from '../../builder.ts';
import { writeId } from '../../ids.ts';
import { GuestRankEnum } from '../dossier/dossier-enums.graphql.ts';
import { VerificationEnum } from '../values/finding.graphql.ts';
import { Money } from '../values/money.graphql.ts';
import {
  NormItemEnum,
  RatePlaceEnum,
  RateRoleEnum,
  RateUnitEnum,
  TravellerClassEnum,
} from './norm-enums.graphql.ts';
import { ADDED_AT, ADDED_BY, additionOf, FIRST_DAY, LAST_DAY, REASON } from './norm.loaders.ts';
import { Instrument } from './instrument.graphql.ts';
import type { InBook, RateBook } from './rate-book.ts';

export const Rate = builder.objectRef<InBook<RateValue>>('Rate');

const listed = <T>(only: readonly T[] | null): T[] => [...(only ?? [])];

export const RateScope = builder.objectRef<RateScopeValue>('RateScope').implement({
  description:
    'To what a rate applies, by what tells rates of one item apart. Empty lists mean all.',
  fields: (t) => ({
    guestRanks: t.field({
      type: [GuestRankEnum],
      description: 'Ranks of guests.',
      resolve: (scope) => listed(scope.guestRanks),
    }),
    roles: t.field({
      type: [RateRoleEnum],
      description: 'Parts in the delegation.',
      resolve: (scope) => listed(scope.roles),
    }),
    places: t.field({
      type: [RatePlaceEnum],
      description: 'Places at home.',
      resolve: (scope) => listed(scope.places),
    }),
    travellers: t.field({
      type: [TravellerClassEnum],
      description: 'Those who travel.',
      resolve: (scope) => listed(scope.travellers),
    }),
    countries: t.stringList({
      description: 'Countries, ISO 3166-1.',
      resolve: (scope) => listed<CountryCode>(scope.countries),
    }),
  }),
});

type LimitOf<Kind> = Extract<RateLimitValue, { readonly kind: Kind }>;

const RateAmount = builder.objectRef<LimitOf<'AMOUNT'>>('RateAmount').implement({
  description: 'An amount for one unit.',
  fields: (t) => ({
    ceiling: t.expose('ceiling', { type: Money, description: 'The most that is allowed.' }),
    lowest: t.expose('lowest', {
      type: Money,
      nullable: true,
      description: 'The least, where the instrument names one.',
    }),
  }),
});

const RateShare = builder.objectRef<LimitOf<'SHARE'>>('RateShare').implement({
  description: 'A share of another rate.',
  fields: (t) => ({
    percent: t.exposeInt('percent', { description: 'The most that is allowed, in per cent.' }),
  }),
});

const RateUnknown = builder.objectRef<LimitOf<'UNKNOWN'>>('RateUnknown').implement({
  description: 'The instrument sets a rate that nobody has found yet.',
  fields: (t) => ({
    currency: t.exposeString('currency', { description: 'The currency it is in, ISO 4217.' }),
  }),
});

const LIMITS = { AMOUNT: RateAmount, SHARE: RateShare, UNKNOWN: RateUnknown };

const RateLimit = builder.unionType('RateLimit', {
  description: 'How much a rate allows.',
  types: [RateAmount, RateShare, RateUnknown],
  resolveType: ({ kind }) => LIMITS[kind],
});

Rate.implement({
  description:
    'A row of the rate book: what an instrument allows for an item (mức chi). Never changed.',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ row }) => writeId('Rate', row.id) }),
    rateId: t.string({ description: 'The id that findings cite.', resolve: ({ row }) => row.id }),
    item: t.field({
      type: NormItemEnum,
      description: 'What it is for.',
      resolve: ({ row }) => row.item,
    }),
    unit: t.field({
      type: RateUnitEnum,
      description: 'What the amount is for.',
      resolve: ({ row }) => NORM_ITEMS[row.item],
    }),
    scope: t.field({
      type: RateScope,
      description: 'To what of the item it applies.',
      resolve: ({ row }) => row.scope,
    }),
    limit: t.field({
      type: RateLimit,
      description: 'How much it allows.',
      resolve: ({ row }) => row.limit,
    }),
    exceptional: t.boolean({
      description: 'Only in a case that is said to be special.',
      resolve: ({ row }) => row.exceptional,
    }),
    instrument: t.field({
      type: Instrument,
      description: 'Where it comes from.',
      resolve: ({ row, book }) => ({ row: book.instrumentOf(row), book }),
    }),
    article: t.string({
      nullable: true,
      description: 'The article, if known.',
      resolve: ({ row }) => row.article,
    }),
    verification: t.field({
      type: VerificationEnum,
      description: 'How far it was verified.',
      resolve: ({ row }) => row.verification,
    }),
    validFrom: t.field({ type: 'Date', description: FIRST_DAY, resolve: ({ row }) => row.from }),
    validTo: t.field({
      type: 'Date',
      nullable: true,
      description: LAST_DAY,
      resolve: ({ row }) => row.to,
    }),
    note: t.string({ description: 'What must be known of it.', resolve: ({ row }) => row.note }),
    corrects: t.field({
      type: Rate,
      nullable: true,
      description: 'The row that it puts right.',
      resolve: ({ row, book }) => inBook(book, book.rate(row.correctsId)),
    }),
    correctedBy: t.field({
      type: Rate,
      nullable: true,
      description: 'The row that puts it right: it counts for nothing any more.',
      resolve: ({ row, book }) => inBook(book, book.correctionOf(row)),
    }),
    takenOverBy: t.field({
      type: Rate,
      nullable: true,
      description: 'The row of the same item and scope that begins while this one holds.',
      resolve: ({ row, book }) => inBook(book, book.successorOf(row)),
    }),
    addedBy: t.string({
      nullable: true,
      description: ADDED_BY,
      resolve: async ({ row }, _args, context) => (await additionOf(row.id, context))?.addedBy,
    }),
    addedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: ADDED_AT,
      resolve: async ({ row }, _args, context) => (await additionOf(row.id, context))?.addedAt,
    }),
    reason: t.string({
      nullable: true,
      description: REASON,
      resolve: async ({ row }, _args, context) => (await additionOf(row.id, context))?.reason,
    }),
  }),
});

/** A row with its book, where there is one. */
export function inBook<Row>(book: RateBook, row: Row | null): InBook<Row> | null {
  return row === null ? null : { row, book };
}
