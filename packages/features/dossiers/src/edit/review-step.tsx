import type { DossierContent } from '@cau-noi/domain/dossier';
import type { OrganisationKind } from '@cau-noi/domain/organisation';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import type { DraftState } from '@cau-noi/portal/draft-state';
import type { Permission } from '@cau-noi/portal/may-button';
import { PageSection } from '@cau-noi/ui/page';
import { useEffect } from 'react';
import type { Assessment } from '../checks/assessment.ts';
import type { Collision } from '../draft/merge.ts';
import { useDraftForm } from './draft-form.ts';
import { editMessages } from './edit.messages.ts';
import { IssueList } from './issue-list.tsx';
import { RoutePreview, routeFor } from './route-preview.tsx';
import type { RoutePreview_route } from './route-preview.tsx';
import { SubmitDossier } from './submit-dossier.tsx';

export interface ReviewStepProps {
  readonly dossierId: string;
  readonly permission: Permission;
  readonly draft: DraftState<DossierContent, Collision>;
  readonly assessment: Assessment;
  /** The level of the union; null until the facts are known. */
  readonly level: OrganisationKind | null;
  readonly routes: readonly FragmentOf<typeof RoutePreview_route>[];
  readonly onSave: () => void;
  readonly onGoToField: (path: string) => void;
}

/** The whole before it is handed in: what is missing, what the checks say, to whom it goes. */
export function ReviewStep(props: ReviewStepProps) {
  const { draft, assessment, level, routes, onSave, onGoToField } = props;
  const { content, fieldName, today } = useDraftForm();
  const t = useMessages(editMessages);
  const route = level === null ? null : routeFor(routes, content, level, today);
  const { status } = draft;
  useEffect(() => {
    // Nobody waits two seconds to submit.
    if (status === 'unsaved') onSave();
  }, [status, onSave]);
  return (
    <>
      <PageSection title={t('review.issues')}>
        <IssueList issues={assessment.issues} fieldName={fieldName} onGoToField={onGoToField} />
      </PageSection>
      <PageSection title={t('review.findings')}>
        <FindingCounts assessment={assessment} />
      </PageSection>
      {level !== null && <RoutePreview route={route} />}
      <SubmitDossier {...props} route={route} />
    </>
  );
}

function FindingCounts({ assessment }: { readonly assessment: Assessment }) {
  const t = useMessages(editMessages);
  const { findings } = assessment;
  const failed = (severity: string) =>
    findings.filter((one) => one.status === 'FAIL' && one.severity === severity).length;
  const counts = [
    ['stop', failed('STOP')],
    ['justify', failed('JUSTIFY')],
    ['unknown', findings.filter((one) => one.status === 'CANNOT_TELL').length],
    ['note', failed('NOTE')],
  ] as const;
  const said = counts
    .filter(([, count]) => count > 0)
    .map(([name, count]) => t(`review.${name}`, { count }));
  return <p>{said.length === 0 ? t('review.clean') : said.join(' · ')}</p>;
}
