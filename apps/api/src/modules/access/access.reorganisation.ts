import { addDays } from '@cau-noi/domain/period';
import { dbDate } from '../../dates.ts';
import { statement } from '../../sql.ts';
import type { OpenRecordProvider } from '../reorganisation/open-record.ts';
import { byHeir, chosenAs } from '../reorganisation/open-record.ts';

/**
 * A role that began before the day ends with the day before, and the same begins at the successor,
 * unless it is held there already; one that begins later is held at the successor from the first.
 */
export const HAND_ON = statement(
  'access.handOnGrants',
  `WITH old AS (SELECT g.* FROM "grant" g WHERE g.id = ANY($1::text[])),
  begun AS (
    INSERT INTO "grant" (id, user_id, organisation_id, role, valid_from, valid_to)
    SELECT gen_random_uuid()::text, o.user_id, $2::text, o.role, greatest(o.valid_from, $3::date),
      o.valid_to
    FROM old o WHERE NOT EXISTS (SELECT FROM "grant" h WHERE h.user_id = o.user_id
      AND h.organisation_id = $2::text AND h.role = o.role
      AND coalesce(h.valid_to >= greatest(o.valid_from, $3::date), true)
      AND coalesce(h.valid_from <= o.valid_to, true))),
  ended AS (
    UPDATE "grant" g SET valid_to = $3::date - 1 FROM old o
    WHERE g.id = o.id AND o.valid_from < $3::date),
  gone AS (DELETE FROM "grant" g USING old o WHERE g.id = o.id AND o.valid_from >= $3::date)
  UPDATE "user" u SET version = u.version + 1, updated_at = $4::timestamptz
  WHERE u.id IN (SELECT o.user_id FROM old o) RETURNING u.id`,
);

/**
 * Roles of users at the union, from the day on. Those that are not handed on stay as they are: at a
 * union that is no more they only read.
 */
export const grantsOpen: OpenRecordProvider = {
  kind: 'GRANT',
  select: `SELECT g.id, g.organisation_id, u.name AS title, g.role::text AS detail,
      'User' AS page_kind, u.id AS page_id
    FROM "grant" g JOIN "user" u ON u.id = g.user_id
    WHERE g.organisation_id = ANY($1::text[]) AND coalesce(g.valid_to >= $2::date, true)`,
  carryOut: async ({ sql, day, now }, records) => {
    for (const [heirId, ids] of byHeir(records)) {
      await sql(HAND_ON, [ids, heirId, day, now.toISOString()]);
    }
  },
};

/** Who stands in for users of the union: it goes with the users, or ends with the union. */
export const substitutionsOpen: OpenRecordProvider = {
  kind: 'SUBSTITUTION',
  select: `SELECT DISTINCT ON (s.id) s.id, g.organisation_id, p.name || ' → ' || t.name AS title,
      NULL AS detail, NULL AS page_kind, NULL AS page_id
    FROM substitution s JOIN "user" p ON p.id = s.principal_id JOIN "user" t ON t.id = s.substitute_id
      JOIN "grant" g ON g.user_id = s.principal_id
    WHERE g.organisation_id = ANY($1::text[]) AND coalesce(g.valid_to >= $2::date - 1, true)
      AND s.valid_to >= $2::date ORDER BY s.id, g.organisation_id`,
  carryOut: async ({ tx, day }, records) => {
    const id = { in: chosenAs(records, 'END').map((record) => record.id) };
    await tx.substitution.deleteMany({ where: { id, validFrom: { gte: dbDate(day) } } });
    await tx.substitution.updateMany({
      where: { id },
      data: { validTo: dbDate(addDays(day, -1)) },
    });
  },
};
