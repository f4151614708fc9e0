import DataLoader from 'dataloader';
import type { Context } from './context.ts';

type KeyPart = string | number;

/** A value, or the promise of one that is still being read. */
export type Soon<Value> = Value | Promise<Value>;

/**
 * Goes on once a value is there: at once where it is, so that no promise is made for nothing. (A module
 * that exports a `then` cannot be imported: it would be taken for a promise.)
 */
export function once<Value, Next>(
  soon: Soon<Value>,
  go: (value: Value) => Next,
): Soon<Awaited<Next>> {
  const used = soon instanceof Promise ? soon.then((value) => go(value)) : go(soon);
  return used as Soon<Awaited<Next>>;
}

/** Keys that are being gathered, and when they have been read. */
interface Gathering<Key> {
  readonly keys: Set<Key>;
  readonly read: Promise<void>;
}

/** When everything that is ready now has run: so do those who wait for the same answer ask together. */
function endOfTurn(): Promise<void> {
  return new Promise((resolve) => {
    void Promise.resolve().then(() => process.nextTick(resolve));
  });
}

/**
 * The batch reads of one request: all keys asked for in one tick go out in one statement, and a key
 * is read once. What has been read is given at once.
 */
export class Loader<Key, Value> {
  readonly #read: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>;
  readonly #without: () => Value;
  readonly #known = new Map<Key, Value>();
  readonly #batches: DataLoader<Key, Value>;
  #gathering: Gathering<Key> | null = null;

  /**
   * @param read the rows by key
   * @param without what a key is given that `read` leaves out
   */
  constructor(
    read: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>,
    without: () => Value,
  ) {
    this.#read = read;
    this.#without = without;
    this.#batches = new DataLoader<Key, Value>(async (keys) => {
      await this.#learn(keys);
      return keys.map((key) => this.#known.get(key) ?? without());
    });
  }

  load(key: Key): Soon<Value> {
    const known = this.#known.get(key);
    return known === undefined ? this.#batches.load(key) : known;
  }

  /** As many values as keys, in their order. */
  async loadMany(keys: readonly Key[]): Promise<Value[]> {
    await this.ahead(keys);
    return keys.map((key) => this.#known.get(key) ?? this.#without());
  }

  /**
   * Reads all that will be asked for, so that each is there at once then. Whoever asks in the same
   * turn is answered by the same statement.
   */
  async ahead(keys: Iterable<Key>): Promise<void> {
    const missing = [...keys].filter((key) => !this.#known.has(key));
    if (missing.length === 0) return;
    this.#gathering ??= this.#gather();
    for (const key of missing) this.#gathering.keys.add(key);
    await this.#gathering.read;
  }

  #gather(): Gathering<Key> {
    const keys = new Set<Key>();
    const read = endOfTurn().then(() => {
      this.#gathering = null;
      return this.#learn([...keys]);
    });
    return { keys, read };
  }

  /** Gives a value that was read elsewhere. */
  prime(key: Key, value: Value): void {
    this.#known.set(key, value);
  }

  /** Forgets a key: it has been written since. */
  clear(key: Key): void {
    this.#known.delete(key);
    this.#batches.clear(key);
  }

  async #learn(keys: readonly Key[]): Promise<void> {
    const rows = await this.#read(keys);
    for (const key of keys) this.#known.set(key, rows.get(key) ?? this.#without());
  }
}

/**
 * A batch read that is made once per request.
 *
 * @param read the rows by key; a key it leaves out gives null
 * @returns the loader of a request
 */
export function defineLoader<Key extends KeyPart, Value>(
  read: (keys: readonly Key[], context: Context) => Promise<ReadonlyMap<Key, Value>>,
): (context: Context) => Loader<Key, Value | null> {
  return ofRequest(
    (context) =>
      new Loader(
        (keys) => read(keys, context),
        () => null,
      ),
  );
}

/** As `defineLoader`, for "all rows of this key"; a key without rows gives an empty list. */
export function defineListLoader<Key extends KeyPart, Value>(
  read: (keys: readonly Key[], context: Context) => Promise<readonly Value[]>,
  keyOf: (row: Value) => Key,
): (context: Context) => Loader<Key, readonly Value[]> {
  const grouped = async (keys: readonly Key[], context: Context) => {
    const groups = new Map<Key, Value[]>(keys.map((key) => [key, []]));
    for (const row of await read(keys, context)) groups.get(keyOf(row))?.push(row);
    return groups;
  };
  return ofRequest(
    (context) =>
      new Loader(
        (keys) => grouped(keys, context),
        () => [],
      ),
  );
}

/** Something that each request has one of, made when it is first asked for. */
export function ofRequest<Thing>(make: (context: Context) => Thing): (context: Context) => Thing {
  const made = new WeakMap<Context, Thing>();
  return (context) => {
    const existing = made.get(context);
    if (existing !== undefined) return existing;
    const thing = make(context);
    made.set(context, thing);
    return thing;
  };
}

/** Rows by their key, as `defineLoader` wants them. */
export function byKey<Key, Row>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}
