import { byKey, defineLoader } from '../../loader.ts';
import type { UserNameRow } from './user-name.queries.ts';
import { userNames } from './user-name.queries.ts';

export const userNameById = defineLoader<string, UserNameRow>(async (ids, context) =>
  byKey(await userNames(context.sql, ids), (row) => row.id),
);
