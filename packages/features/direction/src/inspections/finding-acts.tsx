import { graphql } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { MayButton } from '@cau-noi/portal/may-button';
import type { Permission } from '@cau-noi/portal/may-button';
import { RecordDialog } from '@cau-noi/portal/record-dialog';
import { useRecordAct } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useViewer } from '@cau-noi/portal/session';
import { TextDialog } from '@cau-noi/portal/text-dialog';
import { ChoiceField } from '@cau-noi/ui/check-field';
import { DateField } from '@cau-noi/ui/date-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useState } from 'react';
import { directionMessages } from '../direction.messages.ts';
import type { FindingRead } from './findings.ts';
import { inspectionIssueText } from './inspection-state.ts';
import { inspectionMessages } from './inspection.messages.ts';

const InspectionExplainMutation = graphql(
  `
    mutation InspectionExplainMutation($input: InspectionExplainInput!) {
      answer: inspectionExplain(input: $input) {
        __typename
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

const InspectionRemedyMutation = graphql(
  `
    mutation InspectionRemedyMutation($input: InspectionRemedyInput!) {
      answer: inspectionRemedy(input: $input) {
        __typename
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

const InspectionAcceptMutation = graphql(
  `
    mutation InspectionAcceptMutation($input: InspectionAcceptInput!) {
      answer: inspectionAccept(input: $input) {
        __typename
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

/** Which inspection in which version, and what the reader may do about its findings. */
export interface FindingsOf {
  readonly id: string;
  readonly version: number;
  readonly may: Readonly<Record<'explain' | 'remedy' | 'accept', Permission>>;
  readonly onDone: () => void;
}

export interface FindingActsProps {
  readonly of: FindingsOf;
  readonly finding: FindingRead;
}

/** What may be done about one finding of a concluded inspection. */
export function FindingActs({ of, finding }: FindingActsProps) {
  const t = useMessages(inspectionMessages);
  const [open, setOpen] = useState<'explain' | 'remedy' | 'accept' | null>(null);
  const { may } = of;
  const dialog = { of, finding, onClose: () => setOpen(null) };
  return (
    <>
      {finding.remedyState === 'OPEN' && (
        <MayButton permission={may.remedy} variant="default" onClick={() => setOpen('remedy')}>
          {t('report')}
        </MayButton>
      )}
      {finding.remedyState === 'DONE' && (
        <MayButton permission={may.accept} variant="default" onClick={() => setOpen('accept')}>
          {t('judge')}
        </MayButton>
      )}
      <MayButton permission={may.explain} variant="subtle" onClick={() => setOpen('explain')}>
        {t('explain')}
      </MayButton>
      {open === 'explain' && <ExplainDialog {...dialog} />}
      {open === 'remedy' && <RemedyDialog {...dialog} />}
      {open === 'accept' && <AcceptDialog {...dialog} />}
    </>
  );
}

interface DialogProps extends FindingActsProps {
  readonly onClose: () => void;
}

function ExplainDialog({ of: { id, version, onDone }, finding, onClose }: DialogProps) {
  const t = useMessages(inspectionMessages);
  const act = useRecordAct(InspectionExplainMutation, inspectionIssueText, onDone);
  return (
    <TextDialog
      title={t('explain')}
      act={t('explain')}
      label={t('field.explanation')}
      lines={4}
      start={finding.explanation ?? ''}
      onClose={onClose}
      onAct={(text) => act({ id, version, findingId: finding.id, text })}
    />
  );
}

function RemedyDialog({ of: { id, version, onDone }, finding, onClose }: DialogProps) {
  const t = useMessages(inspectionMessages);
  const shared = useMessages(directionMessages);
  const act = useRecordAct(InspectionRemedyMutation, inspectionIssueText, onDone);
  const [on, setOn] = useState<string | null>(useViewer().today);
  const [proof, setProof] = useState('');
  const send = () => act({ id, version, findingId: finding.id, on: on ?? '', proof });
  return (
    <RecordDialog
      title={t('report')}
      act={t('report')}
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

function AcceptDialog({ of: { id, version, onDone }, finding, onClose }: DialogProps) {
  const t = useMessages(inspectionMessages);
  const act = useRecordAct(InspectionAcceptMutation, inspectionIssueText, onDone);
  const [accepted, setAccepted] = useState<'yes' | 'no'>('yes');
  const [text, setText] = useState('');
  const send = () => {
    const judged = { accepted: accepted === 'yes', text };
    return act({ id, version, findingId: finding.id, ...judged });
  };
  return (
    <RecordDialog title={t('judge')} act={t('judge')} onClose={onClose} onAct={send}>
      <ChoiceField
        path="accepted"
        label={t('field.accepted')}
        required
        value={accepted}
        options={[
          { value: 'yes', label: t('accept') },
          { value: 'no', label: t('giveBack') },
        ]}
        onChange={setAccepted}
      />
      <TextField
        path="text"
        label={t('field.acceptText')}
        required={accepted === 'no'}
        lines={3}
        value={text}
        onChange={setText}
      />
    </RecordDialog>
  );
}
