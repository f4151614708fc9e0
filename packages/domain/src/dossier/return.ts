import { isTravelling } from '../activity/kind.ts';
import type { ActivityKind } from '../activity/kind.ts';
import { parseIsoDate } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import { err, issue, ok } from '../result.ts';
import type { Issue, Result } from '../result.ts';
import type { DossierState } from './dossier.ts';

/** States in which an activity takes place, or has. */
export const TAKES_PLACE: readonly DossierState[] = ['APPROVED', 'COMPLETED'];

/** What decides whether an activity is over. */
export type ReturnState = {
  readonly state: DossierState;
  /** The last day as it really was; null until the figures are closed. */
  readonly actualEndDate: IsoDate | null;
  readonly today: IsoDate;
};

/** The last day of an approved activity once it is over: as it was, else as it was approved. */
export function returnedOn(
  endDate: IsoDate | null,
  { state, actualEndDate, today }: ReturnState,
): IsoDate | null {
  const lastDay = actualEndDate ?? endDate;
  return TAKES_PLACE.includes(state) && lastDay !== null && lastDay <= today ? lastDay : null;
}

/** What was done after the return: on which day, or null while it was not. */
export type DoneAfterReturn = {
  /** The money was settled (quyết toán). */
  readonly settledOn: IsoDate | null;
  /** The last official passport was handed back (hộ chiếu công vụ). */
  readonly passportsReturnedOn: IsoDate | null;
};

/** The dossier in which it is written. */
export type ReturningDossier = ReturnState & {
  readonly kind: ActivityKind;
  readonly endDate: IsoDate | null;
};

/** Whether official passports are handed back after an activity of this kind. */
export function handsPassportsBack(kind: ActivityKind): boolean {
  return isTravelling(kind);
}

/**
 * DAY_BEFORE_RETURN  {day, returnedOn}: what follows the return was not done before it
 * DAY_IN_FUTURE      {day, today}: what has not happened is not written
 * NO_PASSPORTS       {kind}: nobody travels abroad in an activity of this kind
 * FIGURES_OPEN       {state}: what was really spent is not closed, so there is nothing to settle by
 */
export type ReturnIssue = Issue<
  | 'DATE_FORMAT'
  | 'DATE_NOT_REAL'
  | 'DAY_BEFORE_RETURN'
  | 'DAY_IN_FUTURE'
  | 'NO_PASSPORTS'
  | 'FIGURES_OPEN'
>;

function dayIssues(
  field: keyof DoneAfterReturn,
  day: IsoDate | null,
  returned: IsoDate,
  today: IsoDate,
): readonly ReturnIssue[] {
  if (day === null) return [];
  const path = [field];
  const real = parseIsoDate(day);
  if (!real.ok) return [{ ...real.error, path }];
  if (day < returned) return [issue('DAY_BEFORE_RETURN', { day, returnedOn: returned }, path)];
  return day > today ? [issue('DAY_IN_FUTURE', { day, today }, path)] : [];
}

/** Everything that is wrong with the days of what was done after the return. */
export function returnIssues(
  { kind, state, today }: Pick<ReturningDossier, 'kind' | 'state' | 'today'>,
  returned: IsoDate,
  { settledOn, passportsReturnedOn }: DoneAfterReturn,
): readonly ReturnIssue[] {
  const tooEarly = settledOn !== null && state !== 'COMPLETED';
  const stray = passportsReturnedOn !== null && !handsPassportsBack(kind);
  return [
    ...(tooEarly
      ? [issue('FIGURES_OPEN', { state }, ['settledOn'])]
      : dayIssues('settledOn', settledOn, returned, today)),
    ...(stray
      ? [issue('NO_PASSPORTS', { kind }, ['passportsReturnedOn'])]
      : dayIssues('passportsReturnedOn', passportsReturnedOn, returned, today)),
  ];
}

/** A dossier from which nobody is back, or all that is wrong with the days at once. */
export type ReturnRefusal =
  | { readonly is: 'state'; readonly issue: Issue<'STATE' | 'NOT_ENDED'> }
  | { readonly is: 'content'; readonly issues: readonly ReturnIssue[] };

/**
 * Writes what was done after the return, or corrects what was written: both days stand as they are
 * given.
 *
 * STATE      {act, state, allowed}: the activity does not take place
 * NOT_ENDED  {endDate, today}: nobody is back
 */
export function recordReturn(
  dossier: ReturningDossier,
  done: DoneAfterReturn,
): Result<DoneAfterReturn, ReturnRefusal> {
  const { state, endDate, actualEndDate, today } = dossier;
  if (!TAKES_PLACE.includes(state)) {
    const data = { act: 'RECORD_RETURN', state, allowed: TAKES_PLACE.join(',') };
    return err({ is: 'state', issue: issue('STATE', data) });
  }
  const returned = returnedOn(endDate, dossier);
  if (returned === null) {
    const data = { endDate: actualEndDate ?? endDate, today };
    return err({ is: 'state', issue: issue('NOT_ENDED', data) });
  }
  const issues = returnIssues(dossier, returned, done);
  return issues.length > 0 ? err({ is: 'content', issues }) : ok(done);
}
