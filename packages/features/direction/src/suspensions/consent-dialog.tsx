import { consentDecisionIssues, SUSPENSION_LIMITS } from '@cau-noi/domain/suspension/issues';
import { graphql } from '@cau-noi/graphql/graphql';
import { directionWords } from '@cau-noi/i18n/direction-words';
import type { WrittenIssue } from '@cau-noi/i18n/issue-text';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { useSending } from '@cau-noi/portal/record-sending';
import { Refusal_error, saidAt } from '@cau-noi/portal/refusal';
import { ActButton } from '@cau-noi/ui/act-button';
import { ChoiceField } from '@cau-noi/ui/check-field';
import { DateField } from '@cau-noi/ui/date-field';
import { Dialog } from '@cau-noi/ui/dialog';
import { TextField } from '@cau-noi/ui/text-field';
import { useToast } from '@cau-noi/ui/toast';
import { useState } from 'react';
import { directionMessages } from '../direction.messages.ts';
import { directionIssueText } from '../writing/issue-text.ts';
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
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

const ANSWERS = ['GRANTED', 'REFUSED'] as const;

export interface ConsentDialogProps {
  readonly id: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

interface Decision {
  readonly granted: boolean;
  readonly documentNumber: string;
  readonly documentDate: string | null;
  readonly text: string;
}

/** Sends the answer; what is wrong with it is told by field, or as a sentence. */
function useDeciding({ id, onClose, onDone }: ConsentDialogProps) {
  const t = useMessages(suspensionMessages);
  const { language } = useLanguage();
  const toast = useToast();
  const { send: decide, busy } = useSending(ConsentDecideMutation, directionIssueText);
  const [issues, setIssues] = useState<readonly WrittenIssue[]>([]);
  const [sentence, setSentence] = useState<string | null>(null);
  const send = async ({ granted, documentNumber, documentDate, text }: Decision) => {
    const document = granted ? { documentNumber, documentDate } : NO_DOCUMENT;
    const decision = { granted, text, ...document };
    const found = consentDecisionIssues(decision);
    setIssues(found);
    if (found.length > 0) return;
    const why = await decide({ id, ...decision }, () => {
      toast({ text: t('decided') });
      onDone();
      onClose();
    });
    setIssues(why?.issues ?? []);
    setSentence(why === null || why.issues.length > 0 ? null : why.sentence);
  };
  const wrong = (field: string) =>
    saidAt(issues, field, (issue) => directionIssueText(issue, language));
  return { send, sending: busy, wrong, sentence };
}

const NO_DOCUMENT = { documentNumber: null, documentDate: null };

/** Records the federation's answer: consent with its document, or a refusal with its reason. */
export function ConsentDialog(props: ConsentDialogProps) {
  const t = useMessages(suspensionMessages);
  const shared = useMessages(directionMessages);
  const words = useMessages(directionWords);
  const { send, sending, wrong, sentence } = useDeciding(props);
  const [decision, setDecision] = useState<Decision>({
    granted: true,
    documentNumber: '',
    documentDate: null,
    text: '',
  });
  const change = (part: Partial<Decision>) => setDecision({ ...decision, ...part });
  return (
    <Dialog
      title={t('decideTitle')}
      onClose={props.onClose}
      acts={
        <>
          <ActButton variant="default" onClick={props.onClose}>
            {shared('cancel')}
          </ActButton>
          <ActButton loading={sending} onClick={() => void send(decision)}>
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
        value={decision.granted ? 'GRANTED' : 'REFUSED'}
        options={ANSWERS.map((value) => ({ value, label: words(`consent.${value}`) }))}
        onChange={(answer) => change({ granted: answer === 'GRANTED' })}
      />
      {decision.granted && <DocumentFields decision={decision} change={change} wrong={wrong} />}
      <TextField
        path="text"
        label={t('text')}
        required={!decision.granted}
        lines={3}
        value={decision.text}
        error={wrong('text')}
        onChange={(text) => change({ text })}
      />
    </Dialog>
  );
}

interface DocumentFieldsProps {
  readonly decision: Decision;
  readonly change: (part: Partial<Decision>) => void;
  readonly wrong: (field: string) => string | undefined;
}

function DocumentFields({ decision, change, wrong }: DocumentFieldsProps) {
  const t = useMessages(suspensionMessages);
  return (
    <>
      <TextField
        path="documentNumber"
        label={t('documentNumber')}
        required
        maxLength={SUSPENSION_LIMITS.number}
        value={decision.documentNumber}
        error={wrong('documentNumber')}
        onChange={(documentNumber) => change({ documentNumber })}
      />
      <DateField
        path="documentDate"
        label={t('documentDate')}
        required
        value={decision.documentDate}
        error={wrong('documentDate')}
        onChange={(documentDate) => change({ documentDate })}
      />
    </>
  );
}
