import { describe, expect, it } from 'vitest';
import { isoDate } from '../period/period.ts';
import { compareTasks, plansAskedFor } from './task.ts';
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
