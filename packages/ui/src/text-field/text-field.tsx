import { Textarea, TextInput } from '@mantine/core';
import { type FieldProps, inputProps } from '../field/field.ts';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  /** Lines shown; more than one makes a text area that grows with its text. */
  readonly lines?: number;
  readonly maxLength?: number;
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'search';
  readonly autoComplete?: string;
}

/** One line of text, or several with `lines`. */
export function TextField(props: TextFieldProps) {
  const { value, onChange, onBlur, lines = 1, maxLength, type = 'text', autoComplete } = props;
  const common = {
    ...inputProps(props),
    value,
    ...(onBlur && { onBlur }),
    ...(maxLength !== undefined && { maxLength }),
    ...(autoComplete !== undefined && { autoComplete }),
  };
  if (lines > 1) {
    return (
      <Textarea
        {...common}
        minRows={lines}
        autosize
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  }
  return (
    <TextInput {...common} type={type} onChange={(event) => onChange(event.currentTarget.value)} />
  );
}
