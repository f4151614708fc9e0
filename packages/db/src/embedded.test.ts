import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type EmbeddedServer, startEmbedded } from './embedded.ts';
import { scratchRoot } from './test-server.ts';

let folder: string;
let dataFolder: string;
/** Servers that a failing test would leave running. */
const started: EmbeddedServer[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(scratchRoot(), 'cau-noi-embedded-'));
  chmodSync(folder, 0o755);
  dataFolder = join(folder, 'data');
});

afterEach(async () => {
  for (const server of started.splice(0)) await server.stop();
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true, force: true });
});

async function start(options: { port?: number; as?: 'guest' } = {}): Promise<EmbeddedServer> {
  const server = await startEmbedded({ dataFolder, ...options });
  started.push(server);
  return server;
}

async function stop(server: EmbeddedServer): Promise<void> {
  started.splice(started.indexOf(server), 1);
  await server.stop();
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Another process that starts the server and then runs `body` with `server` and `pg`. */
function inAnotherProcess(body: string) {
  const code = `
    import { startEmbedded } from ${JSON.stringify(new URL('./embedded.ts', import.meta.url).href)};
    const server = await startEmbedded({ dataFolder: ${JSON.stringify(dataFolder)} });
    ${body}`;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', code], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<string | null>((resolve) => {
    child.once('exit', (_code, signal) => resolve(signal));
  });
  return { child, ended };
}

test('a stopped server keeps its data and its port', async () => {
  const first = await start();
  expect(first.reused).toBe(false);
  await query(first.url, "CREATE TABLE union_name AS SELECT 'Đà Nẵng' AS name");
  await stop(first);
  await expect(query(first.url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');

  const second = await start();
  expect(second.port).toBe(first.port);
  expect(second.reused).toBe(false);
  expect(await query(second.url, 'SELECT name FROM union_name')).toEqual([{ name: 'Đà Nẵng' }]);
});

test('a folder has one owner; a guest uses the running server and leaves it running', async () => {
  const owner = await start();
  await expect(startEmbedded({ dataFolder })).rejects.toMatchObject({
    code: 'ALREADY_RUNNING',
    data: { pid: process.pid },
  });
  const guest = await start({ as: 'guest' });
  expect(guest.reused).toBe(true);
  await stop(guest);
  expect(await query(owner.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('a guest alone starts the server and stops it again', async () => {
  const guest = await start({ as: 'guest' });
  expect(await query(guest.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await stop(guest);
  await expect(query(guest.url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
});

test('of two first starts at once one serves, the other is told', async () => {
  const results = await Promise.allSettled([start(), start()]);
  expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  const refused = results.find((result) => result.status === 'rejected');
  expect(refused?.reason).toMatchObject({ code: 'ALREADY_RUNNING' });
});

test('after kill -9 of the program the next start takes over the server left running', async () => {
  const { ended } = inAnotherProcess("process.kill(process.pid, 'SIGKILL');");
  expect(await ended).toBe('SIGKILL');
  const next = await start();
  expect(next.reused).toBe(true);
  await stop(next);
  await expect(query(next.url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
});

test('after kill -9 of PostgreSQL in the middle of writes every acknowledged row is there', async () => {
  const { child, ended } = inAnotherProcess(`
    const { default: pg } = await import('pg');
    const client = new pg.Client({ connectionString: server.url });
    client.on('error', () => process.exit());
    await client.connect();
    await client.query('CREATE TABLE acknowledged (id int PRIMARY KEY)');
    const insert = (id) => client.query('INSERT INTO acknowledged VALUES ($1)', [id]);
    for (let id = 1; ; id += 1) {
      await insert(id).catch(() => process.exit());
      process.stdout.write(id + '\\n');
      if (id === 200) process.kill(server.pid, 'SIGKILL');
    }`);
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString('utf8');
  });
  await ended;
  const acknowledged = output.trim().split('\n').length;
  expect(acknowledged).toBeGreaterThanOrEqual(200);

  const next = await start();
  expect(next.reused).toBe(false);
  const rows = await query(next.url, 'SELECT count(*)::int AS rows FROM acknowledged');
  expect((rows[0] as { rows: number }).rows).toBeGreaterThanOrEqual(acknowledged);
});

test('a pid file whose number now belongs to another program does not stand in the way', async () => {
  const killed = await start();
  await query(killed.url, 'CREATE TABLE kept (id int)');
  process.kill(killed.pid, 'SIGKILL');
  await stop(killed);
  const file = join(dataFolder, 'postgres', 'postmaster.pid');
  const [, ...rest] = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, [String(process.pid), ...rest].join('\n'));

  const next = await start();
  expect(next.reused).toBe(false);
  expect(await query(next.url, 'SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 0 }]);
});

test('an empty pid file, left by a server that died at once, is cleared away', async () => {
  await stop(await start());
  writeFileSync(join(dataFolder, 'postgres', 'postmaster.pid'), '');
  const next = await start();
  expect(await query(next.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('an asked port that is taken is an error; the last port taken means another', async () => {
  const first = await start();
  await stop(first);
  const neighbour = createServer().listen(first.port, '127.0.0.1');
  try {
    await expect(startEmbedded({ dataFolder, port: first.port })).rejects.toMatchObject({
      code: 'PORT_BUSY',
      data: { port: first.port },
    });
    const moved = await start();
    expect(moved.port).not.toBe(first.port);
  } finally {
    neighbour.close();
  }
});

test('a folder that cannot be used is named', async () => {
  const isRoot = process.getuid?.() === 0;
  // Root may write anywhere, but hands the cluster to a user who must be able to enter.
  chmodSync(folder, isRoot ? 0o700 : 0o500);
  await expect(startEmbedded({ dataFolder })).rejects.toMatchObject({
    code: isRoot ? 'DATA_FOLDER_UNREACHABLE' : 'DATA_FOLDER_UNWRITABLE',
    data: isRoot ? { path: dataFolder, closedFolder: folder } : { path: dataFolder },
  });
});

test('a file where the folder should be is named', async () => {
  writeFileSync(dataFolder, '');
  await expect(startEmbedded({ dataFolder })).rejects.toMatchObject({
    code: 'DATA_FOLDER_UNWRITABLE',
    data: { path: dataFolder },
  });
});

test('a folder of another major version is left alone', async () => {
  const cluster = join(dataFolder, 'postgres');
  mkdirSync(cluster, { recursive: true });
  writeFileSync(join(cluster, 'PG_VERSION'), '17\n');
  await expect(startEmbedded({ dataFolder })).rejects.toMatchObject({
    code: 'DATA_FOLDER_OTHER_VERSION',
    data: { found: '17', expected: '18' },
  });
});

test('the product works as an ordinary role, with what it needs', async () => {
  const server = await start();
  expect(
    await query(
      server.url,
      `SELECT rolsuper AS super, current_setting('fsync') AS fsync,
              current_setting('TimeZone') AS zone, version() LIKE 'PostgreSQL 18%' AS eighteen
       FROM pg_roles WHERE rolname = current_user`,
    ),
  ).toEqual([{ super: false, fsync: 'on', zone: 'UTC', eighteen: true }]);
  await query(server.url, 'CREATE EXTENSION unaccent; CREATE EXTENSION pg_trgm');
  expect(
    await query(
      server.url,
      `SELECT name FROM (VALUES ('Đông'), ('Em'), ('Dũng')) AS x(name)
       ORDER BY name COLLATE "vi-x-icu"`,
    ),
  ).toEqual([{ name: 'Dũng' }, { name: 'Đông' }, { name: 'Em' }]);
});
