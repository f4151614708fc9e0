import { graphql } from '@cau-noi/graphql/graphql';
import { SelectField } from '@cau-noi/ui/select-field';
import type { Option } from '@cau-noi/ui/select-field';
import { useEffect, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { useNames } from '../findings/names.ts';

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

const REST_MILLISECONDS = 250;

/** One union, found by a part of its name: to narrow a list, or in a form. */
export function UnitChoice({ value, onChange, ...field }: UnitChoiceProps) {
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim()), REST_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [typed]);
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
      onSearch={setTyped}
      loading={fetching}
      onChange={onChange}
    />
  );
}
