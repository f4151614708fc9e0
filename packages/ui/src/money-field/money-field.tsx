import { TextInput } from '@mantine/core';
import { type FieldProps, inputProps } from '../field/field.ts';
import { numberProblem, useTypedNumber } from '../number-field/number-field.tsx';
import { decimalsOf, fromMinor, toMinor } from '../number-text/number-text.ts';
import { useWords } from '../words/words.tsx';
import classes from './money-field.module.css';

/** Whole minor units (đồng, cents) with their ISO 4217 currency, as everywhere in the product. */
export interface MoneyValue {
  readonly minor: number;
  readonly currency: string;
}

export interface MoneyFieldProps extends FieldProps {
  readonly value: MoneyValue | null;
  readonly onChange: (value: MoneyValue | null) => void;
  /** The currencies to choose from, the usual one first. One currency shows no choice. */
  readonly currencies: readonly [string, ...string[]];
}

/** An amount and its currency. Changing the currency keeps the figure as typed, not its value. */
export function MoneyField(props: MoneyFieldProps) {
  const { value, onChange, currencies } = props;
  const words = useWords();
  const currency = value?.currency ?? currencies[0];
  const decimals = decimalsOf(currency);
  const typing = useTypedNumber({
    value: value === null ? null : fromMinor(value.minor, currency),
    onChange: (amount) =>
      onChange(amount === null ? null : { minor: toMinor(amount, currency), currency }),
    decimals,
  });
  const choose = (next: string) => {
    const amount = typing.reading.ok ? typing.reading.value : null;
    onChange({ minor: toMinor(amount ?? 0, next), currency: next });
  };
  const common = inputProps(props);
  return (
    <TextInput
      {...common}
      error={numberProblem(typing.reading, decimals, words) ?? props.error}
      inputMode={decimals > 0 ? 'decimal' : 'numeric'}
      className="ui-figures"
      classNames={{ input: classes.amount ?? '' }}
      value={typing.text}
      onChange={(event) => typing.type(event.currentTarget.value)}
      onBlur={typing.leave}
      rightSectionWidth={84}
      rightSection={
        currencies.length === 1 ? (
          <span className={classes.currency}>{currency}</span>
        ) : (
          <select
            aria-label={words.field.currency}
            className={classes.choice}
            value={currency}
            disabled={common.disabled || common.readOnly}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            {currencies.map((code) => (
              <option key={code}>{code}</option>
            ))}
          </select>
        )
      }
    />
  );
}
