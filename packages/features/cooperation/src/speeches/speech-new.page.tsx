import { graphql } from '@cau-noi/graphql/graphql';
import { cooperationIssueText } from '@cau-noi/i18n/cooperation-text';
import { useMessages } from '@cau-noi/i18n/language';
import { useGo } from '@cau-noi/portal/link';
import { NewRecordPage } from '@cau-noi/portal/new-record-page';
import { useSending } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { cooperationOptions } from '../cooperation.routes.ts';
import { contentOf, NEW_SPEECH } from './speech-content.ts';
import { SpeechForm } from './speech-form.tsx';
import { speechMessages } from './speech.messages.ts';

const SpeechNewPageMutation = graphql(
  `
    mutation SpeechNewPageMutation($input: SpeechCreateInput!) {
      answer: speechCreate(input: $input) {
        __typename
        ... on SpeechPayload {
          record: speech {
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
  const { paths } = cooperationOptions.use();
  const go = useGo();
  const { send, busy } = useSending(SpeechNewPageMutation, cooperationIssueText);
  const back = paths.speeches();
  return (
    <NewRecordPage title={t('add')} back={{ to: back, label: t('title') }}>
      {(organisationId) => (
        <SpeechForm
          keptAs="new-speech"
          start={NEW_SPEECH}
          send={(written) =>
            send({ organisationId, speech: contentOf(written) }, ({ record }) =>
              go(paths.speech({ speechId: record.id })),
            )
          }
          busy={busy}
          back={back}
        />
      )}
    </NewRecordPage>
  );
}
