import type { Permission } from '@cau-noi/domain/access/permission';
import { can } from '@cau-noi/domain/access/policy';
import type { DossierSubject, Place } from '@cau-noi/domain/access/subject';
import { invariant } from '@cau-noi/domain/invariant';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import { permissionShape } from '../access/permission.ts';
import { placeOf } from '../access/place.ts';
import type { PermissionShape } from '../values/permission.graphql.ts';
import type { DossierRecord } from '../dossier/dossier.queries.ts';
import type { PlanRecord } from '../plan/plan.queries.ts';
import { subjectOf } from './approval.loaders.ts';
import type { SubmissionRecord } from './approval.queries.ts';

/** What a permission on a plan or dossier needs to know beside its state. */
export type RecordFacts = Omit<DossierSubject, 'type' | 'state'>;

/** Whose record it is, and its latest submission. */
export type Held = {
  readonly organisationId: string;
  readonly coOrganiserIds: readonly string[];
  readonly submission: SubmissionRecord | null;
};

/** The facts of a record. */
export function factsOfRecord(context: Context, held: Held): RecordFacts {
  const others = held.coOrganiserIds.map((id) => placeOf(context, id));
  return factsAt(placeOf(context, held.organisationId), others, held.submission);
}

/** Whether the viewer may decide on exactly this submission, and if not, why. */
export async function decidePermission(
  context: Context,
  submission: SubmissionRecord,
): Promise<PermissionShape> {
  const subject = await subjectOf(context, submission);
  invariant(subject !== null, `SUBJECT_NOT_VISIBLE:${submission.id}`);
  const { organisationId } = submission;
  const facts = factsOfRecord(context, { organisationId, coOrganiserIds: [], submission });
  return permissionShape(mayDecide(context, facts, subject));
}

/** What the policy says of a decision on the submission in these facts. */
export function mayDecide(
  context: Context,
  facts: RecordFacts,
  subject: PlanRecord | DossierRecord,
): Permission {
  const { actor } = viewerOf(context);
  return subject.__typename === 'Plan'
    ? can(actor, 'plan.decide', { ...facts, type: 'PLAN', state: subject.state })
    : can(actor, 'dossier.decide', { ...facts, type: 'DOSSIER', state: subject.state });
}

function factsAt(
  own: Place,
  coOrganisers: readonly Place[],
  submission: SubmissionRecord | null,
): RecordFacts {
  return {
    ...own,
    coOrganiserLineage: coOrganisers.flatMap((place) => place.lineage),
    involvement: {
      authorUserIds: submission?.authorUserIds ?? [],
      travellerPersonIds: submission?.travellerPersonIds ?? [],
    },
    submission,
  };
}
