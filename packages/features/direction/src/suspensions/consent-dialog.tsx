import { consentDecisionIssues, SUSPENSION_LIMITS } from '@cau-noi/domain/suspension/issues';
import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { directionWords } from '@cau-noi/i18n/direction-words';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { ActButton } from '@cau-noi/ui/act-button';
import { ChoiceField } from '@cau-noi/ui/check-field';
import { DateField } from '@cau-noi/ui/date-field';
import { Dialog } from '@cau-noi/ui/dialog';
import { TextField } from '@cau-noi/ui/text-field';
import { useToast } from '@cau-noi/ui/toast';
import { useState } from 'react';
import { directionMessages } from '../direction.messages.ts';
import { DirectionRefusal_error, issueText, readRefusal } from '../writing/refusal.ts';
import type { WrittenIssue } from '../writing/refusal.ts';
import { suspensionMessages } from './suspension.messages.ts';

const ConsentDecideMutation = graphql(
  `
    mutation ConsentDecideMutation($input: ConsentDecideInput!) {
      answer: consentDecide(input: $input) {
        __typename
        ... on ConsentPayload {
          consent {
            id
            state
          }
        }
        ...DirectionRefusal_error
      }
    }
  `,
  [DirectionRefusal_error],
);

const ANSWERS = ['GRANTED', 'REFUSED'] as const;

export interface ConsentDialogProps {
  readonly id: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Records the federation's answer: consent with its document, or a refusal with its reason. */
export function ConsentDialog({ id, onClose, onDone }: ConsentDialogProps) {
  const t = useMessages(suspensionMessages);
  const shared = useMessages(directionMessages);
  const words = useMessages(directionWords);
  const { language } = useLanguage();
  const toast = useToast();
  const { run, running } = useAct(ConsentDecideMutation);
  const [answer, setAnswer] = useState<(typeof ANSWERS)[number]>('GRANTED');
  const [documentNumber, setNumber] = useState('');
  const [documentDate, setDate] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [issues, setIssues] = useState<readonly WrittenIssue[]>([]);
  const [sentence, setSentence] = useState<string | null>(null);
  const granted = answer === 'GRANTED';
  const wrong = (field: string) => {
    const issue = issues.find(({ path }) => path[0] === field);
    return issue === undefined ? undefined : issueText(issue, language);
  };
  const send = async () => {
    const decision = {
      granted,
      documentNumber: granted ? documentNumber : null,
      documentDate: granted ? documentDate : null,
      text,
    };
    const found = consentDecisionIssues(decision);
    setIssues(found);
    if (found.length > 0) return;
    const result = await run({ id, ...decision });
    if (!result.ok) {
      setSentence(shared('unreached'));
    } else if (result.data.answer.__typename === 'ConsentPayload') {
      toast({ text: t('decided') });
      onDone();
      onClose();
    } else {
      const refusal = readRefusal(result.data.answer, language);
      setIssues(refusal.issues);
      setSentence(refusal.sentence);
    }
  };
  return (
    <Dialog
      title={t('decideTitle')}
      onClose={onClose}
      acts={
        <>
          <ActButton variant="default" onClick={onClose}>
            {shared('cancel')}
          </ActButton>
          <ActButton loading={running} onClick={() => void send()}>
            {t('decide')}
          </ActButton>
        </>
      }
    >
      {sentence !== null && <p role="alert">{sentence}</p>}
      <ChoiceField
        path="granted"
        label={t('granted')}
        required
        value={answer}
        options={ANSWERS.map((value) => ({ value, label: words(`consent.${value}`) }))}
        onChange={setAnswer}
      />
      {granted && (
        <>
          <TextField
            path="documentNumber"
            label={t('documentNumber')}
            required
            maxLength={SUSPENSION_LIMITS.number}
            value={documentNumber}
            error={wrong('documentNumber')}
            onChange={setNumber}
          />
          <DateField
            path="documentDate"
            label={t('documentDate')}
            required
            value={documentDate}
            error={wrong('documentDate')}
            onChange={setDate}
          />
        </>
      )}
      <TextField
        path="text"
        label={t('text')}
        required={!granted}
        lines={3}
        value={text}
        error={wrong('text')}
        onChange={setText}
      />
    </Dialog>
  );
}
