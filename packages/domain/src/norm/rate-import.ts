import { standing } from './book.ts';
import type { Rate, RateLimit } from './norm.ts';
import { rateIssues } from './rate-issues.ts';
import type { NewRate, RateBook, RateIssue } from './rate-issues.ts';
import { sameScope } from './scope.ts';

/**
 * What becomes of a row of an import.
 *
 * ADDED      it is a row of its own
 * UNCHANGED  the book says so already: an import that is run twice adds nothing the second time
 * REFUSED    something stands against it
 */
export const IMPORT_STATUSES = ['ADDED', 'UNCHANGED', 'REFUSED'] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

export type ImportVerdict = {
  readonly status: ImportStatus;
  /** Paths lead from the row. */
  readonly issues: readonly RateIssue[];
};

/** Rows of one import: annexes on missions abroad with every country, level and item fit in. */
export const MOST_IMPORTED = 5000;

/** Tells limits apart; a lowest amount is in the currency of the ceiling. */
function limitKey(limit: RateLimit): string {
  switch (limit.kind) {
    case 'AMOUNT':
      return [limit.ceiling.minor, limit.ceiling.currency, limit.lowest?.minor].join(' ');
    case 'SHARE':
      return `${limit.percent}%`;
    case 'UNKNOWN':
      return limit.currency;
  }
}

/** Whether a row says what a rate of its item says. */
function saysTheSame(row: NewRate, rate: Rate): boolean {
  return (
    row.from === rate.from &&
    row.to === rate.to &&
    row.instrumentId === rate.instrumentId &&
    row.exceptional === rate.exceptional &&
    limitKey(row.limit) === limitKey(rate.limit) &&
    sameScope(row.scope, rate.scope)
  );
}

const EVERYWHERE = '*';

/** Rates by item and country: what is of other countries has nothing to say of a row. */
class RatesByCountry {
  readonly #rates = new Map<string, Rate[]>();

  constructor(rates: readonly Rate[]) {
    for (const rate of rates) this.add(rate);
  }

  add(rate: Rate): void {
    for (const country of rate.scope.countries ?? [EVERYWHERE]) {
      const key = `${rate.item} ${country}`;
      const known = this.#rates.get(key);
      if (known === undefined) this.#rates.set(key, [rate]);
      else known.push(rate);
    }
  }

  /** Every rate of the item that may meet the scope of the row, each once. */
  near({ item, scope }: Pick<Rate, 'item' | 'scope'>): readonly Rate[] {
    const places =
      scope.countries === null
        ? [...this.#rates.keys()].filter((key) => key.startsWith(`${item} `))
        : [EVERYWHERE, ...scope.countries].map((country) => `${item} ${country}`);
    return [...new Set(places.flatMap((key) => this.#rates.get(key) ?? []))];
  }
}

/** What becomes of each row, in the order given; a row is held against those before it, too. */
export function importVerdicts(rows: readonly NewRate[], book: RateBook): readonly ImportVerdict[] {
  const known = new RatesByCountry(standing(book.rates));
  return rows.map((row, index): ImportVerdict => {
    const rates = known.near(row);
    if (rates.some((rate) => saysTheSame(row, rate))) return { status: 'UNCHANGED', issues: [] };
    const issues = rateIssues(row, { ...book, rates });
    if (issues.length > 0) return { status: 'REFUSED', issues };
    known.add({ ...row, id: `row ${index}` });
    return { status: 'ADDED', issues };
  });
}
