import { inspectionIssues } from '@cau-noi/domain/inspection/issues';
import { useMessages } from '@cau-noi/i18n/language';
import { PersonChoice } from '@cau-noi/portal/person-choice';
import { RecordFields } from '@cau-noi/portal/record-fields';
import { useRecordForm } from '@cau-noi/portal/record-form';
import type { RecordFormProps } from '@cau-noi/portal/record-form';
import { useViewer } from '@cau-noi/portal/session';
import { UnitChoice } from '@cau-noi/portal/unit-choice';
import { ActButton } from '@cau-noi/ui/act-button';
import { DateField } from '@cau-noi/ui/date-field';
import { FieldRow } from '@cau-noi/ui/field-row';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { inputOf } from './inspection-content.ts';
import type { InspectionWritten } from './inspection-content.ts';
import { inspectionIssueText } from './inspection-state.ts';
import { inspectionMessages } from './inspection.messages.ts';

/** Next year, this one and those before it. */
const YEARS = 5;

/** What is planned: of whom, when, by whom. Where people work is known to the server. */
export function InspectionForm(props: RecordFormProps<InspectionWritten>) {
  const t = useMessages(inspectionMessages);
  const form = useRecordForm(props, {
    issuesOf: (written) => inspectionIssues(inputOf(written), null),
    issueText: inspectionIssueText,
  });
  const { written, wrong, change } = form;
  const { memberIds } = written;
  const thisYear = Number(useViewer().today.slice(0, 4));
  const years = Array.from({ length: YEARS }, (_, index) => String(thisYear + 1 - index));
  return (
    <RecordFields form={form} busy={props.busy} back={props.back}>
      <UnitChoice
        path="inspectedId"
        label={t('field.inspectedId')}
        required
        value={written.inspectedId}
        error={wrong('inspectedId')}
        onChange={(inspectedId) => change({ inspectedId })}
      />
      <SelectField
        path="year"
        label={t('field.year')}
        required
        value={written.year === null ? null : String(written.year)}
        error={wrong('year')}
        options={years.map((value) => ({ value, label: value }))}
        onChange={(year) => change({ year: year === null ? null : Number(year) })}
      />
      <TextField
        path="title"
        label={t('field.title')}
        required
        value={written.title}
        error={wrong('title')}
        onChange={(title) => change({ title })}
      />
      <TextField
        path="scope"
        label={t('field.scope')}
        required
        lines={4}
        value={written.scope}
        error={wrong('scope')}
        onChange={(scope) => change({ scope })}
      />
      <FieldRow>
        <DateField
          path="plannedFrom"
          label={t('field.plannedFrom')}
          value={written.plannedFrom}
          onChange={(plannedFrom) => change({ plannedFrom })}
        />
        <DateField
          path="plannedTo"
          label={t('field.plannedTo')}
          value={written.plannedTo}
          error={wrong('plannedTo')}
          onChange={(plannedTo) => change({ plannedTo })}
        />
      </FieldRow>
      <PersonChoice
        path="headId"
        label={t('field.headId')}
        required
        inOffice
        value={written.headId}
        error={wrong('headId')}
        onChange={(headId) => change({ headId })}
      />
      {memberIds.map((memberId, index) => (
        <PersonChoice
          // Places have no id while they are written: their number is what they are known by.
          key={`member.${String(index)}`}
          path={`memberIds.${index}`}
          label={t('field.memberId', { number: index + 1 })}
          inOffice
          value={memberId}
          error={index === 0 ? wrong('memberIds') : undefined}
          onChange={(id) => change({ memberIds: memberIds.with(index, id) })}
        />
      ))}
      <div>
        <ActButton variant="default" onClick={() => change({ memberIds: [...memberIds, null] })}>
          {t('field.addMember')}
        </ActButton>
      </div>
    </RecordFields>
  );
}
