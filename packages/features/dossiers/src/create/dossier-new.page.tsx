import { ACTIVITY_KINDS } from '@cau-noi/domain/activity/kind';
import type { ActivityKind } from '@cau-noi/domain/activity/kind';
import type { DossierContent } from '@cau-noi/domain/dossier';
import { isBlank } from '@cau-noi/domain/limits';
import { yearOf } from '@cau-noi/domain/period';
import type { IsoDate } from '@cau-noi/domain/period';
import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { dossierFieldWords } from '@cau-noi/i18n/dossier-field-words';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { refusalText } from '@cau-noi/i18n/refusal-text';
import { idFilter, numberFilter, oneOf, useFilters } from '@cau-noi/portal/filters';
import { useGo } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { useViewer } from '@cau-noi/portal/session';
import { ChoiceField } from '@cau-noi/ui/check-field';
import { ErrorState } from '@cau-noi/ui/error-state';
import { FieldColumn } from '@cau-noi/ui/field-row';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useState } from 'react';
import { issueText } from '../checks/issue-text.ts';
import { inputOf } from '../draft/dossier-content.ts';
import { emptyDossier } from '@cau-noi/domain/dossier/begin';
import { dossierOfLine } from '../draft/empty-dossier.ts';
import { dossiersOptions } from '../dossiers.routes.ts';
import { PlanLineField } from '../fields/plan-line-field.tsx';
import type { PlanLineRecord } from '../fields/plan-line-field.tsx';
import { YearField } from '../fields/year-field.tsx';
import { createMessages } from './create.messages.ts';

const DossierCreateMutation = graphql(`
  mutation DossierCreateMutation($input: DossierCreateInput!) {
    dossierCreate(input: $input) {
      __typename
      ... on DossierPayload {
        dossier {
          id
        }
      }
      ... on ValidationError {
        issues {
          code
          path
          data
        }
      }
      ... on BusinessError {
        code
        data
      }
    }
  }
`);

// A link from a plan says which union, year and line; everything else is chosen here.
const filters = {
  unit: idFilter,
  year: numberFilter,
  line: idFilter,
  unplanned: oneOf(['1']),
};

interface Begun {
  readonly line: PlanLineRecord | null;
  readonly kind: ActivityKind;
  readonly title: string;
  readonly reason: string;
}

function contentOfBegun({ line, kind, title, reason }: Begun, unit: string): DossierContent {
  if (line !== null) return { ...dossierOfLine(line, unit), title };
  return { ...emptyDossier(kind, unit), title, unplannedReason: reason };
}

/** A new dossier: from which plan line or why without one, of which kind, under which title. */
export function DossierNewPage() {
  const t = useMessages(createMessages);
  const fields = useMessages(dossierFieldWords);
  const viewer = useViewer();
  const [address, setAddress] = useFilters(filters);
  const units = viewer.grants
    .filter(({ role }) => role === 'OFFICER')
    .map(({ organisation }) => ({ value: organisation.id, label: organisation.shortName }));
  const unit = address.unit ?? units[0]?.value ?? viewer.home?.id ?? null;
  const unplanned = address.unplanned === '1';
  const [begun, setBegun] = useState<Begun>({
    line: null,
    kind: 'OUTBOUND',
    title: '',
    reason: '',
  });
  const { create, failed, creating } = useCreate();
  const change = (part: Partial<Begun>) => setBegun((before) => ({ ...before, ...part }));
  const missing = missingIn(unplanned, begun);
  usePageTitle(t('title'));
  return (
    <Page width="reading">
      <PageHeader title={t('title')} />
      <FieldColumn>
        {units.length > 1 && (
          <SelectField
            path="organisationId"
            label={fields('field.organisationId')}
            required
            value={unit}
            options={units}
            onChange={(value) => setAddress({ unit: value, line: null })}
          />
        )}
        <ChoiceField
          path="planned"
          label={t('grounds')}
          value={unplanned ? 'unplanned' : 'planned'}
          options={[
            { value: 'planned', label: t('planned'), note: t('plannedNote') },
            { value: 'unplanned', label: t('unplanned'), note: t('unplannedNote') },
          ]}
          onChange={(value) => {
            setAddress({ unplanned: value === 'unplanned' ? '1' : null, line: null });
            change({ line: null });
          }}
        />
        {unplanned ? (
          <UnplannedFields begun={begun} onChange={change} />
        ) : (
          <PlannedFields unit={unit} begun={begun} onChange={change} />
        )}
        <TextField
          path="title"
          label={fields('field.title')}
          required
          value={begun.title}
          onChange={(title) => change({ title })}
        />
        {failed !== null && <ErrorState what={failed} />}
        <div>
          <MayButton
            permission={viewer.may.dossierCreate}
            notNow={missing === null ? null : t(`missing.${missing}`)}
            loading={creating}
            onClick={() => unit !== null && void create(contentOfBegun(begun, unit))}
          >
            {t('create')}
          </MayButton>
        </div>
      </FieldColumn>
    </Page>
  );
}

