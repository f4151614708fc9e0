import { isDelegation } from '@cau-noi/domain/activity/kind';
import { PURPOSE_KINDS } from '@cau-noi/domain/activity/purpose';
import { hasSection } from '@cau-noi/domain/dossier/sections';
import { daysOf } from '@cau-noi/domain/dossier/totals';
import type { IsoDate } from '@cau-noi/domain/period';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { dossierFieldWords } from '@cau-noi/i18n/dossier-field-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { DateField } from '@cau-noi/ui/date-field';
import { FieldColumn, FieldRow } from '@cau-noi/ui/field-row';
import { PageSection } from '@cau-noi/ui/page';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { PartnerField } from '../../fields/partner-field.tsx';
import { useDraftForm } from '../draft-form.ts';
import { editMessages } from '../edit.messages.ts';
import { EventFields } from './event-fields.tsx';
import { InvitationFields } from './invitation-fields.tsx';

/** What the activity is: title, partner, purpose, topic, dates, and how it is held or invited to. */
export function GeneralStep() {
  const { content, change, names, meet, errorAt } = useDraftForm();
  const t = useMessages(editMessages);
  const words = useMessages(activityWords);
  const fields = useMessages(dossierFieldWords);
  const { kind } = content;
  return (
    <PageSection title={t('general')}>
      <FieldColumn>
        <TextField
          path="title"
          label={fields('field.title')}
          required
          value={content.title}
          error={errorAt('title')}
          onChange={(title) => change({ title })}
        />
        <PartnerField
          path="partnerId"
          label={fields('field.partnerId')}
          required={isDelegation(kind)}
          value={content.partnerId}
          known={names.partners}
          mayAdd
          error={errorAt('partnerId')}
          onChange={(partner) => {
            if (partner !== null) meet({ partners: [partner] });
            change({ partnerId: partner?.id ?? null });
          }}
        />
        <SelectField
          path="purposeKind"
          label={fields('field.purposeKind')}
          required
          value={content.purposeKind}
          options={PURPOSE_KINDS.map((value) => ({ value, label: words(`purpose.${value}`) }))}
          error={errorAt('purposeKind')}
          onChange={(purposeKind) => change({ purposeKind })}
        />
        <TextField
          path="topic"
          label={fields('field.topic')}
          help={t('topicHelp')}
          required={kind !== 'INBOUND'}
          value={content.topic}
          error={errorAt('topic')}
          onChange={(topic) => change({ topic })}
        />
        <TextField
          path="purpose"
          label={fields('field.purpose')}
          required
          lines={4}
          value={content.purpose}
          error={errorAt('purpose')}
          onChange={(purpose) => change({ purpose })}
        />
        <Dates />
        {hasSection(kind, 'eventMode') && <EventFields />}
        {hasSection(kind, 'invitation') && <InvitationFields />}
      </FieldColumn>
    </PageSection>
  );
}

function Dates() {
  const { content, change, errorAt } = useDraftForm();
  const t = useMessages(editMessages);
  const fields = useMessages(dossierFieldWords);
  const format = useFormat();
  const days = daysOf(content);
  return (
    <div>
      <FieldRow>
        <DateField
          path="startDate"
          label={fields('field.startDate')}
          required
          value={content.startDate}
          error={errorAt('startDate')}
          onChange={(day) => change({ startDate: day as IsoDate | null })}
        />
        <DateField
          path="endDate"
          label={fields('field.endDate')}
          required
          value={content.endDate}
          {...(content.startDate !== null && { min: content.startDate })}
          error={errorAt('endDate')}
          onChange={(day) => change({ endDate: day as IsoDate | null })}
        />
      </FieldRow>
      {days !== null && <p>{t('days', { days: format.days(days) })}</p>}
    </div>
  );
}
