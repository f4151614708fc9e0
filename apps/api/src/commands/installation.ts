import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { startEmbedded } from '@cau-noi/db/embedded';
import { DatabaseError, reasonOf } from '@cau-noi/db/errors';
import { checkServer } from '@cau-noi/db/server';
import type { Env } from '../env.ts';
import { newVaultKey, readVaultKeys, Vault } from '../vault.ts';
import { CommandError } from './failure.ts';

/** A PostgreSQL that a command works with. */
export interface OpenServer extends AsyncDisposable {
  readonly url: string;
  /** Version of the server, as `18.4`. */
  readonly version: string;
  readonly embedded: boolean;
}

/**
 * The server of `DATABASE_URL`, or the embedded one, started if need be.
 *
 * @param as `owner` serves and is alone; `guest` is a short command that may run beside it
 */
export async function openServer(env: Env, as: 'owner' | 'guest'): Promise<OpenServer> {
  if (env.databaseUrl !== null) {
    const version = await checkServer(env.databaseUrl);
    const dispose = () => Promise.resolve();
    return { url: env.databaseUrl, version, embedded: false, [Symbol.asyncDispose]: dispose };
  }
  const server = await startEmbedded({ dataFolder: env.dataFolder, as });
  try {
    const version = await checkServer(server.url);
    return { url: server.url, version, embedded: true, [Symbol.asyncDispose]: () => server.stop() };
  } catch (thrown) {
    await server.stop();
    throw thrown;
  }
}

const SECRET_FILE = 'secret';
const PASSPORT_KEYS_FILE = 'passport-keys';

/** What signs session cookies: told by the surroundings, or made once and kept in the data folder. */
export function readSecret({ secret, dataFolder }: Env): string {
  return secret ?? kept(dataFolder, SECRET_FILE, () => randomBytes(32).toString('base64url'));
}

/**
 * What seals the numbers of passports. An installation with a database of its own is told its keys:
 * kept beside the embedded database they would be lost with this computer, and the numbers with them.
 *
 * @throws CommandError PASSPORT_KEYS_MISSING, PASSPORT_KEYS_WRONG
 */
export function readPassportKeys({ passportKeys, databaseUrl, dataFolder }: Env): string {
  if (passportKeys === null && databaseUrl !== null)
    throw new CommandError('PASSPORT_KEYS_MISSING');
  const text = passportKeys ?? kept(dataFolder, PASSPORT_KEYS_FILE, newVaultKey);
  if (readVaultKeys(text) === null) throw new CommandError('PASSPORT_KEYS_WRONG');
  return text;
}

/** The vault that keys open, which were read before. */
export function vaultOf(passportKeys: string): Vault {
  return new Vault(readVaultKeys(passportKeys) ?? []);
}

/** A secret of this installation, made when it is first asked for; nobody else may read the file. */
function kept(dataFolder: string, name: string, make: () => string): string {
  const file = join(dataFolder, name);
  try {
    if (!existsSync(file)) {
      mkdirSync(dataFolder, { recursive: true });
      writeFileSync(file, make(), { mode: 0o600, flag: 'wx' });
    }
    return readFileSync(file, 'utf8').trim();
  } catch (thrown) {
    const data = { path: dataFolder, reason: reasonOf(thrown) };
    throw new DatabaseError('DATA_FOLDER_UNWRITABLE', data, thrown);
  }
}

/**
 * Asked before anything is started or written.
 *
 * @throws DatabaseError PORT_BUSY
 */
export async function assertPortFree(port: number, host: string): Promise<void> {
  const free = await new Promise<boolean>((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
  if (!free) throw new DatabaseError('PORT_BUSY', { port });
}
