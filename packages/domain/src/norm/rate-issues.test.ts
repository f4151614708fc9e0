import { describe, expect, it } from 'vitest';
import type { CurrencyCode, Money } from '../money/money.ts';
import { isoDate } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import { dong, FIRST_DAY, LODGING, ownCeiling, rate } from './norm.examples.ts';
import type { Instrument, NormItem, OwnCeiling, Rate, RateScope } from './norm.ts';
import { ownCeilingIssues, rateIssues } from './rate-issues.ts';
import type { NewRate, RateBook } from './rate-issues.ts';

const INSTRUMENT: Instrument = {
  id: 'tt-mau',
  number: '1/TT-MẪU',
  issuer: 'Cơ quan mẫu',
  subject: 'Mức chi mẫu',
  signedOn: null,
  inForceFrom: FIRST_DAY,
  inForceTo: null,
  replacesIds: [],
  source: '',
  verification: 'TEXT_READ',
};
const BOOK: RateBook = {
  instruments: [INSTRUMENT],
  rates: LODGING,
  decidedUntil: isoDate('2026-11-20'),
};
const HEAD_B = { guestRanks: ['B'], roles: ['HEAD'] } as const;

function added(changes: Partial<Rate> = {}): NewRate {
  return rate('new', 8_000, HEAD_B, { from: isoDate('2027-01-01'), ...changes });
}

const said = (changes: Partial<Rate>, book: Partial<RateBook> = {}) =>
  rateIssues(added(changes), { ...BOOK, ...book }).map(
    ({ code, path, data }) => `${path.join('.')} ${code} ${JSON.stringify(data)}`,
  );

/** Of each dimension codes that it has. */
const EVERY_SCOPE = {
  guestRanks: ['SPECIAL', 'B'],
  roles: ['HEAD', 'MEMBER'],
  places: ['CENTRAL_CITY'],
  travellers: ['LEVEL_A'],
  countries: ['JP', 'LA'],
} as const satisfies RateScope;

const amount = (ceiling: number, lowest: number | null) =>
  ({
    kind: 'AMOUNT',
    ceiling: dong(ceiling),
    lowest: lowest === null ? null : dong(lowest),
  }) as const;

