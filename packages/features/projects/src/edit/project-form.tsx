import { PROJECT_KINDS, PROJECT_TOPICS } from '@cau-noi/domain/project';
import type { ProjectState } from '@cau-noi/domain/project';
import { projectIssues } from '@cau-noi/domain/project/issues';
import { ADJUSTED_STATES, adjustmentIssues } from '@cau-noi/domain/project/life';
import { useMessages } from '@cau-noi/i18n/language';
import { projectIssueText } from '@cau-noi/i18n/project-text';
import { projectWords } from '@cau-noi/i18n/project-words';
import { PartnerField } from '@cau-noi/portal/partner-field';
import { RecordFields } from '@cau-noi/portal/record-fields';
import { useRecordForm } from '@cau-noi/portal/record-form';
import type { RecordForm, RecordFormProps } from '@cau-noi/portal/record-form';
import { UnitChoice } from '@cau-noi/portal/unit-choice';
import { FieldRow } from '@cau-noi/ui/field-row';
import { MultiSelectField, SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { projectsMessages } from '../projects.messages.ts';
import { BudgetFields } from './budget-fields.tsx';
import { Entries } from './entries.tsx';
import { IndicatorFields } from './indicator-fields.tsx';
import { contentOf, figuresMissing } from './project-content.ts';
import type { ProjectWritten } from './project-content.ts';

export interface ProjectFormProps extends RecordFormProps<ProjectWritten> {
  /** Of the union that leads it. */
  readonly leadId: string;
  readonly state: ProjectState;
}

/** Everything that is written about a project before it begins, found wanting as the server does. */
export function ProjectForm({ leadId, state, ...props }: ProjectFormProps) {
  const t = useMessages(projectsMessages);
  const form = useRecordForm(props, {
    issuesOf: (written) => [
      ...figuresMissing(written, projectIssues(contentOf(written), leadId)),
      ...adjustmentIssues(state, written.basis),
    ],
    issueText: projectIssueText,
  });
  const { written, wrong, change } = form;
  return (
    <RecordFields form={form} busy={props.busy} back={props.back}>
      {ADJUSTED_STATES.includes(state) && (
        <TextField
          path="basis"
          label={t('field.basis')}
          help={t('field.basisHelp')}
          required
          value={written.basis}
          error={wrong('basis')}
          onChange={(basis) => change({ basis })}
        />
      )}
      <Naming form={form} />
      <Parties form={form} />
      <Purpose form={form} />
      <BudgetFields form={form} />
      <IndicatorFields form={form} />
    </RecordFields>
  );
}

export interface PartProps {
  readonly form: RecordForm<ProjectWritten>;
}

function Naming({ form: { written, wrong, change } }: PartProps) {
  const t = useMessages(projectsMessages);
  const words = useMessages(projectWords);
  return (
    <>
      <SelectField
        path="kind"
        label={t('field.kind')}
        required
        value={written.kind}
        options={PROJECT_KINDS.map((value) => ({ value, label: words(`kind.${value}`) }))}
        onChange={(kind) => kind !== null && change({ kind })}
      />
      <TextField
        path="titleVi"
        label={t('field.titleVi')}
        required
        value={written.titleVi}
        error={wrong('titleVi')}
        onChange={(titleVi) => change({ titleVi })}
      />
      <TextField
        path="titleEn"
        label={t('field.titleEn')}
        value={written.titleEn}
        error={wrong('titleEn')}
        onChange={(titleEn) => change({ titleEn })}
      />
      <FieldRow>
        <TextField
          path="from"
          label={t('field.from')}
          help={t('field.partialHelp')}
          value={written.from}
          error={wrong('from')}
          onChange={(from) => change({ from })}
        />
        <TextField
          path="to"
          label={t('field.to')}
          help={t('field.partialHelp')}
          value={written.to}
          error={wrong('to')}
          onChange={(to) => change({ to })}
        />
      </FieldRow>
    </>
  );
}

function Parties({ form: { written, wrong, change } }: PartProps) {
  const t = useMessages(projectsMessages);
  return (
    <>
      <Entries<string | null>
        path="donorIds"
        title={t('donors')}
        nameOf={(number) => t('donorNumber', { number })}
        add={t('addDonor')}
        items={written.donorIds}
        fresh={null}
        error={wrong('donorIds')}
        onChange={(donorIds) => change({ donorIds })}
      >
        {(donorId, path, set) => (
          <PartnerField
            path={path}
            label={t('column.donors')}
            required
            value={donorId}
            error={wrong(path)}
            onChange={set}
          />
        )}
      </Entries>
      <PartnerField
        path="channelId"
        label={t('field.channelId')}
        value={written.channelId}
        error={wrong('channelId')}
        onChange={(channelId) => change({ channelId })}
      />
      <Entries<string | null>
        path="unionIds"
        title={t('unions')}
        nameOf={(number) => t('unionNumber', { number })}
        add={t('addUnion')}
        items={written.unionIds}
        fresh={null}
        onChange={(unionIds) => change({ unionIds })}
      >
        {(unionId, path, set) => (
          <UnitChoice
            path={path}
            label={t('unions')}
            required
            value={unionId}
            error={wrong(path)}
            onChange={set}
          />
        )}
      </Entries>
      <TextField
        path="places"
        label={t('field.places')}
        help={t('field.placesHelp')}
        value={written.places}
        error={wrong('places')}
        onChange={(places) => change({ places })}
      />
    </>
  );
}

function Purpose({ form: { written, wrong, change } }: PartProps) {
  const t = useMessages(projectsMessages);
  const words = useMessages(projectWords);
  return (
    <>
      <MultiSelectField
        path="topics"
        label={t('field.topics')}
        value={written.topics}
        options={PROJECT_TOPICS.map((value) => ({ value, label: words(`topic.${value}`) }))}
        onChange={(topics) => change({ topics })}
      />
      <TextField
        path="need"
        label={t('field.need')}
        lines={3}
        value={written.need}
        error={wrong('need')}
        onChange={(need) => change({ need })}
      />
      <TextField
        path="goal"
        label={t('field.goal')}
        lines={3}
        value={written.goal}
        error={wrong('goal')}
        onChange={(goal) => change({ goal })}
      />
      <TextField
        path="note"
        label={t('field.note')}
        lines={2}
        value={written.note}
        error={wrong('note')}
        onChange={(note) => change({ note })}
      />
    </>
  );
}
