import { definePath } from '@cau-noi/portal/path';
import { approvalsOptions } from './approvals.routes.ts';

/** The options of a portal, for tests. */
export const sampleSurround = approvalsOptions.provide({
  paths: {
    inbox: definePath('/inbox'),
    decision: definePath('/inbox/$submissionId'),
    substitutions: definePath('/substitutions'),
    plan: definePath('/plans/$planId'),
    dossier: definePath('/dossiers/$dossierId'),
  },
});
