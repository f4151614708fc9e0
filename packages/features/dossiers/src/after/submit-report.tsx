import type { Objective } from '@cau-noi/domain/dossier';
import type { OutcomeReport } from '@cau-noi/domain/dossier/outcome';
import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { refusalText } from '@cau-noi/i18n/refusal-text';
import type { DraftState } from '@cau-noi/portal/draft-state';
import { useGo } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import type { Permission } from '@cau-noi/portal/may-button';
import { Confirm } from '@cau-noi/ui/confirm';
import { ErrorState } from '@cau-noi/ui/error-state';
import { focusField } from '@cau-noi/ui/field';
import { useToast } from '@cau-noi/ui/toast';
import { useState } from 'react';
import { inOwnPath, issueText } from '../checks/issue-text.ts';
import type { IssueFacts } from '../checks/issue-text.ts';
import type { ReportCollision } from '../draft/outcome-report.ts';
import { dossiersOptions } from '../dossiers.routes.ts';
import acts from '../parts/acts.module.css';
import { editMessages } from '../edit/edit.messages.ts';
import classes from '../edit/issue-list.module.css';
import { afterMessages } from './after.messages.ts';
import { useReportFieldName } from './report-field-name.ts';

const OutcomeSubmitMutation = graphql(`
  mutation OutcomeSubmitMutation($input: OutcomeSubmitInput!) {
    outcomeSubmit(input: $input) {
      __typename
      ... on DossierPayload {
        dossier {
          id
          reportOverdue
          outcome {
            state
            version
            submittedAt
            submittedBy
          }
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

export interface SubmitReportProps {
  readonly dossierId: string;
  readonly objectives: readonly Objective[];
  readonly draft: DraftState<OutcomeReport, ReportCollision>;
  readonly permission: Permission;
  readonly issues: readonly IssueFacts[];
  readonly onSave: () => void;
  /** The writer wants to hand it in: what is missing is said from now on. */
  readonly onTried: () => void;
}

/** Hands the report in, or says all that is missing. */
export function SubmitReport(props: SubmitReportProps) {
  const { dossierId, objectives, draft, permission, issues, onSave, onTried } = props;
  const t = useMessages(afterMessages);
  const edit = useMessages(editMessages);
  const { language } = useLanguage();
  const fieldName = useReportFieldName(objectives);
  const toast = useToast();
  const go = useGo();
  const { paths } = dossiersOptions.use();
  const submit = useAct(OutcomeSubmitMutation);
  const [asking, setAsking] = useState(false);
  const [wrong, setWrong] = useState<readonly IssueFacts[]>([]);
  const [failed, setFailed] = useState<string | null>(null);
  const { status, version } = draft;
  const unsafe = status === 'failed' || status === 'conflict' ? t('report.notSaved') : null;
  const press = () => {
    onTried();
    setFailed(null);
    setWrong(issues);
    if (issues.length > 0) return;
    onSave();
    setAsking(true);
  };
  const send = async () => {
    const result = await submit.run({ dossierId, version });
    if (!result.ok) return setFailed(t('notReached'));
    const answer = result.data.outcomeSubmit;
    switch (answer.__typename) {
      case 'DossierPayload':
        toast({ text: t('report.submitted') });
        return go(paths.dossier({ dossierId }));
      case 'ValidationError':
        return setWrong(answer.issues.map(inOwnPath));
      case 'ConflictError':
        return setFailed(edit('submit.conflict'));
      case 'ForbiddenError':
      case 'NotFoundError':
      case 'StateError':
        return setFailed(refusalText(answer, language));
    }
  };
  return (
    <div className={acts.acts}>
      {failed !== null && <ErrorState what={failed} />}
      {wrong.length > 0 && (
        <ErrorState
          what={t('report.wrong')}
          detail={
            <ul className={classes.issues}>
              {wrong.map((issue) => {
                const path = issue.path.join('.');
                return (
                  <li key={`${path}-${issue.code}`}>
                    <button type="button" className={classes.link} onClick={() => focusField(path)}>
                      {fieldName(path)}
                    </button>
                    : {issueText(issue, language)}
                  </li>
                );
              })}
            </ul>
          }
        />
      )}
      <MayButton permission={permission} notNow={unsafe} onClick={press}>
        {t('report.submit')}
      </MayButton>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={t('report.submit')}
        act={t('report.submit')}
        disabledReason={status === 'saved' ? null : t('report.saving')}
        onAct={send}
      >
        <p>{t('report.confirm')}</p>
      </Confirm>
    </div>
  );
}
