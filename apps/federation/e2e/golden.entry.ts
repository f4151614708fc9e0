import { checkExamples } from '@cau-noi/domain/assessment/examples';

/** Read by the test that bundles this for a page: what the browser finds in every golden case. */
Object.assign(globalThis, { found: checkExamples() });
