import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

export interface EmptyStateProps {
  /** Why there is nothing: "Chưa có hồ sơ nào trong năm 2026." */
  readonly why: ReactNode;
  /** The next step: a button or a link. */
  readonly action?: ReactNode;
  /** The page holds nothing else: why is its `h1`. */
  readonly page?: boolean;
}

/** Nothing here, why, and what to do next. */
export function EmptyState({ why, action, page = false }: EmptyStateProps) {
  const Why = page ? 'h1' : 'p';
  return (
    <div className={classes.empty}>
      <Why className={classes.why}>{why}</Why>
      {action}
    </div>
  );
}
