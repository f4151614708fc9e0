import type { DossierLookups } from '@cau-noi/domain/assessment/dossier';
import { judgesAfterwards } from '@cau-noi/domain/assessment/check-group';
import { CHECKS } from '@cau-noi/domain/assessment/catalogue';
import { assessDossier } from '@cau-noi/domain/assessment/dossier';
import type { Verdict } from '@cau-noi/domain/check/run';
import type { Change } from '@cau-noi/domain/difference';
import type { DossierContent } from '@cau-noi/domain/dossier';
import { DOSSIER_ACT_STATES } from '@cau-noi/domain/dossier/lifecycle';
import { deviations } from '@cau-noi/domain/dossier/outcome';
import { invariant } from '@cau-noi/domain/invariant';
import type { Context } from '../../context.ts';
import { defineLoader } from '../../loader.ts';
import {
  snapshotOf,
  standingSubmission,
  submissionsBySubject,
} from '../approval/approval.loaders.ts';
import type { SubmissionRecord } from '../approval/approval.queries.ts';
import { changesBetween, readable } from '../approval/changes.ts';
import { opaqueDossierContent } from '../approval/opaque-content.ts';
import { lookupsTold } from '../approval/told.ts';
import type { LookupsFor } from './dossier.facts.ts';
import { dossierLookups } from './dossier.facts.ts';
import { actualOfDossier, contentOfDossier, dossierById } from './dossier.loaders.ts';
import type { DossierRecord } from './dossier.queries.ts';
import { followUpById } from './follow-up.loaders.ts';
import { outcomeById } from './outcome.loaders.ts';
import { dueRecordById, reportDueById } from './report-due.loaders.ts';
import { returnDueById } from './return.loaders.ts';
import { settledByDossier } from './settlement.loaders.ts';

const lookupsFor = (forChecks: LookupsFor) =>
  defineLoader<string, DossierLookups>(async (ids, context) => {
    const dossiers = await dossierById(context).loadMany(ids);
    const judged = await Promise.all(
      dossiers
        .filter((dossier) => dossier !== null)
        .map(async (dossier) => ({
          dossierId: dossier.id,
          content: await contentOfDossier(context, dossier),
        })),
    );
    const { sql, register, today } = context;
    const found = await dossierLookups(sql, judged, register, today, forChecks);
    return new Map(
      judged.flatMap(({ dossierId }, index) => {
        const lookups = found[index];
        return lookups === undefined ? [] : [[dossierId, lookupsTold(context, lookups)] as const];
      }),
    );
  });

/** What only the database knows of dossiers as they stand, for all dossiers of a tick at once. */
const LOOKUPS = {
  ALL_CHECKS: lookupsFor('ALL_CHECKS'),
  REPORT_CHECK: lookupsFor('REPORT_CHECK'),
} as const;

/** What only the database knows of a dossier, for the checks, as the viewer may know it; with the ids that clients know. */
export async function lookupsOf(
  context: Context,
  dossier: DossierRecord,
  forChecks: LookupsFor = 'ALL_CHECKS',
): Promise<DossierLookups> {
  const lookups = await LOOKUPS[forChecks](context).load(dossier.id);
  invariant(lookups !== null, `NO_LOOKUPS:${dossier.id}`);
  return lookups;
}

/** The checks on what is owed after the activity. */
const OF_TODAY: readonly string[] = CHECKS.filter(judgesAfterwards).map(({ id }) => id);

const ofToday = ({ checkId }: Verdict[number]): boolean => OF_TODAY.includes(checkId);

/** What the checks find of a dossier as it stands, by the norms and records of today. */
export async function liveVerdict(
  context: Context,
  dossier: DossierRecord,
  forChecks: LookupsFor = 'ALL_CHECKS',
): Promise<Verdict> {
  const [content, lookups] = await Promise.all([
    contentOfDossier(context, dossier),
    lookupsOf(context, dossier, forChecks),
  ]);
  return assessDossier(opaqueDossierContent(content), lookups);
}

/** What the checks on what is owed after the activity find of a dossier today. */
export async function verdictAfterwards(
  context: Context,
  dossier: DossierRecord,
): Promise<Verdict> {
  return (await liveVerdict(context, dossier, 'REPORT_CHECK')).filter(ofToday);
}

/**
 * What the checks find now while a dossier is written; once it is handed in, what they found then.
 * Report, what was promised in it, settlement and passports are owed only after the activity, so the checks on them always
 * speak of today.
 */
export async function verdictOf(context: Context, dossier: DossierRecord): Promise<Verdict> {
  const written = DOSSIER_ACT_STATES.EDIT.includes(dossier.state);
  const submission = written ? null : await standingSubmission(context, dossier.id);
  if (submission === null) return liveVerdict(context, dossier);
  const reports = DOSSIER_ACT_STATES.REPORT.includes(dossier.state);
  const [{ verdict }, live] = await Promise.all([
    snapshotOf(context, submission.id),
    reports ? verdictAfterwards(context, dossier) : null,
  ]);
  if (live === null) return verdict;
  return [...verdict.filter((finding) => !ofToday(finding)), ...live];
}

/** The last submission that was approved, whether or not that still holds. */
async function lastApproved(
  context: Context,
  dossier: DossierRecord,
): Promise<SubmissionRecord | null> {
  const submissions = await submissionsBySubject(context).load(dossier.id);
  return (
    submissions.find(({ state }) => ['APPROVED', 'VOIDED', 'SUPERSEDED'].includes(state)) ?? null
  );
}

/** How a dossier as it stands differs from what was approved last, for people to read. */
export async function changesSinceApproved(
  context: Context,
  dossier: DossierRecord,
): Promise<readonly Change[]> {
  const approved = await lastApproved(context, dossier);
  if (approved === null) return [];
  const [snapshot, content] = await Promise.all([
    snapshotOf(context, approved.id),
    contentOfDossier(context, dossier),
  ]);
  return readable(context, changesBetween('DOSSIER', snapshot.content, content));
}

/** Where the real figures depart from the approved ones, for people to read. */
export async function deviationsOf(
  context: Context,
  dossier: DossierRecord,
): Promise<readonly Change[]> {
  const actual = await actualOfDossier(context, dossier);
  if (actual === null) return [];
  const submission = await standingSubmission(context, dossier.id);
  const approved =
    submission === null
      ? await contentOfDossier(context, dossier)
      : ((await snapshotOf(context, submission.id)).content as DossierContent);
  return readable(context, deviations(approved, actual));
}

/** Forgets what was found for a dossier: it has been written since. */
export function forgetVerdict(context: Context, dossierId: string): void {
  LOOKUPS.ALL_CHECKS(context).clear(dossierId);
  LOOKUPS.REPORT_CHECK(context).clear(dossierId);
  reportDueById(context).clear(dossierId);
  returnDueById(context).clear(dossierId);
  outcomeById(context).clear(dossierId);
  dueRecordById(context).clear(dossierId);
  followUpById(context).clear(dossierId);
  settledByDossier(context).clear(dossierId);
}
