import pg from 'pg';
import { DatabaseError, reasonOf } from './errors.ts';

/** The oldest PostgreSQL this product is tested on. */
export const OLDEST_MAJOR = 15;

/**
 * Signs in once and looks at the version.
 *
 * @returns the version of the server, e.g. `18.4`
 * @throws DatabaseError DATABASE_UNREACHABLE (no answer, refused, no such database) or
 *   SERVER_TOO_OLD
 */
export async function checkServer(url: string): Promise<string> {
  const { rows } = await asking(url, (client) =>
    client.query<{ version: string }>("SELECT current_setting('server_version') AS version"),
  );
  const version = rows[0]?.version ?? '';
  assertRecent(version);
  return version;
}

/** @throws DatabaseError SERVER_TOO_OLD */
export function assertRecent(version: string): void {
  if (Number.parseInt(version, 10) >= OLDEST_MAJOR) return;
  throw new DatabaseError('SERVER_TOO_OLD', { found: version, minimum: OLDEST_MAJOR });
}

async function asking<T>(url: string, ask: (client: pg.Client) => Promise<T>): Promise<T> {
  const target = describe(url);
  let client: pg.Client;
  try {
    client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
    client.on('error', () => undefined);
    await client.connect();
  } catch (thrown) {
    const data = { ...target, reason: reasonOf(thrown) };
    throw new DatabaseError('DATABASE_UNREACHABLE', data, thrown);
  }
  try {
    return await ask(client);
  } finally {
    await client.end();
  }
}

/** Where an address points to, without the password. */
function describe(url: string): { host: string; port: string; database: string } {
  if (!URL.canParse(url)) return { host: '', port: '', database: '' };
  const { hostname, port, pathname } = new URL(url);
  return { host: hostname, port: port || '5432', database: pathname.slice(1) };
}
