import { useSyncExternalStore } from 'react';

/**
 * Below this width tables and grids become lists and the navigation moves to the foot of the screen. A sheet of
 * A4 is narrower than that and shows tables all the same.
 */
const PHONE = 'screen and (max-width: 47.99em)';

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(PHONE);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** True at phone width (below 768 px). */
export function useIsPhone(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(PHONE).matches,
    () => false,
  );
}
