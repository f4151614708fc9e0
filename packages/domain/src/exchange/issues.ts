import { amountWithin, oneOf, required, textWithin, wholeWithin } from '../limits/limits.ts';
import type { IssuePath, LimitCode } from '../limits/limits.ts';
import { CURRENCIES } from '../money/money.ts';
import type { IsoDate } from '../period/period.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';
import { SIDES, TURN_REASONS, TURN_RECORD_KINDS, WINDOW_KINDS } from './exchange.ts';
import type { Exchange, Ledger, Turn, TurnRecord } from './exchange.ts';
import { heldIn, underWay } from './schedule.ts';

/** Everything that is written of an exchange; its union and its partner are chosen once. */
export type ExchangeContent = Omit<Exchange, 'id' | 'organisationId' | 'partnerId'>;

/**
 * MONTHS_REVERSED   {from, to}: the window ends before it begins
 * DAYS_REVERSED     {from, to}: the exchange ends before it begins
 */
export type ExchangeIssue = Issue<LimitCode | 'MONTHS_REVERSED' | 'DAYS_REVERSED'>;

/** Bounds of the form, not norms: characters, years, days. */
export const EXCHANGE_LIMITS = {
  text: 2_000,
  source: 300,
  firstYear: { minimum: 1990, maximum: 2200 },
  everyYears: { minimum: 1, maximum: 10 },
  month: { minimum: 1, maximum: 12 },
  tetDays: { minimum: 0, maximum: 120 },
  persons: { minimum: 0, maximum: 100_000 },
  deferral: 10,
} as const;

function windowIssues({ window }: ExchangeContent): readonly ExchangeIssue[] {
  const unknown = oneOf(['window', 'kind'], window.kind, WINDOW_KINDS);
  if (unknown.length > 0) return unknown;
  if (window.kind === 'TET') {
    return [
      ...wholeWithin(['window', 'daysBefore'], window.daysBefore, EXCHANGE_LIMITS.tetDays),
      ...wholeWithin(['window', 'daysAfter'], window.daysAfter, EXCHANGE_LIMITS.tetDays),
    ];
  }
  const { fromMonth: from, toMonth: to } = window;
  const outside = [
    ...wholeWithin(['window', 'fromMonth'], from, EXCHANGE_LIMITS.month),
    ...wholeWithin(['window', 'toMonth'], to, EXCHANGE_LIMITS.month),
  ];
  if (outside.length > 0 || from <= to) return outside;
  return [issue('MONTHS_REVERSED', { from, to }, ['window', 'toMonth'])];
}

/** Everything that is wrong with what was written of an exchange; empty when it may be saved. */
export function exchangeIssues(content: ExchangeContent): readonly ExchangeIssue[] {
  const { validFrom: from, validTo: to } = content;
  const reversed = from !== null && to !== null && to < from;
  return [
    ...wholeWithin(['firstYear'], content.firstYear, EXCHANGE_LIMITS.firstYear),
    ...oneOf(['firstSide'], content.firstSide, SIDES),
    ...wholeWithin(['everyYears'], content.everyYears, EXCHANGE_LIMITS.everyYears),
    ...windowIssues(content),
    ...(reversed ? [issue('DAYS_REVERSED', { from, to }, ['validTo'])] : []),
    ...textWithin(['basedOn'], content.basedOn, EXCHANGE_LIMITS.text),
    ...textWithin(['source'], content.source, EXCHANGE_LIMITS.source),
    ...textWithin(['note'], content.note, EXCHANGE_LIMITS.text),
  ];
}

/** What somebody wants to say of a turn. */
export type TurnSaid = Omit<TurnRecord, 'id' | 'at'>;

/**
 * NOT_A_TURN         {year}: the exchange has no turn in that year
 * ALREADY_HELD       {year}: what was held is not deferred, lapsed or swapped
 * HAS_DOSSIER        {year}: a dossier is on its way; it is to be cancelled first, or tells by itself
 * IN_FUTURE          {date}: a visit that is still to come was not held
 * NOT_LATER          {year, toYear}: deferred to a year that is not after it, or too far off
 * NOTHING_SAID       {year}: nothing was said by hand that could be taken back
 */
export type TurnIssue = Issue<
  | LimitCode
  | 'NOT_A_TURN'
  | 'ALREADY_HELD'
  | 'HAS_DOSSIER'
  | 'IN_FUTURE'
  | 'NOT_LATER'
  | 'NOTHING_SAID'
>;

function visitIssues({ visit }: TurnSaid, today: IsoDate): readonly TurnIssue[] {
  if (visit === null) return required(['visit'], null);
  const { date, cost } = visit;
  return [
    ...oneOf(['visit', 'side'], visit.side, SIDES),
    ...(date > today ? [issue('IN_FUTURE', { date }, ['visit', 'date'])] : []),
    ...wholeWithin(['visit', 'persons'], visit.persons, EXCHANGE_LIMITS.persons),
    ...wholeWithin(['visit', 'personDays'], visit.personDays, EXCHANGE_LIMITS.persons),
    ...(cost === null ? [] : amountWithin(['visit', 'cost'], cost.minor)),
    ...(cost === null ? [] : oneOf(['visit', 'cost'], cost.currency, Object.keys(CURRENCIES))),
  ];
}

function deferralIssues({ year, toYear }: TurnSaid): readonly TurnIssue[] {
  if (toYear === null) return required(['toYear'], null);
  const fits =
    Number.isInteger(toYear) && toYear > year && toYear <= year + EXCHANGE_LIMITS.deferral;
  return fits ? [] : [issue('NOT_LATER', { year, toYear }, ['toYear'])];
}

const PATH: IssuePath = ['year'];

/** What the ledger itself says against it. */
function standingIssues(
  { year, kind }: TurnSaid,
  { records, activities }: Ledger,
  turn: Turn,
): readonly TurnIssue[] {
  if (kind === 'RETRACTED') {
    const said = turn.record !== null || turn.swapped;
    const spoken = said && records.some((record) => record.year === year);
    return spoken ? [] : [issue('NOTHING_SAID', { year }, PATH)];
  }
  if (turn.state === 'DONE' && (kind !== 'DONE' || heldIn(activities, year).length > 0)) {
    return [issue('ALREADY_HELD', { year }, PATH)];
  }
  return underWay(activities, year).length > 0 && kind !== 'SWAPPED'
    ? [issue('HAS_DOSSIER', { year }, PATH)]
    : [];
}

/**
 * Why something may not be said of a turn; empty when it may.
 *
 * @param turns the schedule of the ledger today, at least to the year that is spoken of
 */
export function turnIssues(
  said: TurnSaid,
  ledger: Ledger,
  turns: readonly Turn[],
  today: IsoDate,
): readonly TurnIssue[] {
  const turn = turns.find(({ year }) => year === said.year);
  if (turn === undefined) return [issue('NOT_A_TURN', { year: said.year }, PATH)];
  return [
    ...oneOf(['kind'], said.kind, TURN_RECORD_KINDS),
    ...oneOf(['reason'], said.reason, TURN_REASONS),
    ...(said.kind === 'DONE' ? visitIssues(said, today) : required(['text'], said.text)),
    ...(said.kind === 'DEFERRED' || said.kind === 'LAPSED' || said.kind === 'SWAPPED'
      ? required(['reason'], said.reason)
      : []),
    ...(said.kind === 'DEFERRED' ? deferralIssues(said) : []),
    ...textWithin(['text'], said.text, EXCHANGE_LIMITS.text),
    ...standingIssues(said, ledger, turn),
  ];
}
