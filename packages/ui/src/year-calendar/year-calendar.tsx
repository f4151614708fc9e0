import { IconAlertTriangle, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useLocale, useWords } from '../words/words.tsx';
import { type LeafDay, touchesMonth, weeksOf } from './month-days.ts';
import classes from './year-calendar.module.css';

/** An activity of the year. */
export interface CalendarEntry {
  readonly id: string;
  /** ISO dates, both days within it. */
  readonly from: string;
  readonly to: string;
  /** Its name and where it leads. */
  readonly name: ReactNode;
  /** "05/05 – 11/05", kind, union. */
  readonly detail?: ReactNode;
  /** 1 to 6: the colour of its kind. */
  readonly series?: 1 | 2 | 3 | 4 | 5 | 6;
  /** It meets another one in place or partner: what with, in words. */
  readonly overlap?: string;
}

export interface YearCalendarProps {
  readonly year: number;
  readonly onYear: (year: number) => void;
  readonly entries: readonly CalendarEntry[];
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const months = Array.from({ length: 12 }, (_, place) => place + 1);

/** The year by its months: a leaf with the days that are taken, and below it what takes them. */
export function YearCalendar({ year, onYear, entries }: YearCalendarProps) {
  const words = useWords().calendar;
  return (
    <section aria-label={String(year)}>
      <div className={classes.head}>
        <button type="button" aria-label={words.previousYear} onClick={() => onYear(year - 1)}>
          <IconChevronLeft size={18} aria-hidden />
        </button>
        <h2 className={classes.year}>{year}</h2>
        <button type="button" aria-label={words.nextYear} onClick={() => onYear(year + 1)}>
          <IconChevronRight size={18} aria-hidden />
        </button>
      </div>
      <div className={classes.months}>
        {months.map((month) => (
          <Month
            key={month}
            year={year}
            month={month}
            entries={entries.filter((entry) => touchesMonth(entry, year, month))}
          />
        ))}
      </div>
    </section>
  );
}

interface MonthProps {
  readonly year: number;
  readonly month: number;
  readonly entries: readonly CalendarEntry[];
}

function Month({ year, month, entries }: MonthProps) {
  const words = useWords().calendar;
  const locale = useLocale();
  const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(year, month - 1, 1)),
  );
  return (
    <section className={classes.month} aria-label={`${name} ${year}`}>
      <h3 className={classes.name}>{name}</h3>
      <div className={classes.leaf} aria-hidden>
        {weeksOf(year, month).map((week) => (
          <div key={week.find((day) => day !== null)} className={classes.week}>
            {week.map((day, weekday) => (
              <Day key={day ?? WEEKDAYS[weekday]} day={day} entries={entries} />
            ))}
          </div>
        ))}
      </div>
      {entries.length === 0 ? (
        <p className={classes.nothing}>{words.nothing}</p>
      ) : (
        <ul className={classes.entries}>
          {entries.map((entry) => (
            <li
              key={entry.id}
              className={classes.entry}
              style={{ borderColor: `var(--ui-series-${entry.series ?? 1})` }}
            >
              {entry.name}
              {entry.detail !== undefined && <span className={classes.detail}>{entry.detail}</span>}
              {entry.overlap !== undefined && (
                <span className={classes.overlap}>
                  <IconAlertTriangle size={14} aria-hidden />
                  {words.overlap}: {entry.overlap}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface DayProps {
  readonly day: LeafDay;
  readonly entries: readonly CalendarEntry[];
}

function Day({ day, entries }: DayProps) {
  if (day === null) return <span className={classes.day} />;
  const taking = entries.filter((entry) => entry.from <= day && entry.to >= day);
  const [first] = taking;
  return (
    <span
      className={classes.day}
      data-taken={Math.min(2, taking.length)}
      style={first && { borderColor: `var(--ui-series-${first.series ?? 1})` }}
    >
      {Number(day.slice(8))}
    </span>
  );
}
