import { invariant } from '@cau-noi/domain/invariant';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { usePathParam } from '@cau-noi/portal/link';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { directoryOptions } from '../directory.routes.ts';
import { RecordAsked } from '@cau-noi/portal/record-asked';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { answered } from '../register/use-saving.ts';
import { WritingPage } from '@cau-noi/portal/writing-page';
import { inputOf, writtenOf } from './person-content.ts';
import type { PersonWritten } from './person-content.ts';
import { PersonForm } from './person-form.tsx';
import { personMessages } from './person.messages.ts';

const PersonEdit_person = graphql(`
  fragment PersonEdit_person on Person {
    id
    version
    fullName
    dateOfBirth
    sex
    function
    trade
    posts {
      id
      title
      keyLeader
      validFrom
      validTo
      organisation {
        id
      }
    }
    languages {
      language
      level
      evidence
      certificate
      expiresOn
    }
    viewerMay {
      edit {
        allowed
        code
        data
      }
    }
  }
`);

const PersonEditPageQuery = graphql(
  `
    query PersonEditPageQuery($id: ID!) {
      node(id: $id) {
        __typename
        ... on Person {
          id
          ...PersonEdit_person
        }
      }
    }
  `,
  [PersonEdit_person],
);

const PersonEditPageMutation = graphql(
  `
    mutation PersonEditPageMutation($input: PersonSaveInput!) {
      personSave(input: $input) {
        __typename
        ... on PersonPayload {
          person {
            id
            ...PersonEdit_person
          }
        }
        ...Refusal_error
      }
    }
  `,
  [PersonEdit_person, Refusal_error],
);

/** Changes what is written about a person. */
export function PersonEditPage() {
  const t = useMessages(personMessages);
  const { paths } = directoryOptions.use();
  const id = usePathParam('personId');
  const variables = useMemo(() => ({ id }), [id]);
  const [state, ask] = useQuery({ query: PersonEditPageQuery, variables });
  return (
    <RecordAsked
      title={t('edit')}
      list={paths.people()}
      state={state}
      onRetry={ask}
      recordOf={({ node }) => (node?.__typename === 'Person' ? node : null)}
    >
      {(person) => <Edit key={person.id} person={person} />}
    </RecordAsked>
  );
}

interface EditProps {
  readonly person: FragmentOf<typeof PersonEdit_person>;
}

function Edit(props: EditProps) {
  const t = useMessages(personMessages);
  const { paths } = directoryOptions.use();
  // As it was loaded: an answer that arrives while somebody writes does not take the text away.
  const [loaded] = useState(() => readFragment(PersonEdit_person, props.person));
  const { id, fullName, viewerMay } = loaded;
  const saving = useAct(PersonEditPageMutation);
  const send = async (written: PersonWritten, version: number) => {
    const person = inputOf(written);
    invariant(person !== null, 'POST_WITHOUT_UNIT_OR_DAY');
    return answered(await saving.run({ id, version, person }), ({ personSave: answer }) =>
      answer.__typename === 'PersonPayload' ? { id: answer.person.id } : { refusal: answer },
    );
  };
  const back = paths.person({ personId: id });
  return (
    <WritingPage title={t('edit')} back={{ to: back, label: fullName }} permission={viewerMay.edit}>
      <PersonForm
        start={writtenOf(loaded)}
        version={loaded.version}
        send={send}
        busy={saving.running}
        back={back}
      />
    </WritingPage>
  );
}
