import { definePath } from '@cau-noi/portal/path';
import { trainingOptions, trainingPaths } from './trainings.routes.ts';

/** The addresses of the tests, as a portal gives them. */
export const testOptions = trainingOptions.provide({
  paths: {
    ...trainingPaths,
    staff: definePath('/people/staff'),
    person: definePath('/people/$personId'),
    partner: definePath('/partners/$partnerId'),
    dossier: definePath('/dossiers/$dossierId'),
    project: definePath('/projects/$projectId'),
  },
});
