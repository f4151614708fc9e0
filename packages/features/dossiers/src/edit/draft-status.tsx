import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { refusalText } from '@cau-noi/i18n/refusal-text';
import type { DraftState } from '@cau-noi/portal/draft-state';
import { ActButton } from '@cau-noi/ui/act-button';
import { SaveState } from '@cau-noi/ui/save-state';
import { useWords } from '@cau-noi/ui/words';
import classes from './draft-status.module.css';
import { editMessages } from './edit.messages.ts';
import { INVALID } from './use-dossier-draft.ts';

export interface DraftStatusProps {
  readonly draft: Pick<DraftState<unknown, unknown>, 'status' | 'savedAt' | 'refusal' | 'joined'>;
  readonly onSave: () => void;
}

/** Whether the draft is safe, why not, and what was joined in from somebody else. */
export function DraftStatus({ draft, onSave }: DraftStatusProps) {
  const t = useMessages(editMessages);
  const words = useWords();
  const format = useFormat();
  const { language } = useLanguage();
  const { status, savedAt, refusal, joined } = draft;
  const why =
    refusal === null
      ? t('saved.notReached')
      : refusal.code === INVALID
        ? t('saved.invalid')
        : refusalText(refusal, language);
  return (
    <div className={`${classes.status ?? ''} ui-screen-only`}>
      <SaveState status={status} savedAt={savedAt === null ? undefined : format.time(savedAt)} />
      {status === 'failed' && (
        <>
          <span>{why}</span>
          <ActButton variant="default" size="compact-sm" onClick={onSave}>
            {words.act.retry}
          </ActButton>
        </>
      )}
      {joined !== null && (
        <span role="status">
          {joined === '' ? t('saved.joinedUnknown') : t('saved.joined', { name: joined })}
        </span>
      )}
    </div>
  );
}
