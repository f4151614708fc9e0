import type { Action } from '@cau-noi/domain/access/actions';
import { can } from '@cau-noi/domain/access/policy';
import type { PlanSubject } from '@cau-noi/domain/access/subject';
import type { PlanContent } from '@cau-noi/domain/plan';
import { nextPlan } from '@cau-noi/domain/plan/lifecycle';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import type { BusinessError } from '../../errors.ts';
import { NotFoundError } from '../../errors.ts';
import type { Sql } from '../../sql.ts';
import { permissionShape, refusalOf } from '../access/permission.ts';
import { placesToday } from '../access/place.ts';
import { submissionsBySubject } from '../approval/approval.loaders.ts';
import { submissionsOf } from '../approval/approval.queries.ts';
import { factsOfRecord } from '../approval/permissions.ts';

import type { PermissionShape } from '../values/permission.graphql.ts';
import { contentOfPlan } from './plan.loaders.ts';
import type { PlanRecord } from './plan.queries.ts';

/** Everything that may be done to a plan that exists. */
export type PlanAction = Exclude<Action & `plan.${string}`, 'plan.create' | 'plan.read'>;

const coOrganisersOf = ({ lines }: PlanContent): readonly string[] => [
  ...new Set(lines.flatMap((line) => line.coOrganiserIds)),
];

async function subjectOf(context: Context, plan: PlanRecord): Promise<PlanSubject> {
  const [content, [submission]] = await Promise.all([
    contentOfPlan(context, plan),
    submissionsBySubject(context).load(plan.id),
  ]);
  const facts = factsOfRecord(context, {
    organisationId: plan.organisationId,
    coOrganiserIds: coOrganisersOf(content),
    submission: submission ?? null,
  });
  return { ...facts, type: 'PLAN', state: plan.state };
}

/** Whether the viewer may do something to a plan, and if not, why. */
export async function planPermission(
  context: Context,
  plan: PlanRecord,
  action: PlanAction,
): Promise<PermissionShape> {
  const permission = can(viewerOf(context).actor, action, await subjectOf(context, plan));
  if (!permission.allowed || action !== 'plan.abandonAdjustment')
    return permissionShape(permission);
  // The state of a first draft is that of an adjustment; only the latter has what to go back to.
  const approved = plan.baselineSubmissionId !== null;
  const moved = nextPlan(plan.state, { kind: 'ABANDON', approved });
  if (moved.ok) return permissionShape(permission);
  return { allowed: false, code: moved.error.code, data: moved.error.data };
}

/** Why the viewer may not do something to a plan that a transaction has read, or null. */
export async function refusePlan(
  context: Context,
  sql: Sql,
  plan: PlanRecord,
  content: PlanContent,
  action: PlanAction,
): Promise<BusinessError | null> {
  const [submission] = await submissionsOf(sql, [plan.id]);
  const facts = factsOfRecord(context, {
    organisationId: plan.organisationId,
    coOrganiserIds: coOrganisersOf(content),
    submission: submission ?? null,
  });
  const subject: PlanSubject = { ...facts, type: 'PLAN', state: plan.state };
  return refusalOf(can(viewerOf(context).actor, action, subject));
}

/** Why the viewer may not begin a plan of this union, or null. */
export function refusePlanCreation(context: Context, organisationId: string): BusinessError | null {
  const place = placesToday(context, [organisationId]).get(organisationId);
  if (place === undefined) return new NotFoundError('Organisation', ['organisationId']);
  const subject = { ...place, type: 'ORGANISATION' } as const;
  return refusalOf(can(viewerOf(context).actor, 'plan.create', subject));
}
