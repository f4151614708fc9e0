import { IconAdjustmentsHorizontal, IconX } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { FilterFields } from '../field/filter-fields.ts';
import { useIsPhone } from '../viewport/viewport.ts';
import { useWords } from '../words/words.tsx';
import classes from './filter-bar.module.css';

/** A filter that is set, in words, and how to take it away. */
export interface ActiveFilter {
  readonly id: string;
  /** "Năm: 2026" */
  readonly label: string;
  readonly onRemove: () => void;
}

export interface FilterBarProps {
  /** The fields that filter, most used first. */
  readonly children: ReactNode;
  readonly active: readonly ActiveFilter[];
  readonly onClear: () => void;
  /** At the end: saved views, columns, export. */
  readonly actions?: ReactNode;
  /** How many were found, in words; spoken when it changes. */
  readonly found?: ReactNode;
}

/** The filters of a list, what is set, and what was found. On a phone the fields are folded behind a button. */
export function FilterBar({ children, active, onClear, actions, found }: FilterBarProps) {
  const words = useWords().filter;
  const phone = useIsPhone();
  const [open, setOpen] = useState(false);
  const fieldsId = useId();
  return (
    <section aria-label={words.label} className={`${classes.bar ?? ''} ui-screen-only`}>
      <div className={classes.row}>
        {phone && (
          <button
            type="button"
            className={classes.chip}
            aria-expanded={open}
            aria-controls={fieldsId}
            onClick={() => setOpen(!open)}
          >
            <IconAdjustmentsHorizontal size={16} aria-hidden />
            {words.open(active.length)}
          </button>
        )}
        <div id={fieldsId} className={classes.fields} hidden={phone && !open}>
          <FilterFields value>{children}</FilterFields>
        </div>
        {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      </div>
      <div className={classes.row}>
        <p role="status" className={classes.found}>
          {found}
        </p>
        {active.length > 0 && (
          <ul className={classes.active}>
            {active.map((filter) => (
              <li key={filter.id}>
                <button
                  type="button"
                  className={classes.chip}
                  aria-label={words.remove(filter.label)}
                  onClick={filter.onRemove}
                >
                  {filter.label}
                  <IconX size={14} aria-hidden />
                </button>
              </li>
            ))}
            <li>
              <button type="button" className={classes.clear} onClick={onClear}>
                {words.clearAll}
              </button>
            </li>
          </ul>
        )}
      </div>
    </section>
  );
}
