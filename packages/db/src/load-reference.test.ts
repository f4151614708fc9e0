import { expect, it } from 'vitest';
import { loadReference } from './load-reference.ts';
import type { TestDatabase } from './testing.ts';
import { testDatabase } from './testing.ts';

const COUNTS = `SELECT
  (SELECT count(*) FROM organisation) AS organisations,
  (SELECT count(*) FROM organisation_version) AS versions,
  (SELECT count(*) FROM organisation_link) AS links,
  (SELECT count(*) FROM reorganisation) AS decisions,
  (SELECT count(*) FROM partner) AS partners,
  (SELECT count(*) FROM declared_figure) AS figures,
  (SELECT count(*) FROM investment_figure) AS investment,
  (SELECT count(*) FROM check_parameter) AS parameters,
  (SELECT count(*) FROM approval_route) AS routes,
  (SELECT count(*) FROM deadline_rule) AS deadlines,
  (SELECT count(*) FROM instrument) AS instruments,
  (SELECT count(*) FROM aid_rule) AS aid_rules,
  (SELECT count(*) FROM aid_item) AS aid_items,
  (SELECT count(*) FROM membership) AS memberships,
  (SELECT count(*) FROM project) AS projects,
  (SELECT count(*) FROM rate) AS rates`;

it('loads the reference data once, however often it is told to', async () => {
  await using database = await testDatabase();
  await loadReference(database.url);
  const first = await database.pool.query(COUNTS);
  await loadReference(database.url);
  const second = await database.pool.query(COUNTS);
  expect(second.rows).toEqual(first.rows);
  expect(Object.values(first.rows[0] as object).every((count) => Number(count) > 0)).toBe(true);
});

it('mends a row of the program, and leaves alone what a user has edited', async () => {
  await using database = await testDatabase();
  await loadReference(database.url);
  await database.pool.query(`UPDATE organisation_version SET short_name = 'x'
    WHERE organisation_id = 'tong-lien-doan'`);
  await database.pool.query(`UPDATE partner SET name_vi = 'của tôi', version = 2
    WHERE id = 'industriall'`);
  await database.pool.query(`UPDATE check_parameter SET values = '{"maxTripsPerYear": 3}'
    WHERE id = 'tk04-default'`);
  await loadReference(database.url);
  const { rows } = await database.pool.query(`SELECT
    (SELECT short_name FROM organisation_version WHERE organisation_id = 'tong-lien-doan') AS union,
    (SELECT name_vi FROM partner WHERE id = 'industriall') AS partner,
    (SELECT values FROM check_parameter WHERE id = 'tk04-default') AS values`);
  expect(rows).toEqual([
    { union: 'Tổng LĐLĐ Việt Nam', partner: 'của tôi', values: { maxTripsPerYear: 3 } },
  ]);
});

/** Everything that is kept of unions, row by row, but for when it was written. */
async function unionsIn({ pool }: TestDatabase): Promise<readonly string[]> {
  const { rows } = await pool.query<{ row: string }>(`
    SELECT (to_jsonb(o) - 'created_at')::text AS row FROM organisation o
    UNION ALL SELECT to_jsonb(v)::text FROM organisation_version v
    UNION ALL SELECT to_jsonb(l)::text FROM organisation_link l
    UNION ALL SELECT (to_jsonb(r) - 'created_at')::text FROM reorganisation r ORDER BY 1`);
  return rows.map(({ row }) => row);
}

it('brings the decisions to a database that has only what came of them', async () => {
  await using fresh = await testDatabase();
  await loadReference(fresh.url);
  await using older = await testDatabase();
  await loadReference(older.url);
  await older.pool.query('DELETE FROM reorganisation');
  await older.pool.query(`UPDATE organisation_version SET source = 'x'
    WHERE id = 'ldld-da-nang.2025-07-01'`);
  await loadReference(older.url);
  expect(await unionsIn(older)).toEqual(await unionsIn(fresh));
});

it('leaves decisions to be settled, and never touches them again', async () => {
  await using database = await testDatabase();
  await loadReference(database.url);
  const { rows } = await database.pool.query(`SELECT count(*)::int AS decisions,
    count(settled_at)::int AS settled, count(created_by_id)::int AS taken FROM reorganisation`);
  expect(rows).toEqual([{ decisions: 23, settled: 0, taken: 0 }]);
  await database.pool.query(`UPDATE reorganisation SET settled_at = '2026-01-01', counts = '[1]'`);
  const before = await unionsIn(database);
  await loadReference(database.url);
  expect(await unionsIn(database)).toEqual(before);
});
