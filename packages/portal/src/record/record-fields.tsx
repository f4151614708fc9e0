import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { ActButton } from '@cau-noi/ui/act-button';
import { fieldLabel } from '@cau-noi/ui/field';
import { FieldColumn } from '@cau-noi/ui/field-row';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { PortalLink, useGo } from '../routes/link.tsx';
import { recordMessages } from './record.messages.ts';
import classes from './record.module.css';
import type { RecordConflict, RecordForm } from './use-record-form.ts';

export interface RecordFieldsProps {
  readonly form: Pick<RecordForm<object>, 'sentence' | 'submit' | 'conflict' | 'leave'>;
  readonly busy: boolean;
  /** Where the record is shown, and where to go without saving. */
  readonly back: string;
  readonly children: ReactNode;
}

/** The fields of a record between what is wrong with the whole and the buttons that save or leave. */
export function RecordFields({ form, busy, back, children }: RecordFieldsProps) {
  const t = useMessages(recordMessages);
  const go = useGo();
  const { sentence, conflict, submit, leave } = form;
  return (
    <FieldColumn>
      {(sentence !== null || conflict !== null) && (
        <div role="alert" className={classes.problems}>
          {sentence !== null && <p className={classes.text}>{sentence}</p>}
          {conflict !== null && <Choice conflict={conflict} back={back} />}
        </div>
      )}
      {children}
      <div className={classes.acts}>
        <ActButton
          loading={busy}
          disabledReason={conflict === null ? null : t('chooseFirst')}
          onClick={submit}
        >
          {t('save')}
        </ActButton>
        <ActButton
          variant="default"
          onClick={() => {
            leave();
            go(back);
          }}
        >
          {t('cancel')}
        </ActButton>
      </div>
    </FieldColumn>
  );
}

interface ChoiceProps {
  readonly conflict: RecordConflict;
  readonly back: string;
}

/** Which version of what both changed stands; the fields are called as they are on this page. */
function Choice({ conflict: { fields, choose }, back }: ChoiceProps) {
  const t = useMessages(recordMessages);
  const { list } = useFormat();
  const [names] = useState(() => fields.map((field) => fieldLabel(field) ?? field));
  return (
    <>
      <p className={classes.text}>{t('collided', { fields: list(names) })}</p>
      <div className={classes.acts}>
        <ActButton variant="default" onClick={() => choose('mine')}>
          {t('keepMine')}
        </ActButton>
        <ActButton variant="default" onClick={() => choose('theirs')}>
          {t('takeTheirs')}
        </ActButton>
        <PortalLink to={back} apart>
          {t('seeTheirs')}
        </PortalLink>
      </div>
    </>
  );
}
