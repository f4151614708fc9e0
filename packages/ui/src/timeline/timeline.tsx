import type { ReactNode } from 'react';
import classes from './timeline.module.css';

export interface TimelineEvent {
  readonly id: string;
  /** What happened: "Trả lại". */
  readonly what: ReactNode;
  readonly who: ReactNode;
  /** For people: "05/03/2026 14:20". */
  readonly when: string;
  /** For machines: ISO date-time. */
  readonly at: string;
  /** Reason, comment, what changed. */
  readonly detail?: ReactNode;
  readonly tone?: 'plain' | 'done' | 'returned' | 'stopped' | undefined;
}

export interface TimelineProps {
  readonly label: string;
  /** Oldest first or newest first: as given. */
  readonly events: readonly TimelineEvent[];
}

/** Every event of a record: what, who, when, and what changed. */
export function Timeline({ label, events }: TimelineProps) {
  return (
    <ol className={classes.timeline} aria-label={label}>
      {events.map((event) => (
        <li key={event.id} className={classes.event} data-tone={event.tone ?? 'plain'}>
          <p className={classes.line}>
            <strong>{event.what}</strong>
            <span>{event.who}</span>
            <time dateTime={event.at} className="ui-figures">
              {event.when}
            </time>
          </p>
          {event.detail !== undefined && <div className={classes.detail}>{event.detail}</div>}
        </li>
      ))}
    </ol>
  );
}
