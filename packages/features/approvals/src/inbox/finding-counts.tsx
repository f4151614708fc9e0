import { useMessages } from '@cau-noi/i18n/language';
import {
  IconAlertOctagon,
  IconCircleCheck,
  IconHelpCircle,
  IconMessageQuestion,
} from '@tabler/icons-react';
import classes from './finding-counts.module.css';
import { inboxMessages } from './inbox.messages.ts';

export interface FindingCountsProps {
  readonly stops: number;
  readonly justifies: number;
  readonly cannotTell: number;
}

/** How many findings press, by icon, word and colour. */
export function FindingCounts({ stops, justifies, cannotTell }: FindingCountsProps) {
  const t = useMessages(inboxMessages);
  if (stops + justifies + cannotTell === 0) {
    return (
      <span className={classes.count} data-tone="pass">
        <IconCircleCheck size={16} aria-hidden />
        {t('clean')}
      </span>
    );
  }
  return (
    <span className={classes.counts}>
      {stops > 0 && (
        <span className={classes.count} data-tone="stop">
          <IconAlertOctagon size={16} aria-hidden />
          {t('stops', { count: stops })}
        </span>
      )}
      {justifies > 0 && (
        <span className={classes.count} data-tone="justify">
          <IconMessageQuestion size={16} aria-hidden />
          {t('justifies', { count: justifies })}
        </span>
      )}
      {cannotTell > 0 && (
        <span className={classes.count} data-tone="unknown">
          <IconHelpCircle size={16} aria-hidden />
          {t('cannotTell', { count: cannotTell })}
        </span>
      )}
    </span>
  );
}
