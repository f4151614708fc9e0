import { useMessages } from '@cau-noi/i18n/language';
import { TextDialog } from '../record/text-dialog.tsx';
import type { TextDialogProps } from '../record/text-dialog.tsx';
import { reviewMessages } from './review.messages.ts';

export interface ReviewDialogProps extends Pick<TextDialogProps, 'onClose' | 'onAct'> {
  /** What the review does: it clears the text, or gives it back. */
  readonly title: string;
  readonly cleared: boolean;
}

/** Asks what the federation's review says of a text. */
export function ReviewDialog({ title, cleared, onClose, onAct }: ReviewDialogProps) {
  const t = useMessages(reviewMessages);
  return (
    <TextDialog
      title={title}
      act={title}
      danger={!cleared}
      label={t('reviewText')}
      lines={5}
      onClose={onClose}
      onAct={onAct}
    />
  );
}
