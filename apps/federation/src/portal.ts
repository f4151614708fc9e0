import { definePortal } from '@cau-noi/portal/define-portal';
import { paths } from './paths.ts';

export const portal = definePortal({
  audience: { vi: 'Tổng Liên đoàn', en: 'The federation' },
  brand: { accent: 'red' },
  base: '/federation',
  home: paths.home(),
  features: [],
  slots: { search: null, notifications: null },
});
