import { graphql } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { useGo } from '@cau-noi/portal/link';
import { useSending } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useViewer } from '@cau-noi/portal/session';
import { WritingPage } from '@cau-noi/portal/writing-page';
import { directoryOptions } from '../directory.routes.ts';
import { issueText } from '../register/issue-text.ts';
import { inputOf, newCollaborator } from './collaborator-content.ts';
import { CollaboratorForm } from './collaborator-form.tsx';
import { collaboratorMessages } from './collaborator.messages.ts';

const CollaboratorCreateMutation = graphql(
  `
    mutation CollaboratorCreateMutation($input: CollaboratorCreateInput!) {
      answer: collaboratorCreate(input: $input) {
        __typename
        ... on CollaboratorPayload {
          record: collaborator {
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
  const go = useGo();
  const { send, busy } = useSending(CollaboratorCreateMutation, issueText);
  const back = paths.collaborators();
  return (
    <WritingPage
      title={t('add')}
      back={{ to: back, label: t('title') }}
      permission={may.personEdit}
    >
      <CollaboratorForm
        keptAs="new-collaborator"
        start={newCollaborator(home?.id ?? null)}
        send={(written) =>
          send({ collaborator: inputOf(written) }, ({ record }) =>
            go(paths.collaborator({ collaboratorId: record.id })),
          )
        }
        busy={busy}
        back={back}
      />
    </WritingPage>
  );
}
