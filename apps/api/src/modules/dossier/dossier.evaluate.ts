import type { DossierLookups } from '@cau-noi/domain/assessment/dossier';
import { assessDossier, submissionIssues } from '@cau-noi/domain/assessment/dossier';
import type { Verdict } from '@cau-noi/domain/check/run';
import type { DossierContent } from '@cau-noi/domain/dossier';
import type { Issue } from '@cau-noi/domain/result';
import { holdingDespite } from '@cau-noi/domain/waiver/cover';
import type { Context } from '../../context.ts';
import { requestError } from '../../errors.ts';
import { writeId } from '../../ids.ts';
import { justificationsOfDossier } from '../approval/assessment.loaders.ts';
import type { JustificationText } from '../approval/justification.queries.ts';
import { opaqueDossierContent } from '../approval/opaque-content.ts';
import { mustBePartners, mustBeUnions, mustSeeUnion } from '../approval/named.ts';
import { lookupsTold } from '../approval/told.ts';
import { waiversByRecord } from '../waiver/waiver.loaders.ts';
import type { Judged } from './dossier.facts.ts';
import { dossierLookups } from './dossier.facts.ts';
import { dossierById } from './dossier.loaders.ts';

/** What the checks and the rules of completeness say; nothing is saved. */
export type Evaluated = {
  readonly findings: Verdict;
  readonly issues: readonly Issue[];
  readonly maySubmit: boolean;
};

/**
 * What only the database knows of a content, saved or not, as far as the viewer may know it.
 *
 * @throws GraphQLError BAD_ID for a union that does not exist or a dossier that the viewer may not see,
 *   FORBIDDEN for a union that they do not see: what its earlier activities cost is told here
 */
export async function lookUpDossier(context: Context, judged: Judged): Promise<DossierLookups> {
  const { dossierId, content } = judged;
  const dossier = dossierId === null ? null : await dossierById(context).load(dossierId);
  if (dossierId !== null && dossier === null) throw requestError('BAD_ID', { expected: 'Dossier' });
  mustSeeUnion(context, content.organisationId);
  const [lookups] = await dossierLookups(context.sql, [judged], context.register, context.today);
  if (lookups === undefined) throw new Error('No lookups for a dossier');
  return lookupsTold(context, lookups);
}

/**
 * The verdict that would hold back a dossier with this content.
 *
 * @param given texts beside findings; null for those that are saved
 * @throws GraphQLError BAD_ID, FORBIDDEN as `lookUpDossier`; BAD_ID where it names what does not exist
 */
export async function evaluateDossier(
  context: Context,
  judged: Judged,
  given: readonly JustificationText[] | null,
): Promise<Evaluated> {
  const { dossierId, content } = judged;
  const [lookups, saved, waivers] = await Promise.all([
    lookUpDossier(context, judged),
    dossierId === null ? [] : justificationsOfDossier(context).load(dossierId),
    dossierId === null ? [] : waiversByRecord(context).load(dossierId),
  ]);
  await mustExist(context, content, lookups);
  const opaque = opaqueDossierContent(content);
  const findings = assessDossier(opaque, lookups);
  const issues = submissionIssues(opaque, lookups);
  const texts = (given ?? saved).map(({ findingKey, text }) => [findingKey, text] as const);
  const held = holdingDespite(findings, Object.fromEntries(texts), waivers);
  return { findings, issues, maySubmit: issues.length === 0 && held.length === 0 };
}

/** Whom and what a content names has to be there, as for one that is saved. */
async function mustExist(
  context: Context,
  content: DossierContent,
  { people, planLine }: DossierLookups,
): Promise<void> {
  const { partnerId, planLineId, members, sponsors, coOrganiserIds, participants } = content;
  const known = new Set(people.map(({ personId }) => personId));
  const unions = [...coOrganiserIds, ...participants.flatMap((one) => one.organisationId ?? [])];
  await mustBePartners(context, [partnerId, ...sponsors.map((sponsor) => sponsor.partnerId)]);
  mustBeUnions(context, unions);
  if (members.some(({ personId }) => !known.has(writeId('Person', personId))))
    throw requestError('BAD_ID', { expected: 'Person' });
  if (planLineId !== null && planLine === null)
    throw requestError('BAD_ID', { expected: 'PlanLine' });
}
