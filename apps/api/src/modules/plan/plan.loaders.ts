import { invariant } from '@cau-noi/domain/invariant';
import type { PlanContent } from '@cau-noi/domain/plan';
import type { CountedLine, PlanTotals } from '@cau-noi/domain/plan/totals';
import { planTotals } from '@cau-noi/domain/plan/totals';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import type { Soon } from '../../loader.ts';
import { byKey, defineListLoader, defineLoader, once } from '../../loader.ts';
import type { PlanLineRecord, PlanRecord } from './plan.queries.ts';
import {
  countedLinesOf,
  linesById,
  linesOfAgreements,
  linesOfPlans,
  planContentOf,
  plansById,
} from './plan.queries.ts';

/** A plan that the viewer may see, else null. */
export const planById = defineLoader<string, PlanRecord>(async (ids, context) =>
  byKey(await plansById(context.sql, ids, scopeIds(viewerOf(context).scope)), (plan) => plan.id),
);

/** The working lines of a plan, in order. */
export const linesByPlan = defineListLoader<string, PlanLineRecord>(
  (ids, context) => linesOfPlans(context.sql, ids),
  (line) => line.planId,
);

/** The lines that name an agreement, of the plans that the viewer may see. */
export const linesByAgreement = defineListLoader<string, PlanLineRecord>(
  (ids, context) => linesOfAgreements(context.sql, ids, scopeIds(viewerOf(context).scope)),
  (line) => line.agreementId ?? '',
);

const lineById = defineLoader<string, PlanLineRecord>(async (ids, context) =>
  byKey(await linesById(context.sql, ids), (line) => line.id),
);

/** A line by an id that a foreign key guarantees. */
export async function planLineById(context: Context, id: string): Promise<PlanLineRecord> {
  const line = await lineById(context).load(id);
  invariant(line !== null, `PLAN_LINE_MISSING:${id}`);
  return line;
}

/** What the plan says as it stands. */
export async function contentOfPlan(context: Context, plan: PlanRecord): Promise<PlanContent> {
  return planContentOf(plan, await linesByPlan(context).load(plan.id));
}

/** What counts of the lines of a plan; null for a plan that is none. */
export const countedLines = defineLoader<string, readonly CountedLine[]>((ids, context) =>
  countedLinesOf(context.sql, ids),
);

/** What the lines of a plan add up to. */
export function totalsOf(context: Context, { id }: PlanRecord): Soon<PlanTotals> {
  return once(countedLines(context).load(id), (lines) => {
    const totals = planTotals(lines ?? []);
    invariant(totals.ok, 'PLAN_MONEY_OVERFLOW');
    return totals.value;
  });
}
