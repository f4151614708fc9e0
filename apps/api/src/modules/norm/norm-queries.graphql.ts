import { isCountryCode } from '@cau-noi/domain/country';
import type { CountryCode } from '@cau-noi/domain/country';
import type { NormItem, RateDimension } from '@cau-noi/domain/norm';
import { compareBooks } from '@cau-noi/domain/norm/book';
import type { RateComparison } from '@cau-noi/domain/norm/book';
import { askFor } from '@cau-noi/domain/norm/ceiling';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { requestError } from '../../errors.ts';
import { readOptionalId } from '../../ids.ts';
import { mustBeUnions } from '../approval/named.ts';
import { GuestRankEnum } from '../dossier/dossier-enums.graphql.ts';
import {
  NormItemEnum,
  RateChangeEnum,
  RateDimensionEnum,
  RatePlaceEnum,
  RateRoleEnum,
  TravellerClassEnum,
} from './norm-enums.graphql.ts';
import { RateScopeInput, readScope } from './norm-input.graphql.ts';
import { ceilingsOf, normFor, normsOn } from './norm.answers.ts';
import type { NormValue } from './norm.graphql.ts';
import { ExchangeRate, Norm, OwnCeiling } from './norm.graphql.ts';
import { exchangeRates } from './norm.queries.ts';
import type { InBook, RateBook } from './rate-book.ts';
import { bookOf } from './rate-book.ts';
import { Instrument } from './instrument.graphql.ts';
import { inBook, Rate } from './rate.graphql.ts';

const DAY = 'The day.';
const ITEM = 'Only of this item.';
const FOR_UNION = 'The union whose own ceilings, and those of the unions above it, are heeded.';

/** @throws GraphQLError BAD_ID for a union that does not exist */
function unionOf(context: Context, asked: string | null | undefined): string | null {
  const id = readOptionalId(asked, 'Organisation');
  if (id !== null) mustBeUnions(context, [id]);
  return id;
}

/** @throws GraphQLError BAD_COUNTRY */
function countryOf(asked: string | null | undefined): CountryCode | null {
  const code = asked ?? null;
  if (code !== null && !isCountryCode(code)) throw requestError('BAD_COUNTRY', { country: code });
  return code;
}

interface Found {
  readonly status: 'RATE';
  readonly norm: NormValue;
}

interface Depends {
  readonly status: 'DEPENDS';
  readonly norms: readonly NormValue[];
  readonly dimensions: readonly RateDimension[];
}

interface None {
  readonly status: 'NONE';
  readonly code: NormItem;
}

const NormFound = builder.objectRef<Found>('NormFound').implement({
  description: 'One rate holds; its ceiling is null where nobody has found the amount.',
  fields: (t) => ({
    norm: t.expose('norm', { type: Norm, description: 'The rate, with its ceiling.' }),
  }),
});

const NormDepends = builder.objectRef<Depends>('NormDepends').implement({
  description: 'One of these rates holds; which one depends on what was not said.',
  fields: (t) => ({
    norms: t.field({
      type: [Norm],
      description: 'The rates that may hold, the narrower first.',
      resolve: ({ norms }) => [...norms],
    }),
    dimensions: t.field({
      type: [RateDimensionEnum],
      description: 'What has to be said to know.',
      resolve: ({ dimensions }) => [...dimensions],
    }),
  }),
});

const NormNone = builder.objectRef<None>('NormNone').implement({
  description: 'No rate holds that day for what was said: nothing is set, or nothing was found.',
  fields: (t) => ({
    code: t.expose('code', { type: NormItemEnum, description: 'The item that was asked for.' }),
  }),
});

const ANSWERS = { RATE: NormFound, DEPENDS: NormDepends, NONE: NormNone };

const NormAnswer = builder.unionType('NormAnswer', {
  description: 'What the rate book says to a question.',
  types: [NormFound, NormDepends, NormNone],
  resolveType: ({ status }) => ANSWERS[status],
});

const NormComparison = builder
  .objectRef<RateComparison & { readonly book: RateBook }>('NormComparison')
  .implement({
    description: 'What held for an item and scope on two days.',
    fields: (t) => ({
      before: t.field({
        type: Rate,
        nullable: true,
        description: 'The rate of the first day.',
        resolve: ({ before, book }) => inBook(book, before),
      }),
      after: t.field({
        type: Rate,
        nullable: true,
        description: 'The rate of the second day.',
        resolve: ({ after, book }) => inBook(book, after),
      }),
      change: t.expose('change', { type: RateChangeEnum, description: 'How they differ.' }),
    }),
  });

const placed = <Row>(rows: readonly Row[], book: RateBook): InBook<Row>[] =>
  rows.map((row) => ({ row, book }));

