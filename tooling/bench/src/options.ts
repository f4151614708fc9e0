import { parseArgs } from 'node:util';
import type { ContestantName } from './contestants.ts';
import { CONTESTANTS } from './contestants.ts';

export interface Options {
  readonly factors: readonly number[];
  /** Empty: all of them. */
  readonly operations: readonly string[];
  readonly contestants: readonly ContestantName[];
  readonly seconds: number;
  readonly rounds: number;
  readonly connections: readonly number[];
  readonly growth: boolean;
  /** How long to watch the memory of ours under load, in minutes; 0 for not at all. */
  readonly memory: number;
  /** Folder for the JSON file and the chart. */
  readonly out: string | null;
}

export const HELP = `pnpm bench: ours, one SQL statement and PostGraphile, side by side on one PostgreSQL

  --sf 0.1              how much data: 1 is the whole country after 30 years (default 0.1)
  --growth              the same at 0.1 and 1, and what a row of the lists costs
  --sf 0.1,1,10 --growth  at these
  --ops list,detail     only these operations; --ops help tells them
  --contestants ours,floor,postgraphile
  --seconds 4           how long each round of load lasts
  --rounds 3
  --connections 1,16
  --memory 10           then load ours for so many minutes and tell how its memory grows
  --out docs/bench      where to write the JSON file and the chart (default .data/bench/results);
                        --no-out for nowhere
  --help

  DATABASE_URL_BENCH    a PostgreSQL of your own, whose user may create databases;
                        without it one of its own runs in .data/bench
`;

/** What was written on the command line makes no sense. */
export class OptionError extends Error {}

/** null: help was asked for. */
export function readOptions(args: readonly string[]): Options | null {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        sf: { type: 'string' },
        growth: { type: 'boolean', default: false },
        ops: { type: 'string', default: '' },
        contestants: { type: 'string', default: CONTESTANTS.join(',') },
        seconds: { type: 'string', default: '4' },
        rounds: { type: 'string', default: '3' },
        connections: { type: 'string', default: '1,16' },
        memory: { type: 'string', default: '' },
        out: { type: 'string' },
        'no-out': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }));
  } catch (thrown) {
    throw new OptionError((thrown as Error).message);
  }
  if (values.help) return null;
  return {
    factors: numbers('--sf', values.sf ?? (values.growth ? '0.1,1' : '0.1')),
    operations: words(values.ops),
    contestants: words(values.contestants).map(readContestant),
    seconds: one('--seconds', numbers('--seconds', values.seconds)),
    rounds: one('--rounds', whole('--rounds', values.rounds)),
    connections: whole('--connections', values.connections),
    growth: values.growth,
    memory: values.memory === '' ? 0 : one('--memory', numbers('--memory', values.memory)),
    out: values['no-out'] ? null : (values.out ?? '.data/bench/results'),
  };
}

const words = (text: string): readonly string[] =>
  text.split(',').flatMap((word) => (word.trim() === '' ? [] : [word.trim()]));

function numbers(option: string, text: string): readonly number[] {
  return words(text).map((word) => {
    const value = Number(word);
    if (!(value > 0)) throw new OptionError(`${option} ${text}`);
    return value;
  });
}

function whole(option: string, text: string): readonly number[] {
  const values = numbers(option, text);
  if (!values.every(Number.isInteger)) throw new OptionError(`${option} ${text}`);
  return values;
}

function one(option: string, values: readonly number[]): number {
  const [value, ...more] = values;
  if (value === undefined || more.length > 0) throw new OptionError(`${option} takes one number`);
  return value;
}

function readContestant(word: string): ContestantName {
  const found = CONTESTANTS.find((name) => name === word);
  if (found === undefined) throw new OptionError(`--contestants ${word}`);
  return found;
}
