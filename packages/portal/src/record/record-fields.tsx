import { useMessages } from '@cau-noi/i18n/language';
import { useGo } from '../routes/link.tsx';
import { ActButton } from '@cau-noi/ui/act-button';
import { FieldColumn } from '@cau-noi/ui/field-row';
import type { ReactNode } from 'react';
import { recordMessages } from './record.messages.ts';
import classes from './record.module.css';
import type { RecordForm } from './use-record-form.ts';

export interface RecordFieldsProps {
  readonly form: Pick<RecordForm<object>, 'sentence' | 'submit'>;
  readonly busy: boolean;
  readonly back: string;
  readonly children: ReactNode;
}

/** The fields of a record between what is wrong with the whole and the buttons that save or leave. */
export function RecordFields({ form, busy, back, children }: RecordFieldsProps) {
  const t = useMessages(recordMessages);
  const go = useGo();
  return (
    <FieldColumn>
      {form.sentence !== null && (
        <div role="alert" className={classes.problems}>
          {form.sentence}
        </div>
      )}
      {children}
      <div className={classes.acts}>
        <ActButton loading={busy} onClick={form.submit}>
          {t('save')}
        </ActButton>
        <ActButton variant="default" onClick={() => go(back)}>
          {t('cancel')}
        </ActButton>
      </div>
    </FieldColumn>
  );
}
