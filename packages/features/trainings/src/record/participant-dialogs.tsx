import { FEEDBACK_QUESTIONS, FEEDBACK_SCALE } from '@cau-noi/domain/training';
import type { FeedbackQuestion } from '@cau-noi/domain/training';
import { graphql } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { trainingIssueText } from '@cau-noi/i18n/training-text';
import { trainingWords } from '@cau-noi/i18n/training-words';
import { RecordDialog } from '@cau-noi/portal/record-dialog';
import { useRecordAct, useWish } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { TextDialog } from '@cau-noi/portal/text-dialog';
import { NumberField } from '@cau-noi/ui/number-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useState } from 'react';
import { trainingMessages } from '../training.messages.ts';
import type { Participant } from './participants.tsx';

const TrainingAdmitMutation = graphql(
  `
    mutation TrainingAdmitMutation($input: TrainingAdmitInput!) {
      answer: trainingAdmit(input: $input) {
        __typename
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
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

/** Accepting somebody, and taking a nomination back: neither needs more than the wish. */
export function useParticipantActs(
  id: string,
  { id: participantId, version }: Pick<Participant, 'id' | 'version'>,
  onDone: () => void,
) {
  const admit = useWish(TrainingAdmitMutation, trainingIssueText, onDone);
  const withdraw = useWish(TrainingWithdrawMutation, trainingIssueText, onDone);
  return {
    accept: () => admit({ id, participantId, version, accept: true }),
    withdraw: () => withdraw({ id, participantId }),
  };
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
  const refuse = useRecordAct(TrainingAdmitMutation, trainingIssueText, onDone);
  return (
    <TextDialog
      title={t('refuseTitle', { name: participant.person.fullName })}
      act={t('refuse')}
      danger
      label={t('reasonText')}
      onClose={onClose}
      onAct={(text) =>
        refuse({
          id,
          participantId: participant.id,
          version: participant.version,
          accept: false,
          text,
        })
      }
    />
  );
}

type Rates = Readonly<Record<FeedbackQuestion, number | null>>;

/** What a participant says, question by question. */
export function FeedbackDialog({ trainingId: id, participant, onDone, onClose }: DialogProps) {
  const t = useMessages(trainingMessages);
  const words = useMessages(trainingWords);
  const writeDown = useRecordAct(TrainingFeedbackMutation, trainingIssueText, onDone);
  const [rates, setRates] = useState<Rates>({
    CONTENT: participant.rateContent,
    TRAINERS: participant.rateTrainers,
    ORGANISATION: participant.rateOrganisation,
    USE: participant.rateUse,
  });
  const [said, setSaid] = useState(participant.feedbackWords ?? '');
  const tell = () => {
    const { CONTENT, TRAINERS, ORGANISATION, USE } = rates;
    const feedback = {
      id,
      participantId: participant.id,
      content: CONTENT ?? 0,
      trainers: TRAINERS ?? 0,
      organisation: ORGANISATION ?? 0,
      use: USE ?? 0,
      words: said,
    };
    return writeDown(feedback);
  };
  return (
    <RecordDialog
      title={t('feedbackTitle', { name: participant.person.fullName })}
      act={t('feedback')}
      onClose={onClose}
      onAct={tell}
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
