import { ActButton } from '../act-button/act-button.tsx';
import { useWords } from '../words/words.tsx';
import classes from './pagination.module.css';

export interface LoadMoreProps {
  readonly shown: number;
  readonly total: number;
  /** False where there are more than `total`. */
  readonly totalIsExact?: boolean | undefined;
  readonly loading?: boolean | undefined;
  readonly onMore: () => void;
}

/** How much of a list is shown, and more of it. */
export function LoadMore(props: LoadMoreProps) {
  const { shown, total, totalIsExact = true, loading = false, onMore } = props;
  const words = useWords().pages;
  return (
    <div className={`${classes.pages ?? ''} ui-screen-only`}>
      <span className="ui-figures">
        {words.range(Math.min(1, total), shown, total, totalIsExact)}
      </span>
      {(shown < total || !totalIsExact) && (
        <ActButton variant="default" loading={loading} onClick={onMore}>
          {words.loadMore}
        </ActButton>
      )}
    </div>
  );
}
