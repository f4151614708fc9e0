import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconCircleCheck,
  IconClock,
  IconPencil,
  IconPlayerPause,
  IconX,
} from '@tabler/icons-react';
import classes from './state-badge.module.css';

/** What a state means to the reader; each has its own icon, so that colour is never alone. */
export type StateTone = 'draft' | 'waiting' | 'done' | 'returned' | 'late' | 'paused' | 'stopped';

const icons = {
  draft: IconPencil,
  waiting: IconClock,
  done: IconCircleCheck,
  returned: IconArrowBackUp,
  late: IconAlertTriangle,
  paused: IconPlayerPause,
  stopped: IconX,
} satisfies Record<StateTone, unknown>;

export interface StateBadgeProps {
  readonly tone: StateTone;
  /** The state in words: "Chờ phê duyệt". */
  readonly label: string;
}

/** A record's state by icon, word and colour. */
export function StateBadge({ tone, label }: StateBadgeProps) {
  const Icon = icons[tone];
  return (
    <span className={classes.badge} data-tone={tone}>
      <Icon size={14} stroke={2} aria-hidden />
      {label}
    </span>
  );
}
