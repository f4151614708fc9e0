import type { ActivityKind } from '@cau-noi/domain/activity/kind';
import { dossierSubject } from '@cau-noi/domain/assessment/dossier';
import type { CheckSubject } from '@cau-noi/domain/check';
import type { DossierState } from '@cau-noi/domain/dossier';
import { isReportOverdue } from '@cau-noi/domain/dossier/outcome';
import { returnedOn, TAKES_PLACE } from '@cau-noi/domain/dossier/return';
import { reportDeadline } from '@cau-noi/domain/effectiveness/report-deadline';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Context } from '../../context.ts';
import { ofRequest } from '../../loader.ts';
import type { Sql } from '../../sql.ts';
import { keyed, statement } from '../../sql.ts';
import type { ScopeIds } from '../plan/plan.queries.ts';
import type { Rules } from '../register/register.ts';
import { dossierInScope } from './dossier.queries.ts';

/** What decides when the outcome report of a dossier is due. Times are ISO text. */
export type DueRecord = {
  readonly id: string;
  readonly title: string;
  readonly organisationId: string;
  readonly kind: ActivityKind;
  readonly state: DossierState;
  readonly planLineId: string | null;
  readonly startDate: IsoDate | null;
  readonly endDate: IsoDate | null;
  readonly actualEndDate: IsoDate | null;
  /** By which the submission in force was approved; null while none is, or where it was not kept. */
  readonly approvedNormDay: IsoDate | null;
  readonly reported: boolean;
  readonly settledOn: IsoDate | null;
  readonly passportsReturnedOn: IsoDate | null;
};

/** What the row is chosen by that decides when something after an activity is due. */
export type DueFacts = Pick<
  DueRecord,
  | 'organisationId'
  | 'kind'
  | 'state'
  | 'planLineId'
  | 'startDate'
  | 'endDate'
  | 'actualEndDate'
  | 'approvedNormDay'
>;

/** When the outcome report of an approved activity is due. */
export type ReportDue = {
  readonly dossierId: string;
  readonly title: string;
  readonly organisationId: string;
  readonly dueDate: IsoDate;
  /** The activity is over: the report is owed. */
  readonly returned: boolean;
  /** Late today, and not handed in. */
  readonly overdue: boolean;
  readonly reported: boolean;
};

const TAKING_PLACE = TAKES_PLACE.map((state) => `'${state}'`).join(', ');

/** That the dossier `d` may owe a report: as the index on those says it. */
export const UNREPORTED = `NOT d.reported AND d.state IN (${TAKING_PLACE})`;

/** The day by whose norms the dossier `d` stands approved. */
export const APPROVED_NORM_DAY = `(SELECT s.facts #> '{savings,normDay}' FROM submission s
    WHERE s.dossier_id = d.id AND s.state = 'APPROVED')`;

/** A `DueRecord` of the dossier `d`. */
export const DUE_JSON = `json_build_object('id', d.id, 'title', d.title,
  'organisationId', d.organisation_id, 'kind', d.kind, 'state', d.state, 'planLineId', d.plan_line_id, 'startDate', d.start_date,
  'endDate', d.end_date, 'actualEndDate', d.actual_end_date,
  'approvedNormDay', ${APPROVED_NORM_DAY},
  'reported', d.reported, 'settledOn', d.settled_on,
  'passportsReturnedOn', d.passports_returned_on)`;

export const STATEMENTS = {
  of: keyed(
    'dossier.reportDue',
    `SELECT ${DUE_JSON} AS due FROM dossier d WHERE d.id = ANY($1::text[])`,
  ),
  open: statement(
    'dossier.openReports',
    `SELECT ${DUE_JSON} AS due FROM dossier d
      WHERE ${dossierInScope('$1::text[]')} AND coalesce(d.actual_end_date, d.end_date) <= $2::date
        AND ${UNREPORTED}
      ORDER BY coalesce(d.actual_end_date, d.end_date), d.id`,
  ),
} as const;

/** What decides when something after these dossiers is due, in no order. */
export async function dueRecords(
  sql: Sql,
  dossierIds: readonly string[],
): Promise<readonly DueRecord[]> {
  const rows = await sql<{ due: DueRecord }>(STATEMENTS.of, [dossierIds]);
  return rows.map((row) => row.due);
}

/** When the reports of these dossiers are due; one that will owe none is left out. */
export async function reportsDue(
  sql: Sql,
  dossierIds: readonly string[],
  rules: Rules,
  today: IsoDate,
): Promise<readonly ReportDue[]> {
  const records = await dueRecords(sql, dossierIds);
  return records.flatMap((record) => reportDueOf(record, rules, today) ?? []);
}

/** The reports that the dossiers in scope owe and have not handed in, the earliest return first. */
export function openReports(context: Context, scope: ScopeIds): Promise<readonly ReportDue[]> {
  const asked = openOfRequest(context);
  const key = scope === null ? '*' : scope.join(' ');
  const known = asked.get(key) ?? readOpen(context, scope);
  asked.set(key, known);
  return known;
}

/** Two boards on one page ask for the same. */
const openOfRequest = ofRequest(() => new Map<string, Promise<readonly ReportDue[]>>());

async function readOpen(
  { sql, register, today }: Context,
  scope: ScopeIds,
): Promise<readonly ReportDue[]> {
  const values = [scope, today];
  const rows = await sql<{ due: DueRecord }>(STATEMENTS.open, values);
  return rows.flatMap((row) => reportDueOf(row.due, register, today) ?? []);
}

/**
 * What deadlines after the last day are decided on; null where the activity does not take place.
 */
export function dueSubject(
  record: DueFacts,
  { structure }: Rules,
  today: IsoDate,
): { readonly subject: CheckSubject; readonly lastDay: IsoDate } | null {
  const lastDay = record.actualEndDate ?? record.endDate;
  if (lastDay === null) return null;
  // The same question on the last day itself: an activity that is still to come will be over then.
  const later = lastDay > today ? lastDay : today;
  if (returnedOn(record.endDate, { ...record, today: later }) === null) return null;
  const { organisationId, approvedNormDay: normDay } = record;
  const approvedCosts = normDay === null ? null : { normDay };
  const level = structure.kindOn(organisationId, lastDay);
  return { subject: dossierSubject(record, { level, approvedCosts, today }), lastDay };
}

/** When the report is due; null where none will be owed. */
export function reportDueOf(record: DueRecord, rules: Rules, today: IsoDate): ReportDue | null {
  const { id: dossierId, title, organisationId, reported } = record;
  const due = dueSubject(record, rules, today);
  if (due === null) return null;
  const { subject, lastDay } = due;
  const dueDate = reportDeadline(rules.parameters, subject, lastDay)?.dueDate;
  if (dueDate === undefined) return null;
  const returned = returnedOn(record.endDate, { ...record, today }) !== null;
  const overdue = returned && !reported && isReportOverdue(dueDate, today);
  return { dossierId, title, organisationId, dueDate, returned, overdue, reported };
}
