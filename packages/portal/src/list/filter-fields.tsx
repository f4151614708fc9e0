import { CheckField } from '@cau-noi/ui/check-field';
import { FilterBar } from '@cau-noi/ui/filter-bar';
import { MultiSelectField, SelectField } from '@cau-noi/ui/select-field';
import type { Option } from '@cau-noi/ui/select-field';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { SearchField } from '../fields/search-field.tsx';
import { UnitChoice } from '../fields/unit-choice.tsx';
import { useNames } from '../findings/names.ts';
import { PartnerField } from '../record/partner-field.tsx';
import type { Narrowing } from './narrowing.ts';

/** A part of what a filter holds, in words, and what it holds without that part. */
interface Said<Value> {
  readonly label: string;
  readonly without: Value;
}

/** How the field of a filter is bound to it. */
interface Bound<Value> {
  readonly path: string;
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One filter as the reader of a list meets it: the field that sets it, and what is set in words. */
export interface FilterField<Value> {
  readonly label: string;
  readonly field: (bound: Bound<Value>) => ReactNode;
  readonly said: (value: Value, nameOf: (id: string) => string) => readonly Said<Value>[];
  /** The id whose name is said. */
  readonly idOf?: (value: Value) => string | null;
}

/** The fields of a list's filters by the names that they have in the address, in their order on the page. */
export type FilterFields<Asked> = {
  readonly [Name in keyof Asked]: FilterField<Asked[Name]>;
};

/** A text to be found. */
export function textField(label: string, help?: string): FilterField<string> {
  return {
    label,
    said: (text) => (text === '' ? [] : [{ label: `"${text}"`, without: '' }]),
    field: ({ value, onChange }) => (
      <SearchField
        label={label}
        value={value}
        onChange={onChange}
        {...(help !== undefined && { help })}
      />
    ),
  };
}

/** Any of several codes, each taken away alone. */
export function codesField<Code extends string>(
  label: string,
  codes: readonly Code[],
  nameOf: (code: Code) => string,
): FilterField<readonly Code[]> {
  const options = codes.map((value) => ({ value, label: nameOf(value) }));
  return {
    label,
    said: (chosen) =>
      chosen.map((code) => ({
        label: nameOf(code),
        without: chosen.filter((another) => another !== code),
      })),
    field: (bound) => <MultiSelectField {...bound} options={options} />,
  };
}

/** One of several, or none. */
export function oneField<Code extends string>(
  label: string,
  options: readonly Option<Code>[],
): FilterField<Code | null> {
  return {
    label,
    said: (chosen) =>
      options
        .filter(({ value }) => value === chosen)
        .map((option) => ({ label: option.label, without: null })),
    field: (bound) => <SelectField {...bound} options={options} />,
  };
}

/** One of several numbers, such as years, or another that the address names; what is set may say more than it. */
export function numberField(
  label: string,
  numbers: readonly number[],
  said: (number: number) => string = String,
): FilterField<number | null> {
  return {
    label,
    said: (number) => (number === null ? [] : [{ label: said(number), without: null }]),
    field: ({ value, onChange, ...bound }) => {
      const offered = new Set([...numbers, ...(value === null ? [] : [value])]);
      return (
        <SelectField
          {...bound}
          value={value === null ? null : String(value)}
          options={[...offered].map(String).map((text) => ({ value: text, label: text }))}
          onChange={(chosen) => onChange(chosen === null ? null : Number(chosen))}
        />
      );
    },
  };
}

/** Only those that … */
export function flagField(label: string): FilterField<boolean> {
  return {
    label,
    said: (flag) => (flag ? [{ label, without: false }] : []),
    field: ({ value, ...bound }) => <CheckField {...bound} checked={value} />,
  };
}

const named = (label: string, field: FilterField<string | null>['field']) => ({
  label,
  field,
  idOf: (id: string | null) => id,
  said: (id: string | null, nameOf: (id: string) => string) =>
    id === null ? [] : [{ label: nameOf(id), without: null }],
});

/** One union. */
export const unitField = (label: string): FilterField<string | null> =>
  named(label, (bound) => <UnitChoice {...bound} />);

/** One partner. */
export const partnerField = (label: string): FilterField<string | null> =>
  named(label, (bound) => <PartnerField {...bound} />);

export interface ListFiltersProps<Asked> {
  readonly narrowing: Pick<Narrowing<Asked>, 'asked' | 'change' | 'clear'>;
  readonly fields: FilterFields<Asked>;
  /** How many were found, in words. */
  readonly found: string;
  /** What is done with the list as it is shown. */
  readonly actions?: ReactNode;
}

/** The filters of a list: their fields, and what is set. */
export function ListFilters<Asked>(props: ListFiltersProps<Asked>): ReactNode;
export function ListFilters(props: ListFiltersProps<Readonly<Record<string, unknown>>>): ReactNode {
  const { narrowing, fields, found, actions } = props;
  const { asked, change, clear } = narrowing;
  const each = Object.entries(fields);
  const ids = each.flatMap(([name, { idOf }]) => idOf?.(asked[name]) ?? []);
  const nameOf = useNames(ids);
  const active = each.flatMap(([name, { said }]) =>
    said(asked[name], (id) => nameOf(id) ?? '…').map(({ label, without }) => ({
      id: `${name} ${label}`,
      label,
      onRemove: () => change({ [name]: without }),
    })),
  );
  return (
    <FilterBar active={active} onClear={() => clear?.()} found={found} actions={actions}>
      {each.map(([name, { label, field }]) => (
        <Fragment key={name}>
          {field({
            path: `filter.${name}`,
            label,
            value: asked[name],
            onChange: (value) => change({ [name]: value }),
          })}
        </Fragment>
      ))}
    </FilterBar>
  );
}
