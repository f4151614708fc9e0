import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';
import type { GrantRow } from '../access/access.queries.ts';

export const STATEMENTS = {
  ofPerson: statement(
    'staff.roles',
    `SELECT g.id, g.user_id AS "userId", g.role, g.organisation_id AS "organisationId",
        g.valid_from AS "validFrom", g.valid_to AS "validTo"
      FROM "user" u JOIN "grant" g ON g.user_id = u.id WHERE u.person_id = $1::text
      ORDER BY g.valid_from, g.id`,
  ),
};

/** All roles that the account of a person has or had; none where they have no account. */
export function grantsOfPerson(sql: Sql, personId: string): Promise<GrantRow[]> {
  return sql(STATEMENTS.ofPerson, [personId]);
}
