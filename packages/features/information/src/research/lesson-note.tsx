import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { useGo } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import type { Permission } from '@cau-noi/portal/may-button';
import { Refusal_error, useRefusal } from '@cau-noi/portal/refusal';
import { useToast } from '@cau-noi/ui/toast';
import { informationOptions } from '../information.routes.ts';
import { informationIssueText } from '../issue-text.ts';
import { noteMessages } from './note.messages.ts';

const ResearchNoteOfLessonMutation = graphql(
  `
    mutation ResearchNoteOfLessonMutation($input: ResearchNoteOfLessonInput!) {
      answer: researchNoteOfLesson(input: $input) {
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

export interface LessonNoteProps {
  readonly dossierId: string;
  readonly commitmentId: string;
  readonly permission: Permission;
}

/** Makes a note of a lesson of a report as it stands there, and goes to where its topic is chosen. */
export function LessonNote({ dossierId, commitmentId, permission }: LessonNoteProps) {
  const t = useMessages(noteMessages);
  const { paths } = informationOptions.use();
  const go = useGo();
  const toast = useToast();
  const refusal = useRefusal(informationIssueText);
  const making = useAct(ResearchNoteOfLessonMutation);
  const make = async () => {
    const result = await making.run({ dossierId, commitmentId });
    const why = refusal(result, ({ answer }) => ('note' in answer ? null : answer));
    if (why !== null) {
      toast({ text: why.sentence, tone: 'failed' });
      return;
    }
    toast({ text: t('made') });
    if (result.ok && 'note' in result.data.answer) {
      go(paths.researchEdit({ noteId: result.data.answer.note.id }));
    }
  };
  return (
    <MayButton
      permission={permission}
      variant="default"
      loading={making.running}
      onClick={() => void make()}
    >
      {t('makeNote')}
    </MayButton>
  );
}
