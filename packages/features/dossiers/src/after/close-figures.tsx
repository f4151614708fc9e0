import { isBlank } from '@cau-noi/domain/limits';
import type { ActualFigures } from '@cau-noi/domain/dossier/outcome';
import { useAct } from '@cau-noi/graphql/mutation';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { refusalText } from '@cau-noi/i18n/refusal-text';
import { useGo } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import type { Permission } from '@cau-noi/portal/may-button';
import { ErrorState } from '@cau-noi/ui/error-state';
import { focusField } from '@cau-noi/ui/field';
import { useToast } from '@cau-noi/ui/toast';
import { useState } from 'react';
import type { IssueFacts } from '../checks/issue-text.ts';
import { inOwnPath } from '../checks/issue-text.ts';
import { actualInputOf, CloseFiguresMutation } from '../draft/actual-figures.ts';
import { dossiersOptions } from '../dossiers.routes.ts';
import acts from '../parts/acts.module.css';
import { IssueList } from '../edit/issue-list.tsx';
import { afterMessages } from './after.messages.ts';

export interface CloseFiguresProps {
  readonly dossierId: string;
  readonly version: number;
  readonly permission: Permission;
  readonly actual: ActualFigures;
  readonly issues: readonly IssueFacts[];
  readonly fieldName: (path: IssueFacts['path']) => string;
  /** The figures were closed before; now they are corrected. */
  readonly correcting: boolean;
  /** The writer wants to close: what is missing is said from now on. */
  readonly onTried: () => void;
}

/** Closes the figures, or says all that keeps them from being closed. */
export function CloseFigures(props: CloseFiguresProps) {
  const { dossierId, version, permission, actual, issues, fieldName, correcting, onTried } = props;
  const t = useMessages(afterMessages);
  const { language } = useLanguage();
  const toast = useToast();
  const go = useGo();
  const { paths } = dossiersOptions.use();
  const close = useAct(CloseFiguresMutation);
  const [wrong, setWrong] = useState<readonly IssueFacts[]>([]);
  const [failed, setFailed] = useState<string | null>(null);
  const unexplained = correcting && isBlank(actual.deviationReason);
  const missingReason = { code: 'REQUIRED', path: ['deviationReason'], data: {} };
  const send = async () => {
    const result = await close.run({ id: dossierId, version, actual: actualInputOf(actual) });
    if (!result.ok) return setFailed(t('notReached'));
    const answer = result.data.dossierCloseFigures;
    switch (answer.__typename) {
      case 'DossierPayload':
        toast({ text: t('figures.done') });
        return go(paths.dossier({ dossierId }));
      case 'ValidationError':
        return setWrong(answer.issues.map(inOwnPath));
      case 'ConflictError':
        return setFailed(t('figures.conflict'));
      case 'ForbiddenError':
      case 'NotFoundError':
      case 'StateError':
        return setFailed(refusalText(answer, language));
    }
  };
  const press = () => {
    onTried();
    setFailed(null);
    const found = unexplained ? [...issues, missingReason] : issues;
    setWrong(found);
    if (found.length === 0) void send();
  };
  return (
    <div className={acts.acts}>
      {failed !== null && <ErrorState what={failed} />}
      {wrong.length > 0 && (
        <ErrorState
          what={t('figures.wrong')}
          detail={
            <IssueList
              issues={wrong}
              fieldName={fieldName}
              onGoToField={(path) => focusField(path)}
            />
          }
        />
      )}
      <MayButton permission={permission} loading={close.running} onClick={press}>
        {t(correcting ? 'figures.correct' : 'figures.close')}
      </MayButton>
    </div>
  );
}
