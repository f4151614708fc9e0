import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../period/period.ts';
import {
  comparePersonNames,
  countedPostOn,
  keyLeadersOn,
  languagesOn,
  postsOn,
  speaks,
  unitsLedOn,
} from './person.ts';
import type { LanguageLevel, PersonLanguage, Post } from './person.ts';

const post = (
  personId: string,
  organisationId: string,
  title: string,
  keyLeader: boolean,
  from: string,
  to: string | null,
): Post => ({
  personId,
  organisationId,
  title,
  keyLeader,
  from: isoDate(from),
  to: to === null ? null : isoDate(to),
});

const POSTS = [
  post('an', 'quang-nam', 'president', true, '2018-06-01', '2025-06-30'),
  post('an', 'da-nang', 'vice-president', true, '2025-07-01', null),
  post('an', 'da-nang', 'head of board', false, '2025-07-01', '2025-12-31'),
  post('binh', 'da-nang', 'president', true, '2020-01-01', null),
  post('chi', 'da-nang', 'officer', false, '2019-01-01', null),
];

describe('posts', () => {
  it.each([
    ['an', '2025-06-30', ['president']],
    ['an', '2025-07-01', ['vice-president', 'head of board']],
    ['an', '2026-01-01', ['vice-president']],
    ['an', '2018-05-31', []],
    ['nobody', '2025-07-01', []],
  ])('%s on %s: %j', (personId, day, titles) => {
    expect(postsOn(POSTS, personId, isoDate(day)).map(({ title }) => title)).toEqual(titles);
  });

  it.each([
    ['da-nang', '2025-06-30', ['binh']],
    ['da-nang', '2025-07-01', ['an', 'binh']],
    ['quang-nam', '2025-06-30', ['an']],
    ['quang-nam', '2025-07-01', []],
  ])('%s on %s is led by %j', (organisationId, day, persons) => {
    expect(keyLeadersOn(POSTS, organisationId, isoDate(day))).toEqual(persons);
  });

  it('reads the same from the person and from the union, each once', () => {
    const ids = fc.constantFrom('an', 'binh', 'chi');
    const start = isoDate('2020-01-01');
    const posts = fc.array(
      fc
        .tuple(ids, fc.constantFrom('a', 'b'), fc.boolean(), fc.nat(9), fc.option(fc.nat(9)))
        .map(([personId, organisationId, keyLeader, from, length]) => ({
          personId,
          organisationId,
          title: 'x',
          keyLeader,
          from: addDays(start, from),
          to: length === null ? null : addDays(start, from + length),
        })),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(posts, ids, fc.nat(20), (list, personId, count) => {
        const day = addDays(start, count);
        const units = unitsLedOn(list, personId, day);
        expect(new Set(units).size).toBe(units.length);
        for (const unit of ['a', 'b']) {
          expect(keyLeadersOn(list, unit, day).includes(personId)).toBe(units.includes(unit));
        }
      }),
    );
  });
});

describe('languages', () => {
  const known: readonly PersonLanguage[] = [
    { language: 'en', level: 'B1', evidence: 'TESTED' },
    { language: 'en', level: 'C1', evidence: 'SELF_STATED' },
    { language: 'lo', level: 'A2', evidence: 'SELF_STATED' },
  ];

  it.each([
    ['en', 'C1', false, true],
    ['en', 'C2', false, false],
    ['en', 'B1', true, true],
    ['en', 'B2', true, false],
    ['lo', 'A1', false, true],
    ['lo', 'A1', true, false],
    ['ko', 'A1', false, false],
  ] as const)(
    '%s at %s, tested only %s: %s',
    (language, level: LanguageLevel, testedOnly, expected) => {
      expect(speaks(known, language, level, { testedOnly })).toBe(expected);
    },
  );

  it('takes a level that was only stated, unless a certificate is asked for', () => {
    expect(speaks(known, 'lo', 'A2')).toBe(true);
  });
});

describe('names', () => {
  it('sorts by given name, then by the rest', () => {
    const inOrder = ['Trần Thị An', 'Lê Bình', 'Nguyễn Đức Bình', 'Hồ Dũng', 'An Đào', 'Vũ Y'];
    expect(inOrder.toReversed().toSorted(comparePersonNames)).toEqual(inOrder);
    expect(comparePersonNames(' Lê  Bình', 'Lê Bình ')).toBe(0);
  });
});

describe('the post in which a person counts', () => {
  const held = [
    post('binh', 'hue', 'adviser', false, '2021-01-01', null),
    post('binh', 'da-nang', 'vice-president', true, '2015-01-01', '2023-12-31'),
    post('binh', 'hue', 'officer', false, '2010-01-01', null),
  ];

  it.each([
    ['2009-12-31', null],
    ['2012-01-01', 'officer'],
    ['2022-01-01', 'vice-president'],
    ['2024-01-01', 'adviser'],
  ])('on %s is %s, in whatever order the posts are given', (day, title) => {
    for (const posts of [held, held.toReversed()])
      expect(countedPostOn(posts, 'binh', isoDate(day))?.title ?? null).toBe(title);
  });
});

it.each([
  ['2026-06-15', '2026-06-15', 'TESTED'],
  ['2026-06-14', '2026-06-15', 'SELF_STATED'],
  [null, '2026-06-15', 'TESTED'],
  [null, null, 'TESTED'],
  ['2030-01-01', null, 'SELF_STATED'],
] as const)('a certificate until %s counts on %s as %s', (expires, day, evidence) => {
  const known = { language: 'ko', level: 'C1', evidence: 'TESTED' } as const;
  const expiresOn = expires === null ? null : isoDate(expires);
  expect(languagesOn([{ ...known, expiresOn }], day === null ? null : isoDate(day))).toEqual([
    { ...known, evidence },
  ]);
});
