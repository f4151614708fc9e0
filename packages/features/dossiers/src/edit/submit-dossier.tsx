import type { ApprovalRoute } from '@cau-noi/domain/approval';
import type { DossierContent } from '@cau-noi/domain/dossier';
import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { approvalWords } from '@cau-noi/i18n/approval-words';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { refusalText } from '@cau-noi/i18n/refusal-text';
import type { DraftState } from '@cau-noi/portal/draft-state';
import { useGo } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import type { Permission } from '@cau-noi/portal/may-button';
import { Confirm } from '@cau-noi/ui/confirm';
import { ErrorState } from '@cau-noi/ui/error-state';
import { useToast } from '@cau-noi/ui/toast';
import { useState } from 'react';
import type { Assessment } from '../checks/assessment.ts';
import type { IssueFacts } from '../checks/issue-text.ts';
import type { Collision } from '../draft/merge.ts';
import { dossiersOptions } from '../dossiers.routes.ts';
import acts from '../parts/acts.module.css';
import { useDraftForm } from './draft-form.ts';
import { editMessages } from './edit.messages.ts';
import { IssueList } from './issue-list.tsx';
import { startsAtFederation } from './route-preview.tsx';

const DossierSubmitMutation = graphql(`
  mutation DossierSubmitMutation($input: DossierSubmitInput!) {
    dossierSubmit(input: $input) {
      __typename
      ... on DossierPayload {
        dossier {
          id
          version
          state
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

export interface SubmitDossierProps {
  readonly dossierId: string;
  readonly permission: Permission;
  readonly draft: DraftState<DossierContent, Collision>;
  readonly assessment: Assessment;
  readonly route: ApprovalRoute | null;
  readonly onGoToField: (path: string) => void;
}

interface Refused {
  readonly what: string;
  readonly issues: readonly IssueFacts[];
}

/** The button that hands the dossier in, and the dialog that says what will be sent to whom. */
export function SubmitDossier(props: SubmitDossierProps) {
  const { dossierId, permission, draft, assessment, route, onGoToField } = props;
  const t = useMessages(editMessages);
  const { language } = useLanguage();
  const toast = useToast();
  const go = useGo();
  const { paths } = dossiersOptions.use();
  const { fieldName } = useDraftForm();
  const submit = useAct(DossierSubmitMutation);
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const notNow = useNotNow(draft, assessment, route);
  const act = t(
    route === null || startsAtFederation(route.steps) ? 'submit.federation' : 'submit.unit',
  );
  const refuse = (what: string, issues: readonly IssueFacts[] = []) => setRefused({ what, issues });
  const send = async () => {
    const result = await submit.run({ id: dossierId, version: draft.version });
    if (!result.ok) return refuse(t('submit.failed'));
    const answer = result.data.dossierSubmit;
    switch (answer.__typename) {
      case 'DossierPayload':
        toast({ text: t('submit.done') });
        return go(paths.dossier({ dossierId }));
      case 'ConflictError':
        return refuse(t('submit.conflict'));
      case 'ChecksError':
        return refuse(
          answer.code === 'REPORT_OVERDUE' ? refusalText(answer, language) : t('submit.checks'),
        );
      case 'ValidationError':
        return refuse(t('submit.invalid'), answer.issues);
      case 'ForbiddenError':
      case 'NotFoundError':
      case 'StateError':
        return refuse(refusalText(answer, language));
    }
  };
  return (
    <div className={acts.acts}>
      {refused !== null && (
        <ErrorState
          what={refused.what}
          {...(refused.issues.length > 0 && {
            detail: (
              <IssueList issues={refused.issues} fieldName={fieldName} onGoToField={onGoToField} />
            ),
          })}
        />
      )}
      <MayButton permission={permission} notNow={notNow} onClick={() => setAsking(true)}>
        {act}
      </MayButton>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={t('submit.confirmTitle')}
        act={act}
        onAct={send}
      >
        <Summary content={draft.content} assessment={assessment} route={route} />
      </Confirm>
    </div>
  );
}

/** Why it cannot be submitted at this moment, although permitted; null when it can. */
function useNotNow(
  { status }: DraftState<DossierContent, Collision>,
  { issues, held, findings }: Assessment,
  route: ApprovalRoute | null,
): string | null {
  const t = useMessages(editMessages);
  if (issues.length > 0) return t('submit.incomplete', { count: issues.length });
  if (findings.length === 0) return t('submit.checking');
  if (held > 0) return t('submit.held', { count: held });
  if (route === null) return t('review.routeNone');
  if (status === 'saved') return null;
  return t(status === 'failed' || status === 'conflict' ? 'submit.notSaved' : 'submit.saving');
}

interface SummaryProps {
  readonly content: DossierContent;
  readonly assessment: Assessment;
  readonly route: ApprovalRoute | null;
}

function Summary({ content, assessment, route }: SummaryProps) {
  const t = useMessages(editMessages);
  const roles = useMessages(approvalWords);
  const format = useFormat();
  const { findings } = assessment;
  const justified = findings.filter(
    ({ status, severity }) => status === 'FAIL' && severity === 'JUSTIFY',
  ).length;
  const unknown = findings.filter(({ status }) => status === 'CANNOT_TELL').length;
  const steps = format.list((route?.steps ?? []).map((role) => roles(`role.${role}`)));
  return (
    <div>
      <p>{t('submit.confirm', { title: content.title, steps })}</p>
      <p>{content.planLineId === null ? t('review.unplanned') : t('review.planned')}</p>
      {justified > 0 && <p>{t('submit.withJustified', { count: justified })}</p>}
      {assessment.waived > 0 && <p>{t('submit.withWaived', { count: assessment.waived })}</p>}
      {unknown > 0 && <p>{t('submit.withUnknown', { count: unknown })}</p>}
    </div>
  );
}
