import { useMessages } from '@cau-noi/i18n/language';
import { PersonChoice } from '@cau-noi/portal/person-choice';
import { RecordFields } from '@cau-noi/portal/record-fields';
import { useRecordForm } from '@cau-noi/portal/record-form';
import type { RecordFormProps } from '@cau-noi/portal/record-form';
import { UnitChoice } from '@cau-noi/portal/unit-choice';
import { ActButton } from '@cau-noi/ui/act-button';
import { CheckField } from '@cau-noi/ui/check-field';
import { DateField } from '@cau-noi/ui/date-field';
import { FieldRow } from '@cau-noi/ui/field-row';
import { TextField } from '@cau-noi/ui/text-field';
import classes from '../people/entries.module.css';
import { LanguagesEditor } from '../people/languages-editor.tsx';
import { issueText } from '../register/issue-text.ts';
import { issuesOf } from './collaborator-content.ts';
import type { CollaboratorWritten, PeriodWritten } from './collaborator-content.ts';
import { collaboratorMessages } from './collaborator.messages.ts';

/** Everything that is written about a collaborator, saved by its button. */
export function CollaboratorForm(props: RecordFormProps<CollaboratorWritten>) {
  const t = useMessages(collaboratorMessages);
  const form = useRecordForm(props, { issuesOf, issueText });
  const { written, change, wrong } = form;
  const text = (field: 'employer' | 'contact' | 'fields' | 'note') => (
    <TextField
      path={field}
      label={t(`field.${field}`)}
      value={written[field]}
      error={wrong(field)}
      onChange={(value) => change({ [field]: value })}
    />
  );
  return (
    <RecordFields form={form} busy={props.busy} back={props.back}>
      <TextField
        path="fullName"
        label={t('field.fullName')}
        required
        value={written.fullName}
        error={wrong('fullName')}
        onChange={(fullName) => change({ fullName })}
      />
      <UnitChoice
        path="organisationId"
        label={t('field.organisationId')}
        required
        value={written.organisationId}
        error={wrong('organisationId')}
        onChange={(organisationId) => change({ organisationId })}
      />
      <PersonChoice
        path="personId"
        label={t('field.personId')}
        value={written.personId}
        error={wrong('personId')}
        onChange={(personId) => change({ personId })}
      />
      <CheckField
        path="interpreter"
        label={t('field.interpreter')}
        checked={written.interpreter}
        onChange={(interpreter) => change({ interpreter })}
      />
      <CheckField
        path="pooled"
        label={t('field.pooled')}
        help={t('help.pooled')}
        checked={written.pooled}
        onChange={(pooled) => change({ pooled })}
      />
      {text('fields')}
      {text('employer')}
      {text('contact')}
      <LanguagesEditor
        languages={written.languages}
        wrong={wrong}
        onChange={(languages) => change({ languages })}
      />
      <PeriodsEditor
        periods={written.periods}
        wrong={wrong}
        onChange={(periods) => change({ periods })}
      />
      {text('note')}
    </RecordFields>
  );
}

interface PeriodsEditorProps {
  readonly periods: readonly PeriodWritten[];
  readonly wrong: (path: string) => string | undefined;
  readonly onChange: (periods: readonly PeriodWritten[]) => void;
}

function PeriodsEditor({ periods, wrong, onChange }: PeriodsEditorProps) {
  const t = useMessages(collaboratorMessages);
  return (
    <fieldset className={classes.entries} data-field="periods" tabIndex={-1}>
      <legend>{t('field.periods')}</legend>
      <p className={classes.help}>{t('help.periods')}</p>
      {periods.map((period, index) => (
        <fieldset key={`periods.${String(index)}`} className={classes.entry}>
          <legend>{t('periodNumber', { number: index + 1 })}</legend>
          <FieldRow>
            <DateField
              path={`periods.${index}.from`}
              label={t('field.from')}
              required
              value={period.from}
              error={wrong(`periods.${index}.from`)}
              onChange={(from) => onChange(periods.with(index, { ...period, from }))}
            />
            <DateField
              path={`periods.${index}.to`}
              label={t('field.to')}
              required
              value={period.to}
              error={wrong(`periods.${index}.to`)}
              onChange={(to) => onChange(periods.with(index, { ...period, to }))}
            />
          </FieldRow>
          <ActButton variant="subtle" onClick={() => onChange(periods.toSpliced(index, 1))}>
            {t('removePeriod', { number: index + 1 })}
          </ActButton>
        </fieldset>
      ))}
      <ActButton variant="default" onClick={() => onChange([...periods, { from: null, to: null }])}>
        {t('addPeriod')}
      </ActButton>
    </fieldset>
  );
}
