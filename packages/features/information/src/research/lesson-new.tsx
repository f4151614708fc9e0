import { graphql } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { PortalLink, useGo } from '@cau-noi/portal/link';
import { RecordAsked } from '@cau-noi/portal/record-asked';
import { useSending } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useViewer } from '@cau-noi/portal/session';
import { WritingPage } from '@cau-noi/portal/writing-page';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { informationOptions } from '../information.routes.ts';
import { informationIssueText } from '../issue-text.ts';
import { contentOf, newNote } from './note-content.ts';
import { NoteForm } from './note-form.tsx';
import { noteMessages } from './note.messages.ts';

const ResearchLessonQuery = graphql(`
  query ResearchLessonQuery($dossierId: ID!, $commitmentId: String!) {
    researchLesson(dossierId: $dossierId, commitmentId: $commitmentId) {
      noteId
      title
      summary
      meaning
      partnerId
      mayNote {
        allowed
        code
        data
      }
    }
  }
`);

const ResearchNoteOfLessonMutation = graphql(
  `
    mutation ResearchNoteOfLessonMutation($input: ResearchNoteOfLessonInput!) {
      answer: researchNoteOfLesson(input: $input) {
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

export interface LessonNewProps {
  readonly dossierId: string;
  readonly commitmentId: string;
}

/** Writes a note of a lesson of a report: it begins with the words of the report. */
export function LessonNew({ dossierId, commitmentId }: LessonNewProps) {
  const t = useMessages(noteMessages);
  const { paths } = informationOptions.use();
  const { name, today } = useViewer();
  const go = useGo();
  const variables = useMemo(() => ({ dossierId, commitmentId }), [dossierId, commitmentId]);
  const [state, ask] = useQuery({ query: ResearchLessonQuery, variables });
  const { send, busy } = useSending(ResearchNoteOfLessonMutation, informationIssueText);
  // The note that was made here is gone to: until it is there, the form stands.
  const [made, setMade] = useState(false);
  const back = paths.research();
  return (
    <RecordAsked
      title={t('add')}
      list={back}
      state={state}
      onRetry={ask}
      recordOf={({ researchLesson }) => researchLesson}
    >
      {({ noteId, mayNote, ...told }) => (
        <WritingPage title={t('add')} back={{ to: back, label: t('title') }} permission={mayNote}>
          {noteId === null || made ? (
            <NoteForm
              ofLesson
              keptAs={`lesson-${dossierId}-${commitmentId}`}
              start={{ ...newNote(name, today), ...told }}
              send={(written) =>
                send({ dossierId, commitmentId, note: contentOf(written, today) }, ({ record }) => {
                  setMade(true);
                  go(paths.researchNote({ noteId: record.id }));
                })
              }
              busy={busy}
              back={back}
            />
          ) : (
            <EmptyState
              why={t('noted')}
              action={<PortalLink to={paths.researchNote({ noteId })}>{t('one')}</PortalLink>}
            />
          )}
        </WritingPage>
      )}
    </RecordAsked>
  );
}
