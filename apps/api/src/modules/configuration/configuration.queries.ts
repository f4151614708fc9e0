import type { ActivityKind } from '@cau-noi/domain/activity/kind';
import type { ApprovalRole, ApprovalSubjectKind } from '@cau-noi/domain/approval';
import type { LegalBasis, Severity } from '@cau-noi/domain/check';
import type { OrganisationKind } from '@cau-noi/domain/organisation';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Sql } from '../../sql.ts';
import { keyed } from '../../sql.ts';

/** What every dated row of configuration has. Empty lists mean "any". */
export interface DatedRow {
  readonly id: string;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  readonly basis: LegalBasis;
  /** Why it was written, or what must be known to confirm it. */
  readonly note: string | null;
  /** Who wrote it, and when (ISO date-time); null for what came with the program. */
  readonly addedBy: string | null;
  readonly addedAt: string | null;
}

interface ApplicableRow extends DatedRow {
  readonly kinds: readonly ActivityKind[];
  readonly levels: readonly OrganisationKind[];
  readonly planned: boolean | null;
}

export interface CheckParameterRow extends ApplicableRow {
  readonly checkId: string;
  readonly severity: Severity;
  /** Who may grant an exception from a failure that stops; null = nobody. */
  readonly waivedBy: ApprovalRole | null;
  readonly values: Readonly<Record<string, unknown>>;
  /** Who ended it so that a more general row counts, when (ISO date-time) and why; null where it was not. */
  readonly endedBy: string | null;
  readonly endedAt: string | null;
  readonly endedWhy: string | null;
}

export interface ApprovalRouteRow extends ApplicableRow {
  readonly subject: ApprovalSubjectKind;
  readonly steps: readonly ApprovalRole[];
}

export interface DeadlineRuleRow extends DatedRow {
  readonly code: string;
  readonly month: number | null;
  readonly day: number | null;
  readonly days: number | null;
}

export interface CapacityRuleRow extends DatedRow {
  readonly activitiesPerOfficer: number;
  readonly partTimePercent: number;
}

const BASIS = `json_build_object('citation', r.citation, 'article', r.article,
  'verification', r.verification) AS basis`;
const SPAN = `r.id, r.valid_from AS "validFrom", r.valid_to AS "validTo", r.note,
  added.by AS "addedBy", added.at AS "addedAt"`;
const ADDED = `LEFT JOIN LATERAL (
    SELECT u.name AS by, e.at FROM audit_entry e LEFT JOIN "user" u ON u.id = e.user_id
    WHERE e.subject_kind = 'CONFIGURATION' AND e.subject_id = r.id
      AND e.action = 'configuration.add'
    ORDER BY e.at LIMIT 1) added ON true`;
const ENDED = `LEFT JOIN LATERAL (
    SELECT u.name AS by, e.at, e.data->>'reason' AS why
    FROM audit_entry e LEFT JOIN "user" u ON u.id = e.user_id
    WHERE e.subject_kind = 'CONFIGURATION' AND e.subject_id = r.id
      AND e.action = 'configuration.end'
    ORDER BY e.at DESC LIMIT 1) ended ON true`;
// Enum arrays arrive as text unless they are cast to an array that the driver knows.
const APPLIES = `r.kinds::text[] AS kinds, r.levels::text[] AS levels, r.planned`;
const IN_FORCE = `($1::date IS NULL OR
  (r.valid_from <= $1::date AND coalesce(r.valid_to >= $1::date, true)))`;

export const STATEMENTS = {
  parameters: {
    name: 'configuration.parameters',
    text: `SELECT ${SPAN}, ${APPLIES}, r.check_id AS "checkId", r.severity,
        r.waived_by AS "waivedBy", r.values, ended.by AS "endedBy", ended.at AS "endedAt",
        ended.why AS "endedWhy", ${BASIS}
      FROM check_parameter r ${ADDED} ${ENDED} WHERE ${IN_FORCE} ORDER BY r.check_id, r.valid_from DESC, r.id`,
  },
  routes: keyed(
    'configuration.routes',
    `SELECT ${SPAN}, ${APPLIES}, r.subject, r.steps::text[] AS steps, ${BASIS}
      FROM approval_route r ${ADDED} WHERE ${IN_FORCE} ORDER BY r.subject, r.valid_from DESC, r.id`,
  ),
  deadlines: {
    name: 'configuration.deadlines',
    text: `SELECT ${SPAN}, r.code, r.month, r.day, r.days, ${BASIS}
      FROM deadline_rule r ${ADDED} WHERE ${IN_FORCE} ORDER BY r.code, r.valid_from DESC, r.id`,
  },
  capacity: {
    name: 'configuration.capacity',
    text: `SELECT ${SPAN}, r.activities_per_officer AS "activitiesPerOfficer",
        r.part_time_percent AS "partTimePercent", ${BASIS}
      FROM capacity_rule r ${ADDED} WHERE ${IN_FORCE} ORDER BY r.valid_from DESC, r.id`,
  },
  decidedUntil: {
    name: 'configuration.decidedUntil',
    text: `SELECT max((t.decided_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) AS day
      FROM approval_step t`,
  },
};

/** Rows in force on that day; all of them when it is null. */
export function checkParameters(sql: Sql, asOf: IsoDate | null): Promise<CheckParameterRow[]> {
  return sql(STATEMENTS.parameters, [asOf]);
}

export function approvalRoutes(sql: Sql, asOf: IsoDate | null): Promise<ApprovalRouteRow[]> {
  return sql(STATEMENTS.routes, [asOf]);
}

export function deadlineRules(sql: Sql, asOf: IsoDate | null): Promise<DeadlineRuleRow[]> {
  return sql(STATEMENTS.deadlines, [asOf]);
}

export function capacityRules(sql: Sql, asOf: IsoDate | null): Promise<CapacityRuleRow[]> {
  return sql(STATEMENTS.capacity, [asOf]);
}

/** The last day, in Vietnam, on which a step of an approval was decided; null when none was. */
export async function decidedUntil(sql: Sql): Promise<IsoDate | null> {
  const [row] = await sql<{ day: IsoDate | null }>(STATEMENTS.decidedUntil, []);
  return row?.day ?? null;
}
