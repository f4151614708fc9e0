import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, globSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbedded } from '@cau-noi/db/embedded';
import { loadReference } from '@cau-noi/db/load-reference';
import { applyMigrations, migrationStatus } from '@cau-noi/db/migrate';
import pg from 'pg';
import type { Counts, Progress } from './dataset/load.ts';
import { loadDataset } from './dataset/load.ts';
import { SIGN_INS } from './dataset/registers.ts';
import { scaleOf } from './dataset/scale.ts';

/** Folder of the bench: its cluster, and the secret of the API that it starts. Never the product's. */
export const DATA_FOLDER = fileURLToPath(new URL('../../../.data/bench', import.meta.url));
export const API_CLI = fileURLToPath(new URL('../../../apps/api/src/cli.ts', import.meta.url));
/** The password of everybody who signs in while it is measured. */
export const PASSWORD = 'mat-khau-do-toc-do';

/** A PostgreSQL for data sets, each of which is a database of its own. */
export interface BenchServer extends AsyncDisposable {
  readonly url: string;
  readonly urlOf: (database: string) => string;
}

/** The server of DATABASE_URL_BENCH, whose user may create databases, or an embedded one. */
export async function openBenchServer(
  variables: NodeJS.ProcessEnv = process.env,
): Promise<BenchServer> {
  const url = variables['DATABASE_URL_BENCH'];
  if (url !== undefined && url !== '') {
    const urlOf = (database: string): string =>
      Object.assign(new URL(url), { pathname: `/${database}` }).href;
    return { url, urlOf, [Symbol.asyncDispose]: () => Promise.resolve() };
  }
  mkdirSync(DATA_FOLDER, { recursive: true });
  // Where root runs this, PostgreSQL runs as another user, who must be able to enter.
  chmodSync(DATA_FOLDER, 0o755);
  const server = await startEmbedded({ dataFolder: DATA_FOLDER });
  return { url: server.url, urlOf: server.urlOf, [Symbol.asyncDispose]: () => server.stop() };
}

/** A data set that stands ready. */
export interface Dataset {
  readonly url: string;
  readonly factor: number;
  /** It was there from an earlier run. */
  readonly reused: boolean;
  readonly counts: Counts;
}

/** The data set of a scale factor: the one that stands, if it is what would be made now. */
export async function ensureDataset(
  server: BenchServer,
  factor: number,
  progress: Progress,
): Promise<Dataset> {
  const name = `cau_noi_bench_sf${String(factor).replaceAll(/[^0-9]/gu, '_')}`;
  const url = server.urlOf(name);
  const known = await countsOf(server, name, factor);
  if (known !== null) return { url, factor, reused: true, counts: known };
  await asked(server.url, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  await asked(server.url, `CREATE DATABASE "${name}"`);
  await applyMigrations(url);
  await loadReference(url);
  const counts = await loadDataset(url, scaleOf(factor), progress);
  for (const email of Object.values(SIGN_INS)) setPassword(url, email);
  await remember(url, await fingerprintOf(url, factor), counts);
  return { url, factor, reused: false, counts };
}

/** Through the product's own command line, so that the bench knows nothing of hashes. */
function setPassword(url: string, email: string): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    [API_CLI, 'user', 'password', '--email', email],
    {
      env: { ...process.env, DATABASE_URL: url, DATA_FOLDER, CAU_NOI_NEW_PASSWORD: PASSWORD },
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`The password of ${email} was not set: ${stderr}`);
}

/** What a data set is made by: the sources of the generator, the scale and the migrations. */
async function fingerprintOf(url: string, factor: number): Promise<string> {
  const { applied, pending } = await migrationStatus(url);
  const folder = fileURLToPath(new URL('dataset', import.meta.url));
  const sources = globSync('*.ts', { cwd: folder, exclude: ['*.test.ts'] }).toSorted();
  const hash = createHash('sha256').update(JSON.stringify([factor, applied, pending]));
  for (const file of sources) hash.update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}

/** How many rows the data set has that stands; null when none does, or another one. */
async function countsOf(server: BenchServer, name: string, factor: number): Promise<Counts | null> {
  const existing = await asked(server.url, `SELECT FROM pg_database WHERE datname = '${name}'`);
  if (existing.length === 0) return null;
  const url = server.urlOf(name);
  try {
    const [row] = await asked<{ fingerprint: string; counts: Counts }>(
      url,
      'SELECT fingerprint, counts FROM bench.dataset',
    );
    return row?.fingerprint === (await fingerprintOf(url, factor)) ? row.counts : null;
  } catch (thrown) {
    // undefined_table, invalid_schema_name: it was left half made.
    const { code } = thrown as { code?: string };
    if (code === '42P01' || code === '3F000') return null;
    throw thrown;
  }
}

async function remember(url: string, fingerprint: string, counts: Counts): Promise<void> {
  await asked(url, 'CREATE SCHEMA bench');
  await asked(url, 'CREATE TABLE bench.dataset (fingerprint text NOT NULL, counts jsonb NOT NULL)');
  await asked(url, `INSERT INTO bench.dataset VALUES ($1, $2)`, [fingerprint, counts]);
}

/** One statement over a connection of its own. */
export async function asked<Row extends object>(
  url: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url, options: '-c TimeZone=UTC' });
  await client.connect();
  try {
    const { rows } = await client.query<Row>(text, [...values]);
    return rows;
  } finally {
    await client.end();
  }
}
