import type { IsoDate } from '../period/period.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';

/** What the log of passports says of one journey. */
export type LoggedReturns = {
  /** How many passports were handed out for it; none where it is not kept by the log. */
  readonly handedOut: number;
  /** How many of them have not come back and are not lost. */
  readonly out: number;
  /** The day on which the last one came back; null while none has. */
  readonly lastReturnedOn: IsoDate | null;
};

/** Of a journey for which the log says nothing. */
export const NOTHING_LOGGED: LoggedReturns = { handedOut: 0, out: 0, lastReturnedOn: null };

/**
 * PASSPORTS_STILL_OUT    {count}: the log knows of passports that are not back
 * BEFORE_LOGGED_RETURN   {returnedOn}: the log knows of one that came back later
 */
export type LoggedIssue = Issue<'PASSPORTS_STILL_OUT' | 'BEFORE_LOGGED_RETURN'>;

/** Whether a dossier may say that its passports are back on a day: never sooner than the log does. */
export function loggedIssues(
  passportsReturnedOn: IsoDate | null,
  { out, lastReturnedOn }: LoggedReturns,
): readonly LoggedIssue[] {
  if (passportsReturnedOn === null) return [];
  const path = ['passportsReturnedOn'];
  if (out > 0) return [issue('PASSPORTS_STILL_OUT', { count: out }, path)];
  return lastReturnedOn !== null && passportsReturnedOn < lastReturnedOn
    ? [issue('BEFORE_LOGGED_RETURN', { returnedOn: lastReturnedOn }, path)]
    : [];
}

/**
 * The day on which the dossier's passports are back as the log knows it: that of the last one, and not
 * before anybody came home; null while one is out, or the journey is not over.
 *
 * @param returnedOn the last day of the journey once it is over
 */
export function allBackOn(logged: LoggedReturns, returnedOn: IsoDate | null): IsoDate | null {
  const { handedOut, out, lastReturnedOn } = logged;
  if (handedOut === 0 || out > 0 || lastReturnedOn === null || returnedOn === null) return null;
  return lastReturnedOn < returnedOn ? returnedOn : lastReturnedOn;
}
