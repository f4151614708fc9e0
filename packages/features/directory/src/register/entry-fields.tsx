import { useMessages } from '@cau-noi/i18n/language';
import { useGo } from '@cau-noi/portal/link';
import { ActButton } from '@cau-noi/ui/act-button';
import { FieldColumn } from '@cau-noi/ui/field-row';
import type { ReactNode } from 'react';
import { Problems } from './problems.tsx';
import type { ProblemsProps } from './problems.tsx';
import classes from './register.module.css';
import { registerMessages } from './register.messages.ts';
import type { EntryForm } from './use-entry-form.ts';

export interface EntryFieldsProps extends Pick<ProblemsProps, 'fieldName'> {
  readonly form: Pick<EntryForm<object>, 'issues' | 'sentence' | 'submit'>;
  readonly busy: boolean;
  readonly back: string;
  /** The fields. */
  readonly children: ReactNode;
}

/** The fields of an entry between what is wrong with them and the buttons that save or leave. */
export function EntryFields({ form, fieldName, busy, back, children }: EntryFieldsProps) {
  const t = useMessages(registerMessages);
  const go = useGo();
  return (
    <FieldColumn>
      <Problems issues={form.issues} sentence={form.sentence} fieldName={fieldName} />
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
