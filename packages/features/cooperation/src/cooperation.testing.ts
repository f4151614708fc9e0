import { definePath } from '@cau-noi/portal/path';
import { cooperationOptions, cooperationPaths } from './cooperation.routes.ts';

/** The addresses of the tests, as a portal gives them. */
export const testOptions = cooperationOptions.provide({
  paths: {
    ...cooperationPaths,
    partner: definePath('/partners/$partnerId'),
    dossier: definePath('/dossiers/$dossierId'),
  },
});
