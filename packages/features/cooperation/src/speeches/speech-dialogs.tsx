import { graphql } from '@cau-noi/graphql/graphql';
import { cooperationIssueText } from '@cau-noi/i18n/cooperation-text';
import { useMessages } from '@cau-noi/i18n/language';
import { RecordDialog } from '@cau-noi/portal/record-dialog';
import { useRecordAct } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { ReviewDialog } from '@cau-noi/portal/review-dialog';
import { DateField } from '@cau-noi/ui/date-field';
import { useState } from 'react';
import type { SpeechRead } from './speech-content.ts';
import { speechMessages } from './speech.messages.ts';

const SpeechDecideMutation = graphql(
  `
    mutation SpeechDecideMutation($input: SpeechDecideInput!) {
      answer: speechDecide(input: $input) {
        __typename
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
export function SpeechReviewDialog(props: DialogProps & { readonly cleared: boolean }) {
  const { speech, cleared, onDone, onClose } = props;
  const t = useMessages(speechMessages);
  const act = useRecordAct(SpeechDecideMutation, cooperationIssueText, onDone);
  const { id, version } = speech;
  return (
    <ReviewDialog
      title={t(cleared ? 'clear' : 'returnIt')}
      cleared={cleared}
      onClose={onClose}
      onAct={(text) => act({ id, version, cleared, text })}
    />
  );
}

/** When it was given. */
export function GiveDialog({ speech, onDone, onClose }: DialogProps) {
  const t = useMessages(speechMessages);
  const act = useRecordAct(SpeechGiveMutation, cooperationIssueText, onDone);
  const [on, setOn] = useState<string | null>(null);
  const { id, version } = speech;
  const send = () => act({ id, version, on: on ?? '' });
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
