import type { Cookies } from './asking.ts';
import { shotOf } from './asking.ts';
import type { Contestant } from './contestants.ts';
import { load } from './load.ts';
import type { Operation } from './operations/operation.ts';
import { median } from './statistics.ts';

/** Resident memory of one process under load, in bytes, a sample every few seconds. */
export interface MemoryCourse {
  readonly minutes: number;
  readonly requests: number;
  readonly samples: readonly number[];
  /** From the second third to the last, by their medians: 0.1 is a tenth more. */
  readonly growth: number;
}

const SAMPLE_MS = 5_000;
const CONNECTIONS = 16;

/**
 * Asks every reading operation in turns for so many minutes. The first third is for warming up: code is
 * compiled, plans and documents are kept, and the heap takes the size that it keeps.
 *
 * @returns null where the platform does not tell how much memory a process has
 */
export async function memoryUnderLoad(
  contestant: Contestant,
  operations: readonly Operation[],
  cookies: Cookies,
  minutes: number,
): Promise<MemoryCourse | null> {
  const shots = operations
    .filter(({ inputs, remembers }) => inputs === null && remembers)
    .map((operation) => shotOf(contestant.name, operation, cookies));
  const samples: number[] = [];
  const sample = (): void => {
    const memory = contestant.memory();
    if (memory !== null) samples.push(memory);
  };
  const timer = setInterval(sample, SAMPLE_MS);
  let asked = 0;
  const next = () => shots[(asked += 1) % shots.length] ?? null;
  try {
    await load(contestant.port, CONNECTIONS, { milliseconds: minutes * 60_000 }, next);
  } finally {
    clearInterval(timer);
  }
  sample();
  return samples.length === 0
    ? null
    : { minutes, requests: asked, samples, growth: growthOf(samples) };
}

/** How much more the last third holds than the second, after the first in which the process warms up. */
export function growthOf(samples: readonly number[]): number {
  const third = samples.length / 3;
  const warm = samples.slice(Math.floor(third), Math.ceil(2 * third));
  return median(samples.slice(-Math.ceil(third))) / median(warm) - 1;
}
