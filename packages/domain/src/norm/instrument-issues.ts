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
 * RATE_BEFORE            {from}: a rate by it that counts begins on that day, before the instrument would
 */
export type InstrumentIssue =
  | LimitIssue
  | Issue<'PERIOD_REVERSED' | 'UNKNOWN_INSTRUMENT' | 'INSTRUMENT_CORRECTED' | 'RATE_BEFORE'>;

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

/** The first day on which a rate by the instrument counts; null where there is none. */
function firstRate(id: string, rates: readonly Rate[]): IsoDate | null {
  const days = standing(rates).flatMap(({ instrumentId, from }) =>
    instrumentId === id ? [from] : [],
  );
  return days.toSorted()[0] ?? null;
}

function rateIssues(from: IsoDate | null, firstDay: IsoDate | null): readonly InstrumentIssue[] {
  return from !== null && firstDay !== null && firstDay < from
    ? [issue('RATE_BEFORE', { from: firstDay }, ['inForceFrom'])]
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
  const ids = others.map(({ id }) => id);
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
    ...(corrected === undefined ? [] : rateIssues(from, firstRate(corrected.id, rates))),
    ...added.replacesIds.flatMap((id, at) =>
      ids.includes(id) ? [] : [issue('UNKNOWN_INSTRUMENT' as const, {}, ['replacesIds', at])],
    ),
  ];
}
