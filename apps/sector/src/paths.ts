import { definePath } from '@cau-noi/portal/path';

/** Every address of this portal. No URL is written anywhere else; `paths.test.ts` holds them all. */
export const paths = {
  home: definePath('/'),
  inbox: definePath('/inbox'),
  decision: definePath('/inbox/$submissionId'),
  substitutions: definePath('/substitutions'),
  plans: definePath('/plans'),
  plan: definePath('/plans/$planId'),
  planEdit: definePath('/plans/$planId/edit'),
  dossiers: definePath('/dossiers'),
  dossierNew: definePath('/dossiers/new'),
  dossier: definePath('/dossiers/$dossierId'),
  dossierEdit: definePath('/dossiers/$dossierId/edit'),
  dossierFigures: definePath('/dossiers/$dossierId/figures'),
  dossierReport: definePath('/dossiers/$dossierId/report'),
  statistics: definePath('/statistics'),
  termReport: definePath('/statistics/term'),
} as const;
