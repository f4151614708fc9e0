import { addDays } from '@cau-noi/domain/period';
import { statement } from '../../sql.ts';
import type { OpenRecordProvider } from '../reorganisation/open-record.ts';
import { byHeir } from '../reorganisation/open-record.ts';

/** The same work at the successor, unless they do the work of it already. */
export const BEGIN = statement(
  'staff.handOnAssignments',
  `INSERT INTO staff_assignment (id, person_id, organisation_id, role, workload, valid_from, valid_to,
      leaving_reason, leaving_text)
    SELECT gen_random_uuid()::text, o.person_id, $2::text, o.role, o.workload,
      greatest(o.valid_from, $3::date), o.valid_to, o.leaving_reason, o.leaving_text
    FROM staff_assignment o WHERE o.id = ANY($1::text[])
      AND NOT EXISTS (SELECT FROM staff_assignment h WHERE h.person_id = o.person_id
        AND h.organisation_id = $2::text
        AND daterange(h.valid_from, h.valid_to, '[]')
          && daterange(greatest(o.valid_from, $3::date), o.valid_to, '[]'))
    RETURNING id`,
);

/** What began ends with the day before, for the reason of the decision; what was to begin does not. */
export const END = statement(
  'staff.endAssignments',
  `WITH gone AS (DELETE FROM staff_assignment WHERE id = ANY($1::text[]) AND valid_from > $2::date)
  UPDATE staff_assignment SET valid_to = $2::date, leaving_reason = 'OTHER',
      leaving_text = $3::text, version = version + 1
    WHERE id = ANY($1::text[]) AND valid_from <= $2::date RETURNING id`,
);

/**
 * Who does the foreign-affairs work of the union, from the day on. What is open of those who go on at
 * the successor stays with them; of the others it is to be handed over.
 */
export const assignmentsOpen: OpenRecordProvider = {
  kind: 'STAFF_ASSIGNMENT',
  select: `SELECT t.id, t.organisation_id, n.full_name AS title, t.role::text AS detail,
      'Person' AS page_kind, n.id AS page_id
    FROM staff_assignment t JOIN person n ON n.id = t.person_id
    WHERE t.organisation_id = ANY($1::text[]) AND coalesce(t.valid_to >= $2::date, true)`,
  carryOut: async ({ sql, day, citation }, records) => {
    for (const [heirId, ids] of byHeir(records)) await sql(BEGIN, [ids, heirId, day]);
    await sql(END, [records.map(({ id }) => id), addDays(day, -1), citation]);
  },
};
