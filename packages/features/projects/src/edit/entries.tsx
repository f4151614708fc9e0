import { useMessages } from '@cau-noi/i18n/language';
import { ActButton } from '@cau-noi/ui/act-button';
import type { ReactNode } from 'react';
import { projectsMessages } from '../projects.messages.ts';
import classes from './entries.module.css';

export interface EntriesProps<Item> {
  readonly path: string;
  readonly title: string;
  readonly nameOf: (number: number) => string;
  readonly add: string;
  readonly items: readonly Item[];
  readonly fresh: Item;
  readonly error?: string | undefined;
  readonly onChange: (items: readonly Item[]) => void;
  readonly children: (item: Item, path: string, set: (item: Item) => void) => ReactNode;
}

/** Entries below each other, one more by a button, each taken away by its own. */
export function Entries<Item>(props: EntriesProps<Item>) {
  const { path, title, nameOf, add, items, fresh, error, onChange, children } = props;
  const t = useMessages(projectsMessages);
  return (
    <fieldset className={classes.entries} data-field={path} tabIndex={-1}>
      <legend>{title}</legend>
      {error !== undefined && <p role="alert">{error}</p>}
      {items.map((item, index) => (
        // Entries have no id while they are written: their place is what they are known by.
        <fieldset key={`${path}.${String(index)}`} className={classes.entries}>
          <legend>{nameOf(index + 1)}</legend>
          {children(item, `${path}.${index}`, (changed) => onChange(items.with(index, changed)))}
          <div>
            <ActButton variant="subtle" onClick={() => onChange(items.toSpliced(index, 1))}>
              {t('removeNamed', { name: nameOf(index + 1) })}
            </ActButton>
          </div>
        </fieldset>
      ))}
      <div>
        <ActButton variant="default" onClick={() => onChange([...items, fresh])}>
          {add}
        </ActButton>
      </div>
    </fieldset>
  );
}
