import { GUEST_RANKS } from '@cau-noi/domain/activity/guest';
import { askFor, rateFor } from '@cau-noi/domain/norm/ceiling';
import { BY_RANK } from '@cau-noi/domain/assessment/remedy';
import type { CurrencyCode } from '@cau-noi/domain/money';
import { NORM_ITEMS, RATE_DIMENSIONS } from '@cau-noi/domain/norm';
import type { NormItem, Rate, RateLimit } from '@cau-noi/domain/norm';
import { rateIssues } from '@cau-noi/domain/norm/rate-issues';
import { sameScope, scopesMeet } from '@cau-noi/domain/norm/scope';
import type { IsoDate } from '@cau-noi/domain/period';
import { isoDate } from '@cau-noi/domain/period';
import { spansOverlap } from '@cau-noi/domain/period/dated';
import { describe, expect, it } from 'vitest';
import { INSTRUMENTS } from './law.ts';
import { ITEM_ROWS } from './rate-mapping.ts';
import type { RateRow } from './rates.ts';
import { COLLECTED_NORMS, RATES } from './rates.ts';

const anyIfEmpty = <T>(list: readonly T[]): readonly T[] | null =>
  list.length === 0 ? null : list;

const dayOrNull = (text: string | null): IsoDate | null => (text === null ? null : isoDate(text));

function limitOf({ currency, ceilingMinor, lowestMinor, percent }: RateRow): RateLimit {
  if (percent !== null) return { kind: 'SHARE', percent };
  const code = currency as CurrencyCode;
  if (ceilingMinor === null) return { kind: 'UNKNOWN', currency: code };
  const lowest = lowestMinor === null ? null : { minor: lowestMinor, currency: code };
  return { kind: 'AMOUNT', ceiling: { minor: ceilingMinor, currency: code }, lowest };
}

/** The row as the domain reads it from the database. */
function rateOf(row: RateRow): Rate {
  const { id, instrumentId, article, item, exceptional, verification, note } = row;
  const scope = {
    guestRanks: anyIfEmpty(row.guestRanks),
    roles: anyIfEmpty(row.roles),
    places: anyIfEmpty(row.places),
    travellers: anyIfEmpty(row.travellers),
    countries: null,
  };
  const days = { from: isoDate(row.from), to: dayOrNull(row.to) };
  const said = { id, instrumentId, article, item, exceptional, verification, note };
  return { ...said, ...days, scope, limit: limitOf(row), correctsId: null };
}

const BOOK = RATES.map(rateOf);
const ANNEXES = ['140-annex', '102-annex'];

const rowsOf = (normId: string): readonly RateRow[] =>
  RATES.filter(({ id }) =>
    ANNEXES.includes(normId) ? id.startsWith(`${normId}-`) : id === normId,
  );

