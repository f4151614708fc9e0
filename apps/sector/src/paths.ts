import { definePath } from '@cau-noi/portal/path';

/** Every address of this portal. No URL is written anywhere else; `paths.test.ts` holds them all. */
export const paths = {
  home: definePath('/'),
  dossiers: definePath('/dossiers'),
  statistics: definePath('/statistics'),
  termReport: definePath('/statistics/term'),
} as const;
