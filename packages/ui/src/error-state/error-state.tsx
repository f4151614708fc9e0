import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { ActButton } from '../act-button/act-button.tsx';
import { useWords } from '../words/words.tsx';
import classes from './error-state.module.css';

export interface ErrorStateProps {
  /** What happened. */
  readonly what: ReactNode;
  /** Why, and what to do. */
  readonly detail?: ReactNode;
  readonly onRetry?: () => void;
  readonly action?: ReactNode;
  /** The page holds nothing else: what happened is its `h1`. */
  readonly page?: boolean;
}

/** Something failed: what, why, what to do. */
export function ErrorState({ what, detail, onRetry, action, page = false }: ErrorStateProps) {
  const words = useWords();
  const What = page ? 'h1' : 'p';
  return (
    <div role="alert" className={classes.error}>
      <What className={classes.what}>
        <IconAlertTriangle size={18} aria-hidden />
        {what}
      </What>
      {detail !== undefined && <div>{detail}</div>}
      {(onRetry || action !== undefined) && (
        <div className={classes.actions}>
          {onRetry && (
            <ActButton variant="default" onClick={onRetry}>
              {words.act.retry}
            </ActButton>
          )}
          {action}
        </div>
      )}
    </div>
  );
}
