import type { FindingFacts } from '@cau-noi/i18n/finding-text';
import { useMessages } from '@cau-noi/i18n/language';
import { FINDINGS_PLACE } from '@cau-noi/ui/findings';
import { IconArrowDown } from '@tabler/icons-react';
import type { MouseEvent } from 'react';
import { portalMessages } from '../portal.messages.ts';
import { countsOf, FindingCounts } from './finding-counts.tsx';
import classes from './findings-way.module.css';

/** Brings the heading of the page's findings into view and focuses it, so that reading goes on from there. */
export function goToFindings(): void {
  const heading = document.getElementById(FINDINGS_PLACE);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

const go = (event: MouseEvent) => {
  // The address of a form names its step: it is no place for a fragment.
  event.preventDefault();
  goToFindings();
};

/** The first thing of a form: by keyboard the findings stand behind all of its fields. */
export function FindingsSkip() {
  const t = useMessages(portalMessages);
  return (
    <a href={`#${FINDINGS_PLACE}`} className={`${classes.skip ?? ''} ui-screen-only`} onClick={go}>
      {t('findings.skip')}
    </a>
  );
}

export interface FindingsBarProps {
  readonly findings: readonly FindingFacts[];
}

/**
 * The last thing of a form: where the findings stand below it, what presses stays in sight at the foot of the
 * screen. Changes are spoken by the panel, not here.
 */
export function FindingsBar({ findings }: FindingsBarProps) {
  const t = useMessages(portalMessages);
  return (
    <a href={`#${FINDINGS_PLACE}`} className={`${classes.bar ?? ''} ui-screen-only`} onClick={go}>
      <FindingCounts {...countsOf(findings)} />{' '}
      <span className={classes.way}>
        {t('findings.see')}
        <IconArrowDown size={16} aria-hidden />
      </span>
    </a>
  );
}
