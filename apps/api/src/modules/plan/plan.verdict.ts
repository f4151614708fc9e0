import { assessPlan } from '@cau-noi/domain/assessment/plan';
import type { Verdict } from '@cau-noi/domain/check/run';
import type { Change } from '@cau-noi/domain/difference';
import type { IsoDate } from '@cau-noi/domain/period';
import { planDeadline } from '@cau-noi/domain/plan/deadline';
import { PLAN_ACT_STATES } from '@cau-noi/domain/plan/lifecycle';
import type { Context } from '../../context.ts';
import { defineLoader } from '../../loader.ts';
import { snapshotOf, standingSubmission } from '../approval/approval.loaders.ts';
import { changesBetween, readable } from '../approval/changes.ts';
import { opaquePlanContent } from '../approval/opaque-content.ts';
import { lookupsTold } from '../approval/told.ts';
import { judgedPlan, planLookups } from './plan.facts.ts';
import { contentOfPlan, planById } from './plan.loaders.ts';
import type { PlanRecord } from './plan.queries.ts';

/** What the checks find in plans as they stand, for all plans of a tick at once. */
const liveVerdict = defineLoader<string, Verdict>(async (ids, context) => {
  const plans = await planById(context).loadMany(ids);
  const judged = await Promise.all(
    plans
      .filter((plan) => plan !== null)
      .map(async (plan) => ({ planId: plan.id, content: await contentOfPlan(context, plan) })),
  );
  const lookups = await planLookups(
    context.sql,
    judged.map(({ planId, content }) => judgedPlan(planId, content)),
    context.register,
    context.today,
  );
  return new Map(
    judged.map(({ planId, content }, index) => {
      const known = lookups[index];
      if (known === undefined) return [planId, []];
      return [planId, assessPlan(opaquePlanContent(content), lookupsTold(context, known))];
    }),
  );
});

/** What the checks find now while a plan is written; once it is handed in, what they found then. */
export async function verdictOf(context: Context, plan: PlanRecord): Promise<Verdict> {
  if (!PLAN_ACT_STATES.EDIT.includes(plan.state)) {
    const submission = await standingSubmission(context, plan.id);
    if (submission !== null) return (await snapshotOf(context, submission.id)).verdict;
  }
  return liveVerdictOf(context, plan);
}

/** What the checks find of a plan as it stands, by the norms and records of today. */
export async function liveVerdictOf(context: Context, { id }: PlanRecord): Promise<Verdict> {
  return (await liveVerdict(context).load(id)) ?? [];
}

/** How a plan as it stands differs from the version in force, for people to read. */
export async function changesSinceApproved(
  context: Context,
  plan: PlanRecord,
): Promise<readonly Change[]> {
  if (plan.approvedSubmissionId === null) return [];
  const [snapshot, content] = await Promise.all([
    snapshotOf(context, plan.approvedSubmissionId),
    contentOfPlan(context, plan),
  ]);
  return readable(context, changesBetween('PLAN', snapshot.content, content));
}

/** By when a plan is to be handed in; null where no rule says so. */
export function dueDateOf({ register }: Context, plan: PlanRecord): IsoDate | null {
  return planDeadline(register.planDeadlines, plan.year)?.dueDate ?? null;
}

/** Forgets what was found for a plan: it has been written since. */
export function forgetVerdict(context: Context, planId: string): void {
  liveVerdict(context).clear(planId);
}
