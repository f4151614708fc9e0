import { startPortal } from '@cau-noi/portal/start-portal';
import { portal } from './portal.ts';

startPortal(portal);
