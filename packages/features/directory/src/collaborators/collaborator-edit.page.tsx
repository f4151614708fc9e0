import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
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
import { inputOf } from './collaborator-content.ts';
import type { CollaboratorWritten } from './collaborator-content.ts';
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
      collaboratorSave(input: $input) {
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

type Loaded = NonNullable<ResultOf<typeof CollaboratorEditPageQuery>['collaborator']>;

/** Changes what is written about a collaborator. */
export function CollaboratorEditPage() {
  const t = useMessages(collaboratorMessages);
  const { paths } = directoryOptions.use();
  const id = usePathParam('collaboratorId');
  const variables = useMemo(() => ({ id }), [id]);
  const [state, ask] = useQuery({ query: CollaboratorEditPageQuery, variables });
  return (
    <RecordAsked
      title={t('edit')}
      list={paths.collaborators()}
      state={state}
      onRetry={ask}
      recordOf={({ collaborator }) => collaborator}
    >
      {(collaborator) => <Edit key={collaborator.id} collaborator={collaborator} />}
    </RecordAsked>
  );
}

function startOf({ organisation, person, id: _id, version: _v, viewerMay: _m, ...rest }: Loaded) {
  return { ...rest, organisationId: organisation.id, personId: person?.id ?? null };
}

function Edit({ collaborator }: { readonly collaborator: Loaded }) {
  const t = useMessages(collaboratorMessages);
  const { paths } = directoryOptions.use();
  // As it was loaded: an answer that arrives while somebody writes does not take the text away.
  const [loaded] = useState(collaborator);
  const { id, fullName, viewerMay } = loaded;
  const saving = useAct(CollaboratorSaveMutation);
  const send = async (written: CollaboratorWritten, version: number) =>
    answered(
      await saving.run({ id, version, collaborator: inputOf(written) }),
      ({ collaboratorSave: answer }) =>
        answer.__typename === 'CollaboratorPayload' ? { id } : { refusal: answer },
    );
  const back = paths.collaborator({ collaboratorId: id });
  return (
    <WritingPage title={t('edit')} back={{ to: back, label: fullName }} permission={viewerMay.edit}>
      <CollaboratorForm
        start={startOf(loaded)}
        version={loaded.version}
        send={send}
        busy={saving.running}
        back={back}
      />
    </WritingPage>
  );
}
