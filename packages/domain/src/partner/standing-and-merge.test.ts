import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../period/period.ts';
import { contactIssues, closingIssues } from './contact.ts';
import { contactStanding } from './contact-standing.ts';
import { likenessOf, spelledAlike } from './likeness.ts';
import type { ComparedPartner } from './likeness.ts';
import { matchPartners, namesOf } from './match.ts';
import { mergeIssues, namesGained, successionIssues } from './merge.ts';

const day = isoDate;
const RULES = [
  { days: 180, from: day('2019-01-01'), to: day('2025-12-31') },
  { days: 365, from: day('2026-01-01'), to: null },
];

describe('a relation is dormant by the rule of today', () => {
  it.each([
    [null, '2026-11-22', 'UNKNOWN'],
    ['2025-11-22', '2026-11-22', 'MET'],
    ['2025-11-21', '2026-11-22', 'DORMANT'],
    ['2025-05-01', '2025-11-22', 'DORMANT'],
    ['2025-05-01', '2018-11-22', 'MET'],
  ])('last met %s, on %s: %s', (last, today, standing) => {
    expect(contactStanding(last === null ? null : day(last), RULES, day(today))).toBe(standing);
  });
});

const named = (nameVi: string, change: Partial<ComparedPartner> = {}): ComparedPartner => ({
  nameVi,
  nameEn: null,
  nameNative: null,
  abbreviation: null,
  aliases: [],
  countryCode: 'KR',
  ...change,
});

const GYEONGNAM = named('Liên hiệp Công đoàn tỉnh Gyeongnam');

describe('likeness', () => {
  it.each([
    ['but for accents and case', named('LIEN HIEP CONG DOAN TINH GYEONGNAM'), 'SAME_NAME'],
    [
      'of no country yet',
      named('Liên hiệp Công đoàn tỉnh Gyeongnam', { countryCode: null }),
      'SAME_NAME',
    ],
    [
      'of another country',
      named('Liên hiệp Công đoàn tỉnh Gyeongnam', { countryCode: 'JP' }),
      null,
    ],
    [
      'by an alias',
      named('Gyeongnam', { aliases: ['Liên hiệp công đoàn tỉnh Gyeong-nam'] }),
      'SAME_NAME',
    ],
    ['nearly alike', named('Liên hiệp công đoàn tỉnh Gyongnam'), 'SIMILAR_NAME'],
    [
      'nearly alike, of no country',
      named('Liên hiệp công đoàn tỉnh Gyongnam', { countryCode: null }),
      null,
    ],
    ['another body', named('Trung tâm Công đoàn Seoul'), null],
  ])('%s', (_, other, expected) => {
    expect(likenessOf(GYEONGNAM, other)).toBe(expected);
  });

  it('knows three names of one body, and asks about one abbreviation of two', () => {
    const jcm = named('Hội đồng Công đoàn Kim khí Nhật Bản', {
      abbreviation: 'JCM',
      aliases: ['IMF-JC'],
      countryCode: 'JP',
    });
    expect(
      likenessOf(jcm, named('Kim khí Nhật', { abbreviation: 'imf jc', countryCode: 'JP' })),
    ).toBe('SAME_ABBREVIATION');
  });

  const name = fc.constantFrom(
    'Công đoàn Mỏ',
    'cong doan mo',
    'Công đoàn Kim khí',
    'IMF',
    'IG-BCE',
    ' ',
  );
  const anybody: fc.Arbitrary<ComparedPartner> = fc.record({
    nameVi: name,
    nameEn: fc.option(name),
    nameNative: fc.option(name),
    abbreviation: fc.option(name),
    aliases: fc.array(name, { maxLength: 2 }),
    countryCode: fc.constantFrom('KR', 'JP', null),
  });

  it('is the same both ways round', () => {
    fc.assert(
      fc.property(anybody, anybody, (one, other) => {
        expect(likenessOf(one, other)).toBe(likenessOf(other, one));
      }),
    );
  });

  it('does not hear tones nor case', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const told = spelledAlike(one, other);
        expect(spelledAlike(other, one)).toBe(told);
        expect(told).toBeGreaterThanOrEqual(0);
        expect(told).toBeLessThanOrEqual(1);
      }),
    );
    expect(spelledAlike('KẾT NGHĨA', 'ket nghia')).toBe(1);
  });

  it('keeps every name when two are merged: whoever was found by one is found by it after', () => {
    fc.assert(
      fc.property(anybody, anybody, (merged, survivor) => {
        const [gone, stays] = [
          { ...merged, id: 'gone' },
          { ...survivor, id: 'stays' },
        ];
        const after = { ...stays, aliases: [...stays.aliases, ...namesGained(gone, stays)] };
        for (const one of [...namesOf(gone), ...namesOf(stays)]) {
          expect(namesOf(after)).toContain(one);
          if (one.trim() !== '') expect(matchPartners([after], one)[0]?.strength).toBe('EXACT');
        }
      }),
    );
  });
});

const LINKS = [{ fromId: 'imf', toId: 'industriall', date: day('2012-06-19') }];
const entry = (id: string, mergedIntoId: string | null = null) => ({ id, mergedIntoId });

describe('merging', () => {
  it.each([
    [entry('a'), entry('b'), []],
    [entry('a'), entry('a'), ['SAME_PARTNER']],
    [entry('a', 'c'), entry('b'), ['PARTNER_MERGED']],
    [entry('a'), entry('b', 'c'), ['PARTNER_MERGED']],
    [entry('imf'), entry('industriall'), ['SUCCESSION']],
    [entry('industriall'), entry('imf'), ['SUCCESSION']],
  ])('%o into %o: %j', (merged, survivor, codes) => {
    expect(mergeIssues(merged, survivor, LINKS).map(({ code }) => code)).toEqual(codes);
  });

  it('nothing becomes what it came from', () => {
    expect(successionIssues('industriall', 'imf', LINKS)).toMatchObject([{ code: 'CIRCLE' }]);
    expect(successionIssues('imf', 'imf', [])).toMatchObject([{ code: 'SAME_PARTNER' }]);
    expect(successionIssues('icem', 'industriall', LINKS)).toEqual([]);
  });
});

describe('contacts', () => {
  const today = day('2026-11-22');
  const contact = { name: 'Người Mẫu', post: null, email: null, phone: null, from: '2026-01-01' };

  it.each([
    [{}, []],
    [{ name: ' ' }, ['REQUIRED']],
    [{ email: 'mau@example.test' }, []],
    [{ email: 'mau' }, ['EMAIL_FORM']],
    [{ from: '' }, ['REQUIRED']],
    [{ from: '2026-13-01' }, ['DATE_NOT_REAL']],
    [{ from: '2026-11-23' }, ['DAY_IN_FUTURE']],
  ])('%j: %j', (change, codes) => {
    expect(contactIssues({ ...contact, ...change }, today).map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['2026-03-01', []],
    ['2025-12-31', ['END_BEFORE_START']],
    ['2026-11-30', ['DAY_IN_FUTURE']],
    ['gone', ['DATE_NOT_REAL']],
  ])('closed on %s: %j', (to, codes) => {
    const held = { from: day('2026-01-01'), to: null };
    expect(closingIssues(held, to, today).map(({ code }) => code)).toEqual(codes);
  });
});
