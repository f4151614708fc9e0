import { describe, expect, it } from 'vitest';
import { isoDate } from '../period/period.ts';
import { activity, GYEONGNAM, ledger } from '../exchange/exchange.sample.ts';
import { schedule } from '../exchange/schedule.ts';
import { compareTasks, plansAskedFor, turnsAskedFor } from './task.ts';
import type { TaskKind, TaskTime } from './task.ts';

const task = (kind: TaskKind, rest: Partial<TaskTime>): TaskTime => ({
  kind,
  dueDate: null,
  overdue: false,
  since: null,
  ...rest,
});

describe('the order of tasks', () => {
  it('puts what is overdue first and drafts last, and the oldest first in each', () => {
    const late = task('REPORT_DUE', { dueDate: isoDate('2026-10-02'), overdue: true });
    const later = task('REPORT_DUE', { dueDate: isoDate('2026-11-02'), overdue: true });
    const due = task('REPORT_DUE', { dueDate: isoDate('2026-11-28') });
    const waiting = task('DECIDE', { since: '2026-11-12T02:00:00.000Z' });
    const old = task('DOSSIER_DRAFT', { since: '2026-01-12T02:00:00.000Z' });
    const draft = task('PLAN_DRAFT', { since: '2026-11-01T02:00:00.000Z' });
    expect([draft, due, later, old, waiting, late].toSorted(compareTasks)).toEqual([
      late,
      later,
      waiting,
      due,
      old,
      draft,
    ]);
  });

  it('leaves equal ones as they are', () => {
    const a = task('DECIDE', { since: '2026-11-12T02:00:00.000Z' });
    expect(compareTasks(a, { ...a })).toBe(0);
  });
});

describe('the plans that are asked for', () => {
  const basis = { citation: '', article: null, verification: 'UNVERIFIED' } as const;
  const rules = [{ from: isoDate('2019-01-01'), to: null, month: 11, day: 15, basis }];
  const asked = (today: string) =>
    plansAskedFor(rules, isoDate(today)).map(({ year, overdue }) => [year, overdue]);

  it.each([
    ['2026-08-16', [[2026, true]]],
    [
      '2026-08-17',
      [
        [2026, true],
        [2027, false],
      ],
    ],
    [
      '2026-11-15',
      [
        [2026, true],
        [2027, false],
      ],
    ],
    [
      '2026-11-16',
      [
        [2026, true],
        [2027, true],
      ],
    ],
    ['2018-06-01', []],
  ])('on %s', (today, expected) => {
    expect(asked(today)).toEqual(expected);
  });

  it('are none where no rule says when', () => {
    expect(plansAskedFor([], isoDate('2026-11-16'))).toEqual([]);
  });
});

describe('the turns that are asked for', () => {
  const exchange = { ...GYEONGNAM, firstYear: 2025 };
  const NEXT = [{ year: 2027, dueDate: isoDate('2026-11-15'), overdue: true }];
  const asked = (
    today: string,
    years: readonly number[] = [],
    states: readonly ('DRAFT' | 'CANCELLED')[] = [],
  ) => {
    const activities = states.map((state) => activity(2026, 'WE_VISIT', state));
    const whole = ledger({ exchange, activities });
    const lines = years.map((year) => ({ id: 'l', planId: 'p', year, approved: true }));
    const turns = schedule(whole, isoDate(today), 2030);
    return turnsAskedFor(turns, { activities, lines }, NEXT, isoDate(today)).map(
      ({ year, dueDate, overdue }) => [year, dueDate, overdue],
    );
  };
  const OVERDUE = [2025, '2025-12-31', true];
  const DUE = [2026, '2026-12-31', false];
  const COMING = [2027, '2026-11-15', true];

  it('are those that are overdue, due, and next year’s once its plan is asked for', () => {
    expect(asked('2026-11-22')).toEqual([OVERDUE, DUE, COMING]);
    expect(asked('2027-01-01').map(([year]) => year)).toEqual([2026, 2027]);
  });

  it('are not those that have a line, or a dossier that may still be held', () => {
    expect(asked('2026-11-22', [2026, 2027])).toEqual([OVERDUE]);
    expect(asked('2026-11-22', [], ['DRAFT'])).toEqual([OVERDUE, COMING]);
    expect(asked('2026-11-22', [], ['CANCELLED'])).toEqual([OVERDUE, DUE, COMING]);
  });
});
