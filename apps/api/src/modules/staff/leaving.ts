import type { IsoDate } from '@cau-noi/domain/period';
import type { Dated } from '@cau-noi/domain/period/dated';
import type { Result } from '@cau-noi/domain/result';
import { err, ok } from '@cau-noi/domain/result';
import { chosenOnLeaving, rolesEndedBy } from '@cau-noi/domain/staff/leaving';
import type { Audit } from '../../act.ts';
import type { Context } from '../../context.ts';
import type { Transaction } from '../../database.ts';
import { dbDate } from '../../dates.ts';
import type { BusinessError } from '../../errors.ts';
import { requestError, ValidationError } from '../../errors.ts';
import { writeId } from '../../ids.ts';
import type { Sql } from '../../sql.ts';
import type { GrantRow } from '../access/access.queries.ts';
import { permit } from '../access/permission.ts';
import { organisationSubject } from '../access/place.ts';
import { refuseLast } from '../access/user.permissions.ts';
import { grantsOfPerson } from './roles.queries.ts';
import { assignmentById } from './staff.loaders.ts';
import { assignmentsOf } from './staff.queries.ts';

/** Whoever leaves the work of a union, and on which day. */
interface Left {
  readonly assignmentId: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly to: IsoDate;
}

type Held = GrantRow & Dated;

const dated = <Row extends { readonly validFrom: IsoDate; readonly validTo: IsoDate | null }>(
  row: Row,
) => ({ ...row, from: row.validFrom, to: row.validTo });

/** The roles that are proposed to end with the work. */
async function proposed(sql: Sql, left: Left): Promise<readonly Held[]> {
  const { assignmentId, personId } = left;
  const grants = (await grantsOfPerson(sql, personId)).map(dated);
  if (grants.length === 0) return [];
  const assignments = (await assignmentsOf(sql, null, [personId]))
    .filter(({ id }) => id !== assignmentId)
    .map(dated);
  return rolesEndedBy(left, assignments, grants);
}

/**
 * The roles of somebody's account that would end with an assignment on a day, to choose from.
 *
 * @throws GraphQLError BAD_ID for an assignment that the viewer does not see, FORBIDDEN where they may not end it
 */
export async function rolesOnLeaving(
  context: Context,
  assignmentId: string,
  to: IsoDate,
): Promise<readonly GrantRow[]> {
  const assignment = await assignmentById(context).load(assignmentId);
  if (assignment === null) throw requestError('BAD_ID', { expected: 'StaffAssignment' });
  const { personId, organisationId } = assignment;
  const permitted = permit(context, 'staff.edit', organisationSubject(context, organisationId));
  if (!permitted.ok) throw requestError('FORBIDDEN', { reason: permitted.error.code });
  return proposed(context.sql, { assignmentId, personId, organisationId, to });
}

/**
 * Ends the roles that the account of somebody who leaves has at the union, on the same last day, but
 * those that were chosen to stay, which is written down too. The federation keeps an administrator.
 */
export async function endRoles(
  context: Context,
  tx: Transaction,
  sql: Sql,
  left: Left,
  keptIds: readonly string[],
): Promise<Result<readonly Audit[], BusinessError>> {
  const { to } = left;
  const chosen = chosenOnLeaving(await proposed(sql, left), keptIds);
  if (!chosen.ok) return err(new ValidationError([chosen.error]));
  const { ended, kept } = chosen.value;
  const [first] = ended;
  const stays = kept.map((grant) => auditOf('grant.keep', grant, grant.validTo));
  if (first === undefined) return ok(stays);
  const ids = ended.map(({ id }) => id);
  const refusal = await refuseLast(context, sql, (held) =>
    held.map((one) => (ids.includes(one.id) ? { ...one, to } : one)),
  );
  if (refusal !== null) return err(refusal);
  await tx.grant.updateMany({ where: { id: { in: ids } }, data: { validTo: dbDate(to) } });
  await tx.user.update({ where: { id: first.userId }, data: { version: { increment: 1 } } });
  return ok([...ended.map((grant) => auditOf('grant.end', grant, to)), ...stays]);
}

function auditOf(
  action: 'grant.end' | 'grant.keep',
  { userId, role, organisationId, validFrom }: GrantRow,
  validTo: IsoDate | null,
): Audit {
  const organisation = writeId('Organisation', organisationId);
  const data = { role, organisationId: organisation, validFrom, validTo };
  return { action, subjectKind: 'USER', subjectId: userId, organisationId, data };
}
