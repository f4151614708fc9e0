import type { PlanLine } from '@cau-noi/domain/plan';
import type { NameOf } from '@cau-noi/i18n/finding-text';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { refusalText } from '@cau-noi/i18n/refusal-text';
import type { DraftState } from '@cau-noi/portal/draft-state';
import { Alert } from '@mantine/core';
import type { Collision } from '../draft/join.ts';
import { builderMessages } from './builder.messages.ts';
import { DraftConflict } from './draft-conflict.tsx';

export interface BuilderNoticesProps {
  readonly state: DraftState<readonly PlanLine[], Collision>;
  /** Cells whose text could not be read. */
  readonly unread: number;
  readonly namesFailed: boolean;
  /** What only the database knows could not be asked. */
  readonly lookupsFailed: boolean;
  readonly nameOf: NameOf;
  readonly onResolve: (lines: readonly PlanLine[]) => void;
}

/** What the writer must know of the draft beyond "saved": conflicts, refusals, what was joined in. */
export function BuilderNotices(props: BuilderNoticesProps) {
  const { state, unread, namesFailed, lookupsFailed, nameOf, onResolve } = props;
  const t = useMessages(builderMessages);
  const { language } = useLanguage();
  const { conflict, refusal, joined, status } = state;
  return (
    <>
      {conflict !== null && (
        <DraftConflict
          conflict={conflict}
          mine={state.content}
          nameOf={nameOf}
          onResolve={onResolve}
        />
      )}
      {refusal !== null && (
        <Alert color="red" role="alert">
          {t('refused', { reason: refusalText(refusal, language) })} {t('kept')}
        </Alert>
      )}
      {status === 'failed' && refusal === null && (
        <Alert color="red" role="alert">
          {t('kept')}
        </Alert>
      )}
      {joined !== null && (
        <Alert role="status">
          {joined === '' ? t('joinedUnnamed') : t('joined', { name: joined })}
        </Alert>
      )}
      {unread > 0 && (
        <Alert color="yellow" role="status">
          {t('unread', { count: unread })}
        </Alert>
      )}
      {namesFailed && (
        <Alert color="yellow" role="status">
          {t('namesFailed')}
        </Alert>
      )}
      {lookupsFailed && (
        <Alert color="yellow" role="status">
          {t('lookupsFailed')}
        </Alert>
      )}
    </>
  );
}
