import type { Money } from '@cau-noi/domain/money';
import { useMessages } from '@cau-noi/i18n/language';
import { projectIssueText } from '@cau-noi/i18n/project-text';
import { CURRENCY_CHOICES, moneyOf } from '@cau-noi/portal/currencies';
import { readPartialDate, writePartialDate } from '@cau-noi/portal/partial-date';
import { RecordDialog } from '@cau-noi/portal/record-dialog';
import { recordMessages } from '@cau-noi/portal/record-messages';
import { useRecordAct } from '@cau-noi/portal/record-sending';
import { useViewer } from '@cau-noi/portal/session';
import { TextDialog } from '@cau-noi/portal/text-dialog';
import { MoneyField } from '@cau-noi/ui/money-field';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useState } from 'react';
import { projectsMessages } from '../projects.messages.ts';
import { ProjectReceiveMutation, ProjectVoidPaymentMutation } from './project-mutations.ts';
import type { DialogProps } from './project-read.ts';

const OWN = 'own';

/** Money that was received, or that our own side put in. */
export function ReceiveDialog({ project, onDone, onClose }: DialogProps) {
  const t = useMessages(projectsMessages);
  const shared = useMessages(recordMessages);
  const { today } = useViewer();
  const act = useRecordAct(ProjectReceiveMutation, projectIssueText, onDone);
  const { id, version, donors } = project;
  const [donor, setDonor] = useState<string>(donors[0]?.id ?? OWN);
  const [on, setOn] = useState(writePartialDate(today));
  const [amount, setAmount] = useState<Money | null>(null);
  const [note, setNote] = useState('');
  const donorId = donor === OWN ? null : donor;
  const send = () => {
    const given = amount ?? { minor: 0, currency: 'VND' };
    return act({ id, version, donorId, on: readPartialDate(on), amount: given, note });
  };
  return (
    <RecordDialog
      title={t('act.receive')}
      act={t('act.receive')}
      notYet={amount === null ? t('amountMissing') : null}
      onClose={onClose}
      onAct={send}
    >
      <SelectField
        path="donorId"
        label={t('field.donor')}
        required
        value={donor}
        options={[
          ...donors.map(({ id: value, name }) => ({ value, label: name })),
          { value: OWN, label: t('ownShare') },
        ]}
        onChange={(value) => value !== null && setDonor(value)}
      />
      <TextField
        path="on"
        label={t('field.month')}
        help={t('field.monthHelp')}
        required
        value={on}
        onChange={setOn}
      />
      <MoneyField
        path="amount"
        label={t('field.amount')}
        required
        currencies={CURRENCY_CHOICES}
        value={amount}
        onChange={(value) => setAmount(moneyOf(value))}
      />
      <TextField path="note" label={shared('note')} lines={2} value={note} onChange={setNote} />
    </RecordDialog>
  );
}

/** Why a payment does not count. */
export function VoidDialog(props: DialogProps & { readonly paymentId: string }) {
  const { project, paymentId, onDone, onClose } = props;
  const t = useMessages(projectsMessages);
  const act = useRecordAct(ProjectVoidPaymentMutation, projectIssueText, onDone);
  const { id, version } = project;
  return (
    <TextDialog
      title={t('act.void')}
      act={t('act.void')}
      danger
      label={t('field.text')}
      onClose={onClose}
      onAct={(text) => act({ id, version, paymentId, text })}
    />
  );
}
