import { graphql } from '@cau-noi/graphql/graphql';
import { SelectField } from '@cau-noi/ui/select-field';
import type { Option } from '@cau-noi/ui/select-field';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { useNames } from '../findings/names.ts';
import { useTypedSearch } from './typed-search.ts';

const UnitChoiceQuery = graphql(`
  query UnitChoiceQuery($where: OrganisationWhere) {
    organisations(where: $where, first: 20) {
      nodes {
        id
        name
        shortName
      }
    }
  }
`);

export interface UnitChoiceProps {
  readonly path: string;
  readonly label: string;
  /** The id that stands in the address; its name is looked up. */
  readonly value: string | null;
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly onChange: (unitId: string | null) => void;
}

/** One union, found by a part of its name: to narrow a list, or in a form. */
export function UnitChoice({ value, onChange, ...field }: UnitChoiceProps) {
  const [asked, type] = useTypedSearch();
  const variables = useMemo(() => ({ where: asked === '' ? {} : { text: asked } }), [asked]);
  const [{ data, fetching }] = useQuery({ query: UnitChoiceQuery, variables });
  const nameOf = useNames(value === null ? [] : [value]);
  const found: readonly Option[] = (data?.organisations.nodes ?? []).map(
    ({ id, name, shortName }) => ({ value: id, label: shortName, note: name }),
  );
  const chosen: readonly Option[] =
    value === null || found.some((option) => option.value === value)
      ? []
      : [{ value, label: nameOf(value) ?? '…' }];
  return (
    <SelectField
      {...field}
      value={value}
      options={[...chosen, ...found]}
      onSearch={type}
      loading={fetching}
      onChange={onChange}
    />
  );
}
