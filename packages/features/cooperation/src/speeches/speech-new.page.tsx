import { cooperationIssueText } from '@cau-noi/i18n/cooperation-text';
import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { useGo } from '@cau-noi/portal/link';
import { useViewer } from '@cau-noi/portal/session';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { cooperationOptions } from '../cooperation.routes.ts';
import { recordMessages } from '@cau-noi/portal/record-messages';
import { Refusal_error, useRefusal } from '@cau-noi/portal/refusal';
import { WritingPage } from '@cau-noi/portal/writing-page';
import { contentOf, NEW_SPEECH } from './speech-content.ts';
import type { SpeechWritten } from './speech-content.ts';
import { SpeechForm } from './speech-form.tsx';
import { speechMessages } from './speech.messages.ts';

const SpeechNewPageMutation = graphql(
  `
    mutation SpeechNewPageMutation($input: SpeechCreateInput!) {
      answer: speechCreate(input: $input) {
        __typename
        ... on SpeechPayload {
          speech {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

/** Begins a speech, paper or statement. */
export function SpeechNewPage() {
  const t = useMessages(speechMessages);
  const shared = useMessages(recordMessages);
  const { paths } = cooperationOptions.use();
  const { may, home } = useViewer();
  const go = useGo();
  const refusal = useRefusal(cooperationIssueText);
  const create = useAct(SpeechNewPageMutation);
  const back = paths.speeches();
  const send = async (written: SpeechWritten) => {
    const organisationId = home?.id ?? '';
    const result = await create.run({ organisationId, speech: contentOf(written) });
    const why = refusal(result, ({ answer }) => ('speech' in answer ? null : answer));
    if (why === null && result.ok && 'speech' in result.data.answer) {
      go(paths.speech({ speechId: result.data.answer.speech.id }));
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
        <SpeechForm
          keptAs="new-speech"
          start={NEW_SPEECH}
          send={send}
          busy={create.running}
          back={back}
        />
      )}
    </WritingPage>
  );
}
