import { invariant } from '@cau-noi/domain/invariant';
import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { useViewer } from '@cau-noi/portal/session';
import { directoryOptions } from '../directory.routes.ts';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { answered } from '../register/use-saving.ts';
import { WritingPage } from '@cau-noi/portal/writing-page';
import { inputOf, newPerson } from './person-content.ts';
import type { PersonWritten } from './person-content.ts';
import { PersonForm } from './person-form.tsx';
import { personMessages } from './person.messages.ts';

const PersonNewPageMutation = graphql(
  `
    mutation PersonNewPageMutation($input: PersonCreateInput!) {
      personCreate(input: $input) {
        __typename
        ... on PersonPayload {
          person {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

/** A new entry of the register of people. */
export function PersonNewPage() {
  const t = useMessages(personMessages);
  const { paths } = directoryOptions.use();
  const { home, may } = useViewer();
  const create = useAct(PersonNewPageMutation);
  const send = async (written: PersonWritten) => {
    const person = inputOf(written);
    invariant(person !== null, 'POST_WITHOUT_UNIT_OR_DAY');
    return answered(await create.run({ person }), ({ personCreate: answer }) =>
      answer.__typename === 'PersonPayload' ? { id: answer.person.id } : { refusal: answer },
    );
  };
  const back = paths.people();
  return (
    <WritingPage
      title={t('add')}
      back={{ to: back, label: t('title') }}
      permission={may.personEdit}
    >
      <PersonForm
        start={newPerson(home?.id ?? null)}
        version={0}
        send={send}
        busy={create.running}
        back={back}
      />
    </WritingPage>
  );
}
