import { byKey, defineLoader } from '../../loader.ts';

/** A user as others see them. */
export interface UserNameRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

const BY_ID = {
  name: 'access.userNames',
  text: 'SELECT id, name, email FROM "user" WHERE id = ANY($1::text[])',
};

export const userNameById = defineLoader<string, UserNameRow>(async (ids, context) =>
  byKey(await context.sql<UserNameRow>(BY_ID, [ids]), (row) => row.id),
);
