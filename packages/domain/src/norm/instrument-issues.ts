import { required, textWithin } from '../limits/limits.ts';
import type { LimitIssue } from '../limits/limits.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';
import type { Instrument } from './norm.ts';

/**
 * What stands against a new instrument.
 *
 * DUPLICATE            {value}: its issuer has one of this number
 * PERIOD_REVERSED      {from, to}
 * UNKNOWN_INSTRUMENT   what it replaces does not stand among the instruments
 */
export type InstrumentIssue = LimitIssue | Issue<'PERIOD_REVERSED' | 'UNKNOWN_INSTRUMENT'>;

const LONGEST_NUMBER = 60;
const LONGEST_TEXT = 300;

const WRITTEN = ['issuer', 'subject', 'source'] as const;

function sameNumber(a: Omit<Instrument, 'id'>, b: Instrument): boolean {
  return a.number !== null && a.number.trim() === b.number && a.issuer.trim() === b.issuer;
}

/** What is wrong with an instrument that is to be written down; empty when nothing is. */
export function instrumentIssues(
  added: Omit<Instrument, 'id'>,
  instruments: readonly Instrument[],
): readonly InstrumentIssue[] {
  const { number, inForceFrom: from, inForceTo: to } = added;
  const ids = instruments.map(({ id }) => id);
  return [
    ...textWithin(['number'], number, LONGEST_NUMBER),
    ...WRITTEN.flatMap((field) => [
      ...required([field], added[field]),
      ...textWithin([field], added[field], LONGEST_TEXT),
    ]),
    ...(instruments.some((one) => sameNumber(added, one))
      ? [issue('DUPLICATE' as const, { value: number }, ['number'])]
      : []),
    ...(from !== null && to !== null && to < from
      ? [issue('PERIOD_REVERSED' as const, { from, to }, ['inForceTo'])]
      : []),
    ...added.replacesIds.flatMap((id, at) =>
      ids.includes(id) ? [] : [issue('UNKNOWN_INSTRUMENT' as const, {}, ['replacesIds', at])],
    ),
  ];
}
