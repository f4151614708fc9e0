import type { HandOverKind } from '@cau-noi/domain/staff';
import type { Sql } from '../../sql.ts';
import { keyed } from '../../sql.ts';

/** That somebody gave what was open to a successor. */
export interface HandOverRow {
  readonly id: string;
  readonly assignmentId: string;
  readonly personId: string;
  readonly successorId: string;
  /** ISO date-time. */
  readonly at: string;
  readonly note: string;
  readonly by: string;
  readonly items: readonly {
    readonly kind: HandOverKind;
    readonly recordId: string;
    readonly title: string;
    /** Of a contact, the partner where it stands today; else null. */
    readonly partnerId: string | null;
  }[];
}

export const STATEMENTS = {
  ofAssignments: keyed(
    'staff.handOvers',
    `SELECT h.id, h.assignment_id AS "assignmentId", h.person_id AS "personId",
        h.successor_id AS "successorId", h.at, h.note,
        coalesce((SELECT u.name FROM "user" u WHERE u.id = h.user_id), '') AS by,
        (SELECT coalesce(json_agg(json_build_object('kind', i.kind, 'recordId', i.record_id,
          'title', i.title, 'partnerId', (SELECT c.partner_id FROM partner_contact c
            WHERE i.kind = 'CONTACT' AND c.id = i.record_id)) ORDER BY i.kind, i.title, i.record_id), '[]')
          FROM hand_over_item i WHERE i.hand_over_id = h.id) AS items
      FROM hand_over h WHERE h.assignment_id = ANY($1::text[]) ORDER BY h.at DESC, h.id`,
  ),
};

/** What was handed over when these assignments ended, the latest first. */
export function handOversOf(sql: Sql, assignmentIds: readonly string[]): Promise<HandOverRow[]> {
  return sql(STATEMENTS.ofAssignments, [assignmentIds]);
}
