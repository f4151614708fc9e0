import { ProjectField } from './project-field.tsx';
import { EVENT_MODES } from '@cau-noi/domain/dossier';
import { LANGUAGE_LEVELS } from '@cau-noi/domain/person';
import { STAFF_ROLES } from '@cau-noi/domain/staff';
import { OPEN_TO, ORGANISER_KINDS, quarterOf } from '@cau-noi/domain/training';
import { trainingIssues } from '@cau-noi/domain/training/issues';
import type { IsoDate } from '@cau-noi/domain/period';
import { dossierWords } from '@cau-noi/i18n/dossier-words';
import { useMessages } from '@cau-noi/i18n/language';
import { staffWords } from '@cau-noi/i18n/staff-words';
import { trainingIssueText } from '@cau-noi/i18n/training-text';
import { trainingWords } from '@cau-noi/i18n/training-words';
import { CURRENCY_CHOICES, moneyOf } from '@cau-noi/portal/currencies';
import { DossierField } from '@cau-noi/portal/dossier-field';
import { useLanguageOptions } from '@cau-noi/portal/language-options';
import { PartnerField } from '@cau-noi/portal/partner-field';
import { PersonChoice } from '@cau-noi/portal/person-choice';
import { RecordFields } from '@cau-noi/portal/record-fields';
import { useViewer } from '@cau-noi/portal/session';
import { useRecordForm } from '@cau-noi/portal/record-form';
import type { RecordForm, RecordFormProps } from '@cau-noi/portal/record-form';
import { DateField } from '@cau-noi/ui/date-field';
import { FieldRow } from '@cau-noi/ui/field-row';
import { MoneyField } from '@cau-noi/ui/money-field';
import { NumberField } from '@cau-noi/ui/number-field';
import { MultiSelectField, SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { trainingMessages } from '../training.messages.ts';
import { TrainingField, UnitsField } from './fields.tsx';
import { Sessions } from './sessions.tsx';
import { contentOf } from './training-content.ts';
import type { TrainingWritten } from './training-content.ts';

/** Everything that is written about a training before it is held. */
export function TrainingForm(props: RecordFormProps<TrainingWritten>) {
  const form = useRecordForm(props, {
    issuesOf: (written) => trainingIssues(contentOf(written)),
    issueText: trainingIssueText,
  });
  return (
    <RecordFields form={form} busy={props.busy} back={props.back}>
      <What form={form} />
      <When form={form} />
      <Audience form={form} />
      <Sessions form={form} />
      <Means form={form} />
    </RecordFields>
  );
}

interface PartProps {
  readonly form: RecordForm<TrainingWritten>;
}

function What({ form: { written, wrong, change } }: PartProps) {
  const t = useMessages(trainingMessages);
  const words = useMessages(trainingWords);
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
      <TextField
        path="topic"
        label={t('field.topic')}
        required
        value={written.topic}
        error={wrong('topic')}
        onChange={(topic) => change({ topic })}
      />
      <SelectField
        path="organiserKind"
        label={t('field.organiserKind')}
        required
        value={written.organiserKind}
        options={ORGANISER_KINDS.map((value) => ({ value, label: words(`organiser.${value}`) }))}
        onChange={(organiserKind) => organiserKind !== null && change({ organiserKind })}
      />
      {written.organiserKind === 'PARTNER' && (
        <PartnerField
          path="organiserPartnerId"
          label={t('field.organiserPartnerId')}
          required
          value={written.organiserPartnerId}
          error={wrong('organiserPartnerId')}
          onChange={(organiserPartnerId) => change({ organiserPartnerId })}
        />
      )}
      {written.organiserKind === 'BODY' && (
        <TextField
          path="organiserText"
          label={t('field.organiserText')}
          required
          value={written.organiserText}
          error={wrong('organiserText')}
          onChange={(organiserText) => change({ organiserText })}
        />
      )}
    </>
  );
}

const QUARTERS = [1, 2, 3, 4];

/** How many years back a training may be written down, and how far ahead it is planned. */
const BACK = 20;
const AHEAD = 3;

/** The years to choose from, the latest first, with the one that is chosen. */
function yearsAround(today: number, chosen: number | null): readonly string[] {
  const offered = Array.from({ length: BACK + AHEAD + 1 }, (_, index) => today + AHEAD - index);
  const all = chosen === null || offered.includes(chosen) ? offered : [...offered, chosen];
  return all.map(String);
}

