import { addDays } from '@cau-noi/domain/period';
import { statement } from '../../sql.ts';
import type { OpenRecordProvider } from '../reorganisation/open-record.ts';
import { chosenAs } from '../reorganisation/open-record.ts';

/** A directive that was to hold later has held on no day but its first. */
export const END = statement(
  'directive.end',
  `UPDATE directive SET in_force_to = greatest(in_force_from, $2::date), version = version + 1
    WHERE id = ANY($1::text[]) RETURNING id`,
);

/** The union's own documents that are in force; the successor reads and mends them. */
export const directivesOpen: OpenRecordProvider = {
  kind: 'DIRECTIVE',
  select: `SELECT v.id, v.organisation_id, v.number || ' · ' || v.subject AS title,
      v.effect::text AS detail, 'Directive' AS page_kind, v.id AS page_id
    FROM directive v WHERE v.organisation_id = ANY($1::text[]) AND v.replaced_by_id IS NULL
      AND coalesce(v.in_force_to >= $2::date, true)`,
  carryOut: async ({ sql, day }, records) => {
    const ids = chosenAs(records, 'END').map(({ id }) => id);
    if (ids.length > 0) await sql(END, [ids, addDays(day, -1)]);
  },
};
