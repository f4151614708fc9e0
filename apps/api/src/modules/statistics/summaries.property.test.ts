import { testDatabase } from '@cau-noi/db/testing';
import type { TestDatabase } from '@cau-noi/db/testing';
import fc from 'fast-check';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlOver } from '../../sql.ts';
import type { Change } from './changes.testing.ts';
import { anyChangeOf } from './changes.testing.ts';
import { addPlans } from './plans.testing.ts';
import { addActivities, anyActivity } from './statistics.testing.ts';
import { refreshSummaries, summaryDifferences } from './summary-check.queries.ts';

const ACTIVITIES = fc.sample(anyActivity, { numRuns: 25, seed: 20261122 });

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await addActivities(database.url, ACTIVITIES);
  await addPlans(database.url);
});
afterAll(() => database[Symbol.asyncDispose]());

const anyChange = anyChangeOf(ACTIVITIES.map(({ counted }) => counted.id));
const differences = (pool: pg.Pool) => summaryDifferences(sqlOver(pool));

async function inTransaction(changes: readonly Change[], end: 'COMMIT' | 'ROLLBACK') {
  const client = await database.pool.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL SERIALIZABLE');
    for (const { text, values } of changes) await client.query(text, [...values]);
    await client.query(end);
  } finally {
    client.release();
  }
}

const countOf = async (table: string): Promise<number> =>
  (await database.pool.query(`SELECT FROM ${table}`)).rowCount ?? 0;

describe('the summaries', () => {
  it('are filled as the records come', async () => {
    expect(await countOf('counted_activity')).toBe(ACTIVITIES.length);
    expect(await countOf('counted_travellers')).toBeGreaterThan(0);
    expect(await countOf('counted_plan')).toBeGreaterThan(10);
    expect(await differences(database.pool)).toEqual([]);
  });

  it('are what the records give, after any changes in any transactions', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyChange, { minLength: 1, maxLength: 6, size: 'max' }),
        fc.constantFrom('COMMIT', 'COMMIT', 'COMMIT', 'ROLLBACK'),
        async (changes, end) => {
          await inTransaction(changes, end);
          expect(await differences(database.pool)).toEqual([]);
          expect(await countOf('counting_due')).toBe(0);
          expect(await countOf('plan_counting_due')).toBe(0);
        },
      ),
      { numRuns: 200, seed: 20261122, endOnFailure: true },
    );
    expect(await countOf('counted_activity')).toBeGreaterThan(0);
  });

  it('are told apart when somebody meddled with them, and made anew', async () => {
    const { pool } = database;
    await pool.query(`UPDATE counted_sum SET activities = activities + 1
      WHERE unions = (SELECT min(unions) FROM counted_sum)`);
    expect(await differences(pool)).toContainEqual({
      what: 'counted_sum',
      which: expect.stringContaining('{'),
    });
    await refreshSummaries(sqlOver(pool));
    expect(await differences(pool)).toEqual([]);
  });

  it('wait, while a bulk load says so, until it has them made', async () => {
    const client = await database.pool.connect();
    await client.query('BEGIN');
    await client.query(`SET LOCAL cau_noi.counting = 'later'`);
    await client.query(`UPDATE dossier SET organisation_id = 'tld'`);
    await client.query('COMMIT');
    client.release();
    expect(await differences(database.pool)).not.toEqual([]);
    await database.pool.query('SELECT refresh_statistics()');
    expect(await differences(database.pool)).toEqual([]);
    await database.pool.query('TRUNCATE dossier CASCADE');
    expect(await countOf('counted_sum')).toBe(0);
  });
});

describe('two who close figures of the same union at the same moment', () => {
  it.each(['READ COMMITTED', 'SERIALIZABLE'])(
    'are both counted, or one is asked again: %s',
    async (level) => {
      await using fresh = await testDatabase();
      await addActivities(fresh.url, ACTIVITIES.slice(0, 2));
      const ids = ACTIVITIES.slice(0, 2).map(({ counted }) => counted.id);
      await fresh.pool.query(`UPDATE dossier SET organisation_id = 'tld', kind = 'INBOUND',
      reporting_class = 'DELEGATION_IN', actual_start_date = '2024-05-01',
      actual_end_date = '2024-05-02', state = 'APPROVED'`);
      await fresh.pool.query('DELETE FROM dossier_co_organiser');
      const close = async (id: string): Promise<void> => {
        const client = await fresh.pool.connect();
        try {
          await client.query(`BEGIN ISOLATION LEVEL ${level}`);
          await client.query(`UPDATE dossier SET state = 'COMPLETED' WHERE id = $1`, [id]);
          await client.query('SELECT pg_sleep(0.1)');
          await client.query('COMMIT');
        } catch (thrown) {
          expect((thrown as { code?: string }).code).toBe('40001');
          await client.query('ROLLBACK');
          await client.query(`UPDATE dossier SET state = 'COMPLETED' WHERE id = $1`, [id]);
        } finally {
          client.release();
        }
      };
      await Promise.all(ids.map(close));
      expect(await differences(fresh.pool)).toEqual([]);
      const { rows } = await fresh.pool.query('SELECT activities FROM counted_sum');
      expect(rows).toEqual([{ activities: 2 }]);
    },
  );
});
