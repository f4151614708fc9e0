import type { Sql } from '../../sql.ts';
import { keyed } from '../../sql.ts';

/** A user as others see them. */
export interface UserNameRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

const BY_ID = keyed(
  'access.userNames',
  'SELECT id, name, email FROM "user" WHERE id = ANY($1::text[])',
);

/** The users with these ids, in no order. */
export function userNames(sql: Sql, ids: readonly string[]): Promise<UserNameRow[]> {
  return sql(BY_ID, [ids]);
}
