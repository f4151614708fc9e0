import { type FindingFacts, findingTone } from '@cau-noi/i18n/finding-text';
import { useMessages } from '@cau-noi/i18n/language';
import {
  IconAlertOctagon,
  IconCircleCheck,
  IconHelpCircle,
  IconMessageQuestion,
} from '@tabler/icons-react';
import { uiMessages } from '../ui.messages.ts';
import classes from './finding-counts.module.css';

export interface FindingCountsProps {
  readonly stops: number;
  readonly justifies: number;
  readonly cannotTell: number;
}

/** How many of the findings press, each as the panel groups it. */
export function countsOf(findings: readonly FindingFacts[]): FindingCountsProps {
  const tones = findings.map(findingTone);
  const count = (tone: (typeof tones)[number]) => tones.filter((one) => one === tone).length;
  return { stops: count('stop'), justifies: count('justify'), cannotTell: count('unknown') };
}

/** How many findings press, by icon, word and colour. */
export function FindingCounts({ stops, justifies, cannotTell }: FindingCountsProps) {
  const t = useMessages(uiMessages);
  if (stops + justifies + cannotTell === 0) {
    return (
      <span className={classes.count} data-tone="pass">
        <IconCircleCheck size={16} aria-hidden />
        {t('findings.clean')}
      </span>
    );
  }
  return (
    <span className={classes.counts}>
      {stops > 0 && (
        <span className={classes.count} data-tone="stop">
          <IconAlertOctagon size={16} aria-hidden />
          {t('findings.countStop', { count: stops })}
        </span>
      )}
      {justifies > 0 && (
        <span className={classes.count} data-tone="justify">
          <IconMessageQuestion size={16} aria-hidden />
          {t('findings.countJustify', { count: justifies })}
        </span>
      )}
      {cannotTell > 0 && (
        <span className={classes.count} data-tone="unknown">
          <IconHelpCircle size={16} aria-hidden />
          {t('findings.countUnknown', { count: cannotTell })}
        </span>
      )}
    </span>
  );
}
