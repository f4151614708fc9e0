import {
  changedFindings,
  isOtherVerdict,
  judgesPlans,
  linesFound,
  OPEN_STATES,
  planFindingsOfCheck,
  rowsWith,
} from '@cau-noi/domain/assessment/parameter-preview';
import type { NamedLine, ParameterChange } from '@cau-noi/domain/assessment/parameter-preview';
import type { Verdict } from '@cau-noi/domain/check/run';
import type { Issue } from '@cau-noi/domain/result';
import type { PageArguments } from '../../connection.ts';
import { readPage, toConnection } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { cursorKinds } from '../../keyset.ts';
import { opaquePlanContent } from '../approval/opaque-content.ts';
import { decidedUntil } from '../configuration/configuration.queries.ts';
import type { Proposed } from '../configuration/proposed-row.ts';
import { issuesOfChange, proposedChange } from '../configuration/proposed-row.ts';
import type { PlanOrder } from './plan-list-orders.ts';
import { planSortKeys } from './plan-list-orders.ts';
import { countPlans, listPlans } from './plan-list.queries.ts';
import { judgedPlan, planLookups } from './plan.facts.ts';
import { contentOfPlan, planById } from './plan.loaders.ts';
import type { PlanRecord } from './plan.queries.ts';

/** An open plan of which the check would find something else; only what changes. */
export interface PlanVerdictChange {
  readonly plan: PlanRecord;
  /** The lines that the findings speak of. */
  readonly lines: readonly NamedLine[];
  readonly before: Verdict;
  readonly after: Verdict;
}

/** What proposed values would do to a page of the open plans; nothing is written. */
export interface PlanParameterPreview {
  /** What stands against the values themselves; nothing is examined while there is something. */
  readonly issues: readonly Issue[];
  readonly examined: number;
  readonly total: number;
  readonly changes: readonly PlanVerdictChange[];
  /** Where to go on; null when all were examined. */
  readonly endCursor: string | null;
}

const ORDER: PlanOrder = 'YEAR_DESC';
const NOTHING = { issues: [], examined: 0, total: 0, changes: [], endCursor: null } as const;

/**
 * Judges a page of open plans by the values of now and by those proposed, and tells those of which the
 * check would find something else. Approved ones that nobody adjusts are never looked at.
 *
 * @throws GraphQLError FORBIDDEN, BAD_ID, PAGE_SIZE, BAD_CURSOR
 */
export async function previewPlans(
  context: Context,
  proposed: Proposed,
  args: PageArguments,
): Promise<PlanParameterPreview> {
  const { sql, today } = context;
  const change = proposedChange(context, proposed);
  const page = readPage(args, ORDER, cursorKinds(planSortKeys(ORDER)));
  if (!judgesPlans(change.row.checkId)) return NOTHING;
  const filter = { year: null, organisationIds: null, states: OPEN_STATES, text: null, ids: null };
  const list = { scope: null, filter, order: ORDER, today };
  const [decided, listed, total] = await Promise.all([
    decidedUntil(sql),
    listPlans(sql, list, page),
    countPlans(sql, list),
  ]);
  const issues = issuesOfChange(change, context.register.parameters, decided);
  if (issues.length > 0) return { ...NOTHING, issues };
  for (const { plan } of listed) planById(context).prime(plan.id, plan);
  const places = new Map(listed.map(({ plan, place }) => [plan, place]));
  const placeOf = (row: PlanRecord) => places.get(row) ?? [];
  const count = () => Promise.resolve(total);
  const { edges, hasNextPage } = toConnection([...places.keys()], page, ORDER, placeOf, count);
  const shown = edges.map(({ node }) => node);
  const changes = await changesAmong(context, shown, change);
  const endCursor = hasNextPage ? (edges.at(-1)?.cursor ?? null) : null;
  return { issues, examined: shown.length, total, changes, endCursor };
}

async function changesAmong(
  context: Context,
  plans: readonly PlanRecord[],
  change: ParameterChange,
): Promise<readonly PlanVerdictChange[]> {
  const { sql, register, today } = context;
  const contents = await Promise.all(plans.map((plan) => contentOfPlan(context, plan)));
  const judged = plans.flatMap(({ id }, index) => {
    const content = contents[index];
    return content === undefined ? [] : [judgedPlan(id, content)];
  });
  // How far back is looked hangs on the values.
  const [before, after] = await Promise.all([
    planLookups(sql, judged, register, today),
    planLookups(
      sql,
      judged,
      { ...register, parameters: rowsWith(register.parameters, change) },
      today,
    ),
  ]);
  const { checkId } = change.row;
  return plans.flatMap((plan, index) => {
    const [content, one, other] = [contents[index], before[index], after[index]];
    if (content === undefined || one === undefined || other === undefined) return [];
    const opaque = opaquePlanContent(content);
    const found = planFindingsOfCheck(checkId, opaque, one);
    const then = planFindingsOfCheck(checkId, opaque, other);
    if (!isOtherVerdict(found, then)) return [];
    const changed = changedFindings(found, then);
    const lines = linesFound(content, [...changed.before, ...changed.after]);
    return [{ plan, lines, ...changed }];
  });
}
