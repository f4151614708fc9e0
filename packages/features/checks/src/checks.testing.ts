import { definePath } from '@cau-noi/portal/path';
import { checkPaths } from './checks.routes.ts';

/** The addresses that a portal would give. */
export const testPaths = { ...checkPaths, waivers: definePath('/waivers') } as const;
