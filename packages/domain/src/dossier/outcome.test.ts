import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIVITY_KINDS } from '../activity/kind.ts';
import { addDays, isoDate } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import { sampleDossier, sampleMember, sampleStop } from './dossier.sample.ts';
import type { DossierContent, Objective } from './dossier.ts';
import {
  actualFromApproved,
  deviations,
  figuresIssues,
  isReportOverdue,
  reportDraftIssues,
  reportDueDate,
  reportIssues,
} from './outcome.ts';
import type { ActualFigures, OutcomeReport } from './outcome.ts';
import { NO_EFFECTS } from './report-effects.ts';

const APPROVED = sampleDossier();
const TODAY = isoDate('2027-03-20');

function asApproved(content: DossierContent): ActualFigures {
  const actual = actualFromApproved(content);
  return actual.ok ? actual.value : expect.unreachable();
}

const brief = (issues: readonly { code: string; path: readonly (string | number)[] }[]) =>
  issues.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('figures', () => {
  it.each(ACTIVITY_KINDS)('of kind %s go as approved in one click', (kind) => {
    const content = sampleDossier(kind);
    const actual = asApproved(content);
    expect(actual.deviationReason).toBeNull();
    expect(deviations(content, actual)).toEqual([]);
    expect(figuresIssues(content, actual, TODAY)).toEqual([]);
  });

  it('cannot be taken from a dossier without dates', () => {
    expect(actualFromApproved(sampleDossier('OUTBOUND', { endDate: null }))).toMatchObject({
      ok: false,
      error: { code: 'DATES_MISSING' },
    });
  });

  const late: ActualFigures = {
    ...asApproved(APPROVED),
    endDate: isoDate('2027-03-17'),
    stops: [sampleStop({ leave: isoDate('2027-03-17') })],
  };

  it('need a reason where they depart from what was approved', () => {
    expect(deviations(APPROVED, late).map(({ label }) => label)).toEqual([
      'endDate',
      'stops.leave',
    ]);
    expect(brief(figuresIssues(APPROVED, late, TODAY))).toEqual(['REQUIRED deviationReason']);
    const explained = { ...late, deviationReason: 'Chuyến bay bị huỷ' };
    expect(figuresIssues(APPROVED, explained, TODAY)).toEqual([]);
  });

  it.each([
    [{ members: [] }, ['REQUIRED members']],
    [{ members: [sampleMember({ role: 'MEMBER' })] }, ['HEAD_MISSING members']],
    [{ endDate: isoDate('2027-03-15') }, ['ITINERARY_END stops.stop-1.leave']],
    [
      { endDate: isoDate('2027-03-09') },
      ['END_BEFORE_START endDate', 'ITINERARY_END stops.stop-1.leave'],
    ],
  ] satisfies readonly (readonly [Partial<ActualFigures>, readonly string[]])[])(
    'must be whole: %o',
    (change, expected) => {
      const actual = { ...asApproved(APPROVED), ...change, deviationReason: 'x' };
      expect(brief(figuresIssues(APPROVED, actual, TODAY))).toEqual(expected);
    },
  );

  it('wait until the last day of the activity', () => {
    const lastDay = isoDate('2027-03-16');
    expect(figuresIssues(APPROVED, asApproved(APPROVED), lastDay)).toEqual([]);
    const before = isoDate('2027-03-15');
    expect(brief(figuresIssues(APPROVED, asApproved(APPROVED), before))).toEqual([
      'END_IN_FUTURE endDate',
    ]);
  });
});

const OBJECTIVES: readonly Objective[] = [
  { id: 'o1', text: 'Ký biên bản', target: 1, unit: 'biên bản' },
  { id: 'o2', text: 'Học kinh nghiệm', target: null, unit: null },
];

const REPORT: OutcomeReport = {
  summary: 'Đoàn đã hoàn thành chương trình',
  results: [
    { objectiveId: 'o1', achieved: 1, text: 'Đã ký' },
    { objectiveId: 'o2', achieved: null, text: 'Đã trao đổi' },
  ],
  commitments: [
    {
      id: 'c1',
      text: 'Đón đoàn bạn',
      lesson: '',
      owner: 'Văn phòng',
      ownerId: null,
      dueDate: isoDate('2028-03-01'),
    },
  ],
  lessons: '',
  recommendations: '',
  contacts: '',
  effects: NO_EFFECTS,
};

describe('the outcome report', () => {
  it('is complete with a result for every objective', () => {
    expect(reportIssues(OBJECTIVES, REPORT)).toEqual([]);
  });

  it.each([
    [{ summary: ' ' }, ['REQUIRED summary']],
    [
      { effects: { ...NO_EFFECTS, continuation: { kind: 'INVITES', date: null, paper: 'Thư' } } },
      ['REQUIRED effects.continuation.date'],
    ],
    [{ results: REPORT.results.slice(1) }, ['RESULT_MISSING results.o1']],
    [
      { results: REPORT.results.map((result) => ({ ...result, achieved: null, text: '' })) },
      ['REQUIRED results.o1.text', 'REQUIRED results.o1.achieved', 'REQUIRED results.o2.text'],
    ],
    [
      { commitments: [{ id: 'c', text: '', lesson: '', owner: '', ownerId: null, dueDate: null }] },
      [
        'REQUIRED commitments.c.text',
        'REQUIRED commitments.c.owner',
        'REQUIRED commitments.c.dueDate',
      ],
    ],
  ] satisfies readonly (readonly [Partial<OutcomeReport>, readonly string[]])[])(
    '%o: %j',
    (change, expected) => {
      const report = { ...REPORT, ...change };
      expect(brief(reportIssues(OBJECTIVES, report))).toEqual(expected);
      expect(reportDraftIssues(OBJECTIVES, report)).toEqual([]);
    },
  );

  it.each([
    [{ lessons: 'a'.repeat(10_001) }, ['TOO_LONG lessons']],
    [{ effects: { ...NO_EFFECTS, trainersTrained: -1 } }, ['OUT_OF_RANGE effects.trainersTrained']],
    [
      { results: [{ objectiveId: 'o9', achieved: -1, text: '' }] },
      ['UNKNOWN_OBJECTIVE results.o9', 'OUT_OF_RANGE results.o9.achieved'],
    ],
    [{ results: [...REPORT.results, ...REPORT.results.slice(0, 1)] }, ['DUPLICATE results.2']],
    [
      {
        commitments: [
          {
            id: 'c',
            text: '',
            lesson: 'a'.repeat(10_001),
            owner: '',
            ownerId: null,
            dueDate: '31/03' as IsoDate,
          },
        ],
      },
      ['TOO_LONG commitments.c.lesson', 'DATE_FORMAT commitments.c.dueDate'],
    ],
  ] satisfies readonly (readonly [Partial<OutcomeReport>, readonly string[]])[])(
    'is malformed: %o: %j',
    (change, expected) => {
      expect(brief(reportDraftIssues(OBJECTIVES, { ...REPORT, ...change }))).toEqual(expected);
    },
  );

  it('is due some days after the return, and late the day after', () => {
    const due = reportDueDate(isoDate('2027-03-16'), 10);
    expect(due).toBe('2027-03-26');
    fc.assert(
      fc.property(fc.integer({ min: -40, max: 40 }), (days) => {
        expect(isReportOverdue(due, addDays(due, days))).toBe(days > 0);
      }),
    );
  });
});
