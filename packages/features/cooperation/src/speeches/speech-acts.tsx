import { graphql } from '@cau-noi/graphql/graphql';
import { cooperationIssueText } from '@cau-noi/i18n/cooperation-text';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { useGo } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import type { Permission } from '@cau-noi/portal/may-button';
import { useWish } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import type { Refused } from '@cau-noi/portal/refusal';
import { useState } from 'react';
import { cooperationOptions } from '../cooperation.routes.ts';
import type { SpeechRead } from './speech-content.ts';
import { GiveDialog, SpeechReviewDialog } from './speech-dialogs.tsx';
import { speechMessages } from './speech.messages.ts';

const SpeechSubmitMutation = graphql(
  `
    mutation SpeechSubmitMutation($input: SpeechActInput!) {
      answer: speechSubmit(input: $input) {
        __typename
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
  const submit = useWish(SpeechSubmitMutation, cooperationIssueText, onDone, useTold());
  const withdraw = useWish(SpeechWithdrawMutation, cooperationIssueText, onDone);
  const { id, version, state } = speech;
  if (state === 'GIVEN') return null;
  const written = state === 'DRAFT' || state === 'RETURNED';
  const dialog = { speech, onDone, onClose: () => setOpen(null) };
  return (
    <>
      {written && (
        <MayButton permission={may.submit} onClick={() => submit({ id, version })}>
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
          <MayButton
            permission={may.withdraw}
            variant="default"
            onClick={() => withdraw({ id, version })}
          >
            {t('withdraw')}
          </MayButton>
        </>
      )}
      <MayButton
        permission={may.give}
        notNow={state === 'CLEARED' ? null : t('notReviewed')}
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
        <SpeechReviewDialog cleared={open === 'clear'} {...dialog} />
      )}
      {open === 'give' && <GiveDialog {...dialog} />}
    </>
  );
}

/** No field stands here to say it at, so what is missing is named. */
function useTold() {
  const t = useMessages(speechMessages);
  const format = useFormat();
  const names: Readonly<Record<string, string>> = {
    event: t('field.event'),
    speaker: t('field.speaker'),
    text: t('field.text'),
  };
  return ({ sentence, issues }: Refused) => {
    const found = issues.flatMap(({ path }) => names[String(path.at(-1))] ?? []);
    return found.length === 0 ? sentence : t('submitFails', { found: format.list(found) });
  };
}
