import type { ActivityKind } from '@cau-noi/domain/activity/kind';
import type { ApprovalSubjectKind } from '@cau-noi/domain/approval';
import { chooseRoute, snapshotSteps } from '@cau-noi/domain/approval/route';
import type { CheckParameter } from '@cau-noi/domain/check';
import type { Verdict } from '@cau-noi/domain/check/run';
import { findingKey } from '@cau-noi/domain/check/run';
import type { OrganisationKind } from '@cau-noi/domain/organisation';
import type { Result } from '@cau-noi/domain/result';
import { err, ok } from '@cau-noi/domain/result';
import type { NormTotal } from '@cau-noi/domain/savings/norm-total';
import type { Waiver } from '@cau-noi/domain/waiver';
import { coveringStops, holdingDespite } from '@cau-noi/domain/waiver/cover';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import type { Transaction } from '../../database.ts';
import type { BusinessError } from '../../errors.ts';
import { ChecksError } from '../../errors.ts';
import type { Sql } from '../../sql.ts';
import { openSubmission } from './approval.rows.ts';
import { allRoutes } from './assessment.queries.ts';
import type { SubjectContent } from './changes.ts';
import { justificationsOf } from './justification.queries.ts';
import { stepPlaces } from './places.ts';
import { stateError } from './refusals.ts';

/** A plan or dossier that is complete and was judged, ready to be handed in. */
export type Submitted = {
  readonly subjectKind: ApprovalSubjectKind;
  readonly subjectId: string;
  readonly organisationId: string;
  /** null for a plan, which holds lines of all kinds. */
  readonly kind: ActivityKind | null;
  readonly planned: boolean;
  readonly level: OrganisationKind;
  readonly content: SubjectContent;
  readonly facts: object;
  readonly verdict: Verdict;
  /** The same as far as whoever hands it in may know it: only what they are told holds it back. */
  readonly told: Verdict;
  /** What norms allow for the estimate; null for a plan, which has none. */
  readonly normTotals: readonly NormTotal[] | null;
  /** All rows; those that judged are frozen. */
  readonly parameters: readonly CheckParameter[];
  readonly authorUserIds: readonly string[];
  readonly travellerPersonIds: readonly string[];
  /** The exceptions of the record, whatever became of them. */
  readonly waivers: readonly Waiver[];
};

/**
 * Freezes what is handed in with its norms, facts and verdict, and puts it on its route.
 *
 * @returns the id of the submission, or ChecksError when findings hold it back, or StateError when
 *   no route is configured
 */
export async function handIn(
  tx: Transaction,
  sql: Sql,
  context: Context,
  submitted: Submitted,
): Promise<Result<string, BusinessError>> {
  const { subjectKind, subjectId, kind, level, planned, verdict } = submitted;
  const { userId } = viewerOf(context);
  const texts = await justificationsOf(sql, subjectKind, subjectId);
  const held = holdingDespite(submitted.told, texts, submitted.waivers);
  if (held.length > 0) return err(new ChecksError(held));
  const routes = await allRoutes(sql);
  const route = chooseRoute(routes, { subject: subjectKind, kind, level, planned }, context.today);
  if (!route.ok) return err(stateError(route.error));
  const submittedAt = context.now();
  const places = stepPlaces(context, submitted.organisationId);
  const id = await openSubmission(tx, {
    subjectKind,
    subjectId,
    planned,
    route: route.value,
    steps: snapshotSteps(route.value, places, submittedAt.toISOString()),
    content: submitted.content,
    parameters: submitted.parameters.filter((row) =>
      verdict.some((finding) => finding.parameterId === row.id),
    ),
    facts: submitted.facts,
    verdict,
    normTotals: submitted.normTotals,
    justifications: citedBy(verdict, texts),
    waiverIds: coveringStops(verdict, submitted.waivers).map((waiver) => waiver.id),
    involvement: {
      authorUserIds: [...new Set([...submitted.authorUserIds, userId])],
      travellerPersonIds: submitted.travellerPersonIds,
    },
    submittedById: userId,
    submittedAt,
  });
  return ok(id);
}

/** Only the texts that justify a finding of this verdict. */
function citedBy(
  verdict: Verdict,
  texts: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const keys = new Set(verdict.map(findingKey));
  return Object.fromEntries(Object.entries(texts).filter(([key]) => keys.has(key)));
}
