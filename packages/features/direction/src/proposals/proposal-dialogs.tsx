import { PROPOSAL_ANSWERS } from '@cau-noi/domain/proposal';
import type { ProposalAnswer } from '@cau-noi/domain/proposal';
import { graphql } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { proposalWords } from '@cau-noi/i18n/proposal-words';
import { RecordDialog } from '@cau-noi/portal/record-dialog';
import { useRecordAct } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useViewer } from '@cau-noi/portal/session';
import { ChoiceField } from '@cau-noi/ui/check-field';
import { DateField } from '@cau-noi/ui/date-field';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useState } from 'react';
import { directionMessages } from '../direction.messages.ts';
import type { ProposalRead } from './proposal-content.ts';
import { proposalIssueText } from './proposal-state.ts';
import { proposalMessages } from './proposal.messages.ts';

const ProposalAnswerMutation = graphql(
  `
    mutation ProposalAnswerMutation($input: ProposalAnswerInput!) {
      answer: proposalAnswer(input: $input) {
        __typename
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

const ProposalCarryOutMutation = graphql(
  `
    mutation ProposalCarryOutMutation($input: ProposalCarryOutInput!) {
      answer: proposalCarryOut(input: $input) {
        __typename
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

const ProposalRateMutation = graphql(
  `
    mutation ProposalRateMutation($input: ProposalRateInput!) {
      answer: proposalRate(input: $input) {
        __typename
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

interface DialogProps {
  readonly proposal: ProposalRead;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** A union above, as it is chosen. */
export interface UnionAbove {
  readonly id: string;
  readonly shortName: string;
}

/** The answer; one that is passed on goes to a union above. */
export function AnswerDialog(props: DialogProps & { readonly above: readonly UnionAbove[] }) {
  const { proposal, above, onDone, onClose } = props;
  const t = useMessages(proposalMessages);
  const words = useMessages(proposalWords);
  const act = useRecordAct(ProposalAnswerMutation, proposalIssueText, onDone);
  const [answer, setAnswer] = useState<ProposalAnswer>('ACCEPTED');
  const [text, setText] = useState('');
  const [passOnToId, setPassOnToId] = useState<string | null>(above[0]?.id ?? null);
  const { id, version } = proposal;
  const further = answer === 'PASSED_ON';
  // Nobody is above the federation.
  const answers = PROPOSAL_ANSWERS.filter((one) => one !== 'PASSED_ON' || above.length > 0);
  const send = () => {
    const given = { answer, text, passOnToId: further ? passOnToId : null };
    return act({ id, version, ...given });
  };
  return (
    <RecordDialog title={t('answerTitle')} act={t('answer')} onClose={onClose} onAct={send}>
      <ChoiceField
        path="answer"
        label={t('field.answer')}
        required
        value={answer}
        options={answers.map((value) => ({ value, label: words(`answer.${value}`) }))}
        onChange={setAnswer}
      />
      {further && (
        <SelectField
          path="passOnToId"
          label={t('field.passOnToId')}
          required
          value={passOnToId}
          options={above.map(({ id: value, shortName: label }) => ({ value, label }))}
          onChange={setPassOnToId}
        />
      )}
      <TextField
        path="text"
        label={t('field.answerText')}
        required
        lines={4}
        value={text}
        onChange={setText}
      />
    </RecordDialog>
  );
}

/** When it was done, by what proof. */
export function CarryOutDialog({ proposal, onDone, onClose }: DialogProps) {
  const t = useMessages(proposalMessages);
  const shared = useMessages(directionMessages);
  const act = useRecordAct(ProposalCarryOutMutation, proposalIssueText, onDone);
  const [on, setOn] = useState<string | null>(useViewer().today);
  const [proof, setProof] = useState('');
  const { id, version } = proposal;
  const send = () => act({ id, version, on: on ?? '', proof });
  return (
    <RecordDialog
      title={t('carryOut')}
      act={t('carryOut')}
      notYet={on === null ? shared('dayMissing') : null}
      onClose={onClose}
      onAct={send}
    >
      <DateField path="on" label={t('field.on')} required value={on} onChange={setOn} />
      <TextField
        path="proof"
        label={t('field.proof')}
        required
        lines={3}
        value={proof}
        onChange={setProof}
      />
    </RecordDialog>
  );
}

/** The sender's word on the answer. */
export function RateDialog({ proposal, onDone, onClose }: DialogProps) {
  const t = useMessages(proposalMessages);
  const act = useRecordAct(ProposalRateMutation, proposalIssueText, onDone);
  const [helped, setHelped] = useState<'yes' | 'no'>('yes');
  const [text, setText] = useState('');
  const { id, version } = proposal;
  const send = () => act({ id, version, helped: helped === 'yes', text });
  return (
    <RecordDialog title={t('rate')} act={t('rate')} onClose={onClose} onAct={send}>
      <ChoiceField
        path="helped"
        label={t('field.helped')}
        required
        value={helped}
        options={[
          { value: 'yes', label: t('helped') },
          { value: 'no', label: t('notHelped') },
        ]}
        onChange={setHelped}
      />
      <TextField
        path="text"
        label={t('field.helpedText')}
        required={helped === 'no'}
        lines={3}
        value={text}
        onChange={setText}
      />
    </RecordDialog>
  );
}
