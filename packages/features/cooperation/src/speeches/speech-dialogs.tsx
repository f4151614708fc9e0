import { cooperationIssueText } from '@cau-noi/i18n/cooperation-text';
import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { DateField } from '@cau-noi/ui/date-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useToast } from '@cau-noi/ui/toast';
import { useState } from 'react';
import { RecordDialog } from '@cau-noi/portal/record-dialog';
import { recordMessages } from '@cau-noi/portal/record-messages';
import { Refusal_error, useRefusal } from '@cau-noi/portal/refusal';
import type { SpeechRead } from './speech-content.ts';
import { speechMessages } from './speech.messages.ts';

const SpeechDecideMutation = graphql(
  `
    mutation SpeechDecideMutation($input: SpeechDecideInput!) {
      answer: speechDecide(input: $input) {
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

const SpeechGiveMutation = graphql(
  `
    mutation SpeechGiveMutation($input: SpeechGiveInput!) {
      answer: speechGive(input: $input) {
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

interface DialogProps {
  readonly speech: SpeechRead;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** What the federation's review says. */
export function ReviewDialog(props: DialogProps & { readonly cleared: boolean }) {
  const { speech, cleared, onDone, onClose } = props;
  const t = useMessages(speechMessages);
  const shared = useMessages(recordMessages);
  const toast = useToast();
  const refusal = useRefusal(cooperationIssueText);
  const { run } = useAct(SpeechDecideMutation);
  const [text, setText] = useState('');
  const { id, version } = speech;
  const send = async () => {
    const why = refusal(await run({ id, version, cleared, text }), ({ answer }) =>
      'speech' in answer ? null : answer,
    );
    if (why !== null) return why;
    toast({ text: shared('done') });
    onDone();
    return null;
  };
  const title = t(cleared ? 'clear' : 'returnIt');
  return (
    <RecordDialog title={title} act={title} danger={!cleared} onClose={onClose} onAct={send}>
      <TextField
        path="text"
        label={t('field.reviewText')}
        required
        lines={5}
        value={text}
        onChange={setText}
      />
    </RecordDialog>
  );
}

/** When it was given. */
export function GiveDialog({ speech, onDone, onClose }: DialogProps) {
  const t = useMessages(speechMessages);
  const shared = useMessages(recordMessages);
  const toast = useToast();
  const refusal = useRefusal(cooperationIssueText);
  const { run } = useAct(SpeechGiveMutation);
  const [on, setOn] = useState<string | null>(null);
  const { id, version } = speech;
  const send = async () => {
    const why = refusal(await run({ id, version, on: on ?? '' }), ({ answer }) =>
      'speech' in answer ? null : answer,
    );
    if (why !== null) return why;
    toast({ text: shared('done') });
    onDone();
    return null;
  };
  return (
    <RecordDialog
      title={t('give')}
      act={t('give')}
      notYet={on === null ? t('dayMissing') : null}
      onClose={onClose}
      onAct={send}
    >
      <DateField path="on" label={t('field.givenOn')} required value={on} onChange={setOn} />
    </RecordDialog>
  );
}
