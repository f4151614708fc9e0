import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { EditRecordPage } from '@cau-noi/portal/edit-record-page';
import { useGo, usePathParam } from '@cau-noi/portal/link';
import { useSending } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useViewer } from '@cau-noi/portal/session';
import { informationOptions } from '../information.routes.ts';
import { informationIssueText } from '../issue-text.ts';
import { contentOf, NoteContent_note, writtenNote } from './note-content.ts';
import { NoteForm } from './note-form.tsx';
import { noteMessages } from './note.messages.ts';

const ResearchEditPageQuery = graphql(
  `
    query ResearchEditPageQuery($id: ID!) {
      node(id: $id) {
        __typename
        ... on ResearchNote {
          id
          ...NoteContent_note
          viewerMay {
            edit {
              allowed
              code
              data
            }
          }
        }
      }
    }
  `,
  [NoteContent_note],
);

const ResearchEditPageMutation = graphql(
  `
    mutation ResearchEditPageMutation($input: ResearchNoteSaveInput!) {
      answer: researchNoteSave(input: $input) {
        __typename
        ... on ResearchNotePayload {
          note {
            id
            ...NoteContent_note
          }
        }
        ...Refusal_error
      }
    }
  `,
  [NoteContent_note, Refusal_error],
);

const recordOf = ({ node }: ResultOf<typeof ResearchEditPageQuery>) =>
  node?.__typename === 'ResearchNote'
    ? { ...readFragment<typeof NoteContent_note>(node), may: node.viewerMay.edit }
    : null;

/** Changes a note. */
export function NoteEditPage() {
  const t = useMessages(noteMessages);
  const { paths } = informationOptions.use();
  const { today } = useViewer();
  const id = usePathParam('noteId');
  const go = useGo();
  const { send, busy } = useSending(ResearchEditPageMutation, informationIssueText);
  const back = paths.researchNote({ noteId: id });
  return (
    <EditRecordPage
      title={t('edit')}
      query={ResearchEditPageQuery}
      recordId={id}
      recordOf={recordOf}
      list={paths.research()}
      backTo={back}
      nameOf={({ title }) => title}
    >
      {(note, onStale) => (
        <NoteForm
          keptAs={id}
          ofLesson={note.ofLesson}
          start={writtenNote(note)}
          version={note.version}
          send={(written, version) =>
            send({ id, version, note: contentOf(written, today) }, () => go(back))
          }
          onStale={onStale}
          busy={busy}
          back={back}
        />
      )}
    </EditRecordPage>
  );
}
