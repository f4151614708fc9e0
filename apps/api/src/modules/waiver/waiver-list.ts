import type { WaiverDecision, WaiverState } from '@cau-noi/domain/waiver';
import type { Connection, PageArguments } from '../../connection.ts';
import { readPage, toConnection } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { dossierById } from '../dossier/dossier.loaders.ts';
import { organisationFilter } from '../plan/organisation-filter.ts';
import { planById } from '../plan/plan.loaders.ts';
import type { WaiverFilter, WaiverTotals } from './waiver-list.queries.ts';
import {
  addUpWaivers,
  countWaivers,
  cursorOfWaiver,
  listWaivers,
  WAIVER_CURSOR,
  WAIVER_ORDER,
} from './waiver-list.queries.ts';
import type { WaiverRecord } from './waiver.queries.ts';

/** Which exceptions a client asks for. */
export type WaiversAsked = {
  readonly checkId?: readonly string[] | null | undefined;
  readonly state?: readonly WaiverState[] | null | undefined;
  readonly organisationId?: string | null | undefined;
  readonly subtree?: boolean | null | undefined;
  readonly year?: number | null | undefined;
  readonly fromYear?: number | null | undefined;
  readonly toYear?: number | null | undefined;
  readonly decision?: WaiverDecision | null | undefined;
};

/** A page of the register; what it adds up to is only reckoned when it is asked for. */
export interface WaiverPage extends Connection<WaiverRecord> {
  readonly totals: () => Promise<WaiverTotals>;
}

/**
 * The filter in terms of the database.
 *
 * @throws GraphQLError BAD_ID
 */
export function readWaiverWhere(context: Context, where: WaiversAsked): WaiverFilter {
  return {
    checkIds: where.checkId ?? null,
    states: where.state ?? null,
    organisationIds: organisationFilter(context, where.organisationId, where.subtree),
    fromYear: where.fromYear ?? where.year ?? null,
    toYear: where.toYear ?? where.year ?? null,
    decision: where.decision ?? null,
  };
}

/**
 * A page of the exceptions of the dossiers and plans that the viewer may see.
 *
 * @throws GraphQLError BAD_ID, PAGE_SIZE, BAD_CURSOR
 */
export async function waiversPage(
  context: Context,
  where: WaiversAsked,
  args: PageArguments,
): Promise<WaiverPage> {
  const page = readPage(args, WAIVER_ORDER, WAIVER_CURSOR);
  const scope = scopeIds(viewerOf(context).scope);
  const filter = readWaiverWhere(context, where);
  const { sql } = context;
  const rows = await listWaivers(sql, scope, filter, page);
  const shown = rows.slice(0, page.size);
  const idsOf = (kind: WaiverRecord['subjectKind']) =>
    shown.flatMap(({ subjectKind, subjectId }) => (subjectKind === kind ? subjectId : []));
  await Promise.all([
    dossierById(context).ahead(idsOf('DOSSIER')),
    planById(context).ahead(idsOf('PLAN')),
  ]);
  const connection = toConnection(rows, page, WAIVER_ORDER, cursorOfWaiver, () =>
    countWaivers(sql, scope, filter),
  );
  return { ...connection, totals: () => addUpWaivers(sql, scope, filter) };
}
