import { setTimeout as sleep } from 'node:timers/promises';
import type { Answered, Cookies } from './asking.ts';
import { askOnce, assertSame, shotOf, takesPart } from './asking.ts';
import type { Contestant, ContestantName } from './contestants.ts';
import type { Round, Shot } from './load.ts';
import { FailedShot, load } from './load.ts';
import type { Operation, SingleInput, Variables } from './operations/operation.ts';
import { median, percentile, spread } from './statistics.ts';

/** What was measured of one contestant on one operation at one number of connections. */
export interface Measured {
  readonly connections: number;
  /** Medians over the rounds; milliseconds. */
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Of the requests per second, over the rounds. */
  readonly spread: number;
  readonly rounds: readonly Round[];
}

/** Everything about one contestant on one operation. */
export interface Result extends Answered {
  readonly contestant: ContestantName;
  readonly statements: number;
  /** Resident memory after the load, in bytes. */
  readonly memory: number | null;
  readonly measured: readonly Measured[];
}

export interface Settings {
  readonly seconds: number;
  readonly rounds: number;
  readonly connections: readonly number[];
  /** Puts back what a writing operation has changed. */
  readonly reset: () => Promise<void>;
}

const WARM_UP_PART = 0.25;
const PAUSE_MS = 150;

/** Shots of an operation: always the same for one that reads, each input once for one that writes. */
function shotsOf(
  contestant: Contestant,
  operation: Operation,
  cookies: Cookies,
  used: { at: number },
): () => Shot | null {
  const { inputs } = operation;
  if (inputs === null) {
    const shot = shotOf(contestant.name, operation, cookies);
    return () => shot;
  }
  return () => {
    const input = inputs[used.at];
    used.at += 1;
    return input === undefined ? null : shotOf(contestant.name, operation, cookies, withKey(input));
  };
}

/** A key of its own for every request: the same key twice would be answered from the store. */
export function withKey({ input }: SingleInput): Variables {
  return { input: { ...input, idempotencyKey: crypto.randomUUID() } };
}

/** Whether the floor gives the same answer as ours; a writing operation is put back afterwards. */
export async function compare(
  contestants: readonly Contestant[],
  operation: Operation,
  cookies: Cookies,
  reset: () => Promise<void>,
): Promise<ReadonlyMap<ContestantName, Answered>> {
  const answers = new Map<ContestantName, Awaited<ReturnType<typeof askOnce>>>();
  const [input] = operation.inputs ?? [];
  for (const contestant of contestants) {
    if (!takesPart(contestant.name, operation)) continue;
    const variables = input === undefined ? undefined : withKey(input);
    answers.set(contestant.name, await askOnce(contestant, operation, cookies, variables));
    if (input !== undefined) await reset();
  }
  const ours = answers.get('ours');
  const floor = answers.get('floor');
  if (ours !== undefined && floor !== undefined) assertSame(operation, ours.answer, floor.answer);
  return new Map([...answers].map(([name, { answered }]) => [name, answered]));
}

/** Rounds of load, the contestants taking turns so that what else the machine does hits all alike. */
export async function race(
  contestants: readonly Contestant[],
  operation: Operation,
  cookies: Cookies,
  settings: Settings,
): Promise<ReadonlyMap<ContestantName, Pick<Result, 'measured' | 'memory'>>> {
  const racing = contestants.filter(({ name }) => takesPart(name, operation));
  const measured = new Map(racing.map(({ name }) => [name, [] as Measured[]]));
  for (const connections of settings.connections) {
    const rounds = new Map(racing.map(({ name }) => [name, [] as Round[]]));
    for (let round = 0; round < settings.rounds; round += 1) {
      // Whoever goes first changes from round to round.
      for (const [turn] of racing.entries()) {
        const contestant = racing[(turn + round) % racing.length] as Contestant;
        rounds
          .get(contestant.name)
          ?.push(await oneRound(contestant, operation, cookies, connections, settings));
      }
    }
    for (const { name } of racing) {
      measured.get(name)?.push(summary(connections, rounds.get(name) ?? []));
    }
  }
  return new Map(
    racing.map(({ name, memory }) => [
      name,
      { measured: measured.get(name) ?? [], memory: memory() },
    ]),
  );
}

/** @throws FailedShot saying whose answer failed under which load */
async function oneRound(
  contestant: Contestant,
  operation: Operation,
  cookies: Cookies,
  connections: number,
  settings: Settings,
): Promise<Round> {
  try {
    return await loadOnce(contestant, operation, cookies, connections, settings);
  } catch (thrown) {
    if (!(thrown instanceof FailedShot)) throw thrown;
    throw new FailedShot(`${contestant.name} at ${connections} connections: ${thrown.message}`, {
      cause: thrown,
    });
  }
}

async function loadOnce(
  contestant: Contestant,
  operation: Operation,
  cookies: Cookies,
  connections: number,
  { seconds, reset }: Settings,
): Promise<Round> {
  const used = { at: 0 };
  const writes = operation.inputs !== null;
  const next = shotsOf(contestant, operation, cookies, used);
  const milliseconds = seconds * 1_000;
  // What writes is warm from the first of its many inputs on; what reads is warmed up apart.
  if (!writes)
    await load(contestant.port, connections, { milliseconds: milliseconds * WARM_UP_PART }, next);
  const { milliseconds: lasted, latencies } = await load(
    contestant.port,
    connections,
    { milliseconds },
    next,
  );
  if (writes) await reset();
  await sleep(PAUSE_MS);
  return {
    requests: latencies.length,
    requestsPerSecond: (latencies.length * 1_000) / lasted,
    p50: percentile(latencies, 50),
    p99: percentile(latencies, 99),
  };
}

function summary(connections: number, rounds: readonly Round[]): Measured {
  const rates = rounds.map((round) => round.requestsPerSecond);
  return {
    connections,
    requestsPerSecond: median(rates),
    p50: median(rounds.map((round) => round.p50)),
    p99: median(rounds.map((round) => round.p99)),
    spread: spread(rates),
    rounds,
  };
}
