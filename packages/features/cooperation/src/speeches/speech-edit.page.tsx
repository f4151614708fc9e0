import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { cooperationIssueText } from '@cau-noi/i18n/cooperation-text';
import { useMessages } from '@cau-noi/i18n/language';
import { EditRecordPage } from '@cau-noi/portal/edit-record-page';
import { useGo, usePathParam } from '@cau-noi/portal/link';
import { useSending } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { cooperationOptions } from '../cooperation.routes.ts';
import { contentOf, SpeechContent_speech, writtenSpeech } from './speech-content.ts';
import { SpeechForm } from './speech-form.tsx';
import { speechMessages } from './speech.messages.ts';

const SpeechEditPageQuery = graphql(
  `
    query SpeechEditPageQuery($id: ID!) {
      node(id: $id) {
        __typename
        ... on Speech {
          id
          ...SpeechContent_speech
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
  [SpeechContent_speech],
);

const SpeechEditPageMutation = graphql(
  `
    mutation SpeechEditPageMutation($input: SpeechSaveInput!) {
      answer: speechSave(input: $input) {
        __typename
        ... on SpeechPayload {
          speech {
            id
            ...SpeechContent_speech
          }
        }
        ...Refusal_error
      }
    }
  `,
  [SpeechContent_speech, Refusal_error],
);

const recordOf = ({ node }: ResultOf<typeof SpeechEditPageQuery>) =>
  node?.__typename === 'Speech'
    ? { ...readFragment<typeof SpeechContent_speech>(node), may: node.viewerMay.edit }
    : null;

/** Changes what is written about a speech. */
export function SpeechEditPage() {
  const t = useMessages(speechMessages);
  const { paths } = cooperationOptions.use();
  const id = usePathParam('speechId');
  const go = useGo();
  const { send, busy } = useSending(SpeechEditPageMutation, cooperationIssueText);
  const back = paths.speech({ speechId: id });
  return (
    <EditRecordPage
      title={t('edit')}
      query={SpeechEditPageQuery}
      recordId={id}
      recordOf={recordOf}
      list={paths.speeches()}
      backTo={back}
      nameOf={({ title }) => title}
    >
      {(speech, onStale) => (
        <SpeechForm
          keptAs={id}
          start={writtenSpeech(speech)}
          version={speech.version}
          send={(written, version) =>
            send({ id, version, speech: contentOf(written) }, () => go(back))
          }
          onStale={onStale}
          busy={busy}
          back={back}
        />
      )}
    </EditRecordPage>
  );
}
