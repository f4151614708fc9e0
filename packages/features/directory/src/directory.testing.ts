import { definePath } from '@cau-noi/portal/path';
import { directoryOptions, directoryPaths } from './directory.routes.ts';

/** The addresses of the tests, as a portal gives them. */
export const testOptions = directoryOptions.provide({
  paths: {
    ...directoryPaths,
    dossiers: definePath('/dossiers'),
    dossier: definePath('/dossiers/$dossierId'),
    plan: definePath('/plans/$planId'),
    agreement: definePath('/agreements/$agreementId'),
    exchange: definePath('/exchanges/$exchangeId'),
    membership: definePath('/memberships/$membershipId'),
    aid: definePath('/aid/$aidId'),
    speech: definePath('/speeches/$speechId'),
    project: definePath('/projects/$projectId'),
    trainings: definePath('/people/trainings'),
    training: definePath('/people/trainings/$trainingId'),
  },
});
