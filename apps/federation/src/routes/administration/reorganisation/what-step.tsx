import { REORGANISATION_KINDS } from '@cau-noi/domain/reorganisation';
import { useMessages } from '@cau-noi/i18n/language';
import { ChoiceField } from '@cau-noi/ui/check-field';
import { DateField } from '@cau-noi/ui/date-field';
import { FieldColumn } from '@cau-noi/ui/field-row';
import { TextField } from '@cau-noi/ui/text-field';
import type { StepProps } from './step-props.ts';
import { reorganisationMessages } from './reorganisation.messages.ts';

/** What is decided, from when, by which decision. */
export function WhatStep({ draft, change, wrong }: StepProps) {
  const t = useMessages(reorganisationMessages);
  return (
    <FieldColumn>
      <ChoiceField
        path="kind"
        label={t('field.kind')}
        value={draft.kind}
        options={REORGANISATION_KINDS.map((value) => ({
          value,
          label: t(`kind.${value}`),
          note: t(`kindNote.${value}`),
        }))}
        onChange={(kind) => change({ kind })}
      />
      <DateField
        path="date"
        label={t('field.date')}
        help={t('field.dateHelp')}
        required
        value={draft.date}
        error={wrong('date')}
        onChange={(date) => change({ date })}
      />
      <TextField
        path="decisionNumber"
        label={t('field.number')}
        help={t('field.numberHelp')}
        value={draft.decisionNumber}
        onChange={(decisionNumber) => change({ decisionNumber })}
      />
      <TextField
        path="source"
        label={t('field.source')}
        value={draft.source}
        onChange={(source) => change({ source })}
      />
    </FieldColumn>
  );
}
