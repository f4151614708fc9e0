import { Checkbox, Group, Radio } from '@mantine/core';
import { type FieldProps, inputProps } from '../field/field.ts';

export interface CheckFieldProps extends FieldProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A yes-or-no that stands by itself. */
export function CheckField(props: CheckFieldProps) {
  return (
    <Checkbox
      label={props.label}
      description={props.help}
      error={props.error}
      disabled={props.disabled ?? props.readOnly ?? false}
      data-field={props.path}
      checked={props.checked}
      onChange={(event) => props.onChange(event.currentTarget.checked)}
    />
  );
}

export interface ChoiceFieldProps<Value extends string> extends FieldProps {
  readonly value: Value | null;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly note?: string;
  }[];
  readonly onChange: (value: Value) => void;
}

/** One of two to six, all in sight. More than six: `SelectField`. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { readOnly, disabled, ...wrapper } = inputProps(props);
  const choose = (value: string) => {
    const option = props.options.find((candidate) => candidate.value === value);
    if (option) props.onChange(option.value);
  };
  return (
    <Radio.Group {...wrapper} value={props.value} onChange={choose}>
      <Group gap="md" mt={4}>
        {props.options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            label={option.label}
            description={option.note}
            disabled={disabled || readOnly}
          />
        ))}
      </Group>
    </Radio.Group>
  );
}
