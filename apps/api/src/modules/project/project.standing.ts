import type { BudgetRow, Leverage } from '@cau-noi/domain/project/budget';
import { budgetRows, leverageOf } from '@cau-noi/domain/project/budget';
import type { ProjectStanding } from '@cau-noi/domain/project/life';
import { invariant } from '@cau-noi/domain/invariant';
import type { TotalIssue } from '@cau-noi/domain/money/exchange-on';
import type { IsoDate } from '@cau-noi/domain/period';
import type { ReportDuty } from '@cau-noi/domain/project/reports';
import { reportDuties } from '@cau-noi/domain/project/reports';
import type { Result } from '@cau-noi/domain/result';
import type { PaymentEntry, ProjectRecord, ProjectRules } from './project.rows.ts';

/** What stands of it before a step. */
export function standingOf(project: ProjectRecord): ProjectStanding {
  const { state, submittedOn, approvedOn, startedOn, endedOn, reports } = project;
  const closingReportSent = reports.some(({ kind }) => kind === 'CLOSING');
  return { state, submittedOn, approvedOn, startedOn, endedOn, closingReportSent };
}

/** The payments that count. */
export function validPayments({ payments }: ProjectRecord): readonly PaymentEntry[] {
  return payments.filter(({ voidText }) => voidText === null);
}

/** What was promised and given, by year, donor and currency. */
export function budgetOf(project: ProjectRecord): readonly BudgetRow[] {
  const rows = budgetRows(project.budget, validPayments(project));
  invariant(rows.ok, 'PROJECT_BUDGET_OVERFLOW');
  return rows.value;
}

/** Others' money beside our own, by the rates of today. */
export function leverageToday(
  project: ProjectRecord,
  { rates }: ProjectRules,
  today: IsoDate,
): Result<Leverage | null, TotalIssue> {
  return leverageOf(validPayments(project), rates, today);
}

/** The reports that it owes or owed. */
export function dutiesOf(
  project: ProjectRecord,
  rules: ProjectRules,
  today: IsoDate,
): readonly ReportDuty[] {
  return reportDuties(project, rules, project.reports, today);
}
