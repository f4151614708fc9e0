import type { FiguresWritten } from '@cau-noi/domain/dossier/outcome-lifecycle';
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
import { CloseFiguresMutation, figuresInputOf } from '../draft/actual-figures.ts';
import { dossiersOptions } from '../dossiers.routes.ts';
import acts from '../parts/acts.module.css';
import { IssueList } from '../edit/issue-list.tsx';
import { afterMessages } from './after.messages.ts';

export interface CloseFiguresProps {
  readonly dossierId: string;
  readonly version: number;
  readonly permission: Permission;
  readonly written: FiguresWritten;
  readonly issues: readonly IssueFacts[];
  readonly fieldName: (path: IssueFacts['path']) => string;
  /** The figures were closed before; now they are corrected. */
  readonly correcting: boolean;
  /** The writer wants to close: what is missing is said from now on. */
  readonly onTried: () => void;
  /** The figures are closed: what was typed need not be kept. */
  readonly onDone: () => void;
  /** Somebody else has changed the dossier since it was loaded. */
  readonly onConflict: () => void;
}

/** Closes the figures, or says all that keeps them from being closed. */
export function CloseFigures(props: CloseFiguresProps) {
  const { dossierId, version, permission, written, issues, fieldName, correcting } = props;
  const t = useMessages(afterMessages);
  const { language } = useLanguage();
  const toast = useToast();
  const go = useGo();
  const { paths } = dossiersOptions.use();
  const close = useAct(CloseFiguresMutation);
  const [wrong, setWrong] = useState<readonly IssueFacts[]>([]);
  const [failed, setFailed] = useState<string | null>(null);
  const send = async () => {
    const result = await close.run({ id: dossierId, version, ...figuresInputOf(written) });
    if (!result.ok) return setFailed(t('notReached'));
    const answer = result.data.dossierCloseFigures;
    switch (answer.__typename) {
      case 'DossierPayload':
        props.onDone();
        toast({ text: t(correcting ? 'figures.corrected' : 'figures.done') });
        return go(paths.dossier({ dossierId }));
      case 'ValidationError':
        return setWrong(answer.issues.map(inOwnPath));
      case 'ConflictError':
        props.onConflict();
        return setFailed(t('figures.conflict'));
      case 'ForbiddenError':
      case 'NotFoundError':
      case 'StateError':
        return setFailed(refusalText(answer, language));
    }
  };
  const press = () => {
    props.onTried();
    setFailed(null);
    setWrong(issues);
    if (issues.length === 0) void send();
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
