import pg from 'pg';
import { addActivities } from './activities.ts';
import { CopyWriter } from './copy.ts';
import { addReadyDrafts } from './ready-drafts.ts';
import { addRegisters } from './registers.ts';
import type { Scale } from './scale.ts';
import { withoutIndexes } from './suspended.ts';
import { readWorld } from './world.ts';

/** What is being done, and how far it is. */
export type Progress = (step: 'rows' | 'indexes', done: number, of: number) => void;

/** How many rows stand in each table that was filled. */
export type Counts = Readonly<Record<string, number>>;

/**
 * Fills a migrated database that has the reference data and nothing else, in one transaction: all of
 * it is there, or nothing. The same scale always gives the same rows.
 */
export async function loadDataset(url: string, scale: Scale, progress: Progress): Promise<Counts> {
  const client = new pg.Client({ connectionString: url, options: '-c TimeZone=UTC' });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SET LOCAL maintenance_work_mem = '512MB'`);
    await client.query(`SET LOCAL cau_noi.counting = 'later'`);
    const rows = new CopyWriter(client);
    await withoutIndexes(
      client,
      () => writeAll(client, rows, scale, (done, of) => progress('rows', done, of)),
      (done, of) => progress('indexes', done, of),
    );
    await client.query(
      `SELECT setval(pg_get_serial_sequence('dossier', 'number'), (SELECT max(number) FROM dossier))`,
    );
    // Without it the summaries of ten million rows are planned as if the tables were small.
    await client.query('ANALYZE');
    await client.query('SELECT refresh_statistics()');
    await client.query('COMMIT');
    // Loaded rows are read often and never changed: mark them as visible now, not while measuring.
    await client.query('VACUUM (ANALYZE)');
    return Object.fromEntries([...rows.counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  } finally {
    await client.end();
  }
}

async function writeAll(
  client: pg.ClientBase,
  rows: CopyWriter,
  scale: Scale,
  progress: (done: number, of: number) => void,
): Promise<void> {
  const world = await readWorld(client, scale);
  addRegisters(rows, world);
  let made = 0;
  for (const done of addActivities(rows, world)) {
    made = done;
    await rows.flush();
    progress(done, scale.activities);
  }
  addReadyDrafts(rows, world, made + 1);
  await rows.flush(true);
}
