import { definePath } from '@cau-noi/portal/path';
import { approvalPaths, approvalsOptions } from './approvals.routes.ts';

/** The options of a portal, for tests. */
export const sampleSurround = approvalsOptions.provide({
  paths: {
    ...approvalPaths,
    plan: definePath('/plans/$planId'),
    dossier: definePath('/dossiers/$dossierId'),
    dossiers: definePath('/dossiers'),
  },
});
