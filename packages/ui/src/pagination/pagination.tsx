import { ActButton } from '../act-button/act-button.tsx';
import { useWords } from '../words/words.tsx';
import classes from './pagination.module.css';

export interface LoadMoreProps {
  readonly shown: number;
  readonly total: number;
  readonly loading?: boolean | undefined;
  readonly onMore: () => void;
}

/** How much of a list is shown, and more of it. */
export function LoadMore({ shown, total, loading = false, onMore }: LoadMoreProps) {
  const words = useWords().pages;
  return (
    <div className={`${classes.pages ?? ''} ui-screen-only`}>
      <span className="ui-figures">{words.range(Math.min(1, total), shown, total)}</span>
      {shown < total && (
        <ActButton variant="default" loading={loading} onClick={onMore}>
          {words.loadMore}
        </ActButton>
      )}
    </div>
  );
}

export interface PagesProps {
  /** Counted from 1. */
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  readonly onPage: (page: number) => void;
}

/** One page of a list after the other. */
export function Pages({ page, pageSize, total, onPage }: PagesProps) {
  const words = useWords().pages;
  const first = Math.min(total, (page - 1) * pageSize + 1);
  const last = Math.min(total, page * pageSize);
  return (
    <nav aria-label={words.label} className={`${classes.pages ?? ''} ui-screen-only`}>
      <span className="ui-figures">{words.range(first, last, total)}</span>
      <ActButton variant="default" disabled={page <= 1} onClick={() => onPage(page - 1)}>
        {words.previous}
      </ActButton>
      <ActButton variant="default" disabled={last >= total} onClick={() => onPage(page + 1)}>
        {words.next}
      </ActButton>
    </nav>
  );
}
