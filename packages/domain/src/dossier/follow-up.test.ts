import { describe, expect, it } from 'vitest';
import { isoDate } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import { placeKey, progressIssues, recordProgress } from './follow-up.ts';
import type { ProgressEntry, ProgressSetting } from './follow-up.ts';

const DAYS: ProgressSetting = {
  returnedOn: isoDate('2026-03-10'),
  today: isoDate('2026-06-10'),
  unionKind: null,
};
const DONE: ProgressEntry = {
  doneOn: isoDate('2026-05-02'),
  text: 'Đã tập huấn theo tài liệu mang về',
  organisationId: null,
  place: 'CĐCS May Một',
  fileId: null,
  obstacle: null,
  peopleReached: 40,
  trainersTaught: 2,
};
const HINDERED: ProgressEntry = { ...DONE, doneOn: null, place: '', obstacle: 'MONEY' };
const LESSON = { lesson: 'Giảng dạy theo phương pháp tích cực' };
const PROMISE = { lesson: ' ' };

const issues = (entry: Partial<ProgressEntry>, commitment = LESSON) =>
  progressIssues(commitment, { ...DONE, ...entry }, DAYS).map(
    ({ code, path }) => `${code} ${path.join('.')}`,
  );

describe('what is said of a commitment', () => {
  it('is that it is kept, where, and by what proof; or what is in the way', () => {
    expect(issues({})).toEqual([]);
    expect(issues({ place: '', organisationId: 'hue' })).toEqual([]);
    expect(issues(HINDERED)).toEqual([]);
    expect(issues({ ...HINDERED, obstacle: null })).toEqual([]);
    expect(issues({ place: '' }, PROMISE)).toEqual([]);
  });

  it.each([
    [{ text: ' ' }, ['REQUIRED text']],
    [{ text: 'a'.repeat(10_001) }, ['TOO_LONG text']],
    [{ place: ' ' }, ['REQUIRED place']],
    [{ place: 'a'.repeat(301) }, ['TOO_LONG place']],
    [{ obstacle: 'TIME' }, ['OBSTACLE_OF_DONE obstacle']],
    [{ obstacle: 'WEATHER' as 'TIME', doneOn: null }, ['UNKNOWN_VALUE obstacle']],
    [{ doneOn: isoDate('2026-03-09') }, ['DAY_BEFORE_RETURN doneOn']],
    [{ doneOn: isoDate('2026-03-10') }, []],
    [{ doneOn: isoDate('2026-06-10') }, []],
    [{ doneOn: isoDate('2026-06-11') }, ['DAY_IN_FUTURE doneOn']],
    [{ doneOn: '31/05' as IsoDate }, ['DATE_FORMAT doneOn']],
    [
      { peopleReached: -1, trainersTaught: 1.5 },
      ['OUT_OF_RANGE peopleReached', 'NOT_WHOLE trainersTaught'],
    ],
  ] satisfies readonly (readonly [Partial<ProgressEntry>, readonly string[]])[])(
    '%o: %j',
    (change, expected) => {
      expect(issues(change)).toEqual(expected);
    },
  );

  it.each([
    ['GRASSROOTS_UNION', '', []],
    ['PROVINCIAL_UNION', ' ', ['NOT_GRASSROOTS place']],
    ['UPPER_LEVEL_UNION', '', ['NOT_GRASSROOTS place']],
    ['PROVINCIAL_UNION', 'CĐCS May Một', []],
    [null, '', []],
  ] as const)(
    'names a grassroots union where a lesson is put to use: %s %o',
    (kind, place, wrong) => {
      const setting = { ...DAYS, unionKind: kind };
      const at = (entry: ProgressEntry, commitment = LESSON) =>
        progressIssues(commitment, entry, setting).map(
          ({ code, path }) => `${code} ${path.join('.')}`,
        );
      const entry = { ...DONE, organisationId: 'hue', place };
      expect(at(entry)).toEqual(wrong);
      expect(at(entry, PROMISE)).toEqual([]);
      expect(at({ ...entry, doneOn: null })).toEqual([]);
    },
  );

  it('is written once the report is handed in, of what it promises', () => {
    const commitments = [{ id: 'c1', ...LESSON }];
    const report = { report: 'SUBMITTED', commitments } as const;
    expect(recordProgress(report, 'c1', DONE, DAYS)).toEqual({ ok: true, value: DONE });
    expect(recordProgress(report, 'c2', DONE, DAYS)).toMatchObject({
      ok: false,
      error: { is: 'state', issue: { code: 'UNKNOWN_COMMITMENT', data: { commitmentId: 'c2' } } },
    });
    for (const state of ['DRAFT', null] as const) {
      expect(recordProgress({ ...report, report: state }, 'c1', DONE, DAYS)).toMatchObject({
        ok: false,
        error: { is: 'state', issue: { code: 'NOT_REPORTED' } },
      });
    }
    expect(recordProgress(report, 'c1', { ...DONE, text: '' }, DAYS)).toMatchObject({
      ok: false,
      error: { is: 'content', issues: [{ code: 'REQUIRED' }] },
    });
  });
});

it('a place is one, however it is written', () => {
  const at = (organisationId: string | null, place: string) => placeKey({ organisationId, place });
  expect(at(null, 'CĐCS  May Một ')).toBe(at(null, 'cdcs may mot'));
  expect(at('hue', 'CĐCS May Một')).not.toBe(at(null, 'CĐCS May Một'));
  expect(at('hue', '')).not.toBeNull();
  expect(at(null, '  ')).toBeNull();
});
