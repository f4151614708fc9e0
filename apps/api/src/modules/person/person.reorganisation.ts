import { addDays } from '@cau-noi/domain/period';
import { dbDate } from '../../dates.ts';
import { statement } from '../../sql.ts';
import type { OpenRecordProvider } from '../reorganisation/open-record.ts';
import { byHeir, chosenAs } from '../reorganisation/open-record.ts';

/** As roles of users are handed on (`access.reorganisation.ts`): one post ends, the same begins. */
export const HAND_ON = statement(
  'person.handOnPosts',
  `WITH old AS (SELECT o.* FROM person_post o WHERE o.id = ANY($1::text[])),
  begun AS (
    INSERT INTO person_post (id, person_id, organisation_id, title, key_leader, valid_from, valid_to)
    SELECT gen_random_uuid()::text, o.person_id, $2::text, o.title, o.key_leader,
      greatest(o.valid_from, $3::date), o.valid_to
    FROM old o WHERE NOT EXISTS (SELECT FROM person_post h WHERE h.person_id = o.person_id
      AND h.organisation_id = $2::text AND h.title = o.title
      AND coalesce(h.valid_to >= greatest(o.valid_from, $3::date), true))),
  ended AS (
    UPDATE person_post p SET valid_to = $3::date - 1 FROM old o
    WHERE p.id = o.id AND o.valid_from < $3::date),
  gone AS (DELETE FROM person_post p USING old o WHERE p.id = o.id AND o.valid_from >= $3::date)
  UPDATE person p SET version = p.version + 1, updated_at = $4::timestamptz
  WHERE p.id IN (SELECT o.person_id FROM old o) RETURNING p.id`,
);

/** Posts that people hold at the union, from the day on. */
export const postsOpen: OpenRecordProvider = {
  kind: 'POST',
  select: `SELECT t.id, t.organisation_id, n.full_name || ' · ' || t.title AS title, NULL AS detail,
      'Person' AS page_kind, n.id AS page_id
    FROM person_post t JOIN person n ON n.id = t.person_id
    WHERE t.organisation_id = ANY($1::text[]) AND coalesce(t.valid_to >= $2::date, true)`,
  carryOut: async ({ tx, sql, day, now }, records) => {
    for (const [heirId, ids] of byHeir(records)) {
      await sql(HAND_ON, [ids, heirId, day, now.toISOString()]);
    }
    const id = { in: chosenAs(records, 'END').map((record) => record.id) };
    await tx.personPost.deleteMany({ where: { id, validFrom: { gte: dbDate(day) } } });
    await tx.personPost.updateMany({ where: { id }, data: { validTo: dbDate(addDays(day, -1)) } });
  },
};
