import { unionKeptFor } from '@cau-noi/domain/partner/keeper';
import type { ContactKeeper } from '@cau-noi/domain/partner/keeper';
import type { Result } from '@cau-noi/domain/result';
import { err, ok } from '@cau-noi/domain/result';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import type { BusinessError } from '../../errors.ts';
import { NotFoundError, ValidationError } from '../../errors.ts';
import type { Soon } from '../../loader.ts';
import { once } from '../../loader.ts';
import type { Sql } from '../../sql.ts';
import { personById } from '../person/person.loaders.ts';
import type { PersonRow } from '../person/person.queries.ts';
import { peopleById } from '../person/person.queries.ts';
import { assignmentsByPerson } from '../staff/staff.loaders.ts';
import type { AssignmentRow } from '../staff/staff.queries.ts';
import { assignmentsOf } from '../staff/staff.queries.ts';
import { keepingPermission } from './partner.permissions.ts';

/** For which union somebody with this work keeps a contact, of those for which the viewer may say so. */
function keptBy(context: Context, rows: readonly AssignmentRow[], keptFor: string | null) {
  const work = rows.map(({ organisationId, validFrom: from, validTo: to }) => ({
    organisationId,
    from,
    to,
  }));
  const organisationIds = work
    .map(({ organisationId }) => organisationId)
    .filter((id) => keepingPermission(context, id).allowed);
  return unionKeptFor({ work, organisationIds, keptFor }, context.today);
}

/**
 * Somebody who is named to keep a contact, with the union for which they do.
 *
 * @param keptFor the union for which it is kept so far; null while nobody keeps it
 */
export async function namedKeeper(
  context: Context,
  sql: Sql,
  keeperId: string,
  keptFor: string | null,
): Promise<Result<ContactKeeper, BusinessError>> {
  const [person] = await peopleById(sql, [keeperId]);
  if (person === undefined) return err(new NotFoundError('Person', ['keeperId']));
  const kept = keptBy(context, await assignmentsOf(sql, null, [keeperId]), keptFor);
  return kept.ok
    ? ok({ keeperId, keeperOrganisationId: kept.value })
    : err(new ValidationError([kept.error]));
}

/** The viewer as the keeper of what they add; null where they do no foreign-affairs work of their union. */
export async function ownKeeper(context: Context, sql: Sql): Promise<ContactKeeper | null> {
  const { personId } = viewerOf(context);
  if (personId === null) return null;
  const kept = keptBy(context, await assignmentsOf(sql, null, [personId]), null);
  return kept.ok ? { keeperId: personId, keeperOrganisationId: kept.value } : null;
}

/** As `ownKeeper`, for the form in which it stands before anything is chosen. */
export function proposedKeeper(context: Context): Soon<PersonRow | null> {
  const { personId } = viewerOf(context);
  if (personId === null) return null;
  return once(assignmentsByPerson(context).load(personId), (rows) =>
    keptBy(context, rows, null).ok ? personById(context).load(personId) : null,
  );
}
