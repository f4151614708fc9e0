import DataLoader from 'dataloader';
import type { Context } from './context.ts';

type KeyPart = string | number;

/**
 * A batch read that is made once per request: all keys asked for in one tick go out in one
 * statement, and a key asked for twice is read once.
 *
 * @param read the rows by key; a key it leaves out gives null
 * @returns the loader of a request
 */
export function defineLoader<Key extends KeyPart, Value>(
  read: (keys: readonly Key[], context: Context) => Promise<ReadonlyMap<Key, Value>>,
): (context: Context) => DataLoader<Key, Value | null> {
  const loaders = new WeakMap<Context, DataLoader<Key, Value | null>>();
  return (context) => {
    const existing = loaders.get(context);
    if (existing !== undefined) return existing;
    const loader = new DataLoader<Key, Value | null>(async (keys) => {
      const rows = await read(keys, context);
      return keys.map((key) => rows.get(key) ?? null);
    });
    loaders.set(context, loader);
    return loader;
  };
}

/** As `defineLoader`, for "all rows of this key"; a key without rows gives an empty list. */
export function defineListLoader<Key extends KeyPart, Value>(
  read: (keys: readonly Key[], context: Context) => Promise<readonly Value[]>,
  keyOf: (row: Value) => Key,
): (context: Context) => DataLoader<Key, readonly Value[]> {
  const loaders = new WeakMap<Context, DataLoader<Key, readonly Value[]>>();
  return (context) => {
    const existing = loaders.get(context);
    if (existing !== undefined) return existing;
    const loader = new DataLoader<Key, readonly Value[]>(async (keys) => {
      const groups = new Map<Key, Value[]>(keys.map((key) => [key, []]));
      for (const row of await read(keys, context)) groups.get(keyOf(row))?.push(row);
      return keys.map((key) => groups.get(key) ?? []);
    });
    loaders.set(context, loader);
    return loader;
  };
}

/** Rows by their key, as `defineLoader` wants them. */
export function byKey<Key, Row>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}
