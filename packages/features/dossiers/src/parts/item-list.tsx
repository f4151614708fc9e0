import { ActButton } from '@cau-noi/ui/act-button';
import { useWords } from '@cau-noi/ui/words';
import type { ReactNode } from 'react';
import classes from './item-list.module.css';

/** The items of a list in a form, one below the other. */
export function ItemList({ children }: { readonly children: ReactNode }) {
  return <div className={classes.list}>{children}</div>;
}

export interface ItemProps {
  /** `members.7f3c`: where findings about the whole item lead. */
  readonly path: string;
  readonly name: string;
  readonly note?: string | undefined;
  /** What is wrong with the item as a whole. */
  readonly error?: string | undefined;
  /** A figure of the item: the total of a line. */
  readonly figure?: string | undefined;
  readonly onRemove?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** One item: its name, its fields, and the button that takes it away. */
export function Item({ path, name, note, error, figure, onRemove, children }: ItemProps) {
  const words = useWords();
  return (
    <fieldset className={classes.item} data-field={path} tabIndex={-1}>
      <legend className={classes.legend}>
        {name}
        {note !== undefined && note !== '' && <span className={classes.note}>{note}</span>}
      </legend>
      {children}
      <div className={classes.foot}>
        <span className={`${classes.figure ?? ''} ui-figures`}>{figure}</span>
        {onRemove !== undefined && (
          <ActButton
            variant="subtle"
            size="compact-sm"
            aria-label={`${words.act.remove}: ${name}`}
            onClick={onRemove}
          >
            {words.act.remove}
          </ActButton>
        )}
      </div>
      {error !== undefined && (
        <p className={`${classes.wide ?? ''} ${classes.problem ?? ''}`}>{error}</p>
      )}
    </fieldset>
  );
}

/** A field of an item that takes the whole width. */
export function Wide({ children }: { readonly children: ReactNode }) {
  return <div className={classes.wide}>{children}</div>;
}

/** What is wrong with a whole section: no head, nobody yet. */
export function SectionProblem({ text }: { readonly text: string | undefined }) {
  return text === undefined ? null : <p className={classes.problem}>{text}</p>;
}
