import { graphql } from '@cau-noi/graphql/graphql';
import { useTypedSearch } from '@cau-noi/portal/typed-search';
import { SelectField } from '@cau-noi/ui/select-field';
import { useMemo } from 'react';
import { useQuery } from 'urql';

const TrainingProjectQuery = graphql(`
  query TrainingProjectQuery($where: ProjectWhere, $id: ID!, $chosen: Boolean!) {
    projects(where: $where, first: 20) {
      nodes {
        id
        titleVi
        number
      }
    }
    node(id: $id) @include(if: $chosen) {
      __typename
      ... on Project {
        id
        titleVi
      }
    }
  }
`);

interface ProjectFieldProps {
  readonly path: string;
  readonly label: string;
  readonly value: string | null;
  readonly error?: string | undefined;
  readonly onChange: (id: string | null) => void;
}

/** A programme or project, found by its title. */
export function ProjectField({ value, onChange, ...field }: ProjectFieldProps) {
  const [asked, type] = useTypedSearch();
  const variables = useMemo(
    () => ({
      where: asked === '' ? {} : { text: asked },
      id: value ?? '',
      chosen: value !== null,
    }),
    [asked, value],
  );
  const [{ data, fetching }] = useQuery({ query: TrainingProjectQuery, variables });
  const found = (data?.projects.nodes ?? []).map(({ id, titleVi, number }) => ({
    value: id,
    label: titleVi,
    note: String(number),
  }));
  const named = data?.node?.__typename === 'Project' ? data.node.titleVi : '…';
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
