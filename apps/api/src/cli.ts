/** The command line of the product; see `--help`. */
import { parseArgs } from 'node:util';
import type { IsoDate } from '@cau-noi/domain/period';
import { parseIsoDate } from '@cau-noi/domain/period';
import { doctor } from './commands/doctor.ts';
import { CommandError, explain } from './commands/failure.ts';
import { openServer, readPassportKeys, vaultOf } from './commands/installation.ts';
import { reseal } from './commands/reseal.ts';
import { isUntouched, loadReferenceData, loadSample, migrate } from './commands/prepare.ts';
import { serve } from './commands/serve.ts';
import { settle } from './commands/settling.ts';
import { MOST_WORKERS } from './commands/workers.ts';
import { step } from './commands/terminal.ts';
import {
  grantRole,
  makeUser,
  newPassword,
  readRole,
  setPassword,
  shutOut,
} from './commands/users.ts';
import type { Database } from './database.ts';
import { openDatabase } from './database.ts';
import { vietnameseDay } from './dates.ts';
import type { Env } from './env.ts';
import { readEnv } from './env.ts';
import type { Vault } from './vault.ts';

const HELP = `Cầu Nối

  serve [--port 4000] [--host 127.0.0.1] [--empty] [--today YYYY-MM-DD] [--no-migrate]
        [--workers 1] [--admin-email …] [--admin-name …]
                                                  phục vụ · serve API and portals
  migrate                                         cập nhật cơ sở dữ liệu · apply migrations
  seed [--today YYYY-MM-DD]                       nạp dữ liệu mẫu · load sample data
  user create --email … --name … --role … --organisation …
  user grant --email … --role … --organisation … [--from …] [--to …]
  user password --email …
  user disable --email …
  reseal                                          mã hoá lại số hộ chiếu bằng khoá đầu tiên ·
                                                  seal passport numbers anew by the first key
  doctor [--repair]                               kiểm tra cài đặt · look at the installation;
                                                  tổng hợp lại số liệu · make wrong summaries anew

  Biến môi trường · Environment: PORT, HOST, DATABASE_URL, DATA_FOLDER, PUBLIC_URL, TRUST_PROXY,
  WORKERS, LOG_LEVEL, CAU_NOI_SECRET, CAU_NOI_PASSPORT_KEYS, CAU_NOI_NEW_PASSWORD
`;

