import { graphql } from '@cau-noi/graphql/graphql';
import { useTypedSearch } from '@cau-noi/portal/typed-search';
import { MultiSelectField, SelectField } from '@cau-noi/ui/select-field';
import type { Option } from '@cau-noi/ui/select-field';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import type { Named } from '../draft/names.ts';

const UnitSearchQuery = graphql(`
  query UnitSearchQuery($where: OrganisationWhere) {
    organisations(where: $where, first: 20) {
      nodes {
        id
        name
        shortName
      }
    }
  }
`);

interface UnitsProps {
  readonly path: string;
  readonly label: string;
  readonly help?: string;
  readonly error?: string | undefined;
  /** Units whose names are known: those that are chosen stand among the options. */
  readonly known: readonly Named[];
}

function useUnits(known: readonly Named[], chosen: readonly string[]) {
  const [text, type] = useTypedSearch();
  const variables = useMemo(() => ({ where: text === '' ? {} : { text } }), [text]);
  const [{ data, fetching }] = useQuery({ query: UnitSearchQuery, variables });
  const found = data?.organisations.nodes ?? [];
  const options: readonly Option[] = [
    ...known
      .filter(({ id }) => chosen.includes(id) && !found.some((unit) => unit.id === id))
      .map(({ id, name }) => ({ value: id, label: name })),
    ...found.map(({ id, name, shortName }) => ({ value: id, label: shortName, note: name })),
  ];
  const named = (ids: readonly string[]): readonly Named[] =>
    options
      .filter(({ value }) => ids.includes(value))
      .map(({ value, label }) => ({ id: value, name: label }));
  return { options, type, fetching, named };
}

export interface UnitFieldProps extends UnitsProps {
  readonly value: string | null;
  readonly onChange: (unit: Named | null) => void;
}

/** One union, found by a part of its name. */
export function UnitField({ value, onChange, known, ...field }: UnitFieldProps) {
  const { options, type, fetching, named } = useUnits(known, value === null ? [] : [value]);
  return (
    <SelectField
      {...field}
      value={value}
      options={options}
      onSearch={type}
      loading={fetching}
      onChange={(id) => onChange(id === null ? null : (named([id])[0] ?? null))}
    />
  );
}

export interface UnitsFieldProps extends UnitsProps {
  readonly value: readonly string[];
  readonly onChange: (units: readonly Named[]) => void;
}

/** Several unions, found by a part of their names. */
export function UnitsField({ value, onChange, known, ...field }: UnitsFieldProps) {
  const { options, type, fetching, named } = useUnits(known, value);
  return (
    <MultiSelectField
      {...field}
      value={value}
      options={options}
      onSearch={type}
      loading={fetching}
      onChange={(ids) => onChange(named(ids))}
    />
  );
}
