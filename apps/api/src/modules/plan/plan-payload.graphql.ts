import { invariant } from '@cau-noi/domain/invariant';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { submissionsBySubject } from '../approval/approval.loaders.ts';
import { justificationsOfPlan } from '../approval/assessment.loaders.ts';
import { countedLines, linesByPlan, planById } from './plan.loaders.ts';
import type { PlanRecord } from './plan.queries.ts';
import { Plan } from './plan.ref.ts';
import { forgetVerdict } from './plan.verdict.ts';

export const PlanPayload = builder
  .objectRef<{ readonly plan: PlanRecord }>('PlanPayload')
  .implement({
    description: 'The plan as it is now.',
    fields: (t) => ({
      plan: t.field({ type: Plan, description: 'The plan.', resolve: ({ plan }) => plan }),
    }),
  });

/** The plan after it was changed: nothing of it that was read before counts. */
export async function changedPlan(
  context: Context,
  id: string,
): Promise<{ readonly plan: PlanRecord }> {
  const read = [planById, linesByPlan, countedLines, submissionsBySubject, justificationsOfPlan];
  for (const loader of read) loader(context).clear(id);
  forgetVerdict(context, id);
  const plan = await planById(context).load(id);
  invariant(plan !== null, 'PLAN_VANISHED');
  return { plan };
}