const OPTIONS = {
  port: { type: 'string' },
  host: { type: 'string' },
  workers: { type: 'string' },
  empty: { type: 'boolean', default: false },
  today: { type: 'string' },
  migrate: { type: 'boolean', default: true },
  'admin-email': { type: 'string' },
  'admin-name': { type: 'string' },
  email: { type: 'string' },
  name: { type: 'string' },
  role: { type: 'string' },
  organisation: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  repair: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

function parse(args: string[]) {
  try {
    const options = {
      args,
      options: OPTIONS,
      allowPositionals: true,
      allowNegative: true,
    } as const;
    return parseArgs(options);
  } catch (thrown) {
    throw new CommandError('OPTION_WRONG', { reason: (thrown as Error).message });
  }
}

type Values = ReturnType<typeof parse>['values'];

async function main(args: string[]): Promise<boolean> {
  const { positionals, values } = parse(args);
  const [command = 'serve', action] = positionals;
  if (values.help) return print(HELP);
  const env = withOptions(readEnv(), values);
  switch (command) {
    case 'serve':
      return done(serve(serveOptions(env, values)));
    case 'migrate':
      return done(withServer(env, (url) => migrate(url, true)));
    case 'seed':
      return done(
        withServer(env, (url) => seed(url, dayOf(values), vaultOf(readPassportKeys(env)))),
      );
    case 'reseal':
      return done(withDatabase(env, (database) => reseal(database, readPassportKeys(env))));
    case 'user':
      return done(withDatabase(env, (database) => changeUser(database, env, action, values)));
    case 'doctor':
      return doctor(env, values.repair);
    default:
      throw new CommandError('OPTION_WRONG', { reason: command });
  }
}

function print(text: string): boolean {
  process.stdout.write(text);
  return true;
}

async function done(work: Promise<void>): Promise<boolean> {
  await work;
  return true;
}

const GREATEST_PORT = 65_535;

function withOptions(env: Env, { port, host, workers }: Values): Env {
  return {
    ...env,
    port: readCount('port', port ?? env.port, GREATEST_PORT),
    workers: readCount('workers', workers ?? env.workers, MOST_WORKERS),
    host: host ?? env.host,
  };
}

function readCount(option: string, given: string | number, greatest: number): number {
  const count = Number(given);
  if (!Number.isInteger(count) || count < 1 || count > greatest) {
    throw new CommandError('OPTION_WRONG', { reason: `--${option} ${given} (1–${greatest})` });
  }
  return count;
}

function serveOptions(env: Env, values: Values) {
  return {
    env,
    empty: values.empty,
    applyMigrations: values.migrate,
    today: values.today === undefined ? null : readDay('today', values.today),
    administrator: { email: values['admin-email'], name: values['admin-name'] },
  };
}

function readDay(option: string, text: string): IsoDate {
  const day = parseIsoDate(text);
  if (!day.ok) throw new CommandError('OPTION_WRONG', { reason: `--${option} YYYY-MM-DD` });
  return day.value;
}

function dayOf({ today }: Values): IsoDate {
  return today === undefined ? vietnameseDay(new Date()) : readDay('today', today);
}

async function withServer(env: Env, work: (url: string) => Promise<void>): Promise<void> {
  await using server = await openServer(env, 'guest');
  await work(server.url);
}

function withDatabase(env: Env, work: (database: Database) => Promise<void>): Promise<void> {
  return withServer(env, async (url) => {
    await migrate(url, false);
    await using database = openDatabase(url, 2);
    await work(database);
  });
}

async function seed(url: string, today: IsoDate, vault: Vault): Promise<void> {
  await migrate(url, true);
  await loadReferenceData(url);
  await using database = openDatabase(url, 2);
  if (!(await isUntouched(database))) throw new CommandError('SAMPLE_NOT_EMPTY');
  await loadSample(url, today, vault);
  await settle(database, today);
}

function required(values: Values, name: 'email' | 'name' | 'role' | 'organisation'): string {
  const value = values[name];
  if (value === undefined) throw new CommandError('OPTION_WRONG', { reason: `--${name}` });
  return value;
}

function grantOf(values: Values) {
  return {
    role: readRole(required(values, 'role')),
    organisationId: required(values, 'organisation'),
    validFrom: values.from === undefined ? dayOf(values) : readDay('from', values.from),
    validTo: values.to === undefined ? null : readDay('to', values.to),
  };
}

async function changeUser(
  database: Database,
  env: Env,
  action: string | undefined,
  values: Values,
): Promise<void> {
  const email = required(values, 'email');
  switch (action) {
    case 'create': {
      const user = { email, name: required(values, 'name'), grant: grantOf(values) };
      await makeUser(database, user, await newPassword(env.newPassword));
      return step(`Đã tạo ${email}`, `Made ${email}`);
    }
    case 'grant':
      await grantRole(database, email, grantOf(values));
      return step(`Đã giao vai trò cho ${email}`, `Gave ${email} the role`);
    case 'password':
      await setPassword(database, email, await newPassword(env.newPassword));
      return step(`Đã đổi mật khẩu của ${email}`, `Changed the password of ${email}`);
    case 'disable':
      await shutOut(database, email);
      return step(`Đã khóa ${email}`, `Disabled ${email}`);
    default:
      throw new CommandError('OPTION_WRONG', { reason: `user ${action ?? ''}` });
  }
}

try {
  if (!(await main(process.argv.slice(2)))) process.exitCode = 1;
} catch (thrown) {
  process.stderr.write(`${explain(thrown)}\n`);
  process.exitCode = 1;
}
