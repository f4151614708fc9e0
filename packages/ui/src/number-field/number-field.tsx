import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { type FieldProps, inputProps } from '../field/field.ts';
import { type NumberReading, readNumber, writeNumber } from '../number-text/number-text.ts';
import { type UiWords, useLocale, useWords } from '../words/words.tsx';

export interface NumberFieldProps extends FieldProps {
  readonly value: number | null;
  /** Called with every readable number while typing; unreadable text is shown as an error instead. */
  readonly onChange: (value: number | null) => void;
  /** Decimals allowed; none unless said. */
  readonly decimals?: number;
  readonly min?: number;
  readonly max?: number;
  /** The unit after the figure: "người", "ngày". */
  readonly unit?: ReactNode;
}

/** A number in the reader's own notation: 1.234 in Vietnamese, 1,234 in English. */
export function NumberField(props: NumberFieldProps) {
  const { value, onChange, decimals = 0, unit } = props;
  const locale = useLocale();
  const words = useWords();
  const typing = useTypedNumber({ value, onChange, decimals });
  const problem =
    typing.reading.ok && typing.reading.value !== null
      ? outside(typing.reading.value, props, locale, words)
      : problemOf(typing.reading, decimals, words);
  return (
    <TextInput
      {...inputProps(props)}
      error={problem ?? props.error}
      inputMode={decimals > 0 ? 'decimal' : 'numeric'}
      className="ui-figures"
      value={typing.text}
      rightSection={unit}
      rightSectionWidth={unit === undefined ? 0 : 72}
      onChange={(event) => typing.type(event.currentTarget.value)}
      onBlur={typing.leave}
    />
  );
}

function problemOf(reading: NumberReading, decimals: number, words: UiWords): string | null {
  if (reading.ok) return null;
  return reading.problem === 'not-a-number'
    ? words.field.notANumber
    : words.field.tooManyDecimals(decimals);
}

function outside(
  value: number,
  { min, max, decimals = 0 }: NumberFieldProps,
  locale: string,
  words: UiWords,
): string | null {
  if (min !== undefined && value < min) return words.field.min(writeNumber(min, locale, decimals));
  if (max !== undefined && value > max) return words.field.max(writeNumber(max, locale, decimals));
  return null;
}

interface TypedNumber {
  readonly text: string;
  readonly reading: NumberReading;
  readonly type: (text: string) => void;
  readonly leave: () => void;
}

/**
 * The text of a number while it is typed. It stays as typed until the field is left, then takes the locale's
 * form; an unreadable text stays, so that nothing typed is lost.
 */
export function useTypedNumber(options: {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly decimals: number;
}): TypedNumber {
  const { value, onChange, decimals } = options;
  const locale = useLocale();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? writeNumber(value, locale, decimals);
  const reading = readNumber(text, locale, decimals);
  return {
    text,
    reading,
    type: (next) => {
      setTyped(next);
      const read = readNumber(next, locale, decimals);
      if (read.ok && read.value !== value) onChange(read.value);
    },
    leave: () => {
      if (reading.ok) setTyped(null);
    },
  };
}

export { problemOf as numberProblem };
