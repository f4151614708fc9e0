import type { Cookies } from './asking.ts';
import { askOnce, takesPart } from './asking.ts';
import type { Contestant, ContestantName } from './contestants.ts';
import { signIn, startContestant } from './contestants.ts';
import type { Dataset } from './database.ts';
import { asked, PASSWORD } from './database.ts';
import { SIGN_INS } from './dataset/registers.ts';
import { FailedShot } from './load.ts';
import type { Result, Settings } from './measure.ts';
import { compare, race, withKey } from './measure.ts';
import type { MemoryCourse } from './memory.ts';
import { memoryUnderLoad } from './memory.ts';
import { readPortalDocuments } from '@cau-noi/documents/documents';
import { pageSizeOf } from './operations/page-size.ts';
import { DOSSIER_LIST } from './operations/developer.ts';
import { readFacts } from './operations/facts.ts';
import type { Operation } from './operations/operation.ts';
import { LONG_LIST, operationsOf } from './operations/operations.ts';
import { resetDrafts } from './operations/reset.ts';
import type { Options } from './options.ts';
import { startCountingProxy } from './statements.ts';

/** One operation with the results of all who took part. */
export interface OperationResult {
  readonly operation: Operation;
  readonly results: readonly Result[];
}

/** A whole run on one data set. */
export interface Run {
  readonly factor: number;
  readonly rows: number;
  readonly operations: readonly OperationResult[];
  /** How ours keeps house under load; null where that was not asked. */
  readonly memory: MemoryCourse | null;
  /** Operations that somebody did not stand: their speed means nothing. */
  readonly failures: readonly string[];
}

/** Signs in everybody who asks something. The bench knows sessions only as browsers do. */
async function signInAll(ours: Contestant): Promise<Cookies> {
  const cookies: Record<string, string> = {};
  for (const [name, email] of Object.entries(SIGN_INS)) {
    cookies[name] = await signIn(ours.port, email, PASSWORD);
  }
  return cookies;
}

/** Starts the contestants; ours comes first, for it signs in. */
async function startAll(
  names: readonly ContestantName[],
  url: string,
  stack: AsyncDisposableStack,
): Promise<readonly Contestant[]> {
  const started: Contestant[] = [];
  for (const name of names) started.push(stack.use(await startContestant(name, url)));
  return started;
}

/** Ours is always started, for nobody else signs people in. */
const withOurs = (names: readonly ContestantName[]): readonly ContestantName[] => [
  'ours',
  ...names.filter((name) => name !== 'ours'),
];

/** Compares, counts statements and races on one data set. */
export async function runOn(
  dataset: Dataset,
  options: Options,
  say: (line: string) => void,
): Promise<Run> {
  await using stack = new AsyncDisposableStack();
  const contestants = await startAll(withOurs(options.contestants), dataset.url, stack);
  const ours = contestants[0] as Contestant;
  const cookies = await signInAll(ours);
  const documents = readPortalDocuments();
  const list = { ...LONG_LIST, page: pageSizeOf(DOSSIER_LIST) };
  const facts = await readFacts(dataset.url, ours, cookies['adviser'] ?? '', list);
  const all = operationsOf({ documents, facts, factor: dataset.factor });
  const wanted = options.operations;
  const unknown = wanted.filter((name) => !all.some((operation) => operation.name === name));
  if (unknown.length > 0) {
    throw new Error(
      `--ops ${unknown.join(',')}: there are ${all.map(({ name }) => name).join(', ')}`,
    );
  }
  const operations = all.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const reset = () => resetDrafts(dataset.url);
  await reset();
  const forgetful = operations.every(({ remembers }) => remembers)
    ? ours
    : stack.use(await startContestant('ours', dataset.url, false));
  const askedIn = ({ remembers }: Operation): readonly Contestant[] =>
    remembers ? contestants : [forgetful, ...contestants.filter(({ name }) => name !== 'ours')];
  const counts = await countStatements(dataset.url, options, operations, cookies, reset);
  const settings: Settings = { ...options, reset };
  const measured: OperationResult[] = [];
  const failures: string[] = [];
  for (const operation of operations) {
    say(`${operation.name}: ${operation.title}`);
    const answered = await compare(askedIn(operation), operation, cookies, reset);
    try {
      const raced = await race(askedIn(operation), operation, cookies, settings);
      measured.push({
        operation,
        results: [...raced].map(([contestant, result]) => ({
          contestant,
          ...(answered.get(contestant) ?? { bytes: 0, rows: null }),
          statements: counts.get(`${contestant} ${operation.name}`) ?? Number.NaN,
          ...result,
        })),
      });
    } catch (thrown) {
      if (!(thrown instanceof FailedShot)) throw thrown;
      failures.push(`${operation.name}: ${thrown.message}`);
    }
  }
  const [{ rows } = { rows: 0 }] = await asked<{ rows: number }>(
    dataset.url,
    `SELECT sum(n_live_tup)::float8 AS rows FROM pg_stat_user_tables WHERE schemaname = 'public'`,
  );
  if (options.memory > 0) say(`memory: ${options.memory} minutes of load`);
  const memory =
    options.memory > 0 ? await memoryUnderLoad(ours, operations, cookies, options.memory) : null;
  return { factor: dataset.factor, rows, operations: measured, memory, failures };
}

const WARM_UPS = 3;

/**
 * Statements of one request of each operation, counted on the way to the database by processes of
 * their own: those that are measured reach it directly.
 */
async function countStatements(
  url: string,
  options: Options,
  operations: readonly Operation[],
  cookies: Cookies,
  reset: () => Promise<void>,
): Promise<ReadonlyMap<string, number>> {
  await using stack = new AsyncDisposableStack();
  const proxy = stack.use(await startCountingProxy(url));
  const counts = new Map<string, number>();
  const starts = options.contestants.flatMap((name) =>
    [true, false].map((remembers) => ({
      name,
      remembers,
      taking: operations.filter(
        (operation) => operation.remembers === remembers && takesPart(name, operation),
      ),
    })),
  );
  for (const { name, remembers, taking } of starts.filter((start) => start.taking.length > 0)) {
    await using contestant = await startContestant(name, proxy.url, remembers);
    for (const operation of taking) {
      let before = 0;
      for (let turn = 0; turn <= WARM_UPS; turn += 1) {
        before = proxy.count();
        const input = operation.inputs?.[turn];
        await askOnce(contestant, operation, cookies, input && withKey(input));
      }
      counts.set(`${name} ${operation.name}`, proxy.count() - before);
      if (operation.inputs !== null) await reset();
    }
  }
  return counts;
}
