import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbedded } from '@cau-noi/db/embedded';
import { createPool } from '@cau-noi/db/pool';
import { afterAll, expect, test } from 'vitest';
import { writeId } from '../ids.ts';
import { dossierInput } from '../modules/approval/contents.testing.ts';

/*
 * The whole product is killed, PostgreSQL too, while many people write: what was acknowledged is
 * there afterwards, whole and once; what was not acknowledged is there whole or not at all, and
 * sending it again makes it once.
 */

const CLI = fileURLToPath(new URL('../cli.ts', import.meta.url));
const PASSWORD = 'mat-khau-thu-nghiem-2026';
const OFFICER = 'can-bo@example.test';

const OBJECTIVES = 30;
const WRITERS = 6;
const ENOUGH = 40;

const folder = mkdtempSync(join(tmpdir(), 'cau-noi-crash-'));
// Root runs PostgreSQL as another user, who must be able to enter.
chmodSync(folder, 0o755);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

const surroundings = () => ({
  ...process.env,
  DATA_FOLDER: folder,
  DATABASE_URL: '',
  CAU_NOI_NEW_PASSWORD: PASSWORD,
});

async function serve(port: number): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    [CLI, 'serve', '--empty', '--port', String(port)].concat([
      '--admin-email',
      'quan-tri@example.test',
      '--admin-name',
      'Quản trị mẫu',
    ]),
    { env: surroundings(), stdio: ['ignore', 'ignore', 'inherit'] },
  );
  await expect
    .poll(
      () =>
        fetch(`http://localhost:${port}/health/ready`).then(
          ({ ok }) => ok,
          () => false,
        ),
      {
        timeout: 60_000,
        interval: 200,
      },
    )
    .toBe(true);
  return child;
}

/** Nobody gets the chance to tidy up: first the API, then the server process of PostgreSQL. */
async function killEverything(api: ChildProcess): Promise<void> {
  const pidFile = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8');
  const ended = new Promise((resolve) => {
    api.once('exit', resolve);
  });
  api.kill('SIGKILL');
  process.kill(Number(pidFile.split('\n')[0]), 'SIGKILL');
  await ended;
}

async function signIn(port: number): Promise<string> {
  const answer = await fetch(`http://localhost:${port}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: `http://localhost:${port}` },
    body: JSON.stringify({ email: OFFICER, password: PASSWORD }),
  });
  expect(answer.status).toBe(200);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

const CREATE = `mutation ($input: DossierCreateInput!) { dossierCreate(input: $input) {
  __typename ... on DossierPayload { dossier { id } } } }`;

/** Writes one dossier with many rows; its id once the API has said that it is written. */
async function write(port: number, cookie: string, key: string): Promise<string> {
  const objectives = Array.from({ length: OBJECTIVES }, (_, index) => ({
    id: `o${index}`,
    text: `Mục tiêu ${index}`,
    target: 1,
    unit: 'biên bản',
  }));
  const content = dossierInput({
    organisationId: writeId('Organisation', 'ldld-da-nang'),
    title: `Đoàn ${key}`,
    partnerId: null,
    members: [],
    objectives,
  });
  const answer = await fetch(`http://localhost:${port}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'apollo-require-preflight': '1',
      cookie,
    },
    body: JSON.stringify({ query: CREATE, variables: { input: { content, idempotencyKey: key } } }),
  });
  const { data } = (await answer.json()) as {
    data: { dossierCreate: { __typename: string; dossier: { id: string } } };
  };
  expect(data.dossierCreate.__typename).toBe('DossierPayload');
  return data.dossierCreate.dossier.id;
}

/** Rows that belong to one dossier each, counted in the database itself. */
async function counts(): Promise<Record<string, number>> {
  const server = await startEmbedded({ dataFolder: folder, as: 'guest' });
  const pool = createPool(server.url);
  try {
    const { rows } = await pool.query<Record<string, number>>(`
      SELECT (SELECT count(*) FROM dossier)::int AS dossiers,
             (SELECT count(DISTINCT title) FROM dossier)::int AS titles,
             (SELECT count(*) FROM dossier_objective)::int AS objectives,
             (SELECT count(*) FROM audit_entry WHERE action = 'dossier.create')::int AS audits,
             (SELECT count(*) FROM idempotency_key WHERE operation = 'dossierCreate')::int AS keys`);
    return rows[0] ?? {};
  } finally {
    await pool.end();
    await server.stop();
  }
}

const whole = (dossiers: number) => ({
  dossiers,
  titles: dossiers,
  objectives: dossiers * OBJECTIVES,
  audits: dossiers,
  keys: dossiers,
});

test('killed in the middle of writes, nothing acknowledged is lost and nothing is half-written', async () => {
  const port = await freePort();
  const first = await serve(port);
  spawnSync(
    process.execPath,
    [CLI, 'user', 'create', '--email', OFFICER, '--name', 'Cán bộ mẫu', '--role', 'OFFICER'].concat(
      ['--organisation', 'ldld-da-nang'],
    ),
    { env: surroundings(), stdio: 'inherit' },
  );
  const cookie = await signIn(port);
  const acknowledged = new Map<string, string>();
  const cutOff: string[] = [];
  const writers = Array.from({ length: WRITERS }, async () => {
    for (;;) {
      const key = randomUUID();
      try {
        acknowledged.set(key, await write(port, cookie, key));
      } catch {
        cutOff.push(key);
        return;
      }
    }
  });
  await expect.poll(() => acknowledged.size, { timeout: 60_000 }).toBeGreaterThan(ENOUGH);
  await killEverything(first);
  await Promise.all(writers);
  expect(cutOff).toHaveLength(WRITERS);

  const second = await serve(port);
  try {
    const found = await counts();
    const dossiers = found['dossiers'] ?? 0;
    expect(found).toEqual(whole(dossiers));
    expect(dossiers).toBeGreaterThanOrEqual(acknowledged.size);
    const again = await signIn(port);
    for (const [key, id] of acknowledged) expect(await write(port, again, key)).toBe(id);
    for (const key of cutOff) await write(port, again, key);
    expect(await counts()).toEqual(whole(acknowledged.size + cutOff.length));
  } finally {
    const ended = new Promise((resolve) => {
      second.once('exit', resolve);
    });
    second.kill('SIGTERM');
    await ended;
  }
}, 180_000);
