import { type ReactNode, useState } from 'react';
import { ActButton } from '../act-button/act-button.tsx';
import { useWords } from '../words/words.tsx';
import classes from './conflict.module.css';

/** One field that two people changed differently. */
export interface ConflictField {
  readonly path: string;
  readonly label: string;
  readonly mine: ReactNode;
  readonly theirs: ReactNode;
}

export type ConflictChoice = 'mine' | 'theirs';

export interface ConflictProps {
  /** Only the fields that differ. */
  readonly fields: readonly ConflictField[];
  /** Who saved the other text, and when: "Trần Thị Mẫu, 05/03/2026 14:20". */
  readonly by?: ReactNode;
  /** Called once every field is decided. */
  readonly onResolve: (choices: Readonly<Record<string, ConflictChoice>>) => void;
  readonly busy?: boolean;
}

/** Two people changed one record: both texts side by side, one chosen per field, nothing lost. */
export function Conflict({ fields, by, onResolve, busy = false }: ConflictProps) {
  const words = useWords().conflict;
  const [choices, setChoices] = useState<Readonly<Record<string, ConflictChoice>>>({});
  const undecided = fields.filter((field) => choices[field.path] === undefined).length;
  return (
    <section className={classes.conflict} aria-label={words.title}>
      <div role="alert">
        <h2 className={classes.title}>{words.title}</h2>
        {by !== undefined && <p className={classes.by}>{by}</p>}
        <p>{words.explanation}</p>
      </div>
      {fields.map((field) => (
        <fieldset key={field.path} className={classes.field}>
          <legend className={classes.label}>{field.label}</legend>
          <div className={classes.texts}>
            {(['mine', 'theirs'] as const).map((side) => (
              <label key={side} className={classes.side}>
                <span className={classes.head}>
                  <input
                    type="radio"
                    name={field.path}
                    checked={choices[field.path] === side}
                    onChange={() => setChoices((before) => ({ ...before, [field.path]: side }))}
                  />
                  {side === 'mine' ? words.keepMine : words.takeTheirs}
                </span>
                <span className={classes.text}>{field[side] || words.empty}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <ActButton
        loading={busy}
        disabledReason={undecided > 0 ? words.undecided(undecided) : null}
        onClick={() => onResolve(choices)}
      >
        {words.apply}
      </ActButton>
    </section>
  );
}
