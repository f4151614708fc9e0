import { isTravelling } from '@cau-noi/domain/activity/kind';
import { INVITATION_KINDS } from '@cau-noi/domain/dossier';
import type { Invitation } from '@cau-noi/domain/dossier';
import { isBlank } from '@cau-noi/domain/limits';
import type { IsoDate } from '@cau-noi/domain/period';
import { dossierFieldWords } from '@cau-noi/i18n/dossier-field-words';
import { dossierWords } from '@cau-noi/i18n/dossier-words';
import { useMessages } from '@cau-noi/i18n/language';
import { ChoiceField } from '@cau-noi/ui/check-field';
import { DateField } from '@cau-noi/ui/date-field';
import { FieldRow } from '@cau-noi/ui/field-row';
import { TextField } from '@cau-noi/ui/text-field';
import { useDraftForm } from '../draft-form.ts';
import { editMessages } from '../edit.messages.ts';
import classes from './step.module.css';

const NO_INVITATION: Invitation = { kind: 'ORGANISATION', from: '', number: null, date: null };

/** Nothing is left of it: the section is empty again, unless the kind asks for it. */
function isEmpty({ from, number, date }: Invitation): boolean {
  return isBlank(from) && isBlank(number) && date === null;
}

/** Who invited, by which letter of which day. */
export function InvitationFields() {
  const { content, change, errorAt } = useDraftForm();
  const t = useMessages(editMessages);
  const words = useMessages(dossierWords);
  const fields = useMessages(dossierFieldWords);
  const invitation = content.invitation ?? NO_INVITATION;
  const required = isTravelling(content.kind);
  const set = (part: Partial<Invitation>) => {
    const next = { ...invitation, ...part };
    change({ invitation: isEmpty(next) && part.kind === undefined ? null : next });
  };
  return (
    <fieldset data-field="invitation" tabIndex={-1} className={classes.group}>
      <legend>{fields('field.invitation')}</legend>
      <ChoiceField
        path="invitation.kind"
        label={fields('part.invitation.kind')}
        value={content.invitation?.kind ?? null}
        options={INVITATION_KINDS.map((value) => ({ value, label: words(`invitation.${value}`) }))}
        error={errorAt('invitation')}
        onChange={(kind) => set({ kind })}
      />
      {invitation.kind !== 'ORGANISATION' && <p>{t('invitationWarning')}</p>}
      <TextField
        path="invitation.from"
        label={fields('part.invitation.from')}
        required={required}
        value={invitation.from}
        error={errorAt('invitation.from')}
        onChange={(from) => set({ from })}
      />
      <FieldRow>
        <TextField
          path="invitation.number"
          label={fields('part.invitation.number')}
          value={invitation.number ?? ''}
          error={errorAt('invitation.number')}
          onChange={(number) => set({ number: number === '' ? null : number })}
        />
        <DateField
          path="invitation.date"
          label={fields('part.invitation.date')}
          required={required}
          value={invitation.date}
          error={errorAt('invitation.date')}
          onChange={(date) => set({ date: date as IsoDate | null })}
        />
      </FieldRow>
    </fieldset>
  );
}