function When({ form: { written, wrong, change } }: PartProps) {
  const t = useMessages(trainingMessages);
  const modes = useMessages(dossierWords);
  const years = yearsAround(Number(useViewer().today.slice(0, 4)), written.year);
  // The first day says the year and quarter of the plan, until somebody says otherwise.
  const begin = (startDate: string | null) =>
    change({
      startDate,
      ...(startDate !== null && {
        year: Number(startDate.slice(0, 4)),
        quarter: quarterOf(startDate as IsoDate),
        ...(written.endDate === null && { endDate: startDate }),
      }),
    });
  return (
    <>
      <FieldRow>
        <DateField
          path="startDate"
          label={t('field.startDate')}
          value={written.startDate}
          error={wrong('startDate')}
          onChange={begin}
        />
        <DateField
          path="endDate"
          label={t('field.endDate')}
          value={written.endDate}
          error={wrong('endDate')}
          onChange={(endDate) => change({ endDate })}
        />
      </FieldRow>
      <DateField
        path="closesOn"
        label={t('field.closesOn')}
        value={written.closesOn}
        error={wrong('closesOn')}
        onChange={(closesOn) => change({ closesOn })}
      />
      <FieldRow>
        <SelectField
          path="year"
          label={t('field.year')}
          required
          value={written.year === null ? null : String(written.year)}
          error={wrong('year')}
          options={years.map((value) => ({ value, label: value }))}
          onChange={(year) => change({ year: year === null ? null : Number(year) })}
        />
        <SelectField
          path="quarter"
          label={t('field.quarter')}
          value={written.quarter === null ? null : String(written.quarter)}
          options={QUARTERS.map((quarter) => ({
            value: String(quarter),
            label: t('quarter', { quarter }),
          }))}
          onChange={(quarter) => change({ quarter: quarter === null ? null : Number(quarter) })}
        />
        <NumberField
          path="places"
          label={t('field.places')}
          value={written.places}
          error={wrong('places')}
          onChange={(places) => change({ places })}
        />
      </FieldRow>
      <SelectField
        path="mode"
        label={t('field.mode')}
        required
        value={written.mode}
        options={EVENT_MODES.map((value) => ({ value, label: modes(`eventMode.${value}`) }))}
        onChange={(mode) => mode !== null && change({ mode })}
      />
      <TextField
        path="place"
        label={t('field.place')}
        value={written.place}
        error={wrong('place')}
        onChange={(place) => change({ place })}
      />
    </>
  );
}

function Audience({ form: { written, wrong, change } }: PartProps) {
  const t = useMessages(trainingMessages);
  const words = useMessages(trainingWords);
  const roles = useMessages(staffWords);
  const languages = useLanguageOptions(written.language);
  return (
    <>
      <SelectField
        path="openTo"
        label={t('field.openTo')}
        required
        value={written.openTo}
        options={OPEN_TO.map((value) => ({ value, label: words(`openTo.${value}`) }))}
        onChange={(openTo) => openTo !== null && change({ openTo })}
      />
      {written.openTo === 'INVITED' && (
        <UnitsField
          path="invitedIds"
          label={t('field.invitedIds')}
          value={written.invitedIds}
          error={wrong('invitedIds')}
          onChange={(invitedIds) => change({ invitedIds })}
        />
      )}
      <MultiSelectField
        path="roles"
        label={t('field.roles')}
        value={written.roles}
        options={STAFF_ROLES.map((value) => ({ value, label: roles(`role.${value}`) }))}
        onChange={(chosen) => change({ roles: chosen })}
      />
      <TextField
        path="trade"
        label={t('field.trade')}
        help={t('field.tradeHelp')}
        value={written.trade}
        error={wrong('trade')}
        onChange={(trade) => change({ trade })}
      />
      <FieldRow>
        <SelectField
          path="language"
          label={t('field.language')}
          value={written.language}
          options={languages}
          error={wrong('language')}
          onChange={(language) => change({ language })}
        />
        <SelectField
          path="minLevel"
          label={t('field.minLevel')}
          value={written.minLevel}
          options={LANGUAGE_LEVELS.map((value) => ({ value, label: value }))}
          onChange={(minLevel) => change({ minLevel })}
        />
      </FieldRow>
    </>
  );
}

function Means({ form: { written, wrong, change } }: PartProps) {
  const t = useMessages(trainingMessages);
  return (
    <>
      <MoneyField
        path="cost"
        label={t('field.cost')}
        currencies={CURRENCY_CHOICES}
        value={written.cost}
        error={wrong('cost.minor')}
        onChange={(cost) => change({ cost: moneyOf(cost) })}
      />
      <PartnerField
        path="sponsorId"
        label={t('field.sponsorId')}
        value={written.sponsorId}
        onChange={(sponsorId) => change({ sponsorId })}
      />
      <DossierField
        value={written.dossier}
        error={wrong('dossierId')}
        onChange={(dossier) => change({ dossier })}
      />
      <ProjectField
        path="projectId"
        label={t('field.projectId')}
        value={written.projectId}
        error={wrong('projectId')}
        onChange={(projectId) => change({ projectId })}
      />
      <TrainingField
        path="cascadeOfId"
        label={t('field.cascadeOfId')}
        value={written.cascadeOfId}
        error={wrong('cascadeOfId')}
        onChange={(cascadeOfId) => change({ cascadeOfId })}
      />
      {written.cascadeOfId !== null && (
        <PersonChoice
          path="cascadeTrainerId"
          label={t('field.cascadeTrainerId')}
          required
          value={written.cascadeTrainerId}
          error={wrong('cascadeTrainerId')}
          onChange={(cascadeTrainerId) => change({ cascadeTrainerId })}
        />
      )}
      <TextField
        path="note"
        lines={3}
        label={t('field.note')}
        value={written.note}
        error={wrong('note')}
        onChange={(note) => change({ note })}
      />
    </>
  );
}
