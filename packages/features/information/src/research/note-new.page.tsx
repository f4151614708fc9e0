import { graphql } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { idFilter, useFilters } from '@cau-noi/portal/filters';
import { useGo } from '@cau-noi/portal/link';
import { NewRecordPage } from '@cau-noi/portal/new-record-page';
import { useSending } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useViewer } from '@cau-noi/portal/session';
import { informationOptions } from '../information.routes.ts';
import { informationIssueText } from '../issue-text.ts';
import { LessonNew } from './lesson-new.tsx';
import { contentOf, newNote } from './note-content.ts';
import { NoteForm } from './note-form.tsx';
import { noteMessages } from './note.messages.ts';

const ResearchNewPageMutation = graphql(
  `
    mutation ResearchNewPageMutation($input: ResearchNoteCreateInput!) {
      answer: researchNoteCreate(input: $input) {
        __typename
        ... on ResearchNotePayload {
          record: note {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

const filters = { dossier: idFilter, lesson: idFilter };

/** Writes a note; with `dossier` and `lesson` in the address it is one of that lesson of a report. */
export function NoteNewPage() {
  const [{ dossier, lesson }] = useFilters(filters);
  return dossier === null || lesson === null ? (
    <NoteNew />
  ) : (
    <LessonNew dossierId={dossier} commitmentId={lesson} />
  );
}

function NoteNew() {
  const t = useMessages(noteMessages);
  const { paths } = informationOptions.use();
  const { name, today } = useViewer();
  const go = useGo();
  const { send, busy } = useSending(ResearchNewPageMutation, informationIssueText);
  const back = paths.research();
  return (
    <NewRecordPage title={t('add')} back={{ to: back, label: t('title') }}>
      {(organisationId) => (
        <NoteForm
          ofLesson={false}
          keptAs="new-research"
          start={newNote(name, today)}
          send={(written) =>
            send({ organisationId, note: contentOf(written, today) }, ({ record }) =>
              go(paths.researchNote({ noteId: record.id })),
            )
          }
          busy={busy}
          back={back}
        />
      )}
    </NewRecordPage>
  );
}
