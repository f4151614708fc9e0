import type { Language } from '@cau-noi/i18n/messages';
import type { PortalSlots } from '@cau-noi/portal/slots';
import { lazy } from 'react';

/** What a hit may be, as the API names it. */
export type HitKind = 'DOSSIER' | 'PLAN' | 'PERSON' | 'PARTNER' | 'ORGANISATION';

/** A page of the portal that can be gone to by its name. */
export interface SearchPage {
  readonly to: string;
  readonly label: Readonly<Record<Language, string>>;
}

export interface SearchOptions {
  /** Where a record of each kind stands in this portal. */
  readonly open: Readonly<Record<HitKind, (id: string) => string>>;
  /** Pages and acts that are found by their names. */
  readonly pages: readonly SearchPage[];
}

/** The dialog behind Ctrl/⌘ K for the portal's slot, fetched when it is first opened. */
export function search(options: SearchOptions): NonNullable<PortalSlots['search']> {
  return lazy(async () => {
    const { createSearchDialog } = await import('./search-dialog.tsx');
    return { default: createSearchDialog(options) };
  });
}
