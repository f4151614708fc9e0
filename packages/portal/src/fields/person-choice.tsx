import { graphql } from '@cau-noi/graphql/graphql';
import { SelectField } from '@cau-noi/ui/select-field';
import type { Option } from '@cau-noi/ui/select-field';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { useNames } from '../findings/names.ts';
import { useTypedSearch } from './typed-search.ts';

const PersonChoiceQuery = graphql(`
  query PersonChoiceQuery($where: PersonWhere) {
    people(where: $where, first: 20) {
      nodes {
        id
        fullName
        currentPost {
          id
          organisation {
            id
            shortName
          }
        }
      }
    }
  }
`);

export interface PersonChoiceProps {
  readonly path: string;
  readonly label: string;
  readonly help?: string;
  readonly value: string | null;
  readonly error?: string | undefined;
  readonly required?: boolean;
  /** Only people with a post today. */
  readonly inOffice?: boolean;
  /** With the name of who was chosen; null where nobody is. */
  readonly onChange: (personId: string | null, name: string | null) => void;
}

/** Somebody of the register of people, found by a part of the name. */
export function PersonChoice({ value, inOffice, onChange, ...field }: PersonChoiceProps) {
  const [asked, type] = useTypedSearch();
  const variables = useMemo(
    () => ({
      where: { ...(asked !== '' && { text: asked }), ...(inOffice === true && { inOffice: true }) },
    }),
    [asked, inOffice],
  );
  const [{ data, fetching }] = useQuery({ query: PersonChoiceQuery, variables });
  const nameOf = useNames(value === null ? [] : [value]);
  const found: readonly Option[] = (data?.people.nodes ?? []).map(
    ({ id, fullName, currentPost }) => ({
      value: id,
      label: fullName,
      note: currentPost?.organisation.shortName,
    }),
  );
  const chosen: readonly Option[] =
    value === null || found.some((option) => option.value === value)
      ? []
      : [{ value, label: nameOf(value) ?? '…' }];
  const options = [...chosen, ...found];
  return (
    <SelectField
      {...field}
      value={value}
      options={options}
      onSearch={type}
      loading={fetching}
      clearable
      onChange={(id) => onChange(id, options.find((option) => option.value === id)?.label ?? null)}
    />
  );
}
