import { cooperationIssueText } from '@cau-noi/i18n/cooperation-text';
import { SPEECH_KINDS, speechIssues } from '@cau-noi/domain/speech';
import { cooperationWords } from '@cau-noi/i18n/cooperation-words';
import { useMessages } from '@cau-noi/i18n/language';
import { DateField } from '@cau-noi/ui/date-field';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { DossierField } from '@cau-noi/portal/dossier-field';
import { RecordFields } from '@cau-noi/portal/record-fields';
import { useRecordForm } from '@cau-noi/portal/record-form';
import type { RecordFormProps } from '@cau-noi/portal/record-form';
import { contentOf } from './speech-content.ts';
import type { SpeechWritten } from './speech-content.ts';
import { speechMessages } from './speech.messages.ts';

/** Everything that is written about a speech, saved by its button. */
export function SpeechForm(props: RecordFormProps<SpeechWritten>) {
  const t = useMessages(speechMessages);
  const words = useMessages(cooperationWords);
  const form = useRecordForm(props, {
    issuesOf: (written) => speechIssues(contentOf(written), false),
    issueText: cooperationIssueText,
  });
  const { written, wrong, change } = form;
  const text = (field: 'title' | 'event' | 'speaker') => (
    <TextField
      path={field}
      label={t(`field.${field}`)}
      required={field === 'title'}
      value={written[field]}
      error={wrong(field)}
      onChange={(value) => change({ [field]: value })}
    />
  );
  return (
    <RecordFields form={form} busy={props.busy} back={props.back}>
      {text('title')}
      <SelectField
        path="kind"
        label={t('field.kind')}
        required
        value={written.kind}
        options={SPEECH_KINDS.map((value) => ({ value, label: words(`speech.kind.${value}`) }))}
        onChange={(kind) => kind !== null && change({ kind })}
      />
      {text('event')}
      {text('speaker')}
      <DateField
        path="plannedOn"
        label={t('field.plannedOn')}
        value={written.plannedOn}
        error={wrong('plannedOn')}
        onChange={(plannedOn) => change({ plannedOn })}
      />
      <TextField
        path="text"
        lines={12}
        label={t('field.text')}
        value={written.text}
        error={wrong('text')}
        onChange={(value) => change({ text: value })}
      />
      <DossierField
        value={written.dossier}
        error={wrong('dossierId')}
        onChange={(dossier) => change({ dossier })}
      />
    </RecordFields>
  );
}
