import { definePath } from '@cau-noi/portal/path';
import { exchangePaths, exchangesOptions } from './exchanges.routes.ts';

/** The feature with the addresses that a portal would give. */
export const inPortal = exchangesOptions.provide({
  paths: {
    ...exchangePaths,
    partner: definePath('/partners/$partnerId'),
    plan: definePath('/plans/$planId'),
    dossier: definePath('/dossiers/$dossierId'),
    dossierEdit: definePath('/dossiers/$dossierId/edit'),
  },
});
