import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '@cau-noi/domain/access/password';
import type { UserRole } from '@cau-noi/domain/access/actor';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Issue } from '@cau-noi/domain/result';
import type { Transaction } from '../../database.ts';
import { dbDate, optionalDbDate } from '../../dates.ts';

/** A grant as it is asked for. */
export interface NewGrant {
  readonly role: UserRole;
  readonly organisationId: string;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
}

/** What is written of an account. */
export interface UserContent {
  readonly name: string;
  readonly email: string;
  readonly personId: string | null;
}

/** A user as they are asked for; the password is in clear and goes nowhere but into its hash. */
export interface NewUser extends UserContent {
  readonly password: string;
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;
const LONGEST_TEXT = 200;

/** The way an address is kept and looked up. */
export function normalEmail(email: string): string {
  return email.trim().toLowerCase();
}

/** What is wrong with what is written of an account. */
export function contentIssues({ name, email }: UserContent): readonly Issue[] {
  const actual = name.length;
  return [
    ...(name.trim() === '' ? [{ code: 'REQUIRED', path: ['name'], data: {} }] : []),
    ...(actual > LONGEST_TEXT
      ? [{ code: 'TOO_LONG', path: ['name'], data: { limit: LONGEST_TEXT, actual } }]
      : []),
    ...(EMAIL.test(email.trim()) && email.length <= LONGEST_TEXT
      ? []
      : [{ code: 'EMAIL_FORMAT', path: ['email'], data: {} }]),
  ];
}

/** What is wrong with a password, in clear. */
export function passwordIssues(password: string): readonly Issue[] {
  const size = { shortest: SHORTEST_PASSWORD, longest: LONGEST_PASSWORD };
  return password.length < size.shortest || password.length > size.longest
    ? [{ code: 'PASSWORD_LENGTH', path: ['password'], data: size }]
    : [];
}

/** What is wrong with the days of a role. */
export function periodIssues(
  { validFrom, validTo }: Pick<NewGrant, 'validFrom' | 'validTo'>,
  path: Issue['path'],
): readonly Issue[] {
  if (validTo === null || validFrom <= validTo) return [];
  const data = { from: validFrom, to: validTo };
  return [{ code: 'PERIOD_REVERSED', path: [...path, 'validTo'], data }];
}

/** Writes a user with their way to sign in; answers with the id. */
export async function insertUser(
  tx: Transaction,
  { name, email, personId }: NewUser,
  passwordHash: string,
): Promise<string> {
  const { id } = await tx.user.create({
    data: { name: name.trim(), email: normalEmail(email), emailVerified: true, personId },
  });
  await tx.account.create({
    data: { userId: id, accountId: id, providerId: 'credential', password: passwordHash },
  });
  return id;
}

/** Another password; whoever is signed in with the old one is signed out. */
export async function replacePassword(
  tx: Transaction,
  userId: string,
  passwordHash: string,
): Promise<void> {
  await tx.account.updateMany({
    where: { userId, providerId: 'credential' },
    data: { password: passwordHash },
  });
  await tx.session.deleteMany({ where: { userId } });
}

export async function insertGrants(
  tx: Transaction,
  userId: string,
  grants: readonly NewGrant[],
): Promise<void> {
  await tx.grant.createMany({
    data: grants.map(({ validFrom, validTo, ...grant }) => ({
      ...grant,
      userId,
      validFrom: dbDate(validFrom),
      validTo: optionalDbDate(validTo),
    })),
  });
}

/** Signs a user out everywhere, takes their access tokens back and lets them in no more. */
export async function disableUser(tx: Transaction, userId: string, at: Date): Promise<void> {
  await tx.user.update({ where: { id: userId }, data: { disabledAt: at } });
  await tx.session.deleteMany({ where: { userId } });
  // They do not come back with the user: whoever is let in again makes new ones.
  await tx.accessToken.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: at } });
}
