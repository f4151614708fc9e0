import { isBlank } from '@cau-noi/domain/limits';
import { AGREEMENT_LEVELS } from '@cau-noi/domain/agreement/level';
import type { AgreementLevel } from '@cau-noi/domain/agreement/level';
import type { IsoDate } from '@cau-noi/domain/period';
import { agreementWords } from '@cau-noi/i18n/agreement-words';
import { useMessages } from '@cau-noi/i18n/language';
import { useViewer } from '@cau-noi/portal/session';
import { ChoiceField } from '@cau-noi/ui/check-field';
import { DateField } from '@cau-noi/ui/date-field';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useState } from 'react';
import { agreementsMessages } from '../agreements.messages.ts';
import { AskDialog } from './ask-dialog.tsx';

/** What is told of a step; what a step does not ask for stays as it is here. */
export interface StepWritten {
  readonly on: IsoDate | null;
  readonly text: string;
  readonly path: AgreementLevel | null;
  readonly pathReason: string;
  readonly fileId: string | null;
  readonly newEndDate: IsoDate | null;
}

export interface StepDialogProps {
  readonly title: string;
  readonly act: string;
  readonly danger?: boolean;
  /** What the step asks for, beside its day and a text. */
  readonly asks?: { readonly path?: boolean; readonly file?: boolean; readonly newEnd?: boolean };
  readonly files: readonly { readonly id: string; readonly name: string }[];
  readonly onClose: () => void;
  /** Does it; gives why it was not done, or null when it was. What was typed stays until then. */
  readonly onAct: (written: StepWritten & { readonly on: IsoDate }) => Promise<string | null>;
}

/** Asks for what is recorded of a step before it is taken. */
export function StepDialog(props: StepDialogProps) {
  const { title, act, danger = false, asks = {}, files, onClose, onAct } = props;
  const t = useMessages(agreementsMessages);
  const words = useMessages(agreementWords);
  const [written, setWritten] = useState<StepWritten>({
    on: useViewer().today as IsoDate,
    text: '',
    path: null,
    pathReason: '',
    fileId: null,
    newEndDate: null,
  });
  const { on, text } = written;
  const change = (part: Partial<StepWritten>) => setWritten({ ...written, ...part });
  return (
    <AskDialog
      title={title}
      act={act}
      danger={danger}
      missing={on === null || isBlank(text)}
      onClose={onClose}
      onAct={() => (on === null ? Promise.resolve(t('dialog.missing')) : onAct({ ...written, on }))}
    >
      <DateField
        path="step.on"
        label={t('dialog.on')}
        required
        value={on}
        onChange={(day) => change({ on: day as IsoDate | null })}
      />
      {asks.path === true && (
        <>
          <ChoiceField
            path="step.path"
            label={t('dialog.path')}
            help={words('point.SIGNING_LEVEL')}
            required
            value={written.path}
            options={AGREEMENT_LEVELS.map((value) => ({ value, label: words(`level.${value}`) }))}
            onChange={(path) => change({ path })}
          />
          <TextField
            path="step.pathReason"
            label={t('dialog.pathReason')}
            required
            lines={2}
            value={written.pathReason}
            onChange={(pathReason) => change({ pathReason })}
          />
        </>
      )}
      {asks.newEnd === true && (
        <DateField
          path="step.newEndDate"
          label={t('dialog.newEndDate')}
          required
          value={written.newEndDate}
          onChange={(day) => change({ newEndDate: day as IsoDate | null })}
        />
      )}
      <TextField
        path="step.text"
        label={t('dialog.text')}
        help={t('dialog.textHelp')}
        required
        lines={3}
        value={text}
        onChange={(value) => change({ text: value })}
      />
      {asks.file === true && (
        <SelectField
          path="step.file"
          label={t('dialog.file')}
          help={t('dialog.fileHelp')}
          value={written.fileId}
          options={files.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(fileId) => change({ fileId })}
        />
      )}
    </AskDialog>
  );
}
