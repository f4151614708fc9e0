import { definePortal } from '@cau-noi/portal/define-portal';
import { paths } from './paths.ts';

export const portal = definePortal({
  audience: { vi: 'Công đoàn ngành', en: 'Sector unions' },
  brand: { accent: 'blue' },
  base: '/sector',
  home: paths.home(),
  features: [],
  slots: { search: null, notifications: null },
});