describe('rateIssues', () => {
  it('has nothing against a rate from the day after the last decision', () => {
    expect(said({})).toEqual([]);
    expect(said({ from: isoDate('2026-11-21') })).toEqual([]);
    expect(said({ limit: amount(8, 8), to: isoDate('2027-01-01') })).toEqual([]);
  });

  it('takes what is at its limit', () => {
    expect(said({ article: 'x'.repeat(100), note: 'x'.repeat(1000) })).toEqual([]);
    expect(said({ limit: { kind: 'SHARE', percent: 1 } })).toEqual([]);
    expect(said({ limit: { kind: 'SHARE', percent: 100 } })).toEqual([]);
    expect(said({ limit: amount(0, 0) })).toEqual([]);
    expect(said({ from: FIRST_DAY, item: 'GUEST_MEALS' }, { decidedUntil: null })).toEqual([]);
  });

  it.each([
    ['guestRanks', 'Z'],
    ['roles', 'DRIVER'],
    ['places', 'MOON'],
    ['travellers', 'LEVEL_Z'],
    ['countries', 'ZZ'],
  ] as const)('refuses a code that is none of the %s', (dimension, code) => {
    const { [dimension]: known } = EVERY_SCOPE;
    const scope = { ...added().scope, [dimension]: [...known, code] };
    expect(said({ scope: { ...added().scope, [dimension]: known } })).toEqual([]);
    expect(said({ scope })).toEqual([
      `scope.${dimension}.${known.length} UNKNOWN_VALUE {"value":"${code}"}`,
    ]);
  });

  it('says all that is wrong with one limit', () => {
    const ceiling = { minor: 5, currency: 'XXX' as CurrencyCode };
    const unknown = 'limit.ceiling.currency UNKNOWN_VALUE {"value":"XXX"}';
    const limitOf = (lowest: Money) => ({ limit: { kind: 'AMOUNT', ceiling, lowest } as const });
    expect(said(limitOf({ ...ceiling, minor: -1 }))).toEqual([
      unknown,
      'limit.lowest AMOUNT_NEGATIVE {"actual":-1}',
    ]);
    expect(said(limitOf({ ...ceiling, minor: 6 }))).toEqual([
      unknown,
      'limit.lowest LOWEST_ABOVE_CEILING {"lowest":6,"ceiling":5}',
    ]);
    expect(said(limitOf(dong(5)))).toEqual([
      unknown,
      'limit.lowest CURRENCY_MISMATCH {"expected":"XXX","actual":"VND"}',
    ]);
  });

  it.each<[string, Partial<Rate>, string]>([
    [
      'an end before the beginning',
      { to: isoDate('2026-12-31') },
      'to PERIOD_REVERSED {"from":"2027-01-01","to":"2026-12-31"}',
    ],
    [
      'a day that was decided',
      { from: isoDate('2026-11-20') },
      'from DAY_DECIDED {"until":"2026-11-20"}',
    ],
    [
      'an amount below nothing',
      { limit: amount(-1, null) },
      'limit.ceiling AMOUNT_NEGATIVE {"actual":-1}',
    ],
    [
      'a lowest above the ceiling',
      { limit: amount(5, 6) },
      'limit.lowest LOWEST_ABOVE_CEILING {"lowest":6,"ceiling":5}',
    ],
    [
      'a lowest in another currency',
      { limit: { kind: 'AMOUNT', ceiling: dong(5), lowest: { minor: 1, currency: 'USD' } } },
      'limit.lowest CURRENCY_MISMATCH {"expected":"VND","actual":"USD"}',
    ],
    [
      'a currency that is none',
      {
        limit: {
          kind: 'AMOUNT',
          ceiling: { minor: 5, currency: 'XXX' as CurrencyCode },
          lowest: null,
        },
      },
      'limit.ceiling.currency UNKNOWN_VALUE {"value":"XXX"}',
    ],
    [
      'an unknown rate in no currency',
      {
        limit: { kind: 'UNKNOWN', currency: '' as CurrencyCode },
        verification: 'RATE_UNKNOWN',
      },
      'limit.currency UNKNOWN_VALUE {"value":""}',
    ],
    [
      'no share',
      { limit: { kind: 'SHARE', percent: 0 } },
      'limit.percent OUT_OF_RANGE {"minimum":1,"maximum":100,"actual":0}',
    ],
    [
      'more than the whole of another rate',
      { limit: { kind: 'SHARE', percent: 101 } },
      'limit.percent OUT_OF_RANGE {"minimum":1,"maximum":100,"actual":101}',
    ],
    ['an item that is none', { item: 'X' as NormItem }, 'item UNKNOWN_VALUE {"value":"X"}'],
    [
      'an article that is too long',
      { article: 'x'.repeat(101) },
      'article TOO_LONG {"limit":100,"actual":101}',
    ],
    [
      'a note that is too long',
      { note: 'x'.repeat(1001) },
      'note TOO_LONG {"limit":1000,"actual":1001}',
    ],
    [
      'an unknown rate without its mark',
      { limit: { kind: 'UNKNOWN', currency: 'USD' } },
      'verification UNKNOWN_RATE_NOT_MARKED {}',
    ],
    [
      'a known rate marked unknown',
      { verification: 'RATE_UNKNOWN' },
      'verification KNOWN_RATE_MARKED_UNKNOWN {}',
    ],
    [
      'an instrument that is not there',
      { instrumentId: 'tt-khac' },
      'instrumentId UNKNOWN_INSTRUMENT {}',
    ],
    [
      'a dimension that names nothing',
      { scope: { ...added().scope, roles: [] } },
      'scope.roles SCOPE_EMPTY {"dimension":"roles"}',
    ],
    [
      'a row to put right that is not there',
      { correctsId: 'gone' },
      'correctsId NOTHING_TO_CORRECT {}',
    ],
  ])('refuses %s', (_what, changes, expected) => {
    expect(said(changes)).toEqual([expected]);
  });

  it('refuses a day before the instrument holds', () => {
    const before = { from: isoDate('2026-05-17') };
    expect(said(before, { decidedUntil: null })).toEqual([
      'from BEFORE_INSTRUMENT {"from":"2026-05-18"}',
    ]);
    expect(said({ from: isoDate('2026-05-19') }, { decidedUntil: null })).toEqual([]);
    const undated = [{ ...INSTRUMENT, inForceFrom: null }];
    expect(said(before, { decidedUntil: null, instruments: undated })).toEqual([]);
  });

  it('refuses a day after the instrument holds', () => {
    const instruments = [{ ...INSTRUMENT, inForceTo: isoDate('2026-12-31') }];
    const on = (from: IsoDate) => said({ from }, { instruments });
    expect(on(isoDate('2026-12-31'))).toEqual([]);
    expect(on(isoDate('2027-01-01'))).toEqual(['from AFTER_INSTRUMENT {"to":"2026-12-31"}']);
  });

  it('lets a rate that was unknown hold from a day that was decided, and no other', () => {
    const annex = rate(
      'annex',
      0,
      { travellers: ['LEVEL_A', 'LEVEL_B'] },
      {
        item: 'ABROAD_LODGING',
        limit: { kind: 'UNKNOWN', currency: 'USD' },
        verification: 'RATE_UNKNOWN',
      },
    );
    const inJapan = { ...annex.scope, travellers: ['LEVEL_A'], countries: ['JP'] } as const;
    const found: Partial<Rate> = {
      item: 'ABROAD_LODGING',
      scope: inJapan,
      limit: { kind: 'AMOUNT', ceiling: { minor: 100, currency: 'USD' }, lowest: null },
      from: FIRST_DAY,
    };
    const decided = ['from DAY_DECIDED {"until":"2026-11-20"}'];
    expect(said(found, { rates: [annex] })).toEqual([]);
    expect(said(found, { rates: [...LODGING, annex] })).toEqual([]);
    expect(said(found, { rates: LODGING })).toEqual(decided);
    const ofMinister = { ...found, scope: { ...inJapan, travellers: ['MINISTER'] } } as const;
    expect(said(ofMinister, { rates: [annex] })).toEqual(decided);
    const known = { ...rate('known', 1), ...found, id: 'known' };
    const later = { ...found, from: isoDate('2026-06-01') };
    expect(said(later, { rates: [annex, known] })).toEqual(decided);
    const inKorea = { ...inJapan, countries: ['KR'] } as const;
    expect(said({ ...later, scope: inKorea }, { rates: [annex, known] })).toEqual([]);
  });

  it('refuses a second row of the same day, unless it puts the first right', () => {
    const twin = { from: FIRST_DAY };
    const open = { decidedUntil: null };
    expect(said(twin, open)).toEqual(['from SAME_DAY {"rateId":"b-head"}']);
    expect(said({ ...twin, correctsId: 'b-head' })).toEqual([]);
    expect(said({ ...twin, correctsId: 'b-member' }, open)).toEqual([
      'from SAME_DAY {"rateId":"b-head"}',
    ]);
    expect(said({ ...twin, item: 'GUEST_MEALS' }, open)).toEqual([]);
  });
});

