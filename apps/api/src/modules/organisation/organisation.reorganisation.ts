import { addDays } from '@cau-noi/domain/period';
import { dbDate } from '../../dates.ts';
import { statement } from '../../sql.ts';
import type { OpenRecordProvider } from '../reorganisation/open-record.ts';
import { byHeir, chosenAs } from '../reorganisation/open-record.ts';

/** The same role at the successor, whether the union held it or it was held over it. */
export const HAND_ON = statement(
  'organisation.handOnRoles',
  `INSERT INTO organisation_role (id, kind, holder_id, scope_id, unit_name, valid_from, valid_to,
      source, verification)
    SELECT gen_random_uuid()::text, r.kind,
      CASE WHEN r.holder_id = ANY($4::text[]) THEN $2::text ELSE r.holder_id END,
      CASE WHEN r.scope_id = ANY($4::text[]) THEN $2::text ELSE r.scope_id END,
      r.unit_name, greatest(r.valid_from, $3::date), r.valid_to, r.source, r.verification
    FROM organisation_role r WHERE r.id = ANY($1::text[]) RETURNING id`,
);

/** Who approves, advises or receives reports: held by the union, or over it. */
export const rolesOpen: OpenRecordProvider = {
  kind: 'ROLE',
  select: `SELECT r.id, CASE WHEN r.holder_id = ANY($1::text[]) THEN r.holder_id ELSE r.scope_id END
        AS organisation_id,
      coalesce(r.unit_name, '') AS title, r.kind::text AS detail, NULL AS page_kind, NULL AS page_id
    FROM organisation_role r
    WHERE (r.holder_id = ANY($1::text[]) OR r.scope_id = ANY($1::text[]))
      AND coalesce(r.valid_to >= $2::date, true)`,
  carryOut: async ({ tx, sql, day }, records) => {
    const ended = records.map(({ organisationId }) => organisationId);
    for (const [heirId, ids] of byHeir(records)) await sql(HAND_ON, [ids, heirId, day, ended]);
    const id = {
      in: [...chosenAs(records, 'INHERIT'), ...chosenAs(records, 'END')].map((one) => one.id),
    };
    await tx.organisationRole.deleteMany({ where: { id, validFrom: { gte: dbDate(day) } } });
    await tx.organisationRole.updateMany({
      where: { id },
      data: { validTo: dbDate(addDays(day, -1)) },
    });
  },
};
