import type { ChildProcess } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newVaultKey } from './vault.ts';
import {
  askAt,
  ended,
  freePort,
  installationFolder,
  outputOf,
  PROCESS_PASSWORD,
  signInAt,
  startCli,
  untilReady,
} from './testing-process.ts';

const run = (args: readonly string[], env: Record<string, string>) => ended(startCli(args, env));

/** One installation, served without sample data for all tests below. */
let folder: string;
let port: number;
let served: ChildProcess;
let servedOutput: { text: string };

beforeAll(async () => {
  folder = installationFolder();
  port = await freePort();
  const administrator = ['--admin-email', 'quantri@example.test', '--admin-name', 'Quản Trị Mẫu'];
  const args = ['serve', '--empty', '--port', String(port), ...administrator];
  served = startCli(args, { DATA_FOLDER: folder });
  servedOutput = outputOf(served);
  await untilReady(port);
}, 120_000);

afterAll(() => {
  served.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

describe('serve --empty', () => {
  it('has an administrator who can sign in, and nothing else', async () => {
    const cookie = await signInAt(port, 'quantri@example.test');
    const query =
      '{ viewer { grants { role } may { manageUsers { allowed } } } people { totalCount } }';
    expect(await askAt(port, cookie, query)).toEqual({
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
    expect(servedOutput.text).not.toContain(PROCESS_PASSWORD);
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

  it('examine the installation', async () => {
    const PORT = String(await freePort());
    const { output } = await run(['doctor'], { DATA_FOLDER: folder, PORT });
    expect(output).toMatch(/✔ .*Migrations/u);
    expect(output).toMatch(/✔ .*Administrator/u);
    expect(output).toMatch(/✔ .*Summaries/u);
    const never = join(folder, 'never');
    expect((await run(['doctor'], { DATA_FOLDER: never, PORT })).output).toContain('never started');
    expect(existsSync(never)).toBe(false);
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

  it('says that the keys of a database of its own are missing or wrong, and that it does not answer', async () => {
    const DATABASE_URL = `postgresql://x:y@127.0.0.1:${await freePort()}/z`;
    const args = ['serve', '--port', String(await freePort())];
    const there = { DATA_FOLDER: join(folder, 'other'), DATABASE_URL };
    for (const [keys, refusal] of [
      ['', 'PASSPORT_KEYS_MISSING'],
      ['1:AAAA', 'PASSPORT_KEYS_WRONG'],
    ] as const) {
      const refused = await run(args, { ...there, CAU_NOI_PASSPORT_KEYS: keys });
      expect([refused.code, refused.output.split(':')[0]]).toEqual([1, refusal]);
    }
    const CAU_NOI_PASSPORT_KEYS = newVaultKey();
    const { code, output } = await run(args, { ...there, CAU_NOI_PASSPORT_KEYS });
    expect(code).toBe(1);
    expect(output).toMatch(/^DATABASE_UNREACHABLE: .*\n$/u);
    expect(output).not.toContain('y@');
  });

  it('refuses to serve a database that is behind, when told not to change it', async () => {
    const fresh = installationFolder();
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
  const again = startCli(['serve', '--port', String(port)], { DATA_FOLDER: folder });
  const output = outputOf(again);
  await untilReady(port);
  expect(performance.now() - began).toBeLessThan(15_000);
  expect(output.text).not.toMatch(/Sample data:/u);
  const stopped = ended(again);
  again.kill('SIGTERM');
  expect((await stopped).code).toBe(0);
});
