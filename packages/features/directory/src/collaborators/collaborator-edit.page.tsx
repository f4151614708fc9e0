import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { EditRecordPage } from '@cau-noi/portal/edit-record-page';
import { useGo, usePathParam } from '@cau-noi/portal/link';
import { useSending } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { directoryOptions } from '../directory.routes.ts';
import { issueText } from '../register/issue-text.ts';
import { inputOf } from './collaborator-content.ts';
import { CollaboratorForm } from './collaborator-form.tsx';
import { collaboratorMessages } from './collaborator.messages.ts';

const CollaboratorEditPageQuery = graphql(`
  query CollaboratorEditPageQuery($id: ID!) {
    collaborator(id: $id) {
      id
      version
      fullName
      employer
      contact
      fields
      note
      interpreter
      pooled
      organisation {
        id
      }
      person {
        id
      }
      languages {
        language
        level
        evidence
        certificate
        expiresOn
      }
      periods {
        from
        to
      }
      viewerMay {
        edit {
          allowed
          code
          data
        }
      }
    }
  }
`);

const CollaboratorSaveMutation = graphql(
  `
    mutation CollaboratorSaveMutation($input: CollaboratorSaveInput!) {
      answer: collaboratorSave(input: $input) {
        __typename
        ... on CollaboratorPayload {
          collaborator {
            id
            version
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

const recordOf = ({ collaborator }: ResultOf<typeof CollaboratorEditPageQuery>) => {
  if (collaborator === null) return null;
  const { id, version, viewerMay, organisation, person, ...rest } = collaborator;
  const written = { ...rest, organisationId: organisation.id, personId: person?.id ?? null };
  return { id, version, may: viewerMay.edit, written };
};

/** Changes what is written about a collaborator. */
export function CollaboratorEditPage() {
  const t = useMessages(collaboratorMessages);
  const { paths } = directoryOptions.use();
  const id = usePathParam('collaboratorId');
  const go = useGo();
  const { send, busy } = useSending(CollaboratorSaveMutation, issueText);
  const back = paths.collaborator({ collaboratorId: id });
  return (
    <EditRecordPage
      title={t('edit')}
      query={CollaboratorEditPageQuery}
      recordId={id}
      recordOf={recordOf}
      list={paths.collaborators()}
      backTo={back}
      nameOf={({ written }) => written.fullName}
    >
      {({ written: start, version: loaded }, onStale) => (
        <CollaboratorForm
          keptAs={id}
          start={start}
          version={loaded}
          send={(written, version) =>
            send({ id, version, collaborator: inputOf(written) }, () => go(back))
          }
          onStale={onStale}
          busy={busy}
          back={back}
        />
      )}
    </EditRecordPage>
  );
}
