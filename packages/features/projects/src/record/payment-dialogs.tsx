import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { CURRENCY_CHOICES, moneyOf } from '@cau-noi/portal/currencies';
import { readPartialDate, writePartialDate } from '@cau-noi/portal/partial-date';
import { RecordDialog } from '@cau-noi/portal/record-dialog';
import { recordMessages } from '@cau-noi/portal/record-messages';
import { useViewer } from '@cau-noi/portal/session';
import type { Money } from '@cau-noi/domain/money';
import { MoneyField } from '@cau-noi/ui/money-field';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useState } from 'react';
import { projectsMessages } from '../projects.messages.ts';
import { ProjectReceiveMutation, ProjectVoidPaymentMutation } from './project-mutations.ts';
import type { DialogProps } from './project-read.ts';
import { useProjectDone } from './use-project-act.ts';

const OWN = 'own';

/** Money that was received, or that our own side put in. */
export function ReceiveDialog({ project, onDone, onClose }: DialogProps) {
  const t = useMessages(projectsMessages);
  const shared = useMessages(recordMessages);
  const { today } = useViewer();
  const done = useProjectDone(onDone);
  const { run } = useAct(ProjectReceiveMutation);
  const { id, version, donors } = project;
  const [donor, setDonor] = useState<string>(donors[0]?.id ?? OWN);
  const [on, setOn] = useState(writePartialDate(today));
  const [amount, setAmount] = useState<Money | null>(null);
  const [note, setNote] = useState('');
  const donorId = donor === OWN ? null : donor;
  const send = async () => {
    const given = amount ?? { minor: 0, currency: 'VND' };
    return done(await run({ id, version, donorId, on: readPartialDate(on), amount: given, note }));
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
  const done = useProjectDone(onDone);
  const { run } = useAct(ProjectVoidPaymentMutation);
  const [text, setText] = useState('');
  const { id, version } = project;
  return (
    <RecordDialog
      title={t('act.void')}
      act={t('act.void')}
      danger
      onClose={onClose}
      onAct={async () => done(await run({ id, version, paymentId, text }))}
    >
      <TextField
        path="text"
        label={t('field.text')}
        required
        lines={3}
        value={text}
        onChange={setText}
      />
    </RecordDialog>
  );
}