builder.queryFields((t) => ({
  instruments: t.field({
    type: [Instrument],
    description: 'The legal instruments, the latest first.',
    resolve: (_root, _args, { register }) => {
      const book = bookOf(register);
      return placed(book.instruments, book);
    },
  }),
  norms: t.field({
    type: [Norm],
    description: 'What the State allowed on a day, in the order of the items.',
    args: {
      on: t.arg({ type: 'Date', required: true, description: DAY }),
      search: t.arg.string({
        description: 'Words of the instrument, the article or the note, without regard to accents.',
      }),
      item: t.arg({ type: NormItemEnum, description: ITEM }),
      instrumentId: t.arg.id({ description: 'Only of this instrument.' }),
      organisationId: t.arg.id({ description: FOR_UNION }),
    },
    resolve: (_root, { on, search, item, instrumentId, organisationId }, context) =>
      normsOn(context, on, {
        search: search ?? null,
        item: item ?? null,
        instrumentId: readOptionalId(instrumentId, 'Instrument'),
        organisationId: unionOf(context, organisationId),
      }),
  }),
  norm: t.field({
    type: NormAnswer,
    description: 'The rate that holds for an item on a day, for what is known of the case.',
    args: {
      code: t.arg({ type: NormItemEnum, required: true, description: 'The item.' }),
      on: t.arg({ type: 'Date', required: true, description: DAY }),
      guestRank: t.arg({ type: GuestRankEnum, description: 'The rank of the guests.' }),
      role: t.arg({ type: RateRoleEnum, description: 'The part of the guest.' }),
      place: t.arg({ type: RatePlaceEnum, description: 'The place at home.' }),
      traveller: t.arg({ type: TravellerClassEnum, description: 'Who travels.' }),
      country: t.arg.string({ description: 'The country, ISO 3166-1.' }),
      organisationId: t.arg.id({ description: FOR_UNION }),
    },
    resolve: (_root, { code, on, organisationId, ...known }, context) => {
      const question = askFor(code, on, {
        guestRanks: known.guestRank ?? null,
        roles: known.role ?? null,
        places: known.place ?? null,
        travellers: known.traveller ?? null,
        countries: countryOf(known.country),
      });
      return normFor(context, question, unionOf(context, organisationId));
    },
  }),
}));

builder.queryFields((t) => ({
  normComparison: t.field({
    type: [NormComparison],
    description: 'What held on one day beside what held on another, in the order of the items.',
    args: {
      before: t.arg({ type: 'Date', required: true, description: 'The first day.' }),
      after: t.arg({ type: 'Date', required: true, description: 'The second day.' }),
      item: t.arg({ type: NormItemEnum, description: ITEM }),
      changedOnly: t.arg.boolean({ description: 'Leave out what is the same.' }),
    },
    resolve: (_root, { before, after, item, changedOnly }, { register }) => {
      const book = bookOf(register);
      const rates = register.rates.filter((rate) => !item || rate.item === item);
      return compareBooks(rates, before, after)
        .filter(({ change }) => !changedOnly || change !== 'SAME')
        .map((row) => ({ ...row, book }));
    },
  }),
  normHistory: t.field({
    type: [Rate],
    description: 'Every row there ever was of an item, corrected ones too; the latest first.',
    args: {
      item: t.arg({ type: NormItemEnum, required: true, description: 'The item.' }),
      scope: t.arg({
        type: RateScopeInput,
        description: 'Only rows of just this scope; of all scopes when left out.',
      }),
    },
    resolve: (_root, { item, scope }, { register }) => {
      const book = bookOf(register);
      return placed(book.historyOf(item, scope ? readScope(scope) : null), book);
    },
  }),
}));

builder.queryFields((t) => ({
  ownCeilings: t.field({
    type: [OwnCeiling],
    description:
      'The lower ceilings of a union and of those above it, of every day; the latest first.',
    args: { organisationId: t.arg.id({ required: true, description: 'The union.' }) },
    resolve: (_root, { organisationId }, context) => [
      ...ceilingsOf(context, unionOf(context, organisationId), context.today),
    ],
  }),
  exchangeRates: t.field({
    type: [ExchangeRate],
    description: 'Exchange rates, the latest first, 500 of them at most.',
    args: {
      on: t.arg({
        type: 'Date',
        description: 'Of each pair only the one that counts on this day: the latest until then.',
      }),
      from: t.arg.string({ description: 'Only of this currency, ISO 4217.' }),
      to: t.arg.string({ description: 'Only into this currency, ISO 4217.' }),
    },
    resolve: (_root, { on, from, to }, { sql }) =>
      exchangeRates(sql, { on: on ?? null, from: from ?? null, to: to ?? null }),
  }),
}));
