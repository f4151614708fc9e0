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
  /** The name is for readers only: what is beside it says it to the eye. */
  readonly nameHidden?: boolean;
  readonly note?: string | undefined;
  /** The language of name and note, where it is not that of the interface. */
  readonly lang?: 'vi';
  /** What is wrong with the item as a whole. */
  readonly error?: string | undefined;
  /** A figure of the item: the total of a line. */
  readonly figure?: string | undefined;
  readonly onRemove?: (() => void) | undefined;
  /** Called when something has led to the item as a whole. */
  readonly onReached?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** One item: its name, its fields, and the button that takes it away. */
export function Item(props: ItemProps) {
  const {
    path,
    name,
    nameHidden = false,
    note,
    lang,
    error,
    figure,
    onRemove,
    onReached,
    children,
  } = props;
  const words = useWords();
  return (
    <fieldset
      className={classes.item}
      data-field={path}
      tabIndex={-1}
      {...(onReached && {
        onFocus: (event) => event.target === event.currentTarget && onReached(),
      })}
    >
      <legend className={nameHidden ? classes.legendHidden : classes.legend} lang={lang}>
        {name}
        {note !== undefined && note !== '' && <span className={classes.note}>{note}</span>}
      </legend>
      {children}
      {figure !== undefined && (
        <span className={`${classes.figure ?? ''} ui-figures`}>{figure}</span>
      )}
      {onRemove !== undefined && (
        <span className={classes.remove}>
          <ActButton
            variant="subtle"
            aria-label={`${words.act.remove}: ${name}`}
            onClick={onRemove}
          >
            {words.act.remove}
          </ActButton>
        </span>
      )}
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

/** A field of an item that takes what is left beside the others. */
export function Long({ children }: { readonly children: ReactNode }) {
  return <div className={classes.long}>{children}</div>;
}

/** A field of an item that shares its line with one other. */
export function Half({ children }: { readonly children: ReactNode }) {
  return <div className={classes.half}>{children}</div>;
}

/** A field of an item that holds a small count. */
export function Short({ children }: { readonly children: ReactNode }) {
  return <div className={classes.short}>{children}</div>;
}

/** What is wrong with a whole section: no head, nobody yet. */
export function SectionProblem({ text }: { readonly text: string | undefined }) {
  return text === undefined ? null : <p className={classes.problem}>{text}</p>;
}
