import { isTravelling } from '../activity/kind.ts';
import type { ActivityKind } from '../activity/kind.ts';
import type { CountryCode } from '../country/country.ts';
import type { DossierContent } from '../dossier/dossier.ts';
import { countriesOf, daysOf, ownMoneyOf, personsOf, personsSectionOf } from '../dossier/totals.ts';
import type { ExchangeRate } from '../money/exchange.ts';
import type { DayRates } from '../money/exchange-on.ts';
import type { CurrencyCode, Money } from '../money/money.ts';
import type { IsoDate } from '../period/period.ts';

/** What a finished activity cost our own side. */
export type EarlierCost = {
  readonly dossierId: string;
  readonly kind: ActivityKind;
  readonly countries: readonly CountryCode[];
  readonly startDate: IsoDate;
  /** By currency; at least one amount. */
  readonly own: readonly Money[];
  /** What its foreign currencies were worth by its first day. */
  readonly rates: readonly ExchangeRate[];
  /** Persons × days, as they really were; never 0. */
  readonly personDays: number;
};

/** Finished activities of a unit; the answer counts for this unit alone. */
export type EarlierCosts = {
  readonly organisationId: string;
  readonly activities: readonly EarlierCost[];
};

/** What the lines that a norm limits come to in one currency: as planned, and at their ceilings. */
export type NormSum = {
  readonly currency: CurrencyCode;
  readonly planned: number;
  readonly norm: number;
  /** By which exchange rates lines and ceilings of two currencies were set side by side. */
  readonly rates: readonly ExchangeRate[];
};

/** What currencies were worth by a day. */
export type ExchangeFacts = { readonly dayRates: DayRates };

/** HQ09. */
export type CostRateFacts = ExchangeFacts & {
  readonly costRate: {
    readonly startDate: IsoDate;
    /** Own money of the estimate, by currency; null when it cannot be added up. */
    readonly own: readonly Money[] | null;
    /** Null while persons or days are not known. */
    readonly personDays: number | null;
    /** The field that lacks while they are not known: who takes part, else the days. */
    readonly personDaysAt: 'members' | 'guests' | 'participants' | 'endDate';
    /** Finished activities of the same kind and, of journeys, to one of the countries; null = not known. */
    readonly earlier: readonly EarlierCost[] | null;
    /** What norms allow for the lines that they limit; empty where none does. */
    readonly norms: readonly NormSum[];
  };
};

function alike(
  content: DossierContent,
  { activities }: EarlierCosts,
  dossierId: string | null,
): readonly EarlierCost[] {
  const countries = countriesOf(content.kind, content);
  return activities.filter(
    (earlier) =>
      earlier.dossierId !== dossierId &&
      earlier.kind === content.kind &&
      (!isTravelling(content.kind) || earlier.countries.some((code) => countries.includes(code))),
  );
}

/** What has to be looked up, or told of norms, for what an activity costs. */
export type CostRateLookups = {
  readonly dossierId: string | null;
  readonly today: IsoDate;
  readonly norms: readonly NormSum[];
  readonly exchangeRates: readonly ExchangeRate[];
};

/** What an activity costs our own side for a person and a day, beside what like ones have cost. */
export function costRateFactsFrom(
  content: DossierContent,
  earlier: EarlierCosts | null,
  { dossierId, today, norms, exchangeRates }: CostRateLookups,
): CostRateFacts {
  const [persons, days] = [personsOf(content.kind, content), daysOf(content)];
  const known = earlier !== null && earlier.organisationId === content.organisationId;
  const startDate = content.startDate ?? today;
  return {
    dayRates: { day: startDate, rates: exchangeRates },
    costRate: {
      startDate,
      own: ownMoneyOf(content.costLines),
      personDays: persons === 0 || days === null ? null : persons * days,
      personDaysAt: persons === 0 ? personsSectionOf(content.kind) : 'endDate',
      earlier: known ? alike(content, earlier, dossierId) : null,
      norms,
    },
  };
}
