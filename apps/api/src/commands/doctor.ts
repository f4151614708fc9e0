import { accessSync, constants, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DatabaseError, reasonOf } from '@cau-noi/db/errors';
import { migrationStatus } from '@cau-noi/db/migrate';
import colors from 'picocolors';
import { openDatabase } from '../database.ts';
import { vietnameseDay } from '../dates.ts';
import type { Env } from '../env.ts';
import { PORTALS } from '../portals.ts';
import {
  refreshSummaries,
  summaryDifferences,
} from '../modules/statistics/summary-check.queries.ts';
import { CommandError, explain } from './failure.ts';
import { assertPortFree, openServer } from './installation.ts';
import { hasAdministrator } from './users.ts';

const APPS_FOLDER = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Looks at everything the product needs and says what is wrong; true when all is well.
 *
 * @param repair summaries that are wrong are made anew
 */
export async function doctor(env: Env, repair = false): Promise<boolean> {
  const results = [
    await look(`Node ${process.version}`, () => checkNode()),
    await look(`Thư mục dữ liệu · Data folder ${env.dataFolder}`, () => checkFolder(env)),
    await look(`Cổng · Port ${env.port}`, () => assertPortFree(env.port, env.host)),
    await lookAtDatabase(env, repair),
    ...(await Promise.all(
      PORTALS.map((portal) => look(`Trang · Portal ${portal}`, () => checkPortal(portal))),
    )),
  ];
  return results.every(Boolean);
}

async function look(what: string, check: () => unknown): Promise<boolean> {
  try {
    await check();
    process.stdout.write(`${colors.green('✔')} ${what}\n`);
    return true;
  } catch (thrown) {
    const coded = thrown instanceof CommandError || thrown instanceof DatabaseError;
    const reason = coded ? explain(thrown) : reasonOf(thrown);
    process.stdout.write(`${colors.red('✖')} ${what}: ${reason}\n`);
    return false;
  }
}

/** Nothing is made by looking: an installation that was never started has no database yet. */
async function lookAtDatabase(env: Env, repair: boolean): Promise<boolean> {
  if (env.databaseUrl === null && !existsSync(join(env.dataFolder, 'postgres'))) {
    return look('PostgreSQL: chưa khởi động lần nào · never started yet', () => undefined);
  }
  let sound = true;
  const reached = await look('PostgreSQL', async () => {
    await using server = await openServer(env, 'guest');
    sound =
      (await look('Cập nhật · Migrations', () => checkMigrations(server.url))) &&
      (await look('Người quản trị · Administrator', () => checkUsers(server.url))) &&
      (await look('Số liệu tổng hợp · Summaries', () => checkSummaries(server.url, repair)));
  });
  return reached && sound;
}

function checkNode(): void {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 24)
    throw new Error('cần Node 24, chạy qua pnpm · Node 24 is needed, run through pnpm');
}

function checkFolder({ dataFolder }: Env): void {
  let folder = dataFolder;
  while (!existsSync(folder)) folder = dirname(folder);
  accessSync(folder, constants.W_OK);
}

async function checkMigrations(url: string): Promise<void> {
  const { pending, edited, failed, unknown } = await migrationStatus(url);
  const wrong = [...pending, ...edited, ...failed, ...unknown];
  if (wrong.length > 0) throw new Error(`${wrong.join(', ')}; chạy "migrate" · run "migrate"`);
}

async function checkUsers(url: string): Promise<void> {
  await using database = openDatabase(url, 2);
  if (!(await hasAdministrator(database, vietnameseDay(new Date())))) {
    throw new Error('chưa có, chạy "user create --role ADMINISTRATOR" · none, run it');
  }
}

const DIFFERENCES_TOLD = 5;

async function checkSummaries(url: string, repair: boolean): Promise<void> {
  await using database = openDatabase(url, 2);
  const found = await summaryDifferences(database.sql);
  if (found.length === 0) return;
  if (repair) return await refreshSummaries(database.sql);
  const told = found.slice(0, DIFFERENCES_TOLD).map(({ what, which }) => `${what} ${which}`);
  const more = found.length > told.length ? ', …' : '';
  throw new Error(
    `${found.length} dòng khác hồ sơ, chạy "doctor --repair" · ${found.length} rows are not what the records give, run it: ${told.join(', ')}${more}`,
  );
}

function checkPortal(portal: string): void {
  if (!existsSync(join(APPS_FOLDER, portal, 'dist', 'index.html'))) {
    throw new Error('chưa dựng, chạy "pnpm run build" · not built, run it');
  }
}
