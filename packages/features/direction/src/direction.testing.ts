import { definePath } from '@cau-noi/portal/path';
import { directionOptions, directionPaths } from './direction.routes.ts';

/** The addresses of the tests, as a portal gives them. */
export const testOptions = directionOptions.provide({
  paths: {
    ...directionPaths,
    dossier: definePath('/dossiers/$dossierId'),
    plan: definePath('/plans/$planId'),
  },
});
