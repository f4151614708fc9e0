import type { IsoDate } from '@cau-noi/domain/period';
import type { LeavingReason, StaffRole, Workload } from '@cau-noi/domain/staff';
import type { PageRequest } from '../../connection.ts';
import { countText } from '../../list-count.ts';
import type { Sql } from '../../sql.ts';
import { keyed, statement } from '../../sql.ts';

/** The foreign-affairs work of a union that somebody does or did. */
export interface AssignmentRow {
  readonly id: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly role: StaffRole;
  readonly workload: Workload;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  readonly leavingReason: LeavingReason | null;
  readonly leavingText: string;
  readonly version: number;
}

/** Which assignments a list shows; null for any. */
export interface AssignmentFilter {
  readonly scope: readonly string[] | null;
  readonly organisationIds: readonly string[] | null;
  readonly roles: readonly StaffRole[] | null;
  readonly workload: Workload | null;
  /** True for those that last today, false for those that ended. */
  readonly current: boolean | null;
  readonly today: IsoDate;
  /** Of one person. */
  readonly personId: string | null;
}

const ROW = `a.id, a.person_id AS "personId", a.organisation_id AS "organisationId", a.role,
  a.workload, a.valid_from AS "validFrom", a.valid_to AS "validTo",
  a.leaving_reason AS "leavingReason", a.leaving_text AS "leavingText", a.version`;

const SCOPE = '($1::text[] IS NULL OR a.organisation_id = ANY($1::text[]))';
const MATCHES = `${SCOPE}
  AND ($2::text[] IS NULL OR a.organisation_id = ANY($2::text[]))
  AND ($3::staff_role[] IS NULL OR a.role = ANY($3::staff_role[]))
  AND ($4::workload IS NULL OR a.workload = $4::workload)
  AND ($5::boolean IS NULL
    OR $5::boolean = (a.valid_from <= $6::date AND coalesce(a.valid_to >= $6::date, true)))
  AND ($7::text IS NULL OR a.person_id = $7::text)`;

export const STATEMENTS = {
  byId: keyed(
    'staff.byId',
    `SELECT ${ROW} FROM staff_assignment a WHERE ${SCOPE} AND a.id = ANY($2::text[])`,
  ),
  ofPeople: keyed(
    'staff.ofPeople',
    `SELECT ${ROW} FROM staff_assignment a WHERE ${SCOPE} AND a.person_id = ANY($2::text[])
      ORDER BY a.valid_from DESC, a.id DESC`,
  ),
  list: statement(
    'staff.list',
    `SELECT ${ROW} FROM staff_assignment a WHERE ${MATCHES}
        AND ($8::date IS NULL OR (a.valid_from, a.id) < ($8::date, $9::text))
      ORDER BY a.valid_from DESC, a.id DESC LIMIT $10`,
  ),
  ids: statement(
    'staff.ids',
    `SELECT a.id FROM staff_assignment a WHERE ${MATCHES}
      ORDER BY a.valid_from DESC, a.id DESC LIMIT $8`,
  ),
  count: statement('staff.count', countText(`FROM staff_assignment a WHERE ${MATCHES}`)),
};

function filterValues(filter: AssignmentFilter): readonly unknown[] {
  const { scope, organisationIds, roles, workload, current, today, personId } = filter;
  return [scope, organisationIds, roles, workload, current, today, personId];
}

export function assignmentsById(
  sql: Sql,
  scope: readonly string[] | null,
  ids: readonly string[],
): Promise<AssignmentRow[]> {
  return sql(STATEMENTS.byId, [scope, ids]);
}

/** The assignments of these people at unions within the scope, the latest first. */
export function assignmentsOf(
  sql: Sql,
  scope: readonly string[] | null,
  personIds: readonly string[],
): Promise<AssignmentRow[]> {
  return sql(STATEMENTS.ofPeople, [scope, personIds]);
}

export function listAssignments(
  sql: Sql,
  filter: AssignmentFilter,
  { size, after }: PageRequest,
): Promise<AssignmentRow[]> {
  const [day, id] = after ?? [null, null];
  return sql(STATEMENTS.list, [...filterValues(filter), day, id, size + 1]);
}

/** The ids of the list in its order, at most so many. */
export async function assignmentIds(
  sql: Sql,
  filter: AssignmentFilter,
  most: number,
): Promise<string[]> {
  const rows = await sql<{ id: string }>(STATEMENTS.ids, [...filterValues(filter), most]);
  return rows.map(({ id }) => id);
}

export async function countAssignments(sql: Sql, filter: AssignmentFilter): Promise<number> {
  const [row] = await sql<{ count: number }>(STATEMENTS.count, filterValues(filter));
  return row?.count ?? 0;
}

/** The one order of the register: whoever began last first. */
export const STAFF_ORDER = 'VALID_FROM_DESC';

export function cursorOfAssignment(row: AssignmentRow): readonly [string, string] {
  return [row.validFrom, row.id];
}
