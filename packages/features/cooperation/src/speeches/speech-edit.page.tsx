import { cooperationIssueText } from '@cau-noi/i18n/cooperation-text';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { useGo, usePathParam } from '@cau-noi/portal/link';
import type { Permission } from '@cau-noi/portal/may-button';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { cooperationOptions } from '../cooperation.routes.ts';
import { RecordAsked } from '@cau-noi/portal/record-asked';
import { Refusal_error, useRefusal } from '@cau-noi/portal/refusal';
import { WritingPage } from '@cau-noi/portal/writing-page';
import { contentOf, SpeechContent_speech, writtenSpeech } from './speech-content.ts';
import type { SpeechWritten } from './speech-content.ts';
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

/** Changes what is written about a speech. */
export function SpeechEditPage() {
  const t = useMessages(speechMessages);
  const { paths } = cooperationOptions.use();
  const id = usePathParam('speechId');
  const variables = useMemo(() => ({ id }), [id]);
  const [state, ask] = useQuery({ query: SpeechEditPageQuery, variables });
  const again = () => ask({ requestPolicy: 'network-only' });
  return (
    <RecordAsked
      title={t('edit')}
      list={paths.speeches()}
      state={state}
      onRetry={again}
      recordOf={({ node }) => (node?.__typename === 'Speech' ? node : null)}
    >
      {(speech) => (
        <Edit key={speech.id} speech={speech} may={speech.viewerMay.edit} onStale={again} />
      )}
    </RecordAsked>
  );
}

interface EditProps {
  readonly speech: FragmentOf<typeof SpeechContent_speech>;
  readonly may: Permission;
  /** Asks for what somebody else has saved. */
  readonly onStale: () => void;
}

function Edit(props: EditProps) {
  const t = useMessages(speechMessages);
  const { paths } = cooperationOptions.use();
  const go = useGo();
  const refusal = useRefusal(cooperationIssueText);
  const saving = useAct(SpeechEditPageMutation);
  const speech = readFragment(SpeechContent_speech, props.speech);
  // As it was loaded: who may no longer save is told so when they do, and keeps the text.
  const [may] = useState(props.may);
  const { id, version, title } = speech;
  const back = paths.speech({ speechId: id });
  const send = async (written: SpeechWritten, on: number) => {
    const result = await saving.run({ id, version: on, speech: contentOf(written) });
    const why = refusal(result, ({ answer }) => ('speech' in answer ? null : answer));
    if (why === null) go(back);
    return why;
  };
  return (
    <WritingPage title={t('edit')} back={{ to: back, label: title }} permission={may}>
      <SpeechForm
        keptAs={id}
        start={writtenSpeech(speech)}
        version={version}
        send={send}
        onStale={props.onStale}
        busy={saving.running}
        back={back}
      />
    </WritingPage>
  );
}
