import type pg from 'pg';

interface Definition {
  readonly drop: string;
  readonly create: string;
}

const FOREIGN_KEYS = `SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', c.conrelid::regclass, c.conname) AS drop,
    format('ALTER TABLE %s ADD CONSTRAINT %I %s', c.conrelid::regclass, c.conname,
      pg_get_constraintdef(c.oid)) AS create
  FROM pg_constraint c
  WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace
  ORDER BY c.conrelid::regclass::text, c.conname`;

/** Those that serve no constraint: primary keys stay, for they find doubles at once. */
const INDEXES = `SELECT format('DROP INDEX %s', i.indexrelid::regclass) AS drop,
    pg_get_indexdef(i.indexrelid) AS create
  FROM pg_index i JOIN pg_class r ON r.oid = i.indrelid
  WHERE r.relnamespace = 'public'::regnamespace AND NOT i.indisprimary
    AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)
  ORDER BY i.indexrelid::regclass::text`;

/**
 * Takes indexes and foreign keys away while `work` loads, and puts them back as the migrations made
 * them: building an index once is many times quicker than growing it row by row, and adding a
 * foreign key examines every row.
 */
export async function withoutIndexes(
  client: pg.ClientBase,
  work: () => Promise<void>,
  building: (done: number, of: number) => void,
): Promise<void> {
  const foreignKeys = (await client.query<Definition>(FOREIGN_KEYS)).rows;
  const indexes = (await client.query<Definition>(INDEXES)).rows;
  const taken = [...foreignKeys, ...indexes];
  for (const { drop } of taken) await client.query(drop);
  await work();
  for (const [done, { create }] of taken.toReversed().entries()) {
    building(done, taken.length);
    await client.query(create);
  }
  building(taken.length, taken.length);
}
