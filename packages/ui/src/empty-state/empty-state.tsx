import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

export interface EmptyStateProps {
  /** Why there is nothing: "Chưa có hồ sơ nào trong năm 2026." */
  readonly why: ReactNode;
  /** The next step: a button or a link. */
  readonly action?: ReactNode;
}

/** Nothing here, why, and what to do next. */
export function EmptyState({ why, action }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      <p className={classes.why}>{why}</p>
      {action}
    </div>
  );
}
