import { invariant } from '@cau-noi/domain/invariant';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { submissionsBySubject } from '../approval/approval.loaders.ts';
import { justificationsOfDossier } from '../approval/assessment.loaders.ts';
import { waiversByRecord } from '../waiver/waiver.loaders.ts';
import { forgetSections } from './dossier-sections.loaders.ts';
import { dossierById } from './dossier.loaders.ts';
import type { DossierRecord } from './dossier.queries.ts';
import { Dossier } from './dossier.ref.ts';
import { forgetVerdict } from './dossier.verdict.ts';

type Payload = { readonly dossier: DossierRecord };

export const DossierPayload = builder.objectRef<Payload>('DossierPayload').implement({
  description: 'The dossier as it is now.',
  fields: (t) => ({
    dossier: t.field({
      type: Dossier,
      description: 'The dossier.',
      resolve: ({ dossier }) => dossier,
    }),
  }),
});

/** The dossier after it was changed: nothing of it that was read before counts. */
export async function changedDossier(context: Context, id: string): Promise<Payload> {
  dossierById(context).clear(id);
  submissionsBySubject(context).clear(id);
  justificationsOfDossier(context).clear(id);
  waiversByRecord(context).clear(id);
  forgetSections(context, id);
  forgetVerdict(context, id);
  const dossier = await dossierById(context).load(id);
  invariant(dossier !== null, 'DOSSIER_VANISHED');
  return { dossier };
}
