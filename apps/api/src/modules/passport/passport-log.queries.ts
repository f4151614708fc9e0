import type { LoggedReturns } from '@cau-noi/domain/passport/log';
import { NOTHING_LOGGED } from '@cau-noi/domain/passport/log';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';

export const STATEMENTS = {
  logged: statement(
    'passport.logged',
    `SELECT count(*)::int AS "handedOut",
        count(*) FILTER (WHERE h.returned_on IS NULL AND p.lost_on IS NULL)::int AS out,
        max(coalesce(h.returned_on, p.lost_on)) AS "lastReturnedOn"
      FROM passport_hand_out h JOIN passport p ON p.id = h.passport_id WHERE h.dossier_id = $1`,
  ),
};

/** What the log of passports says of a journey; one that was lost on the way is not waited for. */
export async function loggedReturns(sql: Sql, dossierId: string): Promise<LoggedReturns> {
  const [row] = await sql<LoggedReturns>(STATEMENTS.logged, [dossierId]);
  return row ?? NOTHING_LOGGED;
}
