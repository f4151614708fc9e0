import { graphql } from '@cau-noi/graphql/graphql';
import { useTypedSearch } from '@cau-noi/portal/typed-search';
import { useNames } from '@cau-noi/portal/names';
import { MultiSelectField, SelectField } from '@cau-noi/ui/select-field';
import { useMemo } from 'react';
import { useQuery } from 'urql';

const TrainingUnitsQuery = graphql(`
  query TrainingUnitsQuery($where: OrganisationWhere) {
    organisations(where: $where, first: 20) {
      nodes {
        id
        name
        shortName
      }
    }
  }
`);

interface UnitsFieldProps {
  readonly path: string;
  readonly label: string;
  readonly value: readonly string[];
  readonly error?: string | undefined;
  readonly onChange: (ids: readonly string[]) => void;
}

/** Several unions, each found by a part of its name. */
export function UnitsField({ value, onChange, ...field }: UnitsFieldProps) {
  const [asked, type] = useTypedSearch();
  const variables = useMemo(() => ({ where: asked === '' ? {} : { text: asked } }), [asked]);
  const [{ data, fetching }] = useQuery({ query: TrainingUnitsQuery, variables });
  const nameOf = useNames(value);
  const found = (data?.organisations.nodes ?? []).map(({ id, name, shortName }) => ({
    value: id,
    label: shortName,
    note: name,
  }));
  const chosen = value
    .filter((id) => !found.some((option) => option.value === id))
    .map((id) => ({ value: id, label: nameOf(id) ?? '…' }));
  return (
    <MultiSelectField
      {...field}
      value={value}
      options={[...chosen, ...found]}
      onSearch={type}
      loading={fetching}
      onChange={onChange}
    />
  );
}

const TrainingChoiceQuery = graphql(`
  query TrainingChoiceQuery($where: TrainingWhere, $id: ID!, $chosen: Boolean!) {
    trainings(where: $where, first: 20) {
      nodes {
        id
        title
        year
      }
    }
    node(id: $id) @include(if: $chosen) {
      __typename
      ... on Training {
        id
        title
      }
    }
  }
`);

interface TrainingFieldProps {
  readonly path: string;
  readonly label: string;
  readonly value: string | null;
  readonly error?: string | undefined;
  readonly onChange: (id: string | null) => void;
}

/** A training that took place, found by its title or topic. */
export function TrainingField({ value, onChange, ...field }: TrainingFieldProps) {
  const [asked, type] = useTypedSearch();
  const variables = useMemo(
    () => ({
      where: { state: ['HELD' as const, 'CLOSED' as const], ...(asked !== '' && { text: asked }) },
      id: value ?? '',
      chosen: value !== null,
    }),
    [asked, value],
  );
  const [{ data, fetching }] = useQuery({ query: TrainingChoiceQuery, variables });
  const found = (data?.trainings.nodes ?? []).map(({ id, title, year }) => ({
    value: id,
    label: title,
    note: String(year),
  }));
  const named = data?.node?.__typename === 'Training' ? data.node.title : '…';
  const chosen =
    value === null || found.some((option) => option.value === value)
      ? []
      : [{ value, label: named }];
  return (
    <SelectField
      {...field}
      value={value}
      options={[...chosen, ...found]}
      onSearch={type}
      loading={fetching}
      clearable
      onChange={onChange}
    />
  );
}
