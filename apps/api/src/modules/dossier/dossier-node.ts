import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../context.ts';
import type { Selected } from '../../lookahead.ts';
import { asksFor, selectedIn } from '../../lookahead.ts';
import { submissionsBySubject } from '../approval/approval.loaders.ts';
import { justificationsOfDossier } from '../approval/assessment.loaders.ts';
import { filesAhead } from '../file/file.loaders.ts';
import { aheadOf, expectOfDossiers } from './dossier.ahead.ts';
import { dossierById } from './dossier.loaders.ts';
import type { DossierRecord } from './dossier.queries.ts';
import { outcomeById } from './outcome.loaders.ts';

const ON_SUBMISSIONS = [
  'approval',
  'approved',
  'changesSinceApproved',
  'deviations',
  'findings',
  'lastReturn',
  'submissions',
  'viewerMay',
];

/**
 * Reads what other modules keep of these dossiers by their ids, as far as fields are selected that
 * stand on it. Asked for in one turn, it goes out as one statement.
 */
export async function readAhead(
  context: Context,
  ids: readonly string[],
  selected: Selected,
): Promise<void> {
  await Promise.all([
    asksFor(selected, ...ON_SUBMISSIONS) && submissionsBySubject(context).ahead(ids),
    selected.has('justifications') && justificationsOfDossier(context).ahead(ids),
    selected.has('outcome') && outcomeById(context).ahead(ids),
    selected.has('files') && filesAhead(context, 'DOSSIER', ids),
  ]);
}

/**
 * A dossier that the viewer may see, else null. What hangs on it is read in the same message, before
 * it is known whether the dossier may be seen: without it no field is resolved that would give it out.
 */
export async function dossierNode(
  context: Context,
  id: string,
  info: GraphQLResolveInfo,
): Promise<DossierRecord | null> {
  const selected = selectedIn(info);
  expectOfDossiers(context, aheadOf(selected));
  const [dossier] = await Promise.all([
    dossierById(context).load(id),
    readAhead(context, [id], selected),
  ]);
  return dossier;
}
