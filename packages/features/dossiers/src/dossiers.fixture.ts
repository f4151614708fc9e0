import { definePath } from '@cau-noi/portal/path';
import { dossierPaths, dossiersOptions } from './dossiers.routes.ts';

/** The pages as a portal gives them, for tests. */
export const inPortal = dossiersOptions.provide({
  paths: {
    ...dossierPaths,
    plans: definePath('/plans'),
    rate: definePath('/norms/rates/$item/$rateId'),
    waivers: definePath('/waivers'),
    suspension: definePath('/suspensions/$suspensionId'),
  },
});
