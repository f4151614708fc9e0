import type { CountryCode } from '@cau-noi/domain/country';
import type { CurrencyCode, Money } from '@cau-noi/domain/money';
import type { RateLimit, RateScope } from '@cau-noi/domain/norm';
import { builder } from '../../builder.ts';
import { GuestRankEnum } from '../dossier/dossier-enums.graphql.ts';
import { MoneyInput } from '../values/money.graphql.ts';
import { RatePlaceEnum, RateRoleEnum, TravellerClassEnum } from './norm-enums.graphql.ts';

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

export const RateLimitInput = builder.inputType('RateLimitInput', {
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

export function readLimit(input: typeof RateLimitInput.$inferInput): RateLimit {
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
