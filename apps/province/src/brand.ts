import type { Portal } from '@cau-noi/portal/define-portal';

/** What tells this portal from the others at a look; also of the page that is built around it. */
export const brand: Portal['brand'] = { accent: 'green' };
