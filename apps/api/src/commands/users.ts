import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '@cau-noi/domain/access/password';
import type { UserRole } from '@cau-noi/domain/access/actor';
import { USER_ROLES } from '@cau-noi/domain/access/actor';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Database, Transaction } from '../database.ts';
import { hashPassword } from '../modules/access/password.ts';
import type { NewGrant } from '../modules/access/user-write.ts';
import {
  disableUser,
  insertGrants,
  insertUser,
  normalEmail,
  replacePassword,
} from '../modules/access/user-write.ts';
import { CommandError } from './failure.ts';
import { askHidden, canAsk } from './terminal.ts';

/** A user as the command line makes them. */
export interface CommandUser {
  readonly email: string;
  readonly name: string;
  readonly grant: NewGrant;
}

export function readRole(text: string): UserRole {
  const role = USER_ROLES.find((known) => known === text);
  if (role === undefined) {
    throw new CommandError('OPTION_WRONG', { reason: `--role ${USER_ROLES.join(' | ')}` });
  }
  return role;
}

/** The new password: told by the surroundings, or asked for twice. It is never an argument. */
export async function newPassword(told: string | null): Promise<string> {
  const password = told ?? (await askTwice());
  if (password.length < SHORTEST_PASSWORD || password.length > LONGEST_PASSWORD) {
    const data = { shortest: SHORTEST_PASSWORD, longest: LONGEST_PASSWORD };
    throw new CommandError('PASSWORD_LENGTH', data);
  }
  return password;
}

async function askTwice(): Promise<string> {
  if (!canAsk()) throw new CommandError('PASSWORD_MISSING');
  for (;;) {
    const first = await askHidden('Mật khẩu mới · New password');
    const second = await askHidden('Nhập lại · Again');
    if (first === second) return first;
  }
}

export async function makeUser(
  database: Database,
  { email, name, grant }: CommandUser,
  password: string,
): Promise<void> {
  const passwordHash = await hashPassword(password);
  await database.transaction(async (tx) => {
    if (await tx.user.findUnique({ where: { email: normalEmail(email) } })) {
      throw new CommandError('EMAIL_TAKEN', { email });
    }
    await assertOrganisation(tx, grant.organisationId);
    const id = await insertUser(tx, { name, email, password, personId: null }, passwordHash);
    await insertGrants(tx, id, [grant]);
    await writeAudit(tx, 'user.create', id, { name, roles: [grant.role] });
  });
}

export async function grantRole(database: Database, email: string, grant: NewGrant): Promise<void> {
  await database.transaction(async (tx) => {
    const id = await userIdOf(tx, email);
    await assertOrganisation(tx, grant.organisationId);
    await insertGrants(tx, id, [grant]);
    const { role, validFrom, validTo } = grant;
    await writeAudit(tx, 'grant.add', id, { role, validFrom, validTo });
  });
}

export async function setPassword(
  database: Database,
  email: string,
  password: string,
): Promise<void> {
  const passwordHash = await hashPassword(password);
  await database.transaction(async (tx) => {
    const id = await userIdOf(tx, email);
    await replacePassword(tx, id, passwordHash);
    await writeAudit(tx, 'user.password', id, {});
  });
}

export async function shutOut(database: Database, email: string): Promise<void> {
  await database.transaction(async (tx) => {
    const id = await userIdOf(tx, email);
    await disableUser(tx, id, new Date());
    await writeAudit(tx, 'user.disable', id, {});
  });
}

/** Whether somebody can look after users on that day. */
export async function hasAdministrator(database: Database, today: IsoDate): Promise<boolean> {
  const day = new Date(`${today}T00:00:00Z`);
  const grant = await database.prisma.grant.findFirst({
    where: {
      role: 'ADMINISTRATOR',
      user: { disabledAt: null },
      validFrom: { lte: day },
      OR: [{ validTo: null }, { validTo: { gte: day } }],
    },
  });
  return grant !== null;
}

async function userIdOf(tx: Transaction, email: string): Promise<string> {
  const user = await tx.user.findUnique({ where: { email: normalEmail(email) } });
  if (user === null) throw new CommandError('USER_UNKNOWN', { email });
  return user.id;
}

async function assertOrganisation(tx: Transaction, id: string): Promise<void> {
  const organisation = await tx.organisation.findUnique({ where: { id } });
  if (organisation === null) throw new CommandError('ORGANISATION_UNKNOWN', { id });
}

/** Nobody is signed in on the command line; what it changes is written down all the same. */
async function writeAudit(
  tx: Transaction,
  action: string,
  subjectId: string,
  data: Record<string, string | null | string[]>,
): Promise<void> {
  await tx.auditEntry.create({
    data: { action, subjectKind: 'USER', subjectId, data },
  });
}