interface GroundsProps {
  readonly begun: Begun;
  readonly onChange: (part: Partial<Begun>) => void;
}

function PlannedFields({ unit, begun, onChange }: GroundsProps & { readonly unit: string | null }) {
  const t = useMessages(createMessages);
  const fields = useMessages(dossierFieldWords);
  const { today } = useViewer();
  const [address, setAddress] = useFilters(filters);
  const year = address.year ?? yearOf(today as IsoDate);
  return (
    <>
      <YearField
        path="year"
        label={t('year')}
        required
        value={year}
        onChange={(value) => value !== null && setAddress({ year: value, line: null })}
      />
      {unit !== null && (
        <PlanLineField
          path="planLineId"
          label={fields('field.planLineId')}
          help={t('lineHelp')}
          organisationId={unit}
          year={year}
          kind={null}
          value={begun.line?.id ?? null}
          wanted={begun.line === null ? address.line : null}
          known={[]}
          onChange={(line) => {
            if (line === null) setAddress({ line: null });
            onChange({ line, title: line?.title ?? begun.title });
          }}
        />
      )}
    </>
  );
}

function UnplannedFields({ begun, onChange }: GroundsProps) {
  const t = useMessages(createMessages);
  const words = useMessages(activityWords);
  const fields = useMessages(dossierFieldWords);
  return (
    <>
      <SelectField<ActivityKind>
        path="kind"
        label={fields('field.kind')}
        required
        value={begun.kind}
        options={ACTIVITY_KINDS.map((value) => ({ value, label: words(`kind.${value}`) }))}
        onChange={(kind) => kind !== null && onChange({ kind })}
      />
      <TextField
        path="unplannedReason"
        label={fields('field.unplannedReason')}
        help={t('reasonHelp')}
        required
        lines={3}
        value={begun.reason}
        onChange={(reason) => onChange({ reason })}
      />
    </>
  );
}

function missingIn(unplanned: boolean, { line, title, reason }: Begun) {
  if (unplanned && isBlank(reason)) return 'reason';
  if (!unplanned && line === null) return 'line';
  return isBlank(title) ? 'title' : null;
}

/** Begins the dossier and goes on to write it; says why where it is refused. */
function useCreate() {
  const t = useMessages(createMessages);
  const { language } = useLanguage();
  const go = useGo();
  const { paths } = dossiersOptions.use();
  const { run, running } = useAct(DossierCreateMutation);
  const [failed, setFailed] = useState<string | null>(null);
  const create = async (content: DossierContent) => {
    const result = await run({ content: inputOf(content) });
    if (!result.ok) return setFailed(t('notReached'));
    const answer = result.data.dossierCreate;
    switch (answer.__typename) {
      case 'DossierPayload':
        return go(paths.dossierEdit({ dossierId: answer.dossier.id }, { step: 'general' }));
      case 'ValidationError':
        return setFailed(answer.issues.map((issue) => issueText(issue, language)).join(' '));
      case 'ForbiddenError':
      case 'NotFoundError':
      case 'StateError':
        return setFailed(refusalText(answer, language));
    }
  };
  return { create, failed, creating: running };
}
