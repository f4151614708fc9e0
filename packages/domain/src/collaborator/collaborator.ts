import { required, textWithin } from '../limits/limits.ts';
import type { LimitIssue } from '../limits/limits.ts';
import { spanCovers, spansOverlap } from '../period/dated.ts';
import { daysInclusive } from '../period/period.ts';
import type { IsoDate, Period } from '../period/period.ts';
import { languageIssues } from '../person/issues.ts';
import type { LanguageIssue } from '../person/issues.ts';
import type { RegisteredLanguage } from '../person/person.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';

/** Somebody who helps the foreign-affairs work: of the unions, or from outside. */
export type CollaboratorContent = {
  readonly organisationId: string;
  /** The entry in the register of people, where they are one of ours. */
  readonly personId: string | null;
  readonly fullName: string;
  readonly employer: string;
  readonly contact: string;
  readonly fields: string;
  readonly note: string;
  readonly interpreter: boolean;
  /** Whether other unions see and book them too. */
  readonly pooled: boolean;
  readonly languages: readonly RegisteredLanguage[];
  /** When they can be booked; without any period, always. */
  readonly periods: readonly Period[];
};

/**
 * PERIOD_REVERSED     {from, to}
 * PERIODS_OVERLAP     a period shares a day with one before
 * INTERPRETER_MUTE    an interpreter without any language
 */
export type CollaboratorIssue =
  | LanguageIssue
  | Issue<'PERIOD_REVERSED' | 'PERIODS_OVERLAP' | 'INTERPRETER_MUTE'>;

const NAME_LIMIT = 120;
const TEXT_LIMIT = 500;

function periodIssues(periods: readonly Period[]): readonly CollaboratorIssue[] {
  return periods.flatMap(({ from, to }, index): readonly CollaboratorIssue[] => {
    const path = ['periods', index, 'to'];
    if (to < from) return [issue('PERIOD_REVERSED', { from, to }, path)];
    const before = periods.slice(0, index).some((other) => spansOverlap(other, { from, to }));
    return before ? [issue('PERIODS_OVERLAP', {}, path)] : [];
  });
}

/** Everything that is wrong with what was written about a collaborator. */
export function collaboratorIssues(content: CollaboratorContent): readonly CollaboratorIssue[] {
  const { fullName, languages, interpreter, periods } = content;
  const texts: readonly (readonly LimitIssue[])[] = (
    ['employer', 'contact', 'fields', 'note'] as const
  ).map((field) => textWithin([field], content[field], TEXT_LIMIT));
  return [
    ...required(['fullName'], fullName),
    ...textWithin(['fullName'], fullName, NAME_LIMIT),
    ...texts.flat(),
    ...(interpreter && languages.length === 0
      ? [issue('INTERPRETER_MUTE' as const, {}, ['languages'])]
      : []),
    ...languageIssues(languages),
    ...periodIssues(periods),
  ];
}

/** BOOKED: asked for; CONFIRMED: they agreed; CANCELLED: the days are free again. */
export const BOOKING_STATES = ['BOOKED', 'CONFIRMED', 'CANCELLED'] as const;
export type BookingState = (typeof BOOKING_STATES)[number];

export type BookingAct = 'CONFIRM' | 'CANCEL';

/** The states in which an act is possible. */
export const BOOKING_ACT_STATES: Readonly<Record<BookingAct, readonly BookingState[]>> = {
  CONFIRM: ['BOOKED'],
  CANCEL: ['BOOKED', 'CONFIRMED'],
};

/** Longer than any journey or course; a choice of this product, no norm. */
const MOST_DAYS = 60;

/** Days on which a collaborator is taken, by another booking or by a dossier they travel with. */
export type Taken = Period & { readonly what: string };

/**
 * PERIOD_REVERSED     {from, to}
 * BOOKING_PAST        the days are over
 * BOOKING_TOO_LONG    {limit, actual}: days
 * NOT_AVAILABLE       outside the periods in which they can be booked
 * BOOKED_ALREADY      {from, to, what}: another booking stands on some of these days
 * TRAVELS_ALREADY     {from, to, what}: travels with a dossier on some of these days
 */
export type BookingIssue =
  | LimitIssue
  | Issue<
      | 'PERIOD_REVERSED'
      | 'BOOKING_PAST'
      | 'BOOKING_TOO_LONG'
      | 'NOT_AVAILABLE'
      | 'BOOKED_ALREADY'
      | 'TRAVELS_ALREADY'
    >;

export type BookingFacts = {
  readonly days: Period;
  readonly purpose: string;
  readonly dossierId: string | null;
  readonly periods: readonly Period[];
  readonly bookings: readonly Taken[];
  readonly journeys: readonly Taken[];
};

const taken = (
  code: 'BOOKED_ALREADY' | 'TRAVELS_ALREADY',
  days: Period,
  among: readonly Taken[],
): readonly BookingIssue[] => {
  const clash = among.find((other) => spansOverlap(other, days));
  if (clash === undefined) return [];
  const { from, to, what } = clash;
  return [issue(code, { from, to, what }, ['from'])];
};

/** True when the days lie in one of the periods in which somebody can be booked. */
export function isAvailable(periods: readonly Period[], days: Period): boolean {
  return periods.length === 0 || periods.some((open) => spanCovers(open, days));
}

/** Everything that is against booking somebody for some days. */
export function bookingIssues(facts: BookingFacts, today: IsoDate): readonly BookingIssue[] {
  const { days, purpose, dossierId, periods, bookings, journeys } = facts;
  const { from, to } = days;
  if (to < from) return [issue('PERIOD_REVERSED', { from, to }, ['to'])];
  const actual = daysInclusive(days);
  return [
    ...(to < today ? [issue('BOOKING_PAST' as const, {}, ['from'])] : []),
    ...(actual > MOST_DAYS
      ? [issue('BOOKING_TOO_LONG' as const, { limit: MOST_DAYS, actual }, ['to'])]
      : []),
    ...(dossierId === null ? required(['purpose'], purpose) : []),
    ...textWithin(['purpose'], purpose, TEXT_LIMIT),
    ...(isAvailable(periods, days) ? [] : [issue('NOT_AVAILABLE' as const, {}, ['from'])]),
    ...taken('BOOKED_ALREADY', days, bookings),
    ...taken('TRAVELS_ALREADY', days, journeys),
  ];
}
