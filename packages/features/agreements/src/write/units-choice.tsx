import { graphql } from '@cau-noi/graphql/graphql';
import { useTypedSearch } from '@cau-noi/portal/typed-search';
import { MultiSelectField } from '@cau-noi/ui/select-field';
import { useMemo } from 'react';
import { useQuery } from 'urql';

const AgreementUnitsQuery = graphql(`
  query AgreementUnitsQuery($where: OrganisationWhere) {
    organisations(where: $where, first: 20) {
      nodes {
        id
        name
        shortName
      }
    }
  }
`);

interface Union {
  readonly id: string;
  readonly shortName: string;
}

export interface UnitsChoiceProps {
  readonly path: string;
  readonly label: string;
  readonly value: readonly string[];
  /** Unions whose names are known: the chosen ones stand among the options. */
  readonly known: readonly Union[];
  readonly error?: string | undefined;
  readonly onChange: (unions: readonly Union[]) => void;
}

/** Several unions, each found by a part of its name. */
export function UnitsChoice({ value, known, onChange, ...field }: UnitsChoiceProps) {
  const [asked, type] = useTypedSearch();
  const variables = useMemo(() => ({ where: asked === '' ? {} : { text: asked } }), [asked]);
  const [{ data, fetching }] = useQuery({ query: AgreementUnitsQuery, variables });
  const found = data?.organisations.nodes ?? [];
  const all = [...known.filter(({ id }) => !found.some((one) => one.id === id)), ...found];
  return (
    <MultiSelectField
      {...field}
      value={value}
      options={all.map(({ id, shortName }) => ({ value: id, label: shortName }))}
      onSearch={type}
      loading={fetching}
      onChange={(ids) =>
        onChange(ids.map((id) => all.find((one) => one.id === id) ?? { id, shortName: '…' }))
      }
    />
  );
}
