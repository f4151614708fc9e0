import { FEEDBACK_QUESTIONS, FEEDBACK_SCALE } from '@cau-noi/domain/training';
import type { FeedbackQuestion } from '@cau-noi/domain/training';
import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { trainingIssueText } from '@cau-noi/i18n/training-text';
import { trainingWords } from '@cau-noi/i18n/training-words';
import { RecordDialog } from '@cau-noi/portal/record-dialog';
import { recordMessages } from '@cau-noi/portal/record-messages';
import { Refusal_error, useRefusal } from '@cau-noi/portal/refusal';
import { NumberField } from '@cau-noi/ui/number-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useToast } from '@cau-noi/ui/toast';
import { useState } from 'react';
import { trainingMessages } from '../training.messages.ts';
import type { Participant } from './participants.tsx';

const TrainingAdmitMutation = graphql(
  `
    mutation TrainingAdmitMutation($input: TrainingAdmitInput!) {
      answer: trainingAdmit(input: $input) {
        __typename
        ... on TrainingPayload {
          training {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

const TrainingWithdrawMutation = graphql(
  `
    mutation TrainingWithdrawMutation($input: TrainingWithdrawInput!) {
      answer: trainingWithdraw(input: $input) {
        __typename
        ... on TrainingPayload {
          training {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

const TrainingFeedbackMutation = graphql(
  `
    mutation TrainingFeedbackMutation($input: TrainingFeedbackInput!) {
      answer: trainingFeedback(input: $input) {
        __typename
        ... on TrainingPayload {
          training {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

/** Accepting somebody, and taking a nomination back: neither needs more than the wish. */
export function useParticipantActs(id: string, participantId: string, onDone: () => void) {
  const shared = useMessages(recordMessages);
  const toast = useToast();
  const refusal = useRefusal(trainingIssueText);
  const admit = useAct(TrainingAdmitMutation).run;
  const takeBack = useAct(TrainingWithdrawMutation).run;
  const done = (why: ReturnType<typeof refusal>) => {
    if (why === null) toast({ text: shared('done') });
    else toast({ text: why.sentence, tone: 'failed' });
    onDone();
  };
  const accept = async () => {
    const result = await admit({ id, participantId, accept: true });
    done(refusal(result, ({ answer }) => ('training' in answer ? null : answer)));
  };
  const withdraw = async () => {
    const result = await takeBack({ id, participantId });
    done(refusal(result, ({ answer }) => ('training' in answer ? null : answer)));
  };
  return { accept: () => void accept(), withdraw: () => void withdraw() };
}

interface DialogProps {
  readonly trainingId: string;
  readonly participant: Participant;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Refuses somebody, and says why. */
export function RefuseDialog({ trainingId: id, participant, onDone, onClose }: DialogProps) {
  const t = useMessages(trainingMessages);
  const refusal = useRefusal(trainingIssueText);
  const { run } = useAct(TrainingAdmitMutation);
  const [text, setText] = useState('');
  return (
    <RecordDialog
      title={t('refuseTitle', { name: participant.person.fullName })}
      act={t('refuse')}
      danger
      onClose={onClose}
      onAct={async () => {
        const result = await run({ id, participantId: participant.id, accept: false, text });
        const why = refusal(result, ({ answer }) => ('training' in answer ? null : answer));
        if (why === null) onDone();
        return why;
      }}
    >
      <TextField
        path="text"
        label={t('reasonText')}
        required
        lines={3}
        value={text}
        onChange={setText}
      />
    </RecordDialog>
  );
}

type Rates = Readonly<Record<FeedbackQuestion, number | null>>;

/** What a participant says, question by question. */
export function FeedbackDialog({ trainingId: id, participant, onDone, onClose }: DialogProps) {
  const t = useMessages(trainingMessages);
  const words = useMessages(trainingWords);
  const refusal = useRefusal(trainingIssueText);
  const { run } = useAct(TrainingFeedbackMutation);
  const [rates, setRates] = useState<Rates>({
    CONTENT: participant.rateContent,
    TRAINERS: participant.rateTrainers,
    ORGANISATION: participant.rateOrganisation,
    USE: participant.rateUse,
  });
  const [said, setSaid] = useState(participant.feedbackWords ?? '');
  const send = async () => {
    const { CONTENT, TRAINERS, ORGANISATION, USE } = rates;
    const result = await run({
      id,
      participantId: participant.id,
      content: CONTENT ?? 0,
      trainers: TRAINERS ?? 0,
      organisation: ORGANISATION ?? 0,
      use: USE ?? 0,
      words: said,
    });
    const why = refusal(result, ({ answer }) => ('training' in answer ? null : answer));
    if (why === null) onDone();
    return why;
  };
  return (
    <RecordDialog
      title={t('feedbackTitle', { name: participant.person.fullName })}
      act={t('feedback')}
      onClose={onClose}
      onAct={send}
    >
      {FEEDBACK_QUESTIONS.map((question) => (
        <NumberField
          key={question}
          path={question}
          label={words(`question.${question}`)}
          help={t('feedbackHelp')}
          required
          min={FEEDBACK_SCALE.minimum}
          max={FEEDBACK_SCALE.maximum}
          value={rates[question]}
          onChange={(rate) => setRates((before) => ({ ...before, [question]: rate }))}
        />
      ))}
      <TextField path="words" label={t('words')} lines={3} value={said} onChange={setSaid} />
    </RecordDialog>
  );
}
