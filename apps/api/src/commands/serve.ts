import { SAMPLE_PASSWORD, SAMPLE_SIGN_INS } from '@cau-noi/db/sample/users';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Database } from '../database.ts';
import { openDatabase } from '../database.ts';
import { vietnameseDay } from '../dates.ts';
import type { Env } from '../env.ts';
import type { Vault } from '../vault.ts';
import type { OpenServer } from './installation.ts';
import {
  assertPortFree,
  openServer,
  readPassportKeys,
  readSecret,
  vaultOf,
} from './installation.ts';
import type { FirstAdministrator } from './prepare.ts';
import {
  ensureAdministrator,
  isUntouched,
  loadReferenceData,
  loadSample,
  migrate,
} from './prepare.ts';
import type { Serving } from './serving.ts';
import { keepSettling } from './settling.ts';
import { startServing } from './serving.ts';
import { step, table } from './terminal.ts';
import { startWorkers } from './workers.ts';

export interface ServeOptions {
  readonly env: Env;
  /** Without sample data, and with a first administrator. */
  readonly empty: boolean;
  readonly applyMigrations: boolean;
  /** A day that stands for today; null for the real one. */
  readonly today: IsoDate | null;
  readonly administrator: FirstAdministrator;
}

/** What has been opened, to be closed the other way round. */
class Opened implements AsyncDisposable {
  readonly #close: (() => PromiseLike<void>)[] = [];

  add(close: () => PromiseLike<void>): void {
    this.#close.unshift(close);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const close of this.#close.splice(0)) await close();
  }
}

/** Serves until it is told to stop; then closes everything, PostgreSQL too. */
export async function serve(options: ServeOptions): Promise<void> {
  const { env } = options;
  const stopped = toldToStop();
  await assertPortFree(env.port, env.host);
  const secrets = { secret: readSecret(env), passportKeys: readPassportKeys(env) };
  await using opened = new Opened();
  const server = await openServer(env, 'owner');
  opened.add(() => server[Symbol.asyncDispose]());
  step(
    `PostgreSQL ${server.version}${server.embedded ? ' đi kèm' : ''}`,
    `${server.embedded ? 'Embedded ' : ''}PostgreSQL ${server.version}`,
  );
  await migrate(server.url, options.applyMigrations);
  await loadReferenceData(server.url);
  const database = openDatabase(server.url);
  opened.add(() => database[Symbol.asyncDispose]());
  await fill(database, server, options, vaultOf(secrets.passportKeys));
  opened.add(await keepSettling(database, options.today));
  const serving = servingOf(server, secrets, options);
  const crew = env.workers === 1 ? null : await startWorkers(env.workers, serving);
  const running = crew ?? (await startServing(serving));
  opened.add(() => running[Symbol.asyncDispose]());
  process.stdout.write(`\n${await welcome(database, baseUrlOf(env))}\n`);
  await (crew === null ? stopped : Promise.race([stopped, crew.failed]));
  step('Đang dừng', 'Stopping');
}

/** Sample data into an untouched database, or an administrator into an empty one. */
async function fill(
  database: Database,
  { url }: OpenServer,
  { env, empty, today, administrator }: ServeOptions,
  vault: Vault,
): Promise<void> {
  const day = today ?? vietnameseDay(new Date());
  if (!empty && (await isUntouched(database))) await loadSample(url, day, vault);
  if (empty) await ensureAdministrator(database, env, administrator, day);
}

type Secrets = Pick<Serving, 'secret' | 'passportKeys'>;

function servingOf({ url }: OpenServer, secrets: Secrets, options: ServeOptions): Serving {
  const { port, host, logLevel, trustProxy } = options.env;
  const baseUrl = baseUrlOf(options.env);
  return { url, ...secrets, port, host, logLevel, trustProxy, baseUrl, today: options.today };
}

function baseUrlOf({ publicUrl, port }: Env): string {
  return publicUrl ?? `http://localhost:${port}`;
}

/** Where to go and, with sample data, as whom. */
async function welcome(database: Database, baseUrl: string): Promise<string> {
  const addresses = [
    ['Cổng Tổng Liên đoàn · Federation', `${baseUrl}/federation/`],
    ['Cổng công đoàn ngành · Sector unions', `${baseUrl}/sector/`],
    ['Cổng LĐLĐ tỉnh, thành phố · Provinces', `${baseUrl}/province/`],
    ['GraphQL', `${baseUrl}/graphql`],
    ['Tình trạng · Health', `${baseUrl}/health`],
  ];
  const users = await database.prisma.user.findMany({
    where: { email: { in: SAMPLE_SIGN_INS.map(({ email }) => email) }, disabledAt: null },
  });
  const known = new Set(users.map(({ email }) => email));
  const signIns = SAMPLE_SIGN_INS.filter(({ email }) => known.has(email));
  const samples = table(
    ['Đăng nhập mẫu · Sample sign-in', 'Vai trò · Role', 'Đơn vị · Union'],
    signIns.map(({ email, role, organisationId }) => [email, role, organisationId]),
  );
  return [
    table(['Địa chỉ · Address', ''], addresses),
    ...(signIns.length > 0 ? [samples, `Mật khẩu · Password: ${SAMPLE_PASSWORD}`] : []),
    'Ctrl-C để dừng · Ctrl-C to stop',
  ].join('\n\n');
}

/** Resolves at the first SIGINT or SIGTERM; a second one ends the process at once. */
function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        resolve();
        process.once(signal, () => process.exit(130));
      });
    }
  });
}
