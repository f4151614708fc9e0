import { invariant } from '@cau-noi/domain/invariant';
import { planDifference } from '@cau-noi/domain/plan/difference';
import { nextPlan } from '@cau-noi/domain/plan/lifecycle';
import { err } from '@cau-noi/domain/result';
import type { Call } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { stateError } from '../approval/refusals.ts';
import { writeLines } from './plan.rows.ts';
import { advance, approvedContent, done, openPlan } from './plan.use.ts';
import type { PlanDone } from './plan.use.ts';

/**
 * Gives an adjustment up: the lines and the reason are those of the version in force again. What was
 * submitted before keeps its history; the baseline and the version in force are not touched.
 */
export function abandonAdjustment(
  context: Context,
  call: Call,
  input: { id: string; version: number },
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<PlanDone> => {
    const action = 'plan.abandonAdjustment';
    const opened = await openPlan(context, sql, { ...input, action });
    if (!opened.ok) return opened;
    const { plan, content } = opened.value;
    const approved = await approvedContent(sql, plan);
    const moved = nextPlan(plan.state, { kind: 'ABANDON', approved: approved !== null });
    if (!moved.ok) return err(stateError(moved.error));
    invariant(approved !== null, 'ABANDONED_WITHOUT_APPROVED');
    const { state } = moved.value;
    const { lines, adjustmentReason } = approved;
    await advance(tx, opened.value, { state, adjustmentReason });
    await writeLines(sql, plan.id, lines, context.now().toISOString());
    await tx.planAuthor.deleteMany({ where: { planId: plan.id } });
    const { added, removed, changed } = planDifference(approved, content);
    const abandoned = { added: added.length, removed: removed.length, changed: changed.length };
    return done(plan, action, { from: plan.state, to: state, abandoned });
  });
}
