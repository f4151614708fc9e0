import { graphql } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { useNames } from '@cau-noi/portal/names';
import { SelectField } from '@cau-noi/ui/select-field';
import type { Option } from '@cau-noi/ui/select-field';
import { useEffect, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { userMessages } from './user.messages.ts';

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

const REST_MILLISECONDS = 250;

export interface PersonChoiceProps {
  readonly value: string | null;
  readonly error?: string | undefined;
  readonly onChange: (personId: string | null) => void;
}

/** The entry of a user in the register of people, found by a part of the name. */
export function PersonChoice({ value, error, onChange }: PersonChoiceProps) {
  const t = useMessages(userMessages);
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim()), REST_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [typed]);
  const variables = useMemo(() => ({ where: asked === '' ? {} : { text: asked } }), [asked]);
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
  return (
    <SelectField
      path="personId"
      label={t('field.person')}
      help={t('field.personHelp')}
      value={value}
      options={[...chosen, ...found]}
      onSearch={setTyped}
      loading={fetching}
      clearable
      error={error}
      onChange={onChange}
    />
  );
}
