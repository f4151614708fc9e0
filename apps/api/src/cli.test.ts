import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const CLI = fileURLToPath(new URL('cli.ts', import.meta.url));
const PASSWORD = 'mat-khau-dau-tien';

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

function start(args: readonly string[], env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [CLI, ...args], {
    env: { ...process.env, CAU_NOI_NEW_PASSWORD: PASSWORD, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function outputOf(child: ChildProcess): { text: string } {
  const output = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output.text += chunk.toString('utf8');
    });
  }
  return output;
}

function ended(child: ChildProcess): Promise<Ended> {
  const output = outputOf(child);
  return new Promise((resolve) => {
    child.once('close', (code) => resolve({ code, output: output.text }));
  });
}

const run = (args: readonly string[], env: Record<string, string>) => ended(start(args, env));

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => {
    probe.listen(0, '127.0.0.1', resolve);
  });
  const address = probe.address();
  await new Promise((resolve) => {
    probe.close(resolve);
  });
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function until<T>(ask: () => Promise<T | null>): Promise<T> {
  for (;;) {
    const answer = await ask().catch(() => null);
    if (answer !== null) return answer;
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
}

/** One installation, served without sample data for all tests below. */
let folder: string;
let port: number;
let served: ChildProcess;
let servedOutput: { text: string };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cau-noi-cli-'));
  // PostgreSQL runs as another user where the tests run as root.
  chmodSync(folder, 0o755);
  port = await freePort();
  const administrator = ['--admin-email', 'quantri@example.test', '--admin-name', 'Quản Trị Mẫu'];
  const args = ['serve', '--empty', '--port', String(port), ...administrator];
  served = start(args, { DATA_FOLDER: folder });
  servedOutput = outputOf(served);
  await until(() => fetch(`http://127.0.0.1:${port}/health/ready`));
}, 120_000);

