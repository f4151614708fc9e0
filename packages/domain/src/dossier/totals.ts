import { isTravelling } from '../activity/kind.ts';
import type { ActivityKind } from '../activity/kind.ts';
import { FUNDING_SOURCES, isOwnSource } from '../activity/funding.ts';
import type { FundingSource } from '../activity/funding.ts';
import type { CountryCode } from '../country/country.ts';
import { multiply, sum, sumByCurrency } from '../money/money.ts';
import type { CurrencyCode, Money, MoneyIssue } from '../money/money.ts';
import { daysInclusive } from '../period/period.ts';
import { andThen, map, ok } from '../result.ts';
import type { Result } from '../result.ts';
import type { CostLine } from './dossier.ts';
import type { DossierFigures } from './issues.ts';

/** The cost that one payer bears in one currency. */
export type PayerCost = { readonly payer: FundingSource; readonly amount: Money };

/** Own money (unions and State) beside others' in one currency. */
export type CostShare = {
  readonly currency: CurrencyCode;
  readonly own: Money;
  readonly others: Money;
  /** Own part of the whole, 0 to 1; null when nothing is spent. */
  readonly ownShare: number | null;
};

/** What the figures of a dossier add up to. */
export type DossierTotals = {
  /** Ours where they travel, guests of an inbound delegation, participants of another event. */
  readonly persons: number;
  /** First and last day both counted; null while a date is missing or they are reversed. */
  readonly days: number | null;
  readonly personDays: number | null;
  /** Each country once, in the order of the journey; of guests where none of ours travels. */
  readonly countries: readonly CountryCode[];
  readonly costs: readonly PayerCost[];
  readonly shares: readonly CostShare[];
};

/** Persons × days × price of one line. */
export function costOf(line: CostLine): Result<Money, MoneyIssue> {
  return multiply(line.unitPrice, line.persons, line.days);
}

function countOf(groups: readonly { readonly count: number }[]): number {
  return groups.reduce((total, group) => total + group.count, 0);
}

/** The section whose people an activity of this kind counts: see `DossierTotals.persons`. */
export function personsSectionOf(kind: ActivityKind): 'members' | 'guests' | 'participants' {
  if (isTravelling(kind)) return 'members';
  return kind === 'INBOUND' ? 'guests' : 'participants';
}

/** The persons that an activity of this kind counts; only the section that counts is asked for. */
export function personsOf(
  kind: ActivityKind,
  figures: Partial<Pick<DossierFigures, 'members' | 'guests' | 'participants'>>,
): number {
  const section = personsSectionOf(kind);
  return section === 'members' ? (figures.members ?? []).length : countOf(figures[section] ?? []);
}

/** First and last day both counted; null while a date is missing or they are reversed. */
export function daysOf({ startDate, endDate }: Pick<DossierFigures, 'startDate' | 'endDate'>) {
  if (startDate === null || endDate === null || endDate < startDate) return null;
  return daysInclusive({ from: startDate, to: endDate });
}

/** The section that names the countries of an activity of this kind. */
export function countriesSectionOf(kind: ActivityKind): 'stops' | 'guests' {
  return isTravelling(kind) ? 'stops' : 'guests';
}

/** Each country once, in the order of the journey; of guests where none of ours travels. */
export function countriesOf(
  kind: ActivityKind,
  figures: Partial<Pick<DossierFigures, 'stops' | 'guests'>>,
): readonly CountryCode[] {
  return eachOnce((figures[countriesSectionOf(kind)] ?? []).map((place) => place.countryCode));
}

/** The countries of stops or guests in their order, each once; a place without one is left out. */
export function eachOnce(codes: readonly (CountryCode | null)[]): readonly CountryCode[] {
  return [...new Set(codes.filter((code) => code !== null))];
}

function amountsOf(lines: readonly CostLine[]): Result<readonly Money[], MoneyIssue> {
  const amounts: Money[] = [];
  for (const line of lines) {
    const amount = costOf(line);
    if (!amount.ok) return amount;
    amounts.push(amount.value);
  }
  return ok(amounts);
}

/** What each payer bears in each currency; an error when a sum is too large to be counted exactly. */
export function payerCosts(lines: readonly CostLine[]): Result<readonly PayerCost[], MoneyIssue> {
  const costs: PayerCost[] = [];
  for (const payer of FUNDING_SOURCES) {
    const paid = lines.filter((line) => line.payer === payer);
    const sums = andThen(amountsOf(paid), sumByCurrency);
    if (!sums.ok) return sums;
    costs.push(...sums.value.map((amount) => ({ payer, amount })));
  }
  return ok(costs);
}

/** What lines of costs take of own money, by currency; null when it is too much to be counted. */
export function ownMoneyOf(lines: readonly CostLine[]): readonly Money[] | null {
  const sums = andThen(amountsOf(lines.filter(({ payer }) => isOwnSource(payer))), sumByCurrency);
  return sums.ok ? sums.value : null;
}

function shareOf(
  currency: CurrencyCode,
  costs: readonly PayerCost[],
): Result<CostShare, MoneyIssue> {
  const inCurrency = costs.filter((cost) => cost.amount.currency === currency);
  const total = (rows: readonly PayerCost[]): Result<Money, MoneyIssue> =>
    sum(
      rows.map((row) => row.amount),
      currency,
    );
  const isOwn = ({ payer }: PayerCost): boolean => isOwnSource(payer);
  return andThen(total(inCurrency.filter(isOwn)), (own) =>
    andThen(total(inCurrency.filter((cost) => !isOwn(cost))), (others) => {
      const whole = own.minor + others.minor;
      return ok({ currency, own, others, ownShare: whole === 0 ? null : own.minor / whole });
    }),
  );
}

function sharesOf(costs: readonly PayerCost[]): Result<readonly CostShare[], MoneyIssue> {
  const currencies = [...new Set(costs.map((cost) => cost.amount.currency))].toSorted();
  const shares: CostShare[] = [];
  for (const currency of currencies) {
    const share = shareOf(currency, costs);
    if (!share.ok) return share;
    shares.push(share.value);
  }
  return ok(shares);
}

/**
 * Adds up the figures of a dossier, as planned or as they really were.
 * Fails only when an amount is too large to be counted exactly (MONEY_OVERFLOW).
 */
export function dossierTotals(
  kind: ActivityKind,
  figures: DossierFigures,
): Result<DossierTotals, MoneyIssue> {
  const persons = personsOf(kind, figures);
  const days = daysOf(figures);
  return andThen(payerCosts(figures.costLines), (costs) =>
    map(sharesOf(costs), (shares) => ({
      persons,
      days,
      personDays: days === null ? null : persons * days,
      countries: countriesOf(kind, figures),
      costs,
      shares,
    })),
  );
}
