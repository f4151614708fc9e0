import type { PlanContent } from '@cau-noi/domain/plan';
import type { Result } from '@cau-noi/domain/result';
import { err, ok } from '@cau-noi/domain/result';
import type { Done, Json } from '../../act.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import type { Transaction } from '../../database.ts';
import type { BusinessError } from '../../errors.ts';
import { NotFoundError } from '../../errors.ts';
import type { Sql } from '../../sql.ts';
import { snapshotsOf } from '../approval/approval.queries.ts';
import { conflictOn } from '../approval/refusals.ts';
import type { PlanAction } from './plan.permissions.ts';
import { refusePlan } from './plan.permissions.ts';
import type { PlanRecord } from './plan.queries.ts';
import { linesOfPlans, planContentOf, plansById } from './plan.queries.ts';

/** What every act on a plan begins and ends with: opening it, moving it on, saying what was done. */

/** The answer that is kept: which plan it was. */
export type PlanDone = Result<Done<string>, BusinessError>;

export type Opened = { readonly plan: PlanRecord; readonly content: PlanContent };

/** The plan with its content, if the viewer may see it and do this; else why not. */
export async function openPlan(
  context: Context,
  sql: Sql,
  { id, version, action }: { id: string; version: number | null; action: PlanAction },
): Promise<Result<Opened, BusinessError>> {
  const [plan] = await plansById(sql, [id], scopeIds(viewerOf(context).scope));
  if (plan === undefined) return err(new NotFoundError('Plan', ['id']));
  const content = planContentOf(plan, await linesOfPlans(sql, [id]));
  if (version !== null && version !== plan.version) {
    return err(await conflictOn(sql, 'PLAN', plan, content));
  }
  const refused = await refusePlan(context, sql, plan, content, action);
  return refused === null ? ok({ plan, content }) : err(refused);
}

/** What is kept and audited of an act on a plan. */
export const done = (plan: PlanRecord, action: string, data: { readonly [key: string]: Json }) =>
  ok({
    value: plan.id,
    audit: {
      action,
      subjectKind: 'PLAN',
      subjectId: plan.id,
      organisationId: plan.organisationId,
      data,
    },
  } as const);

/** Moves a plan on from the version that was read; whoever else did so first is the conflict. */
export async function advance(
  tx: Transaction,
  { plan }: Opened,
  data: { readonly state?: PlanRecord['state']; readonly adjustmentReason?: string | null },
): Promise<void> {
  await tx.plan.update({
    where: { id: plan.id, version: plan.version },
    data: { ...data, version: { increment: 1 } },
  });
}

/** Counts the user among those who wrote since the plan was last approved. */
export async function addAuthor(tx: Transaction, planId: string, userId: string): Promise<void> {
  const key = { planId, userId };
  await tx.planAuthor.upsert({ where: { planId_userId: key }, create: key, update: {} });
}

/** The content of the approved version in force, or null while there is none. */
export async function approvedContent(sql: Sql, plan: PlanRecord): Promise<PlanContent | null> {
  if (plan.approvedSubmissionId === null) return null;
  const [snapshot] = await snapshotsOf(sql, [plan.approvedSubmissionId]);
  return (snapshot?.content ?? null) as PlanContent | null;
}
