import { graphql } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { useTypedSearch } from '@cau-noi/portal/typed-search';
import { SelectField } from '@cau-noi/ui/select-field';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { personName } from '../draft/names.ts';
import type { PersonName } from '../draft/names.ts';
import { fieldMessages } from './field.messages.ts';

const PersonSearchQuery = graphql(`
  query PersonSearchQuery($where: PersonWhere, $year: Int!) {
    people(where: $where, first: 20) {
      nodes {
        id
        fullName
        tripsInYear(year: $year)
        currentPost {
          id
          title
          organisation {
            id
            shortName
          }
        }
      }
    }
  }
`);

export interface PersonSearchProps {
  readonly path: string;
  readonly label: string;
  /** The year of departure, for the journeys that each person has made or is to make. */
  readonly year: number;
  /** Who is in the list already and not offered again. */
  readonly chosen: readonly string[];
  readonly onChoose: (person: PersonName) => void;
}

/** Finds one of ours by a part of the name, with or without marks, and gives them to the list. */
export function PersonSearch({ path, label, year, chosen, onChoose }: PersonSearchProps) {
  const t = useMessages(fieldMessages);
  const [text, type] = useTypedSearch();
  const [round, setRound] = useState(0);
  // Whoever left every post is no longer sent by anybody.
  const variables = useMemo(
    () => ({ where: { ...(text !== '' && { text }), inOffice: true }, year }),
    [text, year],
  );
  const [{ data, fetching }] = useQuery({ query: PersonSearchQuery, variables });
  const found = (data?.people.nodes ?? []).filter(({ id }) => !chosen.includes(id));
  const options = found.map((person) => {
    const { id, name, note } = personName(person);
    const trips = t('tripsInYear', { count: person.tripsInYear, year });
    return { value: id, label: name, note: note === '' ? trips : `${note} · ${trips}` };
  });
  const choose = (id: string | null) => {
    const person = found.find((candidate) => candidate.id === id);
    if (person === undefined) return;
    onChoose(personName(person));
    type('');
    setRound(round + 1);
  };
  return (
    <SelectField
      // A new field for the next person: the text of the last one is gone.
      key={round}
      path={path}
      label={label}
      help={t('personHelp')}
      value={null}
      options={options}
      onChange={choose}
      onSearch={type}
      loading={fetching}
    />
  );
}
