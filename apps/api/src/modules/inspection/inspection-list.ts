import type { InspectionState } from '@cau-noi/domain/inspection';
import type { Connection, PageArguments } from '../../connection.ts';
import { readPage, toConnection } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { organisationFilter } from '../plan/organisation-filter.ts';
import type { InspectionFilter, InspectionRecord, InspectionTotals } from './inspection.queries.ts';
import {
  addUpInspections,
  countInspections,
  cursorOfInspection,
  INSPECTION_CURSOR,
  INSPECTION_ORDER,
  listInspections,
} from './inspection.queries.ts';

/** Which inspections a client asks for. */
export type InspectionsAsked = {
  readonly state?: readonly InspectionState[] | null | undefined;
  readonly year?: readonly number[] | null | undefined;
  readonly organisationId?: string | null | undefined;
  readonly subtree?: boolean | null | undefined;
  readonly overdue?: boolean | null | undefined;
};

/** A page of the register; what it adds up to is only reckoned when it is asked for. */
export interface InspectionPage extends Connection<InspectionRecord> {
  readonly totals: () => Promise<InspectionTotals>;
}

/**
 * The filter in terms of the database.
 *
 * @throws GraphQLError BAD_ID
 */
export function readInspectionWhere(context: Context, where: InspectionsAsked): InspectionFilter {
  return {
    states: where.state ?? null,
    years: where.year ?? null,
    organisationIds: organisationFilter(context, where.organisationId, where.subtree),
    overdueOn: where.overdue === true ? context.today : null,
  };
}

/**
 * A page of the inspections that the viewer may see.
 *
 * @throws GraphQLError BAD_ID, PAGE_SIZE, BAD_CURSOR
 */
export async function inspectionsPage(
  context: Context,
  where: InspectionsAsked,
  args: PageArguments,
): Promise<InspectionPage> {
  const page = readPage(args, INSPECTION_ORDER, INSPECTION_CURSOR);
  const scope = scopeIds(viewerOf(context).scope);
  const filter = readInspectionWhere(context, where);
  const { sql, today } = context;
  const rows = await listInspections(sql, scope, filter, page);
  const connection = toConnection(rows, page, INSPECTION_ORDER, cursorOfInspection, () =>
    countInspections(sql, scope, filter),
  );
  return { ...connection, totals: () => addUpInspections(sql, scope, filter, today) };
}
