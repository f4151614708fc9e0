import { cooperationIssueText } from '@cau-noi/i18n/cooperation-text';
import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { useGo } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import type { Permission } from '@cau-noi/portal/may-button';
import { useToast } from '@cau-noi/ui/toast';
import { useState } from 'react';
import { cooperationOptions } from '../cooperation.routes.ts';
import { recordMessages } from '@cau-noi/portal/record-messages';
import { Refusal_error, useRefusal } from '@cau-noi/portal/refusal';
import type { SpeechRead } from './speech-content.ts';
import { GiveDialog, ReviewDialog } from './speech-dialogs.tsx';
import { speechMessages } from './speech.messages.ts';

const SpeechSubmitMutation = graphql(
  `
    mutation SpeechSubmitMutation($input: SpeechActInput!) {
      answer: speechSubmit(input: $input) {
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

const SpeechWithdrawMutation = graphql(
  `
    mutation SpeechWithdrawMutation($input: SpeechActInput!) {
      answer: speechWithdraw(input: $input) {
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

export interface SpeechActsProps {
  readonly speech: SpeechRead;
  readonly may: Readonly<Record<'edit' | 'submit' | 'withdraw' | 'decide' | 'give', Permission>>;
  readonly onDone: () => void;
}

/** What may be done about a speech, as far as it has come. */
export function SpeechActs({ speech, may, onDone }: SpeechActsProps) {
  const t = useMessages(speechMessages);
  const { paths } = cooperationOptions.use();
  const go = useGo();
  const [open, setOpen] = useState<'clear' | 'return' | 'give' | null>(null);
  const send = useSend(speech, onDone);
  const { id, state } = speech;
  if (state === 'GIVEN') return null;
  const written = state === 'DRAFT' || state === 'RETURNED';
  const dialog = { speech, onDone, onClose: () => setOpen(null) };
  return (
    <>
      {written && (
        <MayButton permission={may.submit} onClick={() => send('submit')}>
          {t('submit')}
        </MayButton>
      )}
      {state === 'SUBMITTED' && (
        <>
          <MayButton permission={may.decide} onClick={() => setOpen('clear')}>
            {t('clear')}
          </MayButton>
          <MayButton permission={may.decide} variant="default" onClick={() => setOpen('return')}>
            {t('returnIt')}
          </MayButton>
          <MayButton permission={may.withdraw} variant="default" onClick={() => send('withdraw')}>
            {t('withdraw')}
          </MayButton>
        </>
      )}
      <MayButton
        permission={may.give}
        variant={state === 'CLEARED' ? 'filled' : 'default'}
        onClick={() => setOpen('give')}
      >
        {t('give')}
      </MayButton>
      {written && (
        <MayButton
          permission={may.edit}
          variant="default"
          onClick={() => go(paths.speechEdit({ speechId: id }))}
        >
          {t('edit')}
        </MayButton>
      )}
      {(open === 'clear' || open === 'return') && (
        <ReviewDialog cleared={open === 'clear'} {...dialog} />
      )}
      {open === 'give' && <GiveDialog {...dialog} />}
    </>
  );
}

/** Acts that need nothing but the wish. */
function useSend({ id, version }: SpeechRead, onDone: () => void) {
  const shared = useMessages(recordMessages);
  const toast = useToast();
  const refusal = useRefusal(cooperationIssueText);
  const submit = useAct(SpeechSubmitMutation).run;
  const withdraw = useAct(SpeechWithdrawMutation).run;
  const act = async (name: 'submit' | 'withdraw') => {
    const result = await (name === 'submit' ? submit : withdraw)({ id, version });
    const why = refusal(result, ({ answer }) => ('speech' in answer ? null : answer));
    if (why === null) toast({ text: shared('done') });
    else toast({ text: why.sentence, tone: 'failed' });
    onDone();
  };
  return (name: 'submit' | 'withdraw') => void act(name);
}
