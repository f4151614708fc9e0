import type { OpenRecordKind } from '@cau-noi/domain/reorganisation/open-records';
import { administrationOptions } from '../administration.routes.ts';

/** The address of the page that shows an open record; null where none does. */
export function usePageOfRecord(): (kind: OpenRecordKind, pageId: string | null) => string | null {
  const { paths } = administrationOptions.use();
  return (kind, id) => {
    if (id === null) return null;
    switch (kind) {
      case 'PLAN':
        return paths.plan({ planId: id });
      case 'DOSSIER':
      case 'WAIVER':
        return paths.dossier({ dossierId: id });
      case 'GRANT':
        return paths.user({ userId: id });
      case 'POST':
        return paths.person({ personId: id });
      default:
        return null;
    }
  };
}
