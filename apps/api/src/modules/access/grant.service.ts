import { spansOverlap } from '@cau-noi/domain/period/dated';
import type { IsoDate } from '@cau-noi/domain/period';
import { err, ok } from '@cau-noi/domain/result';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import type { Transaction } from '../../database.ts';
import { dbDate } from '../../dates.ts';
import type { BusinessError } from '../../errors.ts';
import { NotFoundError, ValidationError } from '../../errors.ts';
import { writeId } from '../../ids.ts';
import type { Sql } from '../../sql.ts';
import type { GrantRow } from './access.queries.ts';
import { grantById, grantsOfUsers, usersById } from './access.queries.ts';
import { refuseAt, refuseLast, refuseStale } from './user.permissions.ts';
import type { Seen, Sent } from './user.service.ts';
import { userAudit } from './user.service.ts';
import type { NewGrant } from './user-write.ts';
import { insertGrants, periodIssues } from './user-write.ts';

/** Gives a user a role; answers with the user's id. */
export function addGrant(
  context: Context,
  seen: Seen,
  grant: NewGrant,
  { key, input }: Sent,
): Promise<string> {
  return act(context, { operation: 'grantAdd', key, input }, async (tx, sql) => {
    const refusal =
      (await refuseUserAt(context, sql, seen, grant.organisationId)) ??
      (await refuseGrant(sql, seen.id, grant));
    if (refusal !== null) return err(refusal);
    await insertGrants(tx, seen.id, [grant]);
    return granted(tx, 'grant.add', seen, grant);
  });
}

/** Ends a role after a day; answers with the user's id. */
export function endGrant(
  context: Context,
  { id, version, lastDay }: Seen & { readonly lastDay: IsoDate },
  { key, input }: Sent,
): Promise<string> {
  return act(context, { operation: 'grantEnd', key, input }, async (tx, sql) => {
    const grant = await grantById(sql, id);
    if (grant === null) return err(new NotFoundError('Grant', ['id']));
    const seen = { id: grant.userId, version };
    const ended = { ...grant, validTo: lastDay };
    const refusal =
      (await refuseUserAt(context, sql, seen, grant.organisationId)) ??
      refusePeriod(ended) ??
      (await refuseLast(context, sql, (held) =>
        held.map((one) => (one.id === id ? { ...one, to: lastDay } : one)),
      ));
    if (refusal !== null) return err(refusal);
    await tx.grant.update({ where: { id }, data: { validTo: dbDate(lastDay) } });
    return granted(tx, 'grant.end', seen, ended);
  });
}

/** Whoever looks after users at a union gives and takes the roles there. */
async function refuseUserAt(
  context: Context,
  sql: Sql,
  { id, version }: Seen,
  organisationId: string,
): Promise<BusinessError | null> {
  const [user] = await usersById(sql, [id]);
  if (user === undefined) return new NotFoundError('User', ['userId']);
  return refuseAt(context, [organisationId]) ?? (await refuseStale(sql, user, version));
}

function refusePeriod(grant: NewGrant): BusinessError | null {
  const issues = periodIssues(grant, []);
  return issues.length === 0 ? null : new ValidationError(issues);
}

async function refuseGrant(
  sql: Sql,
  userId: string,
  grant: NewGrant,
): Promise<BusinessError | null> {
  const reversed = refusePeriod(grant);
  if (reversed !== null) return reversed;
  const days = ({ validFrom, validTo }: NewGrant | GrantRow) => ({ from: validFrom, to: validTo });
  const same = (await grantsOfUsers(sql, [userId])).find(
    (held) =>
      held.role === grant.role &&
      held.organisationId === grant.organisationId &&
      spansOverlap(days(held), days(grant)),
  );
  if (same === undefined) return null;
  const data = { from: same.validFrom, to: same.validTo };
  return new ValidationError([{ code: 'GRANTED_ALREADY', path: ['validFrom'], data }]);
}

async function granted(
  tx: Transaction,
  action: string,
  { id, version }: Seen,
  { role, organisationId, validFrom, validTo }: NewGrant,
) {
  await tx.user.update({ where: { id, version }, data: { version: version + 1 } });
  const organisation = writeId('Organisation', organisationId);
  const data = { role, organisationId: organisation, validFrom, validTo };
  return ok({ value: id, audit: userAudit(action, id, organisationId, data) });
}
