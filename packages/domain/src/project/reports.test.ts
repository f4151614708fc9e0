import { describe, expect, it } from 'vitest';
import { isoDate } from '../period/period.ts';
import { RULES, TODAY } from './project.sample.ts';
import { reportIssues } from './record-issues.ts';
import { overdueReports, reportAskedFor, reportDuties } from './reports.ts';
import type { ReportRules } from './reports.ts';

const codes = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code);

describe('reports', () => {
  const basis = { citation: 'NĐ', article: null, verification: 'UNVERIFIED' } as const;
  const from = isoDate('2019-01-01');
  const rules: ReportRules = {
    yearly: [
      { code: 'PROJECT_HALF_YEAR_REPORT', month: 7, day: 15, from, to: null, basis },
      { code: 'PROJECT_YEAR_REPORT', month: 1, day: 15, from, to: null, basis },
    ],
    aid: RULES,
  };
  const duties = (startedOn: string | null, endedOn: string | null, today = TODAY) =>
    reportDuties(
      {
        state: endedOn === null ? 'RUNNING' : 'CLOSING',
        startedOn: startedOn === null ? null : isoDate(startedOn),
        endedOn: endedOn === null ? null : isoDate(endedOn),
      },
      rules,
      [{ kind: 'HALF_YEAR', year: 2025, sentOn: isoDate('2025-07-20') }],
      today,
    ).map(({ kind, year, dueOn, standing }) => `${kind} ${year} ${dueOn} ${standing}`);

  it('are owed for each half year and year in which it went on', () => {
    expect(duties('2025-06-30', null)).toEqual([
      'HALF_YEAR 2025 2025-07-15 SENT_LATE',
      'YEAR 2025 2026-01-15 OVERDUE',
      'HALF_YEAR 2026 2026-07-15 OVERDUE',
      'YEAR 2026 2027-01-15 DUE',
    ]);
    expect(duties('2026-07-01', null)).toEqual(['YEAR 2026 2027-01-15 DUE']);
  });

  it('end with the closing report, whose day is told where it is known', () => {
    expect(duties('2025-07-01', '2025-11-30')).toEqual([
      'YEAR 2025 2026-01-15 OVERDUE',
      'CLOSING null 2026-05-30 OVERDUE',
    ]);
    expect(duties('2026-01-01', '2026-03-31')).toEqual([
      'HALF_YEAR 2026 2026-07-15 OVERDUE',
      'YEAR 2026 2027-01-15 DUE',
      'CLOSING null null UNKNOWN',
    ]);
  });

  it('are not owed for what began on no known day', () => {
    expect(duties(null, null)).toEqual([]);
  });

  it('are overdue from the oldest on', () => {
    const owed = reportDuties(
      { state: 'RUNNING', startedOn: isoDate('2025-01-01'), endedOn: null },
      rules,
      [],
      TODAY,
    );
    expect(overdueReports(owed).map(({ dueOn }) => dueOn)).toEqual([
      '2025-07-15',
      '2026-01-15',
      '2026-07-15',
    ]);
  });

  it('are asked for once they are overdue, or due within a month', () => {
    const asked = (today: string, sent: readonly number[] = []) => {
      const reports = sent.map((year) => ({ kind: 'YEAR', year, sentOn: TODAY }) as const);
      const span = { state: 'RUNNING', startedOn: isoDate('2025-07-01'), endedOn: null } as const;
      const owed = reportDuties(span, rules, reports, isoDate(today));
      return reportAskedFor(owed, isoDate(today))?.dueOn ?? null;
    };
    expect(asked('2025-12-15')).toBeNull();
    expect(asked('2025-12-16')).toBe('2026-01-15');
    expect(asked('2026-08-01')).toBe('2026-01-15');
    expect(asked('2026-08-01', [2025])).toBe('2026-07-15');
  });

  it('are of a year, but for the last', () => {
    const sentOn = isoDate('2026-01-01');
    expect(codes(reportIssues({ kind: 'YEAR', year: null, sentOn }, TODAY))).toEqual([
      'REPORT_YEAR',
    ]);
    expect(codes(reportIssues({ kind: 'CLOSING', year: 2026, sentOn }, TODAY))).toEqual([
      'REPORT_YEAR',
    ]);
    expect(reportIssues({ kind: 'YEAR', year: 2025, sentOn }, TODAY)).toEqual([]);
  });
});
