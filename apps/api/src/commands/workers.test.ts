import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  askAt,
  ended,
  freePort,
  installationFolder,
  outputOf,
  signInAt,
  startCli,
} from '../testing-process.ts';

const PATIENCE_MS = 120_000;
const ADMINISTRATOR = 'quantri@example.test';

let folder: string;
let port: number;
let served: ChildProcess;
let output: { text: string };

async function serve(): Promise<void> {
  const administrator = ['--admin-email', ADMINISTRATOR, '--admin-name', 'Quản Trị Mẫu'];
  const args = ['serve', '--empty', '--workers', '2', '--port', String(port), ...administrator];
  served = startCli(args, { DATA_FOLDER: folder, LOG_LEVEL: 'debug' });
  output = outputOf(served);
  while (!output.text.includes('Ctrl-C to stop') && served.exitCode === null) await sleep(50);
  expect(output.text).toContain('Ctrl-C to stop');
}

beforeAll(async () => {
  folder = installationFolder();
  port = await freePort();
  await serve();
}, PATIENCE_MS);
afterAll(() => {
  served.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** The processes that serve now: those of the first start, and whoever came in their place. */
function workers(): readonly number[] {
  const [, first = ''] = /workers serve: ([\d, ]+)/u.exec(output.text) ?? [];
  const later = [...output.text.matchAll(/Worker \d+: (\d+)/gu)].map(([, pid]) => Number(pid));
  return [...first.split(', ').map(Number), ...later].filter(isAlive);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const ANSWER_WITHIN_MS = 10_000;

/** Which worker answers; null when none does in time. A request on a connection of its own each. */
async function answering(): Promise<number | null> {
  try {
    const headers = { connection: 'close' };
    const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
    const answer = await fetch(`http://127.0.0.1:${port}/health`, { headers, signal });
    return ((await answer.json()) as { worker: number }).worker;
  } catch {
    return null;
  }
}

const seen = async () => new Set(await Promise.all(Array.from({ length: 12 }, answering)));

const CREATE = `mutation Create($input: PartnerCreateInput!) {
  partnerCreate(input: $input) { __typename ... on PartnerPayload { partner { id } } } }`;

/** All of them change the one row of this user. */
const CONTENDING = 80;
const LOCALE = `mutation Locale($input: ViewerSetLocaleInput!) {
  viewerSetLocale(input: $input) { __typename } }`;

describe(
  'two workers',
  () => {
    it('both answer on the one port, and a session holds in either', async () => {
      await expect.poll(seen, { timeout: 10_000 }).toEqual(new Set([1, 2]));
      const cookie = await signInAt(port, ADMINISTRATOR);
      const answers = await Promise.all(
        Array.from({ length: 12 }, () => askAt(port, cookie, '{ viewer { email } }')),
      );
      expect(answers).toEqual(answers.map(() => ({ data: { viewer: { email: ADMINISTRATOR } } })));
    });

    it('say in each line of the log which of them they are', () => {
      const lines = output.text.split('\n').filter((line) => line.startsWith('{'));
      const named = lines.map((line) => (JSON.parse(line) as { worker?: number }).worker);
      expect(new Set(named)).toEqual(new Set([1, 2]));
    });

    it('do the same act once, and contended acts one after the other', async () => {
      const cookie = await signInAt(port, ADMINISTRATOR);
      const partner = (nameVi: string) => ({ nameVi, aliases: [], kind: 'OTHER' });
      const act = (name: string, key: string) =>
        askAt(port, cookie, CREATE, { input: { partner: partner(name), idempotencyKey: key } });
      const [first, ...same] = await Promise.all(
        Array.from({ length: 8 }, () => act('Một lần', 'once')),
      );
      expect(first).toMatchObject({ data: { partnerCreate: { __typename: 'PartnerPayload' } } });
      expect(same).toEqual(same.map(() => first));
      const many = await Promise.all(
        Array.from({ length: CONTENDING }, (_, index) =>
          askAt(port, cookie, LOCALE, { input: { locale: 'vi', idempotencyKey: `key ${index}` } }),
        ),
      );
      const refused = many.filter((answer) => !JSON.stringify(answer).includes('ViewerPayload'));
      expect(refused).toEqual([]);
    });

    it('are started again when they die, while the other serves', async () => {
      const [victim = 0] = workers();
      process.kill(victim, 'SIGKILL');
      // A connection that is handed to a process as it dies is lost with it; once the first process has seen its
      // end, none is.
      await expect.poll(() => isAlive(victim), { timeout: 10_000 }).toBe(false);
      for (let turn = 0; turn < 5; turn += 1) expect(await answering()).not.toBeNull();
      await expect.poll(() => workers().length, { timeout: 20_000 }).toBe(2);
      expect(workers()).not.toContain(victim);
      await expect.poll(seen, { timeout: 10_000 }).toEqual(new Set([1, 2]));
    });

    it('end with the first process, however it ends, and the next start finds nothing in its way', async () => {
      const before = workers();
      const gone = ended(served);
      served.kill('SIGKILL');
      await gone;
      await expect.poll(() => before.filter(isAlive), { timeout: 10_000 }).toEqual([]);
      await serve();
      await expect.poll(seen, { timeout: 10_000 }).toEqual(new Set([1, 2]));
    });

    it('stop with it at Ctrl-C, which at a terminal reaches all of them', async () => {
      const all = workers();
      const stopped = ended(served);
      for (const pid of all) process.kill(pid, 'SIGINT');
      served.kill('SIGINT');
      expect((await stopped).code).toBe(0);
      expect(all.filter(isAlive)).toEqual([]);
      expect(await answering()).toBeNull();
    });

    it('are given up when they die again and again', async () => {
      await serve();
      const failed = ended(served);
      while (served.exitCode === null) {
        for (const pid of workers()) process.kill(pid, 'SIGKILL');
        await sleep(200);
      }
      const { code } = await failed;
      expect([code, output.text]).toEqual([1, expect.stringMatching(/WORKER_ENDED: .+ · .+/u)]);
    });
  },
  PATIENCE_MS,
);

it.each(['0', '25', 'x'])('refuses --workers %s', async (count) => {
  const { code, output: said } = await ended(startCli(['serve', '--workers', count], {}));
  expect([code, said]).toEqual([1, expect.stringMatching(/^OPTION_WRONG: .*--workers/u)]);
});
