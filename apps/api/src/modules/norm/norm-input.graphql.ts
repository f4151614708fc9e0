import type { CountryCode } from '@cau-noi/domain/country';
import type { CurrencyCode, Money } from '@cau-noi/domain/money';
import type { ExchangeRate } from '@cau-noi/domain/money/exchange';
import type { RateLimit, RateScope } from '@cau-noi/domain/norm';
import type { NewRate } from '@cau-noi/domain/norm/rate-issues';
import { builder } from '../../builder.ts';
import { readId } from '../../ids.ts';
import { GuestRankEnum } from '../dossier/dossier-enums.graphql.ts';
import { VerificationEnum } from '../values/finding.graphql.ts';
import { MoneyInput } from '../values/money.graphql.ts';
import {
  NormItemEnum,
  RatePlaceEnum,
  RateRoleEnum,
  TravellerClassEnum,
} from './norm-enums.graphql.ts';

export const RateScopeInput = builder.inputType('RateScopeInput', {
  description: 'To what of an item a rate applies. What is left out or empty means all.',
  fields: (t) => ({
    guestRanks: t.field({ type: [GuestRankEnum], description: 'Ranks of guests.' }),
    roles: t.field({ type: [RateRoleEnum], description: 'Parts in the delegation.' }),
    places: t.field({ type: [RatePlaceEnum], description: 'Places at home.' }),
    travellers: t.field({ type: [TravellerClassEnum], description: 'Those who travel.' }),
    countries: t.stringList({ description: 'Countries, ISO 3166-1.' }),
  }),
});

const RateAmountInput = builder.inputType('RateAmountInput', {
  description: 'An amount for one unit.',
  fields: (t) => ({
    ceiling: t.field({
      type: MoneyInput,
      required: true,
      description: 'The most that is allowed.',
    }),
    lowest: t.field({
      type: MoneyInput,
      description: 'The least, where the instrument names one, in the same currency.',
    }),
  }),
});

const RateLimitInput = builder.inputType('RateLimitInput', {
  description: 'How much a rate allows: one of these.',
  isOneOf: true,
  fields: (t) => ({
    amount: t.field({ type: RateAmountInput, description: 'An amount for one unit.' }),
    percent: t.int({ description: 'A share of another rate, 1 to 100.' }),
    unknownIn: t.string({
      description: 'The currency, ISO 4217, of a rate that nobody has found yet.',
    }),
  }),
});

function onlyOf<T>(codes: readonly T[] | null | undefined): readonly T[] | null {
  const only = [...new Set(codes ?? [])];
  return only.length === 0 ? null : only;
}

/** Codes of countries are taken as they come: the domain's issues tell those that are none. */
export function readScope(input: typeof RateScopeInput.$inferInput): RateScope {
  return {
    guestRanks: onlyOf(input.guestRanks),
    roles: onlyOf(input.roles),
    places: onlyOf(input.places),
    travellers: onlyOf(input.travellers),
    countries: onlyOf(input.countries as readonly CountryCode[] | null | undefined),
  };
}

/** As with countries, the domain tells currencies that are none. */
export function readAmount({ minor, currency }: typeof MoneyInput.$inferInput): Money {
  return { minor, currency: currency as CurrencyCode };
}

function readLimit(input: typeof RateLimitInput.$inferInput): RateLimit {
  if (input.amount) {
    const { ceiling, lowest } = input.amount;
    return {
      kind: 'AMOUNT',
      ceiling: readAmount(ceiling),
      lowest: lowest ? readAmount(lowest) : null,
    };
  }
  if (typeof input.percent === 'number') return { kind: 'SHARE', percent: input.percent };
  return { kind: 'UNKNOWN', currency: (input.unknownIn ?? '') as CurrencyCode };
}

export const RateInput = builder.inputType('RateInput', {
  description: 'A row of the rate book as it is to be written.',
  fields: (t) => ({
    instrumentId: t.id({ required: true, description: 'The instrument that sets it.' }),
    article: t.string({ description: 'The article in it.' }),
    item: t.field({ type: NormItemEnum, required: true, description: 'What it is for.' }),
    scope: t.field({ type: RateScopeInput, required: true, description: 'To what it applies.' }),
    limit: t.field({ type: RateLimitInput, required: true, description: 'How much it allows.' }),
    exceptional: t.boolean({ description: 'Only in a case that is said to be special.' }),
    validFrom: t.field({
      type: 'Date',
      required: true,
      description:
        'First day on which it holds, after every day that was decided, unless it puts a row right or was unknown.',
    }),
    validTo: t.field({ type: 'Date', description: 'Last day; left out while no end is known.' }),
    verification: t.field({
      type: VerificationEnum,
      required: true,
      description: 'How far it was verified.',
    }),
    note: t.string({ description: 'What must be known of it.' }),
  }),
});

/** @param correctsId the row that it puts right */
export function readRate(input: typeof RateInput.$inferInput, correctsId: string | null): NewRate {
  const { item, verification } = input;
  return {
    item,
    verification,
    correctsId,
    instrumentId: readId(input.instrumentId, 'Instrument'),
    article: input.article ?? null,
    scope: readScope(input.scope),
    limit: readLimit(input.limit),
    exceptional: input.exceptional ?? false,
    from: input.validFrom,
    to: input.validTo ?? null,
    note: input.note ?? '',
  };
}

/** What a currency was worth, as it was sent. The domain says whether there are such currencies. */
export function readExchangeRate({
  date,
  from,
  to,
  numerator,
  denominator,
  source,
}: ExchangeRateSent): ExchangeRate {
  const codes = { from: from as CurrencyCode, to: to as CurrencyCode };
  return { date, ...codes, numerator, denominator, source };
}

type ExchangeRateSent = Omit<ExchangeRate, 'from' | 'to'> & {
  readonly from: string;
  readonly to: string;
};
