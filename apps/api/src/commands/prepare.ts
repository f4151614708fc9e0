import { loadReference } from '@cau-noi/db/load-reference';
import { applyMigrations, assertMigrated } from '@cau-noi/db/migrate';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Database } from '../database.ts';
import type { Env } from '../env.ts';
import { readRegister } from '../modules/register/register.queries.ts';
import { Structure } from '../modules/register/structure.ts';
import type { Vault } from '../vault.ts';
import { loadSampleData } from '../sample/load.ts';
import { CommandError } from './failure.ts';
import { ask, canAsk, step } from './terminal.ts';
import { hasAdministrator, makeUser, newPassword } from './users.ts';

/** Brings a database to the committed migrations, or only looks, and says what it did. */
export async function migrate(url: string, apply: boolean): Promise<void> {
  if (!apply) return assertMigrated(url);
  const applied = await applyMigrations(url);
  const count = applied.length;
  if (count === 0) step('Cơ sở dữ liệu đã cập nhật', 'The database is up to date');
  else step(`Đã áp dụng ${count} bản cập nhật`, `Applied ${count} migrations`);
}

/**
 * Brings the reference data in. The decisions about unions that come with them are settled once
 * everything is loaded and before anybody is let in, so that what the sample, or an earlier version of
 * the product, left open at a union that is no more passes on.
 */
export async function loadReferenceData(url: string): Promise<void> {
  const count = await loadReference(url);
  step(`Dữ liệu tham chiếu: ${count} dòng`, `Reference data: ${count} rows`);
}

/** Whether anybody or anything was ever written here; reference data alone is nothing. */
export async function isUntouched({ prisma }: Database): Promise<boolean> {
  const [users, plans, dossiers] = await Promise.all([
    prisma.user.count(),
    prisma.plan.count(),
    prisma.dossier.count(),
  ]);
  return users + plans + dossiers === 0;
}

const QUARTERS = 4;

/** Loads the sample data around a day, telling how far it is. */
export async function loadSample(url: string, today: IsoDate, vault: Vault): Promise<void> {
  step('Tạo dữ liệu mẫu, khoảng một phút', 'Making sample data, about a minute');
  let told = 0;
  const loaded = await loadSampleData(url, today, vault, (phase, done, of) => {
    const quarter = phase === 'WRITING' ? Math.floor((done / of) * QUARTERS) : 0;
    if (quarter === told || quarter === QUARTERS) return;
    told = quarter;
    const percent = `${quarter * 25}%`;
    step(`Ghi dữ liệu mẫu: ${percent}`, `Writing sample data: ${percent}`);
  });
  const { dossiers, plans, people } = loaded;
  step(
    `Dữ liệu mẫu: ${dossiers} hồ sơ, ${plans} kế hoạch, ${people} cán bộ (nhân vật hư cấu)`,
    `Sample data: ${dossiers} dossiers, ${plans} plans, ${people} people (invented)`,
  );
}

/** Who is to look after the users of an empty installation. */
export interface FirstAdministrator {
  readonly email: string | undefined;
  readonly name: string | undefined;
}

/** Makes the first administrator where there is none; there is no default password. */
export async function ensureAdministrator(
  database: Database,
  env: Env,
  given: FirstAdministrator,
  today: IsoDate,
): Promise<void> {
  if (await hasAdministrator(database, today)) return;
  const told = given.email !== undefined && given.name !== undefined && env.newPassword !== null;
  if (!told && !canAsk()) throw new CommandError('ADMINISTRATOR_MISSING');
  step('Chưa có người quản trị: tạo người đầu tiên', 'There is no administrator: making the first');
  const email = given.email ?? (await ask('E-mail'));
  const name = given.name ?? (await ask('Họ và tên · Full name'));
  const { versions, links, roles } = await readRegister(database.sql);
  const organisationId = new Structure(versions, links, roles).federationOn(today) ?? '';
  const grant = { role: 'ADMINISTRATOR', organisationId, validFrom: today, validTo: null } as const;
  await makeUser(database, { email, name, grant }, await newPassword(env.newPassword));
  step(`Đã tạo người quản trị ${email}`, `Made administrator ${email}`);
}
