import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from './cluster.ts';
import { type EmbeddedServer, startEmbedded } from './embedded.ts';
import { reasonOf } from './errors.ts';

/** A PostgreSQL that is thrown away; `await using` stops it and removes its folder. */
export interface TestServer extends AsyncDisposable {
  /** The server's first database, empty unless the caller migrates it. */
  readonly url: string;
  readonly urlOf: (database: string) => string;
}

const PREFIX = 'cau-noi-test-';
const OWNER_FILE = 'owner.pid';

const MEMORY_FOLDER = '/dev/shm';
const ROOM_NEEDED = 1024 ** 3;

/** Starts a server of its own in memory or the temporary folder, without fsync. */
export async function startTestServer(): Promise<TestServer> {
  await sweepAbandoned();
  const folder = mkdtempSync(join(scratchRoot(), PREFIX));
  // Root runs PostgreSQL as another user, who must be able to enter.
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, OWNER_FILE), String(process.pid));
  const server = await startEmbedded({ dataFolder: folder, durable: false });
  return {
    url: server.url,
    urlOf: server.urlOf,
    [Symbol.asyncDispose]: () => discard(server, folder),
  };
}

async function discard(server: EmbeddedServer, folder: string): Promise<void> {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Memory where there is enough of it: copying a database takes 15 ms there, 200 ms on a disk. */
export function scratchRoot(): string {
  if (!existsSync(MEMORY_FOLDER)) return tmpdir();
  const { bavail, bsize } = statfsSync(MEMORY_FOLDER);
  return bavail * bsize > ROOM_NEEDED ? MEMORY_FOLDER : tmpdir();
}

/** A killed test run leaves its server behind; the next one clears it away. */
async function sweepAbandoned(): Promise<void> {
  const root = scratchRoot();
  const names = readdirSync(root).filter((name) => name.startsWith(PREFIX));
  for (const folder of names.map((name) => join(root, name))) {
    if (!isAbandoned(folder)) continue;
    try {
      if (existsSync(join(folder, 'postgres', 'postmaster.pid'))) {
        await (await startEmbedded({ dataFolder: folder, durable: false })).stop();
      }
      rmSync(folder, { recursive: true, force: true });
    } catch (thrown) {
      // Another run may be clearing it at the same moment, or it is another user's.
      console.warn(`${folder} was left: ${reasonOf(thrown)}`);
    }
  }
}

function isAbandoned(folder: string): boolean {
  const file = join(folder, OWNER_FILE);
  return existsSync(file) && !isAlive(Number(readFileSync(file, 'utf8')));
}
