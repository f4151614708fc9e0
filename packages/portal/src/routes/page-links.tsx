import type { ReactNode } from 'react';
import classes from './page-links.module.css';

export interface PageLinksProps {
  /** What the pages have in common, for readers. */
  readonly label: string;
  /** `PortalLink`s. */
  readonly children: ReactNode;
}

/** From one page to its neighbours; the one that is open is plain text by its look. */
export function PageLinks({ label, children }: PageLinksProps) {
  return (
    <nav aria-label={label} className={classes.links}>
      {children}
    </nav>
  );
}
