import { useMessages } from '@cau-noi/i18n/language';
import { ActButton } from '@cau-noi/ui/act-button';
import { SaveState } from '@cau-noi/ui/save-state';
import { useToast } from '@cau-noi/ui/toast';
import classes from '../edit/draft-status.module.css';
import { editMessages } from '../edit/edit.messages.ts';
import { afterMessages } from './after.messages.ts';
import type { FiguresDraft } from './use-figures-draft.ts';

export interface FiguresStatusProps {
  readonly draft: FiguresDraft;
  /** Puts back what stood before anything was typed. */
  readonly onStartOver: () => void;
}

/** Whether what is typed is kept, and that it counts only once it is closed. */
export function FiguresStatus({ draft, onStartOver }: FiguresStatusProps) {
  const { state, kept, change } = draft;
  const t = useMessages(afterMessages);
  const edit = useMessages(editMessages);
  const toast = useToast();
  const startOver = () => {
    const typed = state.content;
    onStartOver();
    toast({ text: t('figures.startedOver'), onUndo: () => change(typed) });
  };
  return (
    <div className={`${classes.status ?? ''} ui-screen-only`}>
      {state.status === 'saved' ? (
        <span role="status">{t('figures.untouched')}</span>
      ) : (
        <>
          <SaveState status="unsaved" />
          <span>{t(kept ? 'figures.kept' : 'figures.notKept')}</span>
          <ActButton variant="default" size="compact-sm" onClick={startOver}>
            {t('figures.startOver')}
          </ActButton>
        </>
      )}
      {state.joined !== null && <span role="status">{edit('saved.joinedUnknown')}</span>}
    </div>
  );
}
