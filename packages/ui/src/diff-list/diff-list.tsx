import type { ReactNode } from 'react';
import { useWords } from '../words/words.tsx';
import classes from './diff-list.module.css';

/** One thing that changed; nothing before is an addition, nothing after a removal. */
export interface DiffItem {
  readonly id: string;
  /** "Thành viên: Nguyễn Văn Mẫu", "Ngày về". */
  readonly label: string;
  readonly before: ReactNode;
  readonly after: ReactNode;
}

export interface DiffListProps {
  readonly label: string;
  readonly items: readonly DiffItem[];
}

const isNothing = (value: ReactNode) => value === null || value === undefined || value === '';

/** Only what changed: the old struck above the new. */
export function DiffList({ label, items }: DiffListProps) {
  const words = useWords().diff;
  if (items.length === 0) return <p className={classes.none}>{words.none}</p>;
  return (
    <dl className={classes.list} aria-label={label}>
      {items.map(({ id, label: name, before, after }) => {
        const kind = isNothing(before) ? 'added' : isNothing(after) ? 'removed' : 'changed';
        return (
          <div key={id} className={classes.item} data-kind={kind}>
            <dt className={classes.name}>
              <span className={classes.kind}>{words[kind]}</span>
              {name}
            </dt>
            <dd className={classes.values}>
              {!isNothing(before) && (
                <del className={classes.before}>
                  <span className={classes.hidden}>{words.before}: </span>
                  {before}
                </del>
              )}
              {!isNothing(after) && (
                <ins className={classes.after}>
                  <span className={classes.hidden}>{words.after}: </span>
                  {after}
                </ins>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
