import { definePath } from '@cau-noi/portal/path';
import { agreementPaths, agreementsOptions } from './agreements.routes.ts';

/** The addresses of the tests, as a portal gives them. */
export const testOptions = agreementsOptions.provide({
  paths: {
    ...agreementPaths,
    dossier: definePath('/dossiers/$dossierId'),
    plan: definePath('/plans/$planId'),
    partner: definePath('/partners/$partnerId'),
    organisation: definePath('/organisations/$organisationId'),
  },
});
