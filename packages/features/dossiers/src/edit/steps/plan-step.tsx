import { ACTIVITY_KINDS, reportingClassesOf } from '@cau-noi/domain/activity/kind';
import type { ActivityKind } from '@cau-noi/domain/activity/kind';
import { yearsOf } from '@cau-noi/domain/dossier/plan-line';
import { asKind } from '@cau-noi/domain/dossier/sections';
import { yearOf } from '@cau-noi/domain/period';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { dossierFieldWords } from '@cau-noi/i18n/dossier-field-words';
import { useMessages } from '@cau-noi/i18n/language';
import { ChoiceField } from '@cau-noi/ui/check-field';
import { FieldColumn } from '@cau-noi/ui/field-row';
import { PageSection } from '@cau-noi/ui/page';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useState } from 'react';
import { PlanLineField } from '../../fields/plan-line-field.tsx';
import { UnitsField } from '../../fields/unit-field.tsx';
import { YearField } from '../../fields/year-field.tsx';
import { useDraftForm } from '../draft-form.ts';
import { editMessages } from '../edit.messages.ts';

/** Which plan line the activity stands in, or why in none; its kind and its row in the statistics. */
export function PlanStep() {
  const { content, change, replace, names, meet, errorAt } = useDraftForm();
  const t = useMessages(editMessages);
  const words = useMessages(activityWords);
  const fields = useMessages(dossierFieldWords);
  const { kind, reportingClass } = content;
  return (
    <PageSection title={t('step.plan')} lead={t('lead.plan')}>
      <FieldColumn>
        <Grounds />
        <SelectField<ActivityKind>
          path="kind"
          label={fields('field.kind')}
          help={t('kindHelp')}
          required
          value={kind}
          options={ACTIVITY_KINDS.map((value) => ({ value, label: words(`kind.${value}`) }))}
          error={errorAt('kind')}
          onChange={(value) => value !== null && replace(asKind(content, value))}
        />
        <SelectField
          path="reportingClass"
          label={fields('field.reportingClass')}
          help={t('classHelp')}
          required
          value={reportingClass}
          options={reportingClassesOf(kind).map((value) => ({
            value,
            label: words(`reportingClass.${value}`),
          }))}
          error={errorAt('reportingClass')}
          onChange={(value) => value !== null && change({ reportingClass: value })}
        />
        <UnitsField
          path="coOrganiserIds"
          label={fields('field.coOrganiserIds')}
          help={t('coOrganisersHelp')}
          known={names.units}
          value={content.coOrganiserIds}
          error={errorAt('coOrganiserIds')}
          onChange={(units) => {
            meet({ units });
            change({ coOrganiserIds: units.map(({ id }) => id) });
          }}
        />
      </FieldColumn>
    </PageSection>
  );
}

/** By the yearly plan, with its line; or unplanned, with the reason. */
function Grounds() {
  const { content, change, names, meet, errorAt, today } = useDraftForm();
  const t = useMessages(editMessages);
  const fields = useMessages(dossierFieldWords);
  const { kind, organisationId, planLineId, unplannedReason } = content;
  const { startDate, endDate } = content;
  const touched = yearsOf(startDate, endDate);
  const [asked, setAsked] = useState(yearOf(startDate ?? today));
  // Once the days are known only a plan of their years has lines for them.
  const year = touched.includes(asked) ? asked : (touched[0] ?? asked);
  const [unplanned, setUnplanned] = useState(planLineId === null && unplannedReason !== null);
  const choosePlanned = (choice: 'planned' | 'unplanned') => {
    setUnplanned(choice === 'unplanned');
    change(choice === 'planned' ? { unplannedReason: null } : { planLineId: null });
  };
  return (
    <>
      <ChoiceField
        path="planned"
        label={t('plannedLabel')}
        value={unplanned ? 'unplanned' : 'planned'}
        options={[
          { value: 'planned', label: t('planned') },
          { value: 'unplanned', label: t('unplanned'), note: t('unplannedNote') },
        ]}
        onChange={choosePlanned}
      />
      {unplanned ? (
        <TextField
          path="unplannedReason"
          label={fields('field.unplannedReason')}
          help={t('unplannedHelp')}
          required
          lines={3}
          value={unplannedReason ?? ''}
          error={errorAt('unplannedReason')}
          onChange={(text) => change({ unplannedReason: text })}
        />
      ) : (
        <>
          <YearField
            path="planYear"
            label={t('planYear')}
            value={year}
            {...(touched.length > 0 && { years: touched })}
            onChange={(value) => setAsked(value ?? year)}
          />
          <PlanLineField
            path="planLineId"
            label={fields('field.planLineId')}
            help={t('planLineHelp')}
            organisationId={organisationId}
            year={year}
            kind={kind}
            value={planLineId}
            known={names.planLines}
            error={errorAt('planLineId')}
            onChange={(line) => {
              if (line !== null) meet({ planLines: [{ id: line.id, name: line.title }] });
              change({ planLineId: line?.id ?? null, unplannedReason: null });
            }}
          />
        </>
      )}
    </>
  );
}
