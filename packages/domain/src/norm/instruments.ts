import type { Instrument } from './norm.ts';

/**
 * What was written of an instrument at one time. What was wrong is put right by a row of its own, as with
 * rates; no row is ever changed.
 */
export type InstrumentRow = Instrument & {
  /** The row that this one puts right; null for the first one, whose id is the instrument's. */
  readonly correctsId: string | null;
};

function byCorrected(rows: readonly InstrumentRow[]): ReadonlyMap<string | null, InstrumentRow> {
  return new Map(rows.map((row) => [row.correctsId, row]));
}

/** The row with all that put it right, one after the other; the latest first. */
function withCorrections(
  first: InstrumentRow,
  corrections: ReadonlyMap<string | null, InstrumentRow>,
): readonly [InstrumentRow, ...InstrumentRow[]] {
  const next = corrections.get(first.id);
  return next === undefined ? [first] : [...withCorrections(next, corrections), first];
}

/** All that was written of an instrument, the latest first: that one counts. Nothing of one that is none. */
export function writtenOf(rows: readonly InstrumentRow[], id: string): readonly InstrumentRow[] {
  const first = rows.find((row) => row.id === id && row.correctsId === null);
  return first === undefined ? [] : withCorrections(first, byCorrected(rows));
}

/**
 * The instruments as they stand: each with what was written of it last, under the id of its first row, by
 * which rates and other instruments name it. So they stay attached to it whatever is put right.
 */
export function standingInstruments(rows: readonly InstrumentRow[]): readonly Instrument[] {
  const corrections = byCorrected(rows);
  return rows
    .filter(({ correctsId }) => correctsId === null)
    .map((first) => {
      const [{ correctsId: _, ...latest }] = withCorrections(first, corrections);
      return { ...latest, id: first.id };
    });
}
