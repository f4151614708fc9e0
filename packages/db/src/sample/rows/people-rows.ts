import type { Instant } from '../calendar.ts';
import { sampleId } from '../id.ts';
import type { People } from '../people.ts';
import { isKeyLeader } from '../staff.ts';
import type { SampleSubstitution, Users } from '../users.ts';
import type { Rows } from './tables.ts';

/** Everybody with posts and languages. */
export function addPeople(rows: Rows, people: People, now: Instant): void {
  for (const person of people.all) {
    const { id, fullName, dateOfBirth, sex, trade, function: duty } = person;
    const stamp = { version: 1, createdAt: now, updatedAt: now };
    rows.person.push({
      id,
      fullName,
      dateOfBirth,
      sex,
      trade,
      function: duty,
      erasedAt: null,
      ...stamp,
    });
    for (const { unionId, place, title, from, to } of person.posts) {
      rows.person_post.push({
        id: sampleId('post', id, unionId, from),
        personId: id,
        organisationId: unionId,
        title,
        keyLeader: isKeyLeader(place),
        validFrom: from,
        validTo: to,
      });
    }
    for (const known of person.languages) {
      rows.person_language.push({ personId: id, ...known });
    }
  }
}

/** Everybody who signs in, with one password for all. */
export function addUsers(rows: Rows, users: Users, passwordHash: string, now: Instant): void {
  const stamp = { createdAt: now, updatedAt: now };
  for (const { id, name, email, personId, grants } of users.all) {
    const user = { id, name, email, personId, emailVerified: true, image: null, locale: 'vi' };
    rows.user.push({ ...user, version: 1, disabledAt: null, lastSignInAt: null, ...stamp });
    rows.account.push({
      id: sampleId('account', id),
      accountId: id,
      providerId: 'credential',
      userId: id,
      accessToken: null,
      refreshToken: null,
      idToken: null,
      accessTokenExpiresAt: null,
      refreshTokenExpiresAt: null,
      scope: null,
      password: passwordHash,
      ...stamp,
    });
    for (const { role, organisationId, from, to } of grants) {
      rows.grant.push({
        id: sampleId('grant', id, role, organisationId, from),
        userId: id,
        organisationId,
        role,
        validFrom: from,
        validTo: to,
      });
    }
  }
}

export function addSubstitutions(
  rows: Rows,
  substitutions: readonly SampleSubstitution[],
  now: Instant,
): void {
  for (const { principalId, substituteId, from, to, reason } of substitutions) {
    const id = sampleId('substitution', principalId, substituteId, from);
    const span = { validFrom: from, validTo: to };
    rows.substitution.push({ id, principalId, substituteId, ...span, reason, createdAt: now });
  }
}
