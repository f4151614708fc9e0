import { isForceMajeure, STOP_REASONS } from '@cau-noi/domain/dossier';
import type { StopReason } from '@cau-noi/domain/dossier';
import { isBlank } from '@cau-noi/domain/limits';
import { dossierWords } from '@cau-noi/i18n/dossier-words';
import { useMessages } from '@cau-noi/i18n/language';
import { Confirm } from '@cau-noi/ui/confirm';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useState } from 'react';
import { recordMessages } from './record.messages.ts';

export interface StopDialogProps {
  readonly act: 'cancel' | 'postpone';
  readonly onClose: () => void;
  readonly onAct: (reason: StopReason, text: string) => Promise<void>;
}

/** Cancels or postpones, with a coded reason and its words. */
export function StopDialog({ act, onClose, onAct }: StopDialogProps) {
  const t = useMessages(recordMessages);
  const words = useMessages(dossierWords);
  const [reason, setReason] = useState<StopReason | null>(null);
  const [text, setText] = useState('');
  // A cancellation explains itself by its code, except OTHER; a postponement always needs words.
  const explained = act === 'postpone' || reason === 'OTHER';
  const missing =
    reason === null
      ? t('stop.reasonMissing')
      : explained && isBlank(text)
        ? t('stop.textMissing')
        : null;
  return (
    <Confirm
      open
      onClose={onClose}
      title={t(`stop.${act}Title`)}
      act={t(`act.${act}`)}
      danger={act === 'cancel'}
      disabledReason={missing}
      onAct={async () => {
        if (reason !== null) await onAct(reason, text.trim());
      }}
    >
      <p>{t(`stop.${act}Note`)}</p>
      <SelectField
        path="stop.reason"
        label={t('stop.reason')}
        required
        value={reason}
        options={STOP_REASONS.map((value) => ({ value, label: words(`stopReason.${value}`) }))}
        {...(isForceMajeure(reason) && { help: t('stop.forceMajeure') })}
        onChange={setReason}
      />
      <TextField
        path="stop.text"
        label={t('stop.text')}
        required={explained}
        lines={3}
        value={text}
        onChange={setText}
      />
    </Confirm>
  );
}
