import type { ComponentType } from 'react';

export interface SearchSlotProps {
  readonly open: boolean;
  /** For the field, once it has the focus: what was typed since the dialog was asked for. */
  readonly typedAhead: () => string;
  readonly onClose: () => void;
}

/** Places in the shell that a portal fills or leaves empty; `null` is absence, and is said. */
export interface PortalSlots {
  /** The dialog behind Ctrl/⌘ K: `lazy(() => import(…))`, so that no page waits for it. */
  readonly search: ComponentType<SearchSlotProps> | null;
  /** In the top bar, before the user: what waits for the reader, and the way to it. */
  readonly notifications: ComponentType | null;
}