describe('the rates', () => {
  it('hang on the rank of the guests where the domain says that they do', () => {
    const ranked = RATES.filter(({ guestRanks }) => guestRanks.length > 0).map(({ item }) => item);
    expect(new Set(ranked)).toEqual(new Set(BY_RANK));
  });

  it('are all that were collected, each once, the annexes abroad in three items', () => {
    const ids = COLLECTED_NORMS.map((norm) => norm.norm_id);
    expect(ids).toHaveLength(83);
    expect(new Set(Object.values(ITEM_ROWS).flat())).toEqual(new Set(ids));
    expect(Object.keys(ITEM_ROWS).toSorted()).toEqual(Object.keys(NORM_ITEMS).toSorted());
    for (const id of ids) expect(rowsOf(id)).toHaveLength(ANNEXES.includes(id) ? 3 : 1);
    expect(RATES).toHaveLength(83 + 4);
    expect(new Set(RATES.map(({ id }) => id)).size).toBe(RATES.length);
  });

  it.each(COLLECTED_NORMS.map((norm) => [norm.norm_id, norm] as const))(
    '%s says what was collected',
    (id, norm) => {
      for (const row of rowsOf(id)) {
        const { ratio, min } = norm.dimensions;
        expect(row.ceilingMinor).toBe(norm.max_amount);
        expect(row.percent).toBe(ratio === undefined ? null : ratio * 100);
        expect(row.lowestMinor).toBe(min ?? null);
        expect(row.currency).toBe(ratio === undefined ? norm.currency : null);
        expect([row.from, row.to]).toEqual([norm.effective_from, norm.effective_to]);
        expect(row.article).toBe(norm.article === '-' ? null : norm.article);
        expect(row.verification).toBe(MARKS[norm.verification]);
        const instrument = INSTRUMENTS.find((one) => one.id === row.instrumentId);
        expect(norm.instrument).toContain(instrument?.number);
        expect(row.note === '').toBe(norm.note === '' && !('page_words' in norm.dimensions));
      }
    },
  );

  it('name in their scope every dimension that was collected', () => {
    for (const norm of COLLECTED_NORMS) {
      const { guest_rank: rank, role, level } = norm.dimensions;
      const words = Object.keys(norm.dimensions);
      for (const row of rowsOf(norm.norm_id)) {
        expect(row.guestRanks).toHaveLength([rank ?? []].flat().length);
        if (role !== undefined) expect(row.roles).toHaveLength(role === 'moi_nguoi' ? 0 : 1);
        if (level !== undefined) expect(row.travellers).toEqual(['LEVEL_A', 'LEVEL_B']);
        expect(row.places.length > 0).toBe(
          words.includes('place') || norm.norm_id.endsWith('-bien'),
        );
        if (words.some((word) => word.startsWith('position')))
          expect(row.travellers).not.toHaveLength(0);
        expect(row.exceptional).toBe(role === 'thanh_vien_dac_biet');
        expect(row.countries).toEqual([]);
      }
    }
  });

  it('would all be taken by the book, were they added one by one', () => {
    const instruments = INSTRUMENTS.map(({ date, inForceFrom, inForceTo, ...row }) => ({
      ...row,
      signedOn: dayOrNull(date),
      inForceFrom: dayOrNull(inForceFrom),
      inForceTo: dayOrNull(inForceTo),
    }));
    for (const [index, rate] of BOOK.entries()) {
      const book = { instruments, rates: BOOK.slice(0, index), decidedUntil: null };
      expect(rateIssues(rate, book)).toEqual([]);
    }
  });

  it('do not overlap, and never leave open which of two holds', () => {
    const pairs = BOOK.flatMap((a, index) =>
      BOOK.slice(index + 1)
        .filter((b) => a.item === b.item && spansOverlap(a, b))
        .map((b) => [a, b] as const),
    );
    expect(pairs.length).toBeGreaterThan(100);
    expect(pairs.filter(([a, b]) => sameScope(a.scope, b.scope))).toEqual([]);
    const ambiguous = pairs.filter(
      ([a, b]) => scopesMeet(a.scope, b.scope) && width(a) === width(b),
    );
    expect(ambiguous.map(([a, b]) => `${a.id} ${b.id}`)).toEqual([]);
  });

  it('answer with the table of Thông tư 35/2026/TT-BTC', () => {
    const day = isoDate('2026-05-20');
    const meals = GUEST_RANKS.map((guestRanks) => {
      const answer = rateFor(BOOK, askFor('GUEST_MEALS', day, { guestRanks }));
      return answer.status === 'RATE' && answer.rate.limit.kind === 'AMOUNT'
        ? answer.rate.limit.ceiling.minor
        : answer.status;
    });
    expect(meals).toEqual(['NONE', 3_000_000, 2_000_000, 1_600_000, 1_200_000]);
  });
});

const MARKS: Readonly<Record<string, string>> = {
  'text-read': 'TEXT_READ',
  'public-page': 'PUBLIC_PAGE',
  'public-page-range': 'RANGE',
  unverified: 'UNVERIFIED',
  'rate-unknown': 'RATE_UNKNOWN',
};

const width = ({ scope }: Rate): number =>
  RATE_DIMENSIONS.filter((dimension) => scope[dimension] !== null).length;

describe('the instruments', () => {
  it('replace each other as the law says', () => {
    const replacing = INSTRUMENTS.filter(({ replacesIds }) => replacesIds.length > 0);
    expect(replacing.map(({ id, replacesIds }) => `${id} ← ${replacesIds.join()}`)).toEqual([
      'tt-140-2025 ← tt-102-2012',
      'tt-35-2026 ← tt-71-2018',
      'tt-12-2025 ← tt-40-2017',
      'nd-177-2025 ← nd-64-2021',
    ]);
    const ids = INSTRUMENTS.map(({ id }) => id);
    for (const { replacesIds } of replacing)
      expect(ids).toEqual(expect.arrayContaining([...replacesIds]));
  });

  it('have rates of every item', () => {
    const items = new Set<NormItem>(BOOK.map(({ item }) => item));
    expect([...items].toSorted()).toEqual(Object.keys(NORM_ITEMS).toSorted());
  });
});
