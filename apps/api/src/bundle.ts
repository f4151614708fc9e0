import type { Sql, Statement } from './sql.ts';
import { keyed, statement } from './sql.ts';

/** A statement that waits for its turn, and whoever waits for its rows. */
interface Waiting {
  readonly statement: Statement;
  readonly values: readonly unknown[];
  readonly resolve: (rows: readonly object[]) => void;
  readonly reject: (reason: unknown) => void;
}

/** Bundles that were put together before, by the names of their parts; a portal sends a few dozen. */
const known = new Map<string, Statement>();
const MOST_KNOWN = 1000;

/**
 * Sends all statements of one turn of the event loop as one: loaders of one level of a GraphQL answer
 * ask at the same moment, so an answer costs one statement for each level and not for each loader.
 *
 * In a bundle rows come as JSON: instants as PostgreSQL writes them there, numbers as numbers. A
 * statement that gives what JSON cannot hold (bytes, numerics) is marked `alone` and keeps to itself.
 *
 * @param onFailure inside a transaction the first failure ends it, so nothing can be asked again
 */
export function bundled(send: Sql, onFailure: 'each again' | 'all fail' = 'each again'): Sql {
  let waiting: Waiting[] = [];
  const flush = (): void => {
    const now = waiting;
    waiting = [];
    void sendAll(send, now, onFailure);
  };
  return <Row extends object>(asked: Statement, values: readonly unknown[] = []) => {
    if (asked.alone === true) return send<Row>(asked, values);
    return new Promise<Row[]>((resolve, reject) => {
      if (waiting.length === 0) setImmediate(flush);
      const take = (rows: readonly object[]): void => resolve(rows as Row[]);
      waiting.push({ statement: asked, values, resolve: take, reject });
    });
  };
}

async function sendAll(
  send: Sql,
  waiting: readonly Waiting[],
  onFailure: 'each again' | 'all fail',
): Promise<void> {
  const [only, ...others] = waiting;
  if (only === undefined) return;
  if (others.length === 0) return sendOne(send, only);
  // In one order, so that the same statements make the same bundle whoever asked first.
  const parts = waiting.toSorted((a, b) => (a.statement.name < b.statement.name ? -1 : 1));
  try {
    const values = parts.flatMap((part) => part.values);
    const [row] = await send<Record<string, readonly object[]>>(bundleOf(parts), values);
    for (const [index, part] of parts.entries()) part.resolve(row?.[`r${index}`] ?? []);
  } catch (thrown) {
    if (onFailure === 'all fail') return parts.forEach((part) => part.reject(thrown));
    // One of them failed, and only that one may be told so.
    await Promise.all(parts.map((part) => sendOne(send, part)));
  }
}

async function sendOne(send: Sql, { statement: one, values, ...waiting }: Waiting): Promise<void> {
  try {
    waiting.resolve(await send(one, values));
  } catch (thrown) {
    waiting.reject(thrown);
  }
}

function bundleOf(parts: readonly Waiting[]): Statement {
  const name = parts.map((part) => part.statement.name).join(' ');
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const make = parts.every((part) => part.statement.keyed === true) ? keyed : statement;
  const made = { ...make('bundle', textOf(parts)), label: name };
  known.set(name, made);
  return made;
}

function textOf(parts: readonly Waiting[]): string {
  let taken = 0;
  const selects = parts.map((part, index) => {
    const text = part.statement.text.replaceAll(/\$(\d+)/g, (_, n) => `$${Number(n) + taken}`);
    taken += part.values.length;
    return `(SELECT coalesce(json_agg(r${index}), '[]') FROM (${text}) r${index}) AS r${index}`;
  });
  return `SELECT ${selects.join(',\n')}`;
}
