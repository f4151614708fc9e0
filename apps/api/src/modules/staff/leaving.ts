import type { IsoDate } from '@cau-noi/domain/period';
import type { Result } from '@cau-noi/domain/result';
import { err, ok } from '@cau-noi/domain/result';
import { rolesEndedBy } from '@cau-noi/domain/staff/leaving';
import type { Audit } from '../../act.ts';
import type { Context } from '../../context.ts';
import type { Transaction } from '../../database.ts';
import { dbDate } from '../../dates.ts';
import type { BusinessError } from '../../errors.ts';
import { writeId } from '../../ids.ts';
import type { Sql } from '../../sql.ts';
import type { GrantRow } from '../access/access.queries.ts';
import { grantsOfUsers } from '../access/access.queries.ts';
import { refuseLast } from '../access/user.permissions.ts';
import { assignmentsOf } from './staff.queries.ts';

/** Whoever left the work of a union, and on which day. */
interface Left {
  readonly personId: string;
  readonly organisationId: string;
  readonly to: IsoDate;
}

/**
 * Ends the roles that the account of somebody who leaves has at the union, on the same last day; whoever
 * goes on there in other foreign-affairs work keeps them. The federation keeps an administrator.
 */
export async function endRoles(
  context: Context,
  tx: Transaction,
  sql: Sql,
  left: Left,
): Promise<Result<readonly Audit[], BusinessError>> {
  const { personId, organisationId, to } = left;
  const user = await tx.user.findUnique({ where: { personId }, select: { id: true } });
  if (user === null) return ok([]);
  const dated = <Row extends { readonly validFrom: IsoDate; readonly validTo: IsoDate | null }>(
    row: Row,
  ) => ({ ...row, from: row.validFrom, to: row.validTo });
  const assignments = (await assignmentsOf(sql, null, [personId])).map(dated);
  const grants = (await grantsOfUsers(sql, [user.id])).map(dated);
  const ended = rolesEndedBy({ organisationId, to }, assignments, grants);
  if (ended.length === 0) return ok([]);
  const ids = ended.map(({ id }) => id);
  const refusal = await refuseLast(context, sql, (held) =>
    held.map((one) => (ids.includes(one.id) ? { ...one, to } : one)),
  );
  if (refusal !== null) return err(refusal);
  await tx.grant.updateMany({ where: { id: { in: ids } }, data: { validTo: dbDate(to) } });
  await tx.user.update({ where: { id: user.id }, data: { version: { increment: 1 } } });
  return ok(ended.map((grant) => auditOf(user.id, grant, to)));
}

function auditOf(
  userId: string,
  { role, organisationId, validFrom }: GrantRow,
  to: IsoDate,
): Audit {
  const organisation = writeId('Organisation', organisationId);
  const data = { role, organisationId: organisation, validFrom, validTo: to };
  return { action: 'grant.end', subjectKind: 'USER', subjectId: userId, organisationId, data };
}
