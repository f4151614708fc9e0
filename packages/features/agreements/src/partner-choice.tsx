import { graphql } from '@cau-noi/graphql/graphql';
import { useTypedSearch } from '@cau-noi/portal/typed-search';
import { MultiSelectField } from '@cau-noi/ui/select-field';
import { useMemo } from 'react';
import { useQuery } from 'urql';

const AgreementPartnersQuery = graphql(`
  query AgreementPartnersQuery($where: PartnerWhere) {
    partners(where: $where, first: 20) {
      nodes {
        id
        name
      }
    }
  }
`);

/** A record by its id and the name that it is chosen by. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface PartnerChoiceProps {
  readonly path: string;
  readonly label: string;
  readonly value: readonly string[];
  /** Partners whose names are known: the chosen ones stand among the options. */
  readonly known: readonly Named[];
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly maxValues?: number;
  readonly onChange: (partners: readonly Named[]) => void;
}

/** Partners by any of their names. */
export function PartnerChoice({ value, known, onChange, ...field }: PartnerChoiceProps) {
  const [text, type] = useTypedSearch();
  const variables = useMemo(() => ({ where: text === '' ? {} : { text } }), [text]);
  const [{ data, fetching }] = useQuery({ query: AgreementPartnersQuery, variables });
  const found = data?.partners.nodes ?? [];
  const all = [...known.filter(({ id }) => !found.some((one) => one.id === id)), ...found];
  return (
    <MultiSelectField
      {...field}
      value={value}
      options={all.map(({ id, name }) => ({ value: id, label: name }))}
      onSearch={type}
      loading={fetching}
      onChange={(ids) =>
        onChange(ids.map((id) => all.find((one) => one.id === id) ?? { id, name: '…' }))
      }
    />
  );
}