afterAll(() => {
  served.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

describe('serve --empty', () => {
  it('has an administrator who can sign in, and nothing else', async () => {
    const url = `http://127.0.0.1:${port}`;
    const answer = await fetch(`${url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url },
      body: JSON.stringify({ email: 'quantri@example.test', password: PASSWORD }),
    });
    expect(answer.status).toBe(200);
    const cookie = answer.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ');
    const query =
      '{ viewer { grants { role } may { manageUsers { allowed } } } people { totalCount } }';
    const asked = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query }),
    });
    expect(await asked.json()).toEqual({
      data: {
        viewer: { grants: [{ role: 'ADMINISTRATOR' }], may: { manageUsers: { allowed: true } } },
        people: { totalCount: 0 },
      },
    });
  });

  it('ends with the addresses', () => {
    expect(servedOutput.text).toContain(`http://localhost:${port}/federation/`);
  });

  it('never prints a password that was given to it', () => {
    expect(servedOutput.text).not.toContain(PASSWORD);
  });
});

describe('commands beside it', () => {
  it('make, equip and disable users', async () => {
    const env = { DATA_FOLDER: folder };
    const user = ['--email', 'canbo@example.test'];
    const role = ['--role', 'OFFICER', '--organisation', 'ldld-da-nang'];
    const steps = [
      ['user', 'create', ...user, '--name', 'Cán Bộ Mẫu', ...role],
      ['user', 'grant', ...user, '--role', 'UNIT_LEADER', '--organisation', 'ldld-da-nang'],
      ['user', 'password', ...user],
      ['user', 'disable', ...user],
    ];
    for (const args of steps) {
      const { code, output } = await run(args, env);
      expect([args[1], code, output]).toEqual([args[1], 0, expect.any(String)]);
    }
    const again = await run(['user', 'create', ...user, '--name', 'x', ...role], env);
    expect(again.code).toBe(1);
    expect(again.output).toMatch(/^EMAIL_TAKEN: .*\n$/u);
  });

  it.each([
    [['user', 'password', '--email', 'ai@example.test'], 'USER_UNKNOWN'],
    [
      [
        'user',
        'grant',
        '--email',
        'canbo@example.test',
        '--role',
        'OFFICER',
        '--organisation',
        'x',
      ],
      'ORGANISATION_UNKNOWN',
    ],
    [
      ['user', 'grant', '--email', 'a@b.c', '--role', 'KING', '--organisation', 'x'],
      'OPTION_WRONG',
    ],
    [['seed'], 'SAMPLE_NOT_EMPTY'],
    [['dance'], 'OPTION_WRONG'],
    [['serve', '--port', 'x'], 'OPTION_WRONG'],
    [['serve', '--today', '2026-02-30'], 'OPTION_WRONG'],
    [['serve', '--colour'], 'OPTION_WRONG'],
  ])('%j: %s in one line', async (args, code) => {
    const result = await run(args, { DATA_FOLDER: folder });
    expect(result.code).toBe(1);
    expect(result.output.trimEnd().split('\n').at(-1)).toMatch(
      new RegExp(`^${code}: .+ · .+`, 'u'),
    );
  });
});

describe('a start that cannot be', () => {
  it('says that the port is taken, before anything is made', async () => {
    const untouched = join(folder, 'untouched');
    const args = ['serve', '--port', String(port)];
    const { code, output } = await run(args, { DATA_FOLDER: untouched });
    expect([code, output.split('\n').length]).toEqual([1, 2]);
    expect(output).toMatch(/^PORT_BUSY: /u);
    expect(existsSync(untouched)).toBe(false);
  });

  it('says that another instance runs', async () => {
    const args = ['serve', '--port', String(await freePort())];
    const { code, output } = await run(args, { DATA_FOLDER: folder });
    expect(code).toBe(1);
    expect(output).toMatch(/^ALREADY_RUNNING: .*\n$/u);
    expect((await fetch(`http://127.0.0.1:${port}/health/ready`)).status).toBe(200);
  });

  it('says that the folder cannot be written', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const args = ['serve', '--port', String(await freePort())];
    const { code, output } = await run(args, { DATA_FOLDER: join(file, 'data') });
    expect(code).toBe(1);
    expect(output).toMatch(/^DATA_FOLDER_UNWRITABLE: .*\n$/u);
  });

  it('says that the database does not answer', async () => {
    const DATABASE_URL = `postgresql://x:y@127.0.0.1:${await freePort()}/z`;
    const args = ['serve', '--port', String(await freePort())];
    const { code, output } = await run(args, { DATA_FOLDER: join(folder, 'other'), DATABASE_URL });
    expect(code).toBe(1);
    expect(output).toMatch(/^DATABASE_UNREACHABLE: .*\n$/u);
    expect(output).not.toContain('y@');
  });

  it('refuses to serve a database that is behind, when told not to change it', async () => {
    const fresh = mkdtempSync(join(tmpdir(), 'cau-noi-cli-'));
    chmodSync(fresh, 0o755);
    const args = ['serve', '--no-migrate', '--port', String(await freePort())];
    const { code, output } = await run(args, { DATA_FOLDER: fresh });
    expect(code).toBe(1);
    expect(output).toMatch(/MIGRATION_PENDING: .*\n$/u);
    expect(existsSync(join(fresh, 'postgres', 'postmaster.pid'))).toBe(false);
    rmSync(fresh, { recursive: true, force: true });
  });
});

it('stops everything at Ctrl-C, PostgreSQL too, and starts again with what it had', async () => {
  const gone = ended(served);
  served.kill('SIGINT');
  expect((await gone).code).toBe(0);
  expect(existsSync(join(folder, 'postgres', 'postmaster.pid'))).toBe(false);
  const began = performance.now();
  // Without --empty: what was written here keeps sample data out.
  const again = start(['serve', '--port', String(port)], { DATA_FOLDER: folder });
  const output = outputOf(again);
  await until(() => fetch(`http://127.0.0.1:${port}/health/ready`));
  expect(performance.now() - began).toBeLessThan(15_000);
  expect(output.text).not.toMatch(/Sample data:/u);
  const stopped = ended(again);
  again.kill('SIGTERM');
  expect((await stopped).code).toBe(0);
});
