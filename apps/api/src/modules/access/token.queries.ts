import type { TokenScope } from '@cau-noi/domain/access/actor';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Sql } from '../../sql.ts';
import { keyed, statement } from '../../sql.ts';

/** A token as its owner sees it. */
export interface AccessTokenRow {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly scopes: readonly TokenScope[];
  readonly validTo: IsoDate;
  readonly lastUsedOn: IsoDate | null;
  readonly createdAt: string;
}

export const STATEMENTS = {
  // Beside others an array of an enum would come as PostgreSQL writes it.
  ofUser: keyed(
    'access.tokensOfUser',
    `SELECT t.id, t.name, t.prefix, t.scopes::text[] AS scopes, t.valid_to AS "validTo",
        t.last_used_on AS "lastUsedOn", t.created_at AS "createdAt"
      FROM access_token t WHERE t.user_id = $1::text AND t.revoked_at IS NULL
      ORDER BY t.created_at DESC, t.id DESC`,
  ),
  noteUse: statement(
    'access.noteTokenUse',
    `UPDATE access_token SET last_used_on = $2::date
      WHERE id = $1::text AND (last_used_on IS NULL OR last_used_on < $2::date)`,
  ),
};

/** The tokens of a user that were not revoked, the newest first. Nobody sees another's. */
export function tokensOfUser(sql: Sql, userId: string): Promise<AccessTokenRow[]> {
  return sql<AccessTokenRow>(STATEMENTS.ofUser, [userId]);
}

/** Notes the day on which a token was used: written once a day, so that reading stays reading. */
export async function noteTokenUse(sql: Sql, id: string, day: IsoDate): Promise<void> {
  await sql(STATEMENTS.noteUse, [id, day]);
}
