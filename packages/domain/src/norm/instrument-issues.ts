import { required, textWithin } from '../limits/limits.ts';
import type { LimitIssue } from '../limits/limits.ts';
import type { IsoDate } from '../period/period.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';
import { standing } from './book.ts';
import { standingInstruments, writtenOf } from './instruments.ts';
import type { InstrumentRow } from './instruments.ts';
import type { Instrument, Rate } from './norm.ts';

/**
 * What stands against what is to be written of an instrument, a new one or one that is put right.
 *
 * DUPLICATE              {value}: its issuer has another of this number
 * PERIOD_REVERSED        {from, to}
 * UNKNOWN_INSTRUMENT     what it replaces does not stand among the other instruments
 * INSTRUMENT_CORRECTED   what it puts right does not stand any more: somebody else has put it right
 * REPLACES_IN_TURN       what it replaces replaces it, itself or by others
 * RATE_BEFORE            {from}: a rate by it that counts begins on that day, before the instrument would
 * RATE_AFTER             {from}: one begins on that day, after the instrument would have ended
 */
export type InstrumentIssue =
  | LimitIssue
  | Issue<
      | 'PERIOD_REVERSED'
      | 'UNKNOWN_INSTRUMENT'
      | 'INSTRUMENT_CORRECTED'
      | 'REPLACES_IN_TURN'
      | 'RATE_BEFORE'
      | 'RATE_AFTER'
    >;

/** What is to be written of an instrument: what it puts right is in `correctsId`. */
export type NewInstrument = Omit<InstrumentRow, 'id'>;

/** What it is held against: all rows of instruments, and all rates. */
export type InstrumentBook = {
  readonly instrumentRows: readonly InstrumentRow[];
  readonly rates: readonly Rate[];
};

const LONGEST_NUMBER = 60;
const LONGEST_TEXT = 300;

const WRITTEN = ['issuer', 'subject', 'source'] as const;

function sameNumber(a: NewInstrument, b: Instrument): boolean {
  return a.number !== null && a.number.trim() === b.number && a.issuer.trim() === b.issuer;
}

/** The days on which rates by the instrument that count begin, in turn. */
function firstDays(id: string, rates: readonly Rate[]): readonly IsoDate[] {
  return standing(rates)
    .flatMap(({ instrumentId, from }) => (instrumentId === id ? [from] : []))
    .toSorted();
}

function rateIssues(
  { inForceFrom: from, inForceTo: to }: NewInstrument,
  days: readonly IsoDate[],
): readonly InstrumentIssue[] {
  const [first] = days;
  const last = days.at(-1);
  return [
    ...(from !== null && first !== undefined && first < from
      ? [issue('RATE_BEFORE' as const, { from: first }, ['inForceFrom'])]
      : []),
    ...(to !== null && last !== undefined && last > to
      ? [issue('RATE_AFTER' as const, { from: last }, ['inForceTo'])]
      : []),
  ];
}

/** All that an instrument replaces, itself and by others. */
function replacedBy(id: string, known: readonly Instrument[]): ReadonlySet<string> {
  const found = new Set<string>([id]);
  // A set is walked on to what is added on the way.
  for (const one of found)
    for (const next of known.find((other) => other.id === one)?.replacesIds ?? []) found.add(next);
  return found;
}

function replacedIssues(
  id: string,
  others: readonly Instrument[],
  correctedId: string | null,
): readonly ('UNKNOWN_INSTRUMENT' | 'REPLACES_IN_TURN')[] {
  if (!others.some((one) => one.id === id)) return ['UNKNOWN_INSTRUMENT'];
  return correctedId !== null && replacedBy(id, others).has(correctedId)
    ? ['REPLACES_IN_TURN']
    : [];
}

/** What is wrong with what is to be written of an instrument; empty when nothing is. */
export function instrumentIssues(
  added: NewInstrument,
  { instrumentRows, rates }: InstrumentBook,
): readonly InstrumentIssue[] {
  const { number, inForceFrom: from, inForceTo: to, correctsId } = added;
  const known = standingInstruments(instrumentRows);
  const corrected = known.find(({ id }) => writtenOf(instrumentRows, id)[0]?.id === correctsId);
  if (correctsId !== null && corrected === undefined)
    return [issue('INSTRUMENT_CORRECTED', {}, ['correctsId'])];
  const others = known.filter((one) => one !== corrected);
  return [
    ...textWithin(['number'], number, LONGEST_NUMBER),
    ...WRITTEN.flatMap((field) => [
      ...required([field], added[field]),
      ...textWithin([field], added[field], LONGEST_TEXT),
    ]),
    ...(others.some((one) => sameNumber(added, one))
      ? [issue('DUPLICATE' as const, { value: number }, ['number'])]
      : []),
    ...(from !== null && to !== null && to < from
      ? [issue('PERIOD_REVERSED' as const, { from, to }, ['inForceTo'])]
      : []),
    ...(corrected === undefined ? [] : rateIssues(added, firstDays(corrected.id, rates))),
    ...added.replacesIds.flatMap((id, at) =>
      replacedIssues(id, others, corrected?.id ?? null).map((code) =>
        issue(code, {}, ['replacesIds', at]),
      ),
    ),
  ];
}
