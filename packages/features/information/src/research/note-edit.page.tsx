import { informationIssueText } from '../issue-text.ts';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { useGo, usePathParam } from '@cau-noi/portal/link';
import type { Permission } from '@cau-noi/portal/may-button';
import { useViewer } from '@cau-noi/portal/session';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { informationOptions } from '../information.routes.ts';
import { RecordAsked } from '@cau-noi/portal/record-asked';
import { Refusal_error, useRefusal } from '@cau-noi/portal/refusal';
import { WritingPage } from '@cau-noi/portal/writing-page';
import { contentOf, NoteContent_note, writtenNote } from './note-content.ts';
import type { NoteWritten } from './note-content.ts';
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

/** Changes a note. */
export function NoteEditPage() {
  const t = useMessages(noteMessages);
  const { paths } = informationOptions.use();
  const id = usePathParam('noteId');
  const variables = useMemo(() => ({ id }), [id]);
  const [state, ask] = useQuery({ query: ResearchEditPageQuery, variables });
  const again = () => ask({ requestPolicy: 'network-only' });
  return (
    <RecordAsked
      title={t('edit')}
      list={paths.research()}
      state={state}
      onRetry={again}
      recordOf={({ node }) => (node?.__typename === 'ResearchNote' ? node : null)}
    >
      {(note) => <Edit key={note.id} note={note} may={note.viewerMay.edit} onStale={again} />}
    </RecordAsked>
  );
}

interface EditProps {
  readonly note: FragmentOf<typeof NoteContent_note>;
  readonly may: Permission;
  /** Asks for what somebody else has saved. */
  readonly onStale: () => void;
}

function Edit(props: EditProps) {
  const t = useMessages(noteMessages);
  const { paths } = informationOptions.use();
  const go = useGo();
  const { today } = useViewer();
  const refusal = useRefusal(informationIssueText);
  const saving = useAct(ResearchEditPageMutation);
  const note = readFragment(NoteContent_note, props.note);
  // As it was loaded: who may no longer save is told so when they do, and keeps the text.
  const [may] = useState(props.may);
  const { id, version, title } = note;
  const back = paths.researchNote({ noteId: id });
  const send = async (written: NoteWritten, on: number) => {
    const result = await saving.run({ id, version: on, note: contentOf(written, today) });
    const why = refusal(result, ({ answer }) => ('note' in answer ? null : answer));
    if (why === null) go(back);
    return why;
  };
  return (
    <WritingPage title={t('edit')} back={{ to: back, label: title }} permission={may}>
      <NoteForm
        keptAs={id}
        ofLesson={note.ofLesson}
        start={writtenNote(note)}
        version={version}
        send={send}
        onStale={props.onStale}
        busy={saving.running}
        back={back}
      />
    </WritingPage>
  );
}
