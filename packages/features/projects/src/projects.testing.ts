import { definePath } from '@cau-noi/portal/path';
import { projectPaths, projectsOptions } from './projects.routes.ts';

/** The addresses of the tests, as a portal gives them. */
export const testOptions = projectsOptions.provide({
  paths: {
    ...projectPaths,
    partner: definePath('/partners/$partnerId'),
    dossier: definePath('/dossiers/$dossierId'),
    training: definePath('/people/trainings/$trainingId'),
  },
});
