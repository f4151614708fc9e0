import type { Action } from '@cau-noi/domain/access/actions';
import { can } from '@cau-noi/domain/access/policy';
import type { DossierSubject } from '@cau-noi/domain/access/subject';
import type { DossierContent } from '@cau-noi/domain/dossier';
import { invariant } from '@cau-noi/domain/invariant';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import type { BusinessError } from '../../errors.ts';
import type { Sql } from '../../sql.ts';
import { permissionShape, refusalOf } from '../access/permission.ts';
import { placesToday } from '../access/place.ts';
import { latestSubmission } from '../approval/approval.loaders.ts';
import { submissionsOf } from '../approval/approval.queries.ts';
import { factsOfRecord } from '../approval/permissions.ts';
import type { PermissionShape } from '../values/permission.graphql.ts';
import { sectionOf } from './dossier-sections.loaders.ts';
import type { DossierRecord } from './dossier.queries.ts';

/** Everything that may be done to a dossier that exists. */
export type DossierAction = Exclude<
  Action & `dossier.${string}`,
  'dossier.create' | 'dossier.read'
>;

async function subjectOf(context: Context, dossier: DossierRecord): Promise<DossierSubject> {
  const [coOrganiserIds, submission] = await Promise.all([
    sectionOf(context, dossier.id, 'coOrganiserIds'),
    latestSubmission(context, dossier.id),
  ]);
  const { organisationId, state } = dossier;
  const facts = factsOfRecord(context, { organisationId, coOrganiserIds, submission });
  return { ...facts, type: 'DOSSIER', state };
}

/** Whether the viewer may do something to a dossier, and if not, why. */
export async function dossierPermission(
  context: Context,
  dossier: DossierRecord,
  action: DossierAction,
): Promise<PermissionShape> {
  const subject = await subjectOf(context, dossier);
  return permissionShape(can(viewerOf(context).actor, action, subject));
}

/** Why the viewer may not do something to a dossier that a transaction has read, or null. */
export async function refuseDossier(
  context: Context,
  sql: Sql,
  dossier: DossierRecord,
  { coOrganiserIds }: DossierContent,
  action: DossierAction,
): Promise<BusinessError | null> {
  const [submission] = await submissionsOf(sql, [dossier.id]);
  const { organisationId, state } = dossier;
  const facts = factsOfRecord(context, {
    organisationId,
    coOrganiserIds,
    submission: submission ?? null,
  });
  return refusalOf(can(viewerOf(context).actor, action, { ...facts, type: 'DOSSIER', state }));
}

/** Why the viewer may not begin a dossier of this union, or null. */
export function refuseDossierCreation(
  context: Context,
  organisationId: string,
): BusinessError | null {
  const place = placesToday(context, [organisationId]).get(organisationId);
  invariant(place !== undefined, 'NO_PLACE');
  const subject = { ...place, type: 'ORGANISATION' } as const;
  return refusalOf(can(viewerOf(context).actor, 'dossier.create', subject));
}
