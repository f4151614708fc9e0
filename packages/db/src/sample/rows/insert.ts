import type pg from 'pg';
import type { Rows } from './tables.ts';

/** Rows sent in one statement: enough to be quick, few enough to fit a message. */
const BATCH = 2_000;

function columnOf(field: string): string {
  return field.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
}

function snakeCased(row: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(row).map(([field, value]) => [columnOf(field), value]));
}

/**
 * Inserts rows of one table. All have the columns of the first; PostgreSQL reads each value by the
 * type of its column, so that dates, arrays and JSON need no care here.
 */
async function insertInto(
  client: pg.ClientBase,
  table: string,
  rows: readonly object[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
    .map((field) => `"${columnOf(field)}"`)
    .join(', ');
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = rows.slice(from, from + BATCH).map(snakeCased);
    await client.query(
      `INSERT INTO "${table}" (${columns})
       SELECT ${columns} FROM json_populate_recordset(NULL::"${table}", $1::json)`,
      [JSON.stringify(batch)],
    );
  }
}

/** Which submissions of a plan are its baseline and in force: they refer to each other. */
export interface PlanSubmissions {
  readonly id: string;
  readonly baseline: string;
  readonly approved: string;
}

async function linkPlans(client: pg.ClientBase, plans: readonly PlanSubmissions[]): Promise<void> {
  await client.query(
    `UPDATE plan SET baseline_submission_id = s.baseline, approved_submission_id = s.approved
       FROM json_to_recordset($1::json) AS s(id text, baseline text, approved text)
      WHERE plan.id = s.id`,
    [JSON.stringify(plans)],
  );
}

/** Inserts everything in one transaction: all of the sample is there, or nothing. */
export async function insertAll(
  pool: pg.Pool,
  rows: Rows,
  plans: readonly PlanSubmissions[],
  progress: (done: number, of: number) => void,
): Promise<void> {
  const tables = Object.entries(rows) as [string, readonly object[]][];
  const total = tables.reduce((sum, [, list]) => sum + list.length, 0);
  const client = await pool.connect();
  let done = 0;
  try {
    await client.query('BEGIN');
    // Summaries are made once, behind all rows, and not with each of them.
    await client.query(`SET LOCAL cau_noi.counting = 'later'`);
    for (const [table, list] of tables) {
      await insertInto(client, table, list);
      done += list.length;
      progress(done, total);
    }
    await linkPlans(client, plans);
    await client.query(
      `SELECT setval(pg_get_serial_sequence('dossier', 'number'), max(number)) FROM dossier`,
    );
    await client.query('SELECT refresh_statistics()');
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
  // The planner must know what came in, or the first lists are slow.
  await pool.query('ANALYZE');
}
