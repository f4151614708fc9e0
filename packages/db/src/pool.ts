/**
 * Connections for SQL reads, and for Prisma on top of the same pool.
 *
 * How a value of PostgreSQL arrives through `createPool(url).query(…)`:
 *
 * | PostgreSQL            | here                                                             |
 * |-----------------------|------------------------------------------------------------------|
 * | `date`                | `'2026-03-08'`; never a `Date`, so no time zone can move the day   |
 * | `timestamptz`         | `'2026-03-08T02:00:00.000Z'`                                       |
 * | `timestamp`           | the same; Prisma writes UTC into such columns                      |
 * | `bigint`, `count(*)`  | `number`; an error beyond `Number.MAX_SAFE_INTEGER`                |
 * | `numeric`             | `string`, exact; note that `sum(bigint)` is numeric: cast `::bigint` |
 * | arrays of these       | arrays of these                                                  |
 * | `json`, `jsonb`       | parsed; dates inside are text as PostgreSQL printed them           |
 *
 * Prisma brings its own parsers with each statement and is not touched by this.
 */
import pg from 'pg';

export interface PoolOptions {
  /** Greatest number of connections. */
  readonly max?: number;
  /** Name shown in `pg_stat_activity`. */
  readonly applicationName?: string;
  /**
   * A prepared statement keeps the first plan that serves any values. Without this PostgreSQL thinks
   * that an array of unknown length is long, and plans anew each time for the short one it is given:
   * planning a large statement takes it longer than answering.
   */
  readonly onePlan?: boolean;
  /** An idle connection broke; the pool replaces it by itself. */
  readonly onError?: (error: Error) => void;
}

/** PostgreSQL's numbers for the types that are read differently here, and for arrays of them. */
const OID = {
  int8: 20,
  date: 1082,
  timestamp: 1114,
  timestamptz: 1184,
  int8Array: 1016,
  dateArray: 1182,
  timestampArray: 1115,
  timestamptzArray: 1185,
} as const;

/** `text[]`, whose parser splits an array without touching what is in it. */
const TEXT_ARRAY = 1009;

type Parser = (text: string) => unknown;

/** The driver's types know the single types only, and not those of arrays. */
const parserOfDriver = pg.types.getTypeParser as (oid: number, format?: string) => Parser;

const PARSERS = new Map<number, Parser>([
  [OID.int8, parseInteger],
  [OID.date, (text) => text],
  [OID.timestamp, parseInstant],
  [OID.timestamptz, parseInstant],
  [OID.int8Array, arrayOf(parseInteger)],
  [OID.dateArray, arrayOf((text) => text)],
  [OID.timestampArray, arrayOf(parseInstant)],
  [OID.timestamptzArray, arrayOf(parseInstant)],
]);

const ONE_PLAN = ' -c plan_cache_mode=force_generic_plan';

/**
 * A pool whose sessions all work in UTC. That is not a matter of taste: Prisma's adapter writes
 * `timestamptz` without an offset and reads it ignoring the offset, which is right in UTC only.
 */
export function createPool(url: string, options: PoolOptions = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    application_name: options.applicationName ?? 'cau-noi',
    connectionTimeoutMillis: 10_000,
    options: `-c TimeZone=UTC -c DateStyle=ISO${options.onePlan === true ? ONE_PLAN : ''}`,
    keepAlive: true,
    types: { getTypeParser: parserOf },
  });
  pool.on('error', (error) => options.onError?.(error));
  return pool;
}

function parserOf(oid: number, format?: string): Parser {
  const own = format === 'binary' ? undefined : PARSERS.get(oid);
  return own ?? parserOfDriver(oid, format);
}

function parseInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) {
    throw new RangeError(`${text} does not fit a number exactly`);
  }
  return value;
}

/** `2026-03-08 02:00:00.5+00`, or without an offset, of a session in UTC. */
function parseInstant(text: string): string {
  return new Date(`${text.slice(0, 10)}T${text.slice(11).replace(/\+00$/, '')}Z`).toISOString();
}

function arrayOf(parse: Parser): Parser {
  const split = parserOfDriver(TEXT_ARRAY);
  const each = (item: unknown): unknown => {
    if (Array.isArray(item)) return item.map(each);
    return typeof item === 'string' ? parse(item) : item;
  };
  return (text) => each(split(text));
}
