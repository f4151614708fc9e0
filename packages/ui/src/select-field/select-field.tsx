import { type ComboboxItem, MultiSelect, type OptionsFilter, Select } from '@mantine/core';
import { use } from 'react';
import { type FieldProps, inputProps } from '../field/field.ts';
import { FilterFields } from '../field/filter-fields.ts';
import { matches } from '../text-match/text-match.ts';
import { useWords } from '../words/words.tsx';

export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  /** A second line that tells like from like: country, unit, number. Searched too. */
  readonly note?: string | undefined;
  readonly disabled?: boolean | undefined;
}

interface OptionsProps<Value extends string> extends FieldProps {
  readonly options: readonly Option<Value>[];
  /** Give it to search on the server while typing; the options are then shown as they come. */
  readonly onSearch?: (text: string) => void;
  readonly loading?: boolean | undefined;
  readonly placeholder?: string;
}

export interface SelectFieldProps<Value extends string> extends OptionsProps<Value> {
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
  readonly clearable?: boolean;
}

/** One of many, found by typing a part of it, with or without Vietnamese marks. */
export function SelectField<Value extends string = string>(props: SelectFieldProps<Value>) {
  const common = useOptionsProps(props);
  return (
    <Select
      {...common}
      value={props.value}
      clearable={props.clearable ?? !props.required}
      allowDeselect={false}
      onChange={(value) => props.onChange(known(props.options, value))}
    />
  );
}

export interface MultiSelectFieldProps<Value extends string> extends OptionsProps<Value> {
  readonly value: readonly Value[];
  readonly onChange: (value: readonly Value[]) => void;
  readonly maxValues?: number;
}

/** Several of many, found by typing. */
export function MultiSelectField<Value extends string = string>(
  props: MultiSelectFieldProps<Value>,
) {
  const { placeholder, ...common } = useOptionsProps(props);
  return (
    <MultiSelect
      {...common}
      {...(placeholder !== undefined && props.value.length === 0 && { placeholder })}
      value={[...props.value]}
      hidePickedOptions
      {...(props.maxValues !== undefined && { maxValues: props.maxValues })}
      onChange={(values) =>
        props.onChange(
          values.map((value) => known(props.options, value)).filter((value) => value !== null),
        )
      }
    />
  );
}

function known<Value extends string>(
  options: readonly Option<Value>[],
  value: string | null,
): Value | null {
  return options.find((option) => option.value === value)?.value ?? null;
}

function useOptionsProps<Value extends string>(props: OptionsProps<Value>) {
  const words = useWords();
  const placeholder = props.placeholder ?? (use(FilterFields) ? words.filter.any : undefined);
  const notes = new Map(props.options.map((option) => [option.value as string, option.note]));
  const local: OptionsFilter = ({ options, search }) =>
    options.filter(
      (option) =>
        'value' in option && matches(`${option.label} ${notes.get(option.value) ?? ''}`, search),
    );
  return {
    ...inputProps(props),
    searchable: true,
    data: props.options.map((option) => ({
      value: option.value as string,
      label: option.label,
      disabled: option.disabled ?? false,
    })),
    filter: props.onSearch ? everything : local,
    // What is searched for on the server are names: where fields stand in a row, it is given more of it.
    ...(props.onSearch && {
      onSearchChange: props.onSearch,
      wrapperProps: { 'data-names': true },
    }),
    ...(placeholder !== undefined && { placeholder }),
    nothingFoundMessage: props.loading ? words.field.loading : words.field.nothingFound,
    clearButtonProps: { 'aria-label': `${words.act.clear}: ${props.label}` },
    maxDropdownHeight: 320,
    comboboxProps: { shadow: 'md' },
    renderOption: ({ option }: { option: ComboboxItem }) => (
      <span>
        {option.label}
        {notes.get(option.value) && (
          <span style={{ display: 'block', color: 'var(--mantine-color-dimmed)', fontSize: 13 }}>
            {notes.get(option.value)}
          </span>
        )}
      </span>
    ),
  };
}

const everything: OptionsFilter = ({ options }) => options;