describe('ownCeilingIssues', () => {
  const [head] = LODGING as readonly [Rate];
  const said = (changes: Partial<OwnCeiling>, of: Rate | null = head) =>
    ownCeilingIssues({ ...ownCeiling('o', 7_700, head), ...changes }, of).map(
      ({ code, path, data }) => `${path.join('.')} ${code} ${JSON.stringify(data)}`,
    );

  it('lets a union stay at or below what the State allows', () => {
    expect(said({})).toEqual([]);
    expect(said({ ceiling: dong(0) })).toEqual([]);
    expect(said({ ceiling: dong(7_700), to: FIRST_DAY })).toEqual([]);
    expect(said({ citation: 'x'.repeat(300) })).toEqual([]);
  });

  it('says all that is wrong at once', () => {
    const citation = 'citation REQUIRED {}';
    expect(said({ citation: '' }, null)).toEqual([citation, 'item NO_RATE {}']);
    expect(said({ citation: '', ceiling: { minor: 1, currency: 'USD' } })).toEqual([
      citation,
      'ceiling CURRENCY_MISMATCH {"expected":"VND","actual":"USD"}',
    ]);
    expect(said({ citation: '', ceiling: dong(8_000) })).toEqual([
      citation,
      'ceiling ABOVE_RATE {"ceiling":7700,"currency":"VND"}',
    ]);
  });

  it.each<[string, Partial<OwnCeiling>, Rate | null, string]>([
    [
      'a higher ceiling',
      { ceiling: dong(7_701) },
      head,
      'ceiling ABOVE_RATE {"ceiling":7700,"currency":"VND"}',
    ],
    [
      'another currency',
      { ceiling: { minor: 1, currency: 'USD' } },
      head,
      'ceiling CURRENCY_MISMATCH {"expected":"VND","actual":"USD"}',
    ],
    ['no decision', { citation: ' ' }, head, 'citation REQUIRED {}'],
    [
      'a decision too long to cite',
      { citation: 'x'.repeat(301) },
      head,
      'citation TOO_LONG {"limit":300,"actual":301}',
    ],
    [
      'an end before the beginning',
      { to: isoDate('2026-05-17') },
      head,
      'to PERIOD_REVERSED {"from":"2026-05-18","to":"2026-05-17"}',
    ],
    [
      'an amount below nothing',
      { ceiling: dong(-1) },
      head,
      'ceiling AMOUNT_NEGATIVE {"actual":-1}',
    ],
    ['no rate to stay below', {}, null, 'item NO_RATE {}'],
    [
      'a rate nobody found',
      {},
      { ...head, limit: { kind: 'UNKNOWN', currency: 'VND' } },
      'item NO_RATE {}',
    ],
  ])('refuses %s', (_what, changes, of, expected) => {
    expect(said(changes, of)).toEqual([expected]);
  });
});
