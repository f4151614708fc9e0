import { definePortal } from '@cau-noi/portal/define-portal';
import { paths } from './paths.ts';

export const portal = definePortal({
  audience: { vi: 'Liên đoàn Lao động tỉnh, thành phố', en: 'Provincial unions' },
  brand: { accent: 'green' },
  base: '/province',
  home: paths.home(),
  features: [],
  slots: { search: null, notifications: null },
});
