import type { ListName } from '@cau-noi/db/prisma';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';

/** A way in which one user looks at a list. */
export interface SavedViewRow {
  readonly id: string;
  readonly list: ListName;
  readonly name: string;
  /** Filter, order and columns as the address of the page has them after its `?`. */
  readonly search: string;
}

const ROW = 'v.id, v.list, v.name, v.search';

export const STATEMENTS = {
  ofUser: statement(
    'savedView.ofUser',
    `SELECT ${ROW} FROM saved_view v WHERE v.user_id = $1::text
      AND ($2::list_name IS NULL OR v.list = $2::list_name)
      ORDER BY v.list, v.name COLLATE "vi-x-icu", v.id`,
  ),
} as const;

/** The views of a user, of one list or (null) of all, by name. Nobody sees another's. */
export function savedViewsOf(
  sql: Sql,
  userId: string,
  list: ListName | null,
): Promise<readonly SavedViewRow[]> {
  return sql<SavedViewRow>(STATEMENTS.ofUser, [userId, list]);
}
