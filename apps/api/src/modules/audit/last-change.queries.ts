import type { AuditSubject } from '../../act.ts';
import type { Sql } from '../../sql.ts';

export interface LastChange {
  /** Name of who made it. */
  readonly changedBy: string | null;
  /** ISO date-time. */
  readonly changedAt: string | null;
}

export const LAST_CHANGE = {
  name: 'audit.lastChange',
  text: `SELECT u.name AS "changedBy", e.at AS "changedAt" FROM audit_entry e
    LEFT JOIN "user" u ON u.id = e.user_id
    WHERE e.subject_kind = $1 AND e.subject_id = $2 ORDER BY e.at DESC, e.id DESC LIMIT 1`,
};

/** Who changed a record last, and when; nobody for one that was loaded and never changed. */
export async function lastChangeOf(sql: Sql, kind: AuditSubject, id: string): Promise<LastChange> {
  const [row] = await sql<LastChange>(LAST_CHANGE, [kind, id]);
  return row ?? { changedBy: null, changedAt: null };
}
