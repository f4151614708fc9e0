import { isoDate } from '@cau-noi/domain/period';
import { RESEARCH_TOPICS, RESEARCH_VISIBILITIES, researchIssues } from '@cau-noi/domain/research';
import { informationWords } from '@cau-noi/i18n/information-words';
import { useMessages } from '@cau-noi/i18n/language';
import { DossierField } from '@cau-noi/portal/dossier-field';
import { PartnerField } from '@cau-noi/portal/partner-field';
import { RecordFields } from '@cau-noi/portal/record-fields';
import { useRecordForm } from '@cau-noi/portal/record-form';
import type { RecordForm, RecordFormProps } from '@cau-noi/portal/record-form';
import { useViewer } from '@cau-noi/portal/session';
import { DateField } from '@cau-noi/ui/date-field';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { informationMessages } from '../information.messages.ts';
import { informationIssueText } from '../issue-text.ts';
import { contentOf } from './note-content.ts';
import type { NoteWritten } from './note-content.ts';
import { noteMessages } from './note.messages.ts';

export interface NoteFormProps extends RecordFormProps<NoteWritten> {
  /** A note of a lesson stays its dossier's. */
  readonly ofLesson: boolean;
}

/** Everything that is written about a note, saved by its button. */
export function NoteForm(props: NoteFormProps) {
  const viewer = useViewer();
  const today = isoDate(viewer.today);
  const form = useRecordForm(props, {
    // The dossier of a lesson may be one that the reader does not see: the note has it all the same.
    issuesOf: (written) => {
      const content = contentOf(written, today);
      const dossierId = props.ofLesson ? (content.dossierId ?? 'lesson') : content.dossierId;
      return researchIssues({ ...content, dossierId }, today);
    },
    issueText: informationIssueText,
  });
  return (
    <RecordFields form={form} busy={props.busy} back={props.back}>
      <What form={form} />
      <Source form={form} ofLesson={props.ofLesson} />
      <Said form={form} />
    </RecordFields>
  );
}

interface PartProps {
  readonly form: RecordForm<NoteWritten>;
}

function What({ form: { written, wrong, change } }: PartProps) {
  const t = useMessages(noteMessages);
  const both = useMessages(informationMessages);
  const words = useMessages(informationWords);
  return (
    <>
      <TextField
        path="title"
        label={t('field.title')}
        required
        value={written.title}
        error={wrong('title')}
        onChange={(title) => change({ title })}
      />
      <SelectField
        path="topic"
        label={both('topic')}
        required
        value={written.topic}
        options={RESEARCH_TOPICS.map((value) => ({ value, label: words(`topic.${value}`) }))}
        onChange={(topic) => topic !== null && change({ topic })}
      />
      <TextField
        path="tags"
        label={t('field.tags')}
        help={t('field.tagsHelp')}
        value={written.tags}
        error={wrong('tags')}
        onChange={(tags) => change({ tags })}
      />
    </>
  );
}

function Source({ form: { written, wrong, change }, ofLesson }: PartProps & { ofLesson: boolean }) {
  const t = useMessages(noteMessages);
  return (
    <>
      {!ofLesson && (
        <DossierField
          value={written.dossier}
          error={wrong('dossierId')}
          onChange={(dossier) => change({ dossier })}
        />
      )}
      <PartnerField
        path="partnerId"
        label={t('field.partner')}
        value={written.partnerId}
        error={wrong('partnerId')}
        onChange={(partnerId) => change({ partnerId })}
      />
      <TextField
        path="document"
        label={t('field.document')}
        value={written.document ?? ''}
        error={wrong('document')}
        onChange={(value) => change({ document: value === '' ? null : value })}
      />
    </>
  );
}

function Said({ form: { written, wrong, change } }: PartProps) {
  const t = useMessages(noteMessages);
  const both = useMessages(informationMessages);
  const words = useMessages(informationWords);
  return (
    <>
      <TextField
        path="summary"
        lines={8}
        required
        label={t('field.summary')}
        value={written.summary}
        error={wrong('summary')}
        onChange={(summary) => change({ summary })}
      />
      <TextField
        path="meaning"
        lines={5}
        label={t('field.meaning')}
        value={written.meaning}
        error={wrong('meaning')}
        onChange={(meaning) => change({ meaning })}
      />
      <TextField
        path="author"
        label={both('author')}
        required
        value={written.author}
        error={wrong('author')}
        onChange={(author) => change({ author })}
      />
      <DateField
        path="writtenOn"
        label={t('field.writtenOn')}
        required
        value={written.writtenOn}
        error={wrong('writtenOn')}
        onChange={(writtenOn) => change({ writtenOn })}
      />
      <SelectField
        path="visibility"
        label={t('field.visibility')}
        required
        value={written.visibility}
        options={RESEARCH_VISIBILITIES.map((value) => ({
          value,
          label: words(`visibility.${value}`),
        }))}
        onChange={(visibility) => visibility !== null && change({ visibility })}
      />
    </>
  );
}
