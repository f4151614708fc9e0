import { invariant } from '@cau-noi/domain/invariant';
import type { Instrument, NormItem, OwnCeiling, Rate, RateScope } from '@cau-noi/domain/norm';
import { bookOn, takenOverBy } from '@cau-noi/domain/norm/book';
import { writtenOf } from '@cau-noi/domain/norm/instruments';
import type { InstrumentRow } from '@cau-noi/domain/norm/instruments';
import { sameScope } from '@cau-noi/domain/norm/scope';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Dated } from '@cau-noi/domain/period/dated';
import { containsFolded } from '@cau-noi/domain/text';
import type { Register } from '../register/register.ts';
import type { BookRows } from './norm.queries.ts';

/** A row with the book in which others stand beside it. */
export interface InBook<Row> {
  readonly row: Row;
  readonly book: RateBook;
}

/** Which of the rates that held on a day are asked for; null for all of them. */
export interface NormFilter {
  readonly search: string | null;
  readonly item: NormItem | null;
  readonly instrumentId: string | null;
}

function latestFirst(a: Dated, b: Dated): number {
  return Number(a.from < b.from) - Number(a.from > b.from);
}

/** The rate book in memory, with what leads from one of its rows to another. */
export class RateBook {
  readonly rows: BookRows;
  readonly #instruments: ReadonlyMap<string, Instrument>;
  readonly #rates: ReadonlyMap<string, Rate>;
  readonly #corrections: ReadonlyMap<string | null, Rate>;
  readonly #takenOverBy: ReadonlyMap<string, Rate>;

  constructor(rows: BookRows) {
    this.rows = rows;
    this.#instruments = new Map(rows.instruments.map((row) => [row.id, row]));
    this.#rates = new Map(rows.rates.map((row) => [row.id, row]));
    this.#corrections = new Map(rows.rates.map((row) => [row.correctsId, row]));
    this.#takenOverBy = takenOverBy(rows.rates);
  }

  /** The latest first; what is not dated comes last. */
  get instruments(): readonly Instrument[] {
    const dayOf = ({ inForceFrom, signedOn }: Instrument) => inForceFrom ?? signedOn ?? '';
    return this.rows.instruments.toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));
  }

  /** For an id that a foreign key guarantees. */
  instrumentOf({ instrumentId }: Rate): Instrument {
    const instrument = this.#instruments.get(instrumentId);
    invariant(instrument !== undefined, `INSTRUMENT_MISSING:${instrumentId}`);
    return instrument;
  }

  instrument(id: string): Instrument | null {
    return this.#instruments.get(id) ?? null;
  }

  /** The instrument of which this row was written, as it stands. */
  instrumentWrittenIn(rowId: string): Instrument | null {
    const has = ({ id }: Instrument) => this.writtenOf(id).some((row) => row.id === rowId);
    return this.rows.instruments.find(has) ?? null;
  }

  /** All that was written of an instrument, the latest first: that one counts. */
  writtenOf(id: string): readonly InstrumentRow[] {
    return writtenOf(this.rows.instrumentRows, id);
  }

  /** The instruments that replace or amend this one. */
  replacing({ id }: Instrument): readonly Instrument[] {
    return this.rows.instruments.filter(({ replacesIds }) => replacesIds.includes(id));
  }

  rate(id: string | null): Rate | null {
    return id === null ? null : (this.#rates.get(id) ?? null);
  }

  /** The row that puts this one right. */
  correctionOf({ id }: Rate): Rate | null {
    return this.#corrections.get(id) ?? null;
  }

  /** The row of the same item and scope that begins while this one holds. */
  successorOf({ id }: Rate): Rate | null {
    return this.#takenOverBy.get(id) ?? null;
  }

  /** What held on a day, in the order of the items. */
  ratesOn(day: IsoDate, filter: NormFilter): readonly Rate[] {
    return bookOn(this.rows.rates, day).filter((rate) => this.#isAskedFor(rate, filter));
  }

  /** Every row there ever was of an item, or of one of its scopes; the latest first, and what was put right last. */
  historyOf(item: NormItem, scope: RateScope | null): readonly Rate[] {
    return this.rows.rates
      .filter((rate) => rate.item === item && (scope === null || sameScope(rate.scope, scope)))
      .toSorted((a, b) => latestFirst(a, b) || this.#corrected(a) - this.#corrected(b));
  }

  /** The ceilings that these unions set, of every day; the latest first. */
  ownCeilingsOf(organisationIds: readonly string[]): readonly OwnCeiling[] {
    return this.rows.ownCeilings
      .filter(({ organisationId }) => organisationIds.includes(organisationId))
      .toSorted((a, b) => latestFirst(a, b) || (a.id < b.id ? 1 : -1));
  }

  #corrected({ id }: Rate): number {
    return Number(this.#corrections.has(id));
  }

  #isAskedFor(rate: Rate, { search, item, instrumentId }: NormFilter): boolean {
    if (item !== null && rate.item !== item) return false;
    if (instrumentId !== null && rate.instrumentId !== instrumentId) return false;
    if (search === null) return true;
    const { number, issuer, subject } = this.instrumentOf(rate);
    const text = [number, issuer, subject, rate.article, rate.note].join(' ');
    return containsFolded(text, search);
  }
}

const books = new WeakMap<Register, RateBook>();

/** The rate book of a register, put in order once. */
export function bookOf(register: Register): RateBook {
  const known = books.get(register);
  if (known !== undefined) return known;
  const book = new RateBook(register);
  books.set(register, book);
  return book;
}
