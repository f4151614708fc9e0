import { IconArrowBackUp, IconCheck, IconClock, IconPoint } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../words/words.tsx';
import classes from './progress-strip.module.css';

export interface ProgressStep {
  readonly id: string;
  readonly state: 'done' | 'returned' | 'current' | 'next';
  /** "Tổng Liên đoàn duyệt" */
  readonly label: string;
  /** Who did it, who holds it, or who will. */
  readonly who?: ReactNode;
  /** When it was done, or since when it is held: "từ 05/03/2026, 3 ngày". */
  readonly when?: ReactNode;
}

export interface ProgressStripProps {
  /** The strip's name for readers: "Tiến độ phê duyệt". */
  readonly label: string;
  readonly steps: readonly ProgressStep[];
}

const icons = {
  done: IconCheck,
  returned: IconArrowBackUp,
  current: IconClock,
  next: IconPoint,
};

/** Who holds the record since when, what was before and what comes next: one strip, for all who may look. */
export function ProgressStrip({ label, steps }: ProgressStripProps) {
  const words = useWords();
  return (
    <ol className={classes.strip} aria-label={label}>
      {steps.map((step) => {
        const Icon = icons[step.state];
        return (
          <li
            key={step.id}
            className={classes.step}
            data-state={step.state}
            {...(step.state === 'current' && { 'aria-current': 'step' as const })}
          >
            <Icon size={16} className={classes.icon} aria-label={words.progress[step.state]} />
            <span className={classes.label}>{step.label}</span>
            {step.who !== undefined && <span className={classes.detail}>{step.who}</span>}
            {step.when !== undefined && <span className={classes.detail}>{step.when}</span>}
          </li>
        );
      })}
    </ol>
  );
}
