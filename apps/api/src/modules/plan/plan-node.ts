import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../context.ts';
import type { Selected } from '../../lookahead.ts';
import { asksFor, selectedIn } from '../../lookahead.ts';
import { agreementById } from '../agreement/agreement.loaders.ts';
import { submissionsBySubject } from '../approval/approval.loaders.ts';
import { justificationsOfPlan } from '../approval/assessment.loaders.ts';
import { dossiersByLine } from '../dossier/dossier.loaders.ts';
import { filesAhead } from '../file/file.loaders.ts';
import { partnerById } from '../partner/partner.loaders.ts';
import { countedLines, linesByPlan, planById } from './plan.loaders.ts';
import type { PlanLineRecord, PlanRecord } from './plan.queries.ts';

const ON_LINES = ['changesSinceApproved', 'findings', 'lines'];
const ON_SUBMISSIONS = [
  'approval',
  'approved',
  'baseline',
  'findings',
  'lastReturn',
  'submissions',
  'viewerMay',
];

/**
 * A plan that the viewer may see, else null. What is kept by its id is read in the same message, before
 * it is known whether the plan may be seen: without it no field is resolved that would give it out.
 */
export async function planNode(
  context: Context,
  id: string,
  info: GraphQLResolveInfo,
): Promise<PlanRecord | null> {
  const selected = selectedIn(info);
  const [plan] = await Promise.all([
    planById(context).load(id),
    asksFor(selected, ...ON_LINES) && linesByPlan(context).ahead([id]),
    selected.has('totals') && countedLines(context).ahead([id]),
    asksFor(selected, ...ON_SUBMISSIONS) && submissionsBySubject(context).ahead([id]),
    selected.has('justifications') && justificationsOfPlan(context).ahead([id]),
    selected.has('files') && filesAhead(context, 'PLAN', [id]),
  ]);
  return plan;
}

/** The lines of a plan in order, with what is selected of them. */
export async function linesWithAhead(
  context: Context,
  planId: string,
  selected: Selected,
): Promise<readonly PlanLineRecord[]> {
  const lines = await linesByPlan(context).load(planId);
  await Promise.all([
    selected.has('partner') &&
      partnerById(context).ahead(lines.flatMap((line) => line.partnerId ?? [])),
    selected.has('agreement') &&
      agreementById(context).ahead(lines.flatMap((line) => line.agreementId ?? [])),
    selected.has('dossiers') && dossiersByLine(context).ahead(lines.map((line) => line.id)),
  ]);
  return lines;
}
