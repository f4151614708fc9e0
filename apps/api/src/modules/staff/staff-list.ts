import type { Connection, PageArguments } from '../../connection.ts';
import { readPage, toConnection } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { readOptionalId } from '../../ids.ts';
import { organisationFilter } from '../plan/organisation-filter.ts';
import type { StaffRole, Workload } from '@cau-noi/domain/staff';
import type { AssignmentFilter, AssignmentRow } from './staff.queries.ts';
import {
  countAssignments,
  cursorOfAssignment,
  listAssignments,
  STAFF_ORDER,
} from './staff.queries.ts';

/** Which assignments a client asks for. */
export type StaffAsked = {
  readonly organisationId?: string | null | undefined;
  readonly subtree?: boolean | null | undefined;
  readonly role?: readonly StaffRole[] | null | undefined;
  readonly workload?: Workload | null | undefined;
  readonly current?: boolean | null | undefined;
  readonly personId?: string | null | undefined;
};

/**
 * The filter in terms of the database.
 *
 * @throws GraphQLError BAD_ID
 */
export function readStaffWhere(context: Context, where: StaffAsked): AssignmentFilter {
  return {
    scope: scopeIds(viewerOf(context).scope),
    organisationIds: organisationFilter(context, where.organisationId, where.subtree),
    roles: where.role ?? null,
    workload: where.workload ?? null,
    current: where.current ?? null,
    today: context.today,
    personId: readOptionalId(where.personId, 'Person'),
  };
}

/**
 * A page of the register of staff of the unions that the viewer sees.
 *
 * @throws GraphQLError BAD_ID, PAGE_SIZE, BAD_CURSOR
 */
export async function staffPage(
  context: Context,
  where: StaffAsked,
  args: PageArguments,
): Promise<Connection<AssignmentRow>> {
  const page = readPage(args, STAFF_ORDER, ['string', 'string']);
  const filter = readStaffWhere(context, where);
  const rows = await listAssignments(context.sql, filter, page);
  return toConnection(rows, page, STAFF_ORDER, cursorOfAssignment, () =>
    countAssignments(context.sql, filter),
  );
}
