import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../period/period.ts';
import {
  INFORMATION_STATES,
  INFORMATION_TYPES,
  informationIssues,
  publishIssues,
  reachIssues,
} from './information.ts';
import type { InformationContent } from './information.ts';
import { addUpInformation, targetIssues } from './target.ts';

const TODAY = isoDate('2026-11-22');
const CONTENT: InformationContent = {
  title: 'Bản tin công đoàn',
  originalTitle: 'Union bulletin',
  type: 'BULLETIN',
  language: 'en',
  channel: 'UNION_MEDIA',
  outlet: '',
  audience: 'PARTNER_UNIONS',
  countryCode: 'LA',
  partnerId: null,
  dossierId: null,
  author: '',
  plannedOn: null,
  text: '',
};

it('is begun with a title and handed in whole', () => {
  expect(informationIssues(CONTENT, false)).toEqual([]);
  expect(informationIssues(CONTENT, true).map(({ path }) => path.join('.'))).toEqual([
    'author',
    'text',
  ]);
  const strange = { ...CONTENT, title: ' ', language: 'English', countryCode: 'XX' };
  expect(informationIssues(strange, false).map(({ code }) => code)).toEqual([
    'REQUIRED',
    'LANGUAGE_FORMAT',
    'COUNTRY_UNKNOWN',
  ]);
});

describe('publishing follows the review of speeches', () => {
  it.each(INFORMATION_STATES)('%s', (state) => {
    const reviewed = { state, reviewedOn: isoDate('2026-05-02') };
    const codes = publishIssues(reviewed, isoDate('2026-05-02'), TODAY).map(({ code }) => code);
    expect(codes).toEqual(state === 'CLEARED' ? [] : ['NOT_REVIEWED']);
  });

  it('waits for the day of the review, and for its own', () => {
    const cleared = { state: 'CLEARED', reviewedOn: isoDate('2026-05-02') } as const;
    const codes = (on: string) =>
      publishIssues(cleared, isoDate(on), TODAY).map(({ code }) => code);
    expect([codes('2026-05-01'), codes('2026-11-23')]).toEqual([
      ['REVIEWED_TOO_LATE'],
      ['DAY_TO_COME'],
    ]);
  });
});

it.each([
  ['nothing known', { url: null, reach: null, reachSource: null }, []],
  ['counted', { url: 'https://mau.example/1', reach: 1200, reachSource: 'Máy đếm' }, []],
  ['nobody knows how', { url: null, reach: 5, reachSource: ' ' }, ['REACH_SOURCE_MISSING']],
  ['half a reader', { url: null, reach: 0.5, reachSource: 'x' }, ['NOT_WHOLE']],
  ['no address', { url: 'javascript:1', reach: null, reachSource: null }, ['URL_FORMAT']],
])('reach: %s', (_name, reach, expected) => {
  expect(reachIssues(reach).map(({ code }) => code)).toEqual(expected);
});

it('sets each target once and at nought or more', () => {
  const targets = [
    { type: 'POST', target: -1 },
    { type: 'POST', target: 3 },
  ] as const;
  expect(targetIssues(2026, targets).map(({ code }) => code)).toEqual([
    'DUPLICATE',
    'OUT_OF_RANGE',
  ]);
});

describe('figures beside targets', () => {
  const count = fc.record({
    organisationId: fc.constantFrom('a', 'b', 'c'),
    type: fc.constantFrom(...INFORMATION_TYPES),
    target: fc.option(fc.integer({ min: 0, max: 50 })),
    published: fc.integer({ min: 0, max: 50 }),
  });

  it('add up by type and by union to the same total', () => {
    fc.assert(
      fc.property(fc.array(count), (counts) => {
        const { total, byType, byUnion } = addUpInformation(counts);
        for (const rows of [byType, byUnion]) {
          const sum = (pick: (row: (typeof rows)[number]) => number) =>
            rows.reduce((all, row) => all + pick(row), 0);
          expect(sum(({ published }) => published)).toBe(total.published);
          expect(sum(({ target }) => target ?? 0)).toBe(total.target ?? 0);
        }
      }),
    );
  });

  it('have a share only where something was aimed at', () => {
    const row = (target: number | null) =>
      addUpInformation([{ organisationId: 'a', type: 'POST', target, published: 3 }]).total.share;
    expect([row(null), row(0), row(2), row(6)]).toEqual([null, null, 1.5, 0.5]);
  });
});
