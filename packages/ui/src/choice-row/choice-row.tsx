import { type ReactNode, useId } from 'react';
import classes from './choice-row.module.css';

export interface ChoiceRowProps<Value extends string> {
  readonly label: string;
  /** Shows the label above the choices; otherwise it is for readers only. */
  readonly labelShown?: boolean;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly choices: readonly { readonly value: Value; readonly label: ReactNode }[];
}

/** Two to four ways to look at one thing, all in sight; arrows move between them. */
export function ChoiceRow<Value extends string>(props: ChoiceRowProps<Value>) {
  const { label, labelShown = false, value, onChange, choices } = props;
  const name = useId();
  return (
    <fieldset className={classes.row}>
      <legend className={labelShown ? classes.label : classes.labelHidden}>{label}</legend>
      <div className={classes.choices}>
        {choices.map((choice) => (
          <label key={choice.value} className={classes.choice}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span className={classes.face}>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
