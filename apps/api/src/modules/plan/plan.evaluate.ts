import type { PlanLookups } from '@cau-noi/domain/assessment/plan';
import { assessPlan } from '@cau-noi/domain/assessment/plan';
import type { Verdict } from '@cau-noi/domain/check/run';
import type { PlanContent } from '@cau-noi/domain/plan';
import type { LookupScope } from '@cau-noi/domain/plan/lookup-scope';
import { planIssues, planYearIssues } from '@cau-noi/domain/plan/issues';
import { lineAgreementIssues } from '@cau-noi/domain/agreement/carrying-out';
import type { Issue } from '@cau-noi/domain/result';
import { holdingDespite } from '@cau-noi/domain/waiver/cover';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { requestError } from '../../errors.ts';
import { snapshotOf } from '../approval/approval.loaders.ts';
import { justificationsOfPlan } from '../approval/assessment.loaders.ts';
import { opaquePlanContent } from '../approval/opaque-content.ts';
import { mustBePartners, mustBeUnions, mustSeeUnion } from '../approval/named.ts';
import { lookupsTold } from '../approval/told.ts';
import { waiversByRecord } from '../waiver/waiver.loaders.ts';
import { lineAgreements } from './plan.agreements.ts';
import { judgedPlan, planLookups } from './plan.facts.ts';
import { planById } from './plan.loaders.ts';
import { planPermission } from './plan.permissions.ts';
import { planOfYear } from './plan.queries.ts';

/** What the checks and the rules of completeness say; nothing is saved. */
export type Evaluated = {
  readonly findings: Verdict;
  readonly issues: readonly Issue[];
  readonly maySubmit: boolean;
};

/**
 * The verdict that would hold back a plan with these lines, saved or not.
 *
 * @throws GraphQLError BAD_ID for what it names and does not exist, FORBIDDEN for a union that the viewer
 *   does not see
 */
export async function evaluatePlan(
  context: Context,
  given: Pick<PlanContent, 'organisationId' | 'year' | 'lines'>,
): Promise<Evaluated> {
  mustSeeUnion(context, given.organisationId);
  const noYear = planYearIssues(given.year);
  if (noYear.length > 0) return { findings: [], issues: noYear, maySubmit: false };
  mustBeUnions(
    context,
    given.lines.flatMap(({ coOrganiserIds }) => coOrganiserIds),
  );
  await mustBePartners(
    context,
    given.lines.map(({ partnerId }) => partnerId),
  );
  const scope = scopeIds(viewerOf(context).scope);
  const saved = await planOfYear(context.sql, given.organisationId, given.year, scope);
  const content = { ...given, adjustmentReason: saved?.adjustmentReason ?? null };
  const approvedId = saved?.approvedSubmissionId ?? null;
  const [texts, waivers, approved, agreements] = await Promise.all([
    saved === null ? [] : justificationsOfPlan(context).load(saved.id),
    saved === null ? [] : waiversByRecord(context).load(saved.id),
    approvedId === null ? null : snapshotOf(context, approvedId),
    lineAgreements(context, context.sql, content.lines),
  ]);
  const judged = judgedPlan(saved?.id ?? null, content);
  const [lookups] = await planLookups(context.sql, [judged], context.register, context.today);
  if (lookups === undefined) throw new Error('No lookups for a plan');
  const findings = assessPlan(opaquePlanContent(content), lookupsTold(context, lookups));
  const issues = [
    ...planIssues(content, (approved?.content ?? null) as PlanContent | null),
    ...lineAgreementIssues(content, agreements),
  ];
  const justified = Object.fromEntries(texts.map(({ findingKey, text }) => [findingKey, text]));
  const held = holdingDespite(findings, justified, waivers);
  return { findings, issues, maySubmit: issues.length === 0 && held.length === 0 };
}

/**
 * What only the database knows of a plan while it is written, for whoever may write in it.
 *
 * @param scope what the lines as they are typed ask about; see `lookupScopeOf`
 * @throws GraphQLError BAD_ID for a plan that the viewer does not see, FORBIDDEN where they only read
 */
export async function lookUpPlan(
  context: Context,
  planId: string,
  scope: LookupScope,
): Promise<PlanLookups> {
  const plan = await planById(context).load(planId);
  if (plan === null) throw requestError('BAD_ID', { expected: 'Plan' });
  const mayEdit = await planPermission(context, plan, 'plan.edit');
  if (!mayEdit.allowed) throw requestError('FORBIDDEN');
  const { organisationId, year } = plan;
  const judged = { planId, organisationId, year, ...scope };
  const [lookups] = await planLookups(context.sql, [judged], context.register, context.today);
  if (lookups === undefined) throw new Error('No lookups for a plan');
  return lookupsTold(context, lookups);
}
