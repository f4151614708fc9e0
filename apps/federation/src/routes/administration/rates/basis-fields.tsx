import { useMessages } from '@cau-noi/i18n/language';
import { DateField } from '@cau-noi/ui/date-field';
import { FieldRow } from '@cau-noi/ui/field-row';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { VerificationField } from '../verification-field.tsx';
import type { RateFieldsProps } from './limit-fields.tsx';
import type { Instruments } from './rate-draft.ts';
import { rateMessages } from './rate.messages.ts';

export interface BasisFieldsProps extends RateFieldsProps {
  readonly instruments: Instruments;
}

/** By which instrument, from when to when, how far verified, and why it is written. */
export function BasisFields({ draft, instruments, wrong, onChange }: BasisFieldsProps) {
  const t = useMessages(rateMessages);
  return (
    <>
      <SelectField
        path="rate.instrumentId"
        label={t('field.instrument')}
        required
        value={draft.instrumentId}
        options={instruments.map(({ id, number, issuer, subject }) => ({
          value: id,
          label: number ?? t('unnumbered', { subject, issuer }),
          note: subject,
        }))}
        error={wrong('rate.instrumentId')}
        onChange={(instrumentId) => onChange({ instrumentId })}
      />
      <TextField
        path="rate.article"
        label={t('field.article')}
        value={draft.article}
        error={wrong('rate.article')}
        onChange={(article) => onChange({ article })}
      />
      <FieldRow>
        <DateField
          path="rate.validFrom"
          label={t('field.validFrom')}
          required
          value={draft.validFrom}
          error={wrong('rate.validFrom')}
          onChange={(validFrom) => onChange({ validFrom })}
        />
        <DateField
          path="rate.validTo"
          label={t('field.validTo')}
          help={t('field.validToHelp')}
          value={draft.validTo}
          error={wrong('rate.validTo')}
          onChange={(validTo) => onChange({ validTo })}
        />
      </FieldRow>
      <VerificationField
        path="rate.verification"
        label={t('field.verification')}
        value={draft.verification}
        error={wrong('rate.verification')}
        onChange={(verification) => onChange({ verification })}
      />
      <TextField
        path="rate.note"
        label={t('field.note')}
        lines={2}
        value={draft.note}
        error={wrong('rate.note')}
        onChange={(note) => onChange({ note })}
      />
      <TextField
        path="reason"
        label={t('field.reason')}
        required
        lines={2}
        value={draft.reason}
        error={wrong('reason')}
        onChange={(reason) => onChange({ reason })}
      />
    </>
  );
}
