import type { AuditSubject, Json } from '../../act.ts';
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
    WHERE e.subject_kind = $1 AND e.subject_id = $2 AND e.data @> $3::jsonb ORDER BY e.at DESC, e.id DESC LIMIT 1`,
};

/**
 * Who changed a record last, and when; nobody for one that was loaded and never changed.
 *
 * @param about what the audit says of the change, where only changes of a part of the record are meant
 */
export async function lastChangeOf(
  sql: Sql,
  kind: AuditSubject,
  id: string,
  about: { readonly [key: string]: Json } = {},
): Promise<LastChange> {
  const [row] = await sql<LastChange>(LAST_CHANGE, [kind, id, JSON.stringify(about)]);
  return row ?? { changedBy: null, changedAt: null };
}
