import { informationIssueText } from '../issue-text.ts';
import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { useGo } from '@cau-noi/portal/link';
import { useViewer } from '@cau-noi/portal/session';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { informationOptions } from '../information.routes.ts';
import { recordMessages } from '@cau-noi/portal/record-messages';
import { Refusal_error, useRefusal } from '@cau-noi/portal/refusal';
import { WritingPage } from '@cau-noi/portal/writing-page';
import { contentOf, newNote } from './note-content.ts';
import type { NoteWritten } from './note-content.ts';
import { NoteForm } from './note-form.tsx';
import { noteMessages } from './note.messages.ts';

const ResearchNewPageMutation = graphql(
  `
    mutation ResearchNewPageMutation($input: ResearchNoteCreateInput!) {
      answer: researchNoteCreate(input: $input) {
        __typename
        ... on ResearchNotePayload {
          note {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

/** Writes a note. */
export function NoteNewPage() {
  const t = useMessages(noteMessages);
  const shared = useMessages(recordMessages);
  const { paths } = informationOptions.use();
  const { may, home, name, today } = useViewer();
  const go = useGo();
  const refusal = useRefusal(informationIssueText);
  const create = useAct(ResearchNewPageMutation);
  const back = paths.research();
  const send = async (written: NoteWritten) => {
    const organisationId = home?.id ?? '';
    const result = await create.run({ organisationId, note: contentOf(written, today) });
    const why = refusal(result, ({ answer }) => ('note' in answer ? null : answer));
    if (why === null && result.ok && 'note' in result.data.answer) {
      go(paths.researchNote({ noteId: result.data.answer.note.id }));
    }
    return why;
  };
  return (
    <WritingPage
      title={t('add')}
      back={{ to: back, label: t('title') }}
      permission={may.dossierCreate}
    >
      {home === null ? (
        <EmptyState why={shared('noUnit')} />
      ) : (
        <NoteForm
          ofLesson={false}
          keptAs="new-research"
          start={newNote(name, today)}
          send={send}
          busy={create.running}
          back={back}
        />
      )}
    </WritingPage>
  );
}
