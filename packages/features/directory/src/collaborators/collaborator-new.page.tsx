import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { useViewer } from '@cau-noi/portal/session';
import { directoryOptions } from '../directory.routes.ts';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { answered } from '../register/use-saving.ts';
import { WritingPage } from '@cau-noi/portal/writing-page';
import { inputOf, newCollaborator } from './collaborator-content.ts';
import type { CollaboratorWritten } from './collaborator-content.ts';
import { CollaboratorForm } from './collaborator-form.tsx';
import { collaboratorMessages } from './collaborator.messages.ts';

const CollaboratorCreateMutation = graphql(
  `
    mutation CollaboratorCreateMutation($input: CollaboratorCreateInput!) {
      collaboratorCreate(input: $input) {
        __typename
        ... on CollaboratorPayload {
          collaborator {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

/** A new interpreter or collaborator. */
export function CollaboratorNewPage() {
  const t = useMessages(collaboratorMessages);
  const { paths } = directoryOptions.use();
  const { home, may } = useViewer();
  const create = useAct(CollaboratorCreateMutation);
  const send = async (written: CollaboratorWritten) =>
    answered(
      await create.run({ collaborator: inputOf(written) }),
      ({ collaboratorCreate: answer }) =>
        answer.__typename === 'CollaboratorPayload'
          ? { id: answer.collaborator.id }
          : { refusal: answer },
    );
  const back = paths.collaborators();
  return (
    <WritingPage
      title={t('add')}
      back={{ to: back, label: t('title') }}
      permission={may.personEdit}
    >
      <CollaboratorForm
        start={newCollaborator(home?.id ?? null)}
        version={0}
        send={send}
        busy={create.running}
        back={back}
      />
    </WritingPage>
  );
}
