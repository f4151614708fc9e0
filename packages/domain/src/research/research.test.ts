import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../period/period.ts';
import { applicationIssues, appliersOf } from './applied.ts';
import type { AppliedAt, Application } from './applied.ts';
import { noteOfLesson, researchIssues } from './research.ts';
import type { ResearchContent } from './research.ts';

const TODAY = isoDate('2026-11-22');
const NOTE: ResearchContent = {
  title: 'Đối thoại nhiều cấp',
  topic: 'DIALOGUE',
  tags: ['Ca làm việc'],
  dossierId: 'd',
  partnerId: null,
  document: null,
  summary: 'Mỗi tháng một buổi.',
  meaning: '',
  author: 'Nguyễn Mẫu',
  writtenOn: TODAY,
  visibility: 'OWN',
};
const codesOf = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code);

describe('a note', () => {
  it.each([
    ['is whole', {}, []],
    ['comes from somewhere', { dossierId: null, document: '  ' }, ['SOURCE_MISSING']],
    ['may come from a document alone', { dossierId: null, document: 'Sách mẫu' }, []],
    ['says each word once, however it is written', { tags: ['Lương', ' luong'] }, ['DUPLICATE']],
    ['is written by today', { writtenOn: isoDate('2026-11-23') }, ['DAY_TO_COME']],
    ['says something', { summary: ' ', author: '' }, ['REQUIRED', 'REQUIRED']],
  ])('%s', (_name, change, expected) => {
    expect(codesOf(researchIssues({ ...NOTE, ...change }, TODAY))).toEqual(expected);
  });

  it('is made of a lesson of a report as it stands', () => {
    const lesson = {
      dossierId: 'd',
      partnerId: 'p',
      lesson: ' Họp tổ.\nTheo ca. ',
      text: 'Thử',
    };
    const note = noteOfLesson(lesson, 'Nguyễn Mẫu', TODAY);
    expect(note).toMatchObject({
      title: 'Họp tổ.',
      summary: 'Họp tổ.\nTheo ca.',
      meaning: 'Thử',
      visibility: 'OWN',
    });
    expect(researchIssues(note, TODAY)).toEqual([]);
  });
});

const APPLIED: Application = {
  what: 'Họp tổ mỗi tháng',
  since: isoDate('2026-05-01'),
  result: '',
  obstacle: null,
  proof: 'Biên bản mẫu',
};

it.each([
  ['put to use', {}, []],
  ['with something in its way', { obstacle: 'TIME' }, []],
  ['not yet, and why', { since: null, obstacle: 'MONEY', proof: '' }, []],
  ['neither', { since: null, proof: '' }, ['NOT_APPLIED']],
  ['unproved', { proof: ' ' }, ['PROOF_MISSING']],
  ['from tomorrow', { since: isoDate('2026-11-23') }, ['DAY_TO_COME']],
] as const)('an application: %s', (_name, change, expected) => {
  expect(codesOf(applicationIssues({ ...APPLIED, ...change }, TODAY))).toEqual(expected);
});

describe('who put it to use', () => {
  const at = (organisationId: string | null, place: string, since: string): AppliedAt => ({
    organisationId,
    place,
    since: isoDate(since),
  });

  it('counts the note and the report once for one union', () => {
    expect(
      appliersOf([
        at('u', '', '2026-05-01'),
        at('u', 'CĐCS May Mẫu', '2026-03-01'),
        at('u', 'cđcs  may mẫu', '2026-04-01'),
        at(null, 'CĐCS Ngoài', '2026-02-01'),
        at(null, 'cdcs ngoai', '2026-06-01'),
        at(null, ' ', '2026-01-01'),
      ]),
    ).toEqual([
      { organisationId: null, places: ['CĐCS Ngoài'], since: '2026-02-01' },
      { organisationId: 'u', places: ['CĐCS May Mẫu'], since: '2026-03-01' },
    ]);
  });

  const entry = fc.record({
    organisationId: fc.option(fc.constantFrom('a', 'b')),
    place: fc.constantFrom('', 'Một', 'Hai'),
    since: fc.constantFrom(isoDate('2026-01-01'), isoDate('2026-02-01')),
  });

  it('is the same whatever is said twice, and in whatever order', () => {
    const named = (entries: readonly AppliedAt[]) =>
      appliersOf(entries)
        .map(({ organisationId, places, since }) =>
          [organisationId, organisationId === null ? places : '', since].join('/'),
        )
        .toSorted();
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const once = named(entries);
        expect(named([...entries, ...entries])).toEqual(once);
        expect(named(entries.toReversed())).toEqual(once);
        expect(new Set(once).size).toBe(once.length);
      }),
    );
  });
});
