import { IconAlertTriangle, IconCheck, IconCloudUpload, IconPencil } from '@tabler/icons-react';
import { useWords } from '../words/words.tsx';
import classes from './save-state.module.css';

export type SaveStatus = 'saved' | 'saving' | 'unsaved' | 'failed' | 'conflict';

const icons = {
  saved: IconCheck,
  saving: IconCloudUpload,
  unsaved: IconPencil,
  failed: IconAlertTriangle,
  conflict: IconAlertTriangle,
} satisfies Record<SaveStatus, unknown>;

export interface SaveStateProps {
  readonly status: SaveStatus;
  /** When it was last saved, for people: "14:20". */
  readonly savedAt?: string | undefined;
}

/** Whether the draft is safe: always visible on drafts, spoken when it changes. */
export function SaveState({ status, savedAt }: SaveStateProps) {
  const words = useWords().save;
  const Icon = icons[status];
  const text = status === 'saved' && savedAt !== undefined ? words.savedAt(savedAt) : words[status];
  return (
    <span role="status" className={classes.state} data-status={status}>
      <Icon size={16} aria-hidden />
      {text}
    </span>
  );
}
