import { graphql } from '@cau-noi/graphql/graphql';
import { cooperationIssueText } from '@cau-noi/i18n/cooperation-text';
import { useMessages } from '@cau-noi/i18n/language';
import { useGo } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import type { Permission } from '@cau-noi/portal/may-button';
import { RecordDialog } from '@cau-noi/portal/record-dialog';
import { useRecordAct } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { TextDialog } from '@cau-noi/portal/text-dialog';
import { CheckField } from '@cau-noi/ui/check-field';
import { DateField } from '@cau-noi/ui/date-field';
import { useState } from 'react';
import { cooperationOptions } from '../cooperation.routes.ts';
import type { AidRead } from './aid-content.ts';
import { aidMessages } from './aid.messages.ts';

const AidCarryOutMutation = graphql(
  `
    mutation AidCarryOutMutation($input: AidCarryOutInput!) {
      answer: aidCarryOut(input: $input) {
        __typename
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

const AidCancelMutation = graphql(
  `
    mutation AidCancelMutation($input: AidCancelInput!) {
      answer: aidCancel(input: $input) {
        __typename
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

export interface AidActsProps {
  readonly aid: AidRead;
  readonly may: {
    readonly edit: Permission;
    readonly carryOut: Permission;
    readonly cancel: Permission;
  };
  readonly onDone: () => void;
}

/** What may be done about an aid that is planned. */
export function AidActs({ aid, may, onDone }: AidActsProps) {
  const t = useMessages(aidMessages);
  const { paths } = cooperationOptions.use();
  const go = useGo();
  const [open, setOpen] = useState<'carryOut' | 'cancel' | null>(null);
  const { id, direction, state } = aid;
  if (state !== 'PLANNED') return null;
  const close = () => setOpen(null);
  return (
    <>
      <MayButton permission={may.carryOut} onClick={() => setOpen('carryOut')}>
        {t(`carryOut.${direction}`)}
      </MayButton>
      <MayButton
        permission={may.edit}
        variant="default"
        onClick={() => go(paths.aidEdit({ aidId: id }))}
      >
        {t('edit')}
      </MayButton>
      <MayButton permission={may.cancel} variant="default" onClick={() => setOpen('cancel')}>
        {t('cancel')}
      </MayButton>
      {open === 'carryOut' && <CarryOut aid={aid} onDone={onDone} onClose={close} />}
      {open === 'cancel' && <Cancel aid={aid} onDone={onDone} onClose={close} />}
    </>
  );
}

interface DialogProps extends Pick<AidActsProps, 'aid' | 'onDone'> {
  readonly onClose: () => void;
}

function CarryOut({ aid, onDone, onClose }: DialogProps) {
  const t = useMessages(aidMessages);
  const act = useRecordAct(AidCarryOutMutation, cooperationIssueText, onDone);
  const [day, setDay] = useState<string | null>(null);
  const [onlyMonth, setOnlyMonth] = useState(false);
  const { id, version, direction } = aid;
  const send = () => {
    const on = onlyMonth ? (day ?? '').slice(0, 7) : (day ?? '');
    return act({ id, version, on });
  };
  return (
    <RecordDialog
      title={t(`carryOut.${direction}`)}
      act={t(`carryOut.${direction}`)}
      notYet={day === null ? t('dayMissing') : null}
      onClose={onClose}
      onAct={send}
    >
      <DateField
        path="on"
        label={t('field.happenedOn')}
        help={t('help.month')}
        required
        value={day}
        onChange={setDay}
      />
      <CheckField
        path="onlyMonth"
        label={t('onlyMonth')}
        checked={onlyMonth}
        onChange={setOnlyMonth}
      />
    </RecordDialog>
  );
}

function Cancel({ aid, onDone, onClose }: DialogProps) {
  const t = useMessages(aidMessages);
  const act = useRecordAct(AidCancelMutation, cooperationIssueText, onDone);
  const { id, version } = aid;
  return (
    <TextDialog
      title={t('cancel')}
      act={t('cancel')}
      danger
      label={t('field.cancelText')}
      help={t('cancelHelp')}
      onClose={onClose}
      onAct={(text) => act({ id, version, text })}
    />
  );
}
