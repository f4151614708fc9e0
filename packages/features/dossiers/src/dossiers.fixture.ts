import { definePath } from '@cau-noi/portal/path';
import { dossiersOptions } from './dossiers.routes.ts';

const paths = {
  dossiers: definePath('/dossiers'),
  dossierNew: definePath('/dossiers/new'),
  dossier: definePath('/dossiers/$dossierId'),
  dossierEdit: definePath('/dossiers/$dossierId/edit'),
  dossierFigures: definePath('/dossiers/$dossierId/figures'),
  dossierReport: definePath('/dossiers/$dossierId/report'),
} as const;

/** The pages as a portal gives them, for tests. */
export const inPortal = dossiersOptions.provide({ paths });
