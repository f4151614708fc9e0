import { testDatabase } from '@cau-noi/db/testing';
import type { TestDatabase } from '@cau-noi/db/testing';
import fc from 'fast-check';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlOver } from '../../sql.ts';
import { addPlans, LINE_IDS, PLAN_IDS } from './plans.testing.ts';
import { PEOPLE, UNIONS } from './small-world.testing.ts';
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

interface Change {
  readonly text: string;
  readonly values: readonly unknown[];
}

const dossier = fc.constantFrom(...ACTIVITIES.map(({ counted }) => counted.id));
const change = (text: string, ...values: readonly fc.Arbitrary<unknown>[]) =>
  fc.tuple(...values).map((drawn): Change => ({ text, values: drawn }));
const phase = fc.constantFrom('ACTUAL', 'ACTUAL', 'PLANNED');
const place = fc.constantFrom('i0', 'i1', 'i9');
const count = fc.integer({ min: 1, max: 30 });

/** Whatever may happen to a record that counts, did or will, by the API or by a hand in the database. */
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  change(
    `UPDATE dossier SET state = $2::dossier_state WHERE id = $1`,
    dossier,
    fc.constantFrom('COMPLETED', 'COMPLETED', 'APPROVED'),
  ),
  change(
    `UPDATE dossier SET actual_start_date = date '2023-01-01' + $2::int,
      actual_end_date = date '2023-01-01' + $2::int WHERE id = $1`,
    dossier,
    fc.nat({ max: 1_400 }),
  ),
  change(
    `UPDATE dossier SET organisation_id = $2 WHERE id = $1`,
    dossier,
    fc.constantFrom(...UNIONS),
  ),
  change(
    `UPDATE dossier SET kind = $2::activity_kind, reporting_class = $3::reporting_class
      WHERE id = $1`,
    dossier,
    fc.constantFrom('OUTBOUND', 'INBOUND', 'EVENT_HOSTED'),
    fc.constantFrom('DELEGATION_OUT', 'EVENT_ABROAD', 'EVENT_HOSTED'),
  ),
  change(
    `INSERT INTO dossier_co_organiser (dossier_id, organisation_id)
      SELECT id, $2 FROM dossier WHERE id = $1 ON CONFLICT DO NOTHING`,
    dossier,
    fc.constantFrom(...UNIONS),
  ),
  change(
    `DELETE FROM dossier_co_organiser WHERE dossier_id = $1 AND organisation_id = $2`,
    dossier,
    fc.constantFrom(...UNIONS),
  ),
  change(
    `INSERT INTO dossier_member (dossier_id, phase, id, position, person_id, role)
      SELECT id, $2::phase, $3, 0, $4, 'MEMBER' FROM dossier WHERE id = $1
      ON CONFLICT (dossier_id, phase, id) DO UPDATE SET person_id = excluded.person_id`,
    dossier,
    phase,
    place,
    fc.constantFrom(...PEOPLE),
  ),
  change(
    `INSERT INTO dossier_guest (dossier_id, phase, id, position, role, count)
      SELECT id, $2::phase, $3, 0, 'MEMBER', $4 FROM dossier WHERE id = $1
      ON CONFLICT (dossier_id, phase, id) DO UPDATE SET count = excluded.count`,
    dossier,
    phase,
    place,
    count,
  ),
  change(
    `UPDATE dossier_participant_group SET count = $3, phase = 'ACTUAL',
      id = gen_random_uuid() WHERE dossier_id = $1 AND phase = $2::phase`,
    dossier,
    phase,
    count,
  ),
  change(
    `UPDATE dossier_member SET dossier_id = $2, id = gen_random_uuid()
      WHERE dossier_id = $1 AND id = $3
        AND EXISTS (SELECT FROM dossier WHERE id = $2)`,
    dossier,
    dossier,
    place,
  ),
  ...['dossier_member', 'dossier_guest', 'dossier_participant_group'].map((table) =>
    change(`DELETE FROM ${table} WHERE dossier_id = $1 AND phase = $2::phase`, dossier, phase),
  ),
  change(
    `UPDATE dossier SET plan_line_id = $2 WHERE id = $1`,
    dossier,
    fc.option(fc.constantFrom(...LINE_IDS), { freq: 6 }),
  ),
  change(
    `UPDATE dossier d SET plan_line_id = l.id, actual_start_date = make_date(p.year, 5, 1),
      actual_end_date = make_date(p.year, 5, 2) FROM plan_line l JOIN plan p ON p.id = l.plan_id
      WHERE d.id = $1 AND l.id = $2`,
    dossier,
    fc.constantFrom(...LINE_IDS),
  ),
  change(
    `UPDATE dossier SET state = 'CANCELLED', stop_reason = $2::stop_reason, stop_text = 'x'
      WHERE id = $1`,
    dossier,
    fc.constantFrom('FORCE_MAJEURE', 'FORCE_MAJEURE', 'BUDGET'),
  ),
  change(
    `INSERT INTO dossier_cost_line (dossier_id, phase, id, position, kind, persons, days,
        unit_price_minor, currency, payer)
      SELECT id, $2::phase, $3, 0, 'OTHER', 2, 3, $4, 'USD', 'HOST' FROM dossier WHERE id = $1
      ON CONFLICT (dossier_id, phase, id) DO UPDATE SET unit_price_minor = $4`,
    dossier,
    phase,
    place,
    count,
  ),
  change(
    `UPDATE plan SET baseline_submission_id = CASE WHEN $2 THEN id END WHERE id = $1`,
    fc.constantFrom(...PLAN_IDS),
    fc.boolean(),
  ),
  change(
    `UPDATE plan SET year = year + 50 WHERE id = $1 AND year < 2050`,
    fc.constantFrom(...PLAN_IDS.slice(-2)),
  ),
  change(
    `UPDATE plan_line SET plan_id = $2 WHERE id = $1`,
    fc.constantFrom(...LINE_IDS.slice(-3)),
    fc.constantFrom(...PLAN_IDS),
  ),
  change(
    `DELETE FROM approved_plan_line WHERE line_id = $1`,
    fc.constantFrom(...LINE_IDS.slice(0, 4)),
  ),
  change(
    `INSERT INTO outcome_report (dossier_id, state, due_date)
      SELECT id, $2::outcome_state, '2026-01-01' FROM dossier WHERE id = $1
      ON CONFLICT (dossier_id) DO UPDATE SET state = excluded.state`,
    dossier,
    fc.constantFrom('DRAFT', 'SUBMITTED', 'SUBMITTED'),
  ),
  change(`DELETE FROM outcome_report WHERE dossier_id = $1`, dossier),
  change(
    `UPDATE outcome_report SET dossier_id = $2 WHERE dossier_id = $1
      AND EXISTS (SELECT FROM dossier WHERE id = $2)
      AND NOT EXISTS (SELECT FROM outcome_report WHERE dossier_id = $2)`,
    dossier,
    dossier,
  ),
  change(
    `DELETE FROM dossier WHERE id = $1`,
    fc.constantFrom(...ACTIVITIES.slice(0, 5).map(({ counted }) => counted.id)),
  ),
);

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
