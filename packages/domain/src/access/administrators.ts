import type { Dated } from '../period/dated.ts';
import { isInForce } from '../period/dated.ts';
import type { IsoDate } from '../period/period.ts';
import { addDays } from '../period/period.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';

/** The role of administrator at the federation, as one user holds it. */
export type Administration = Dated<{
  readonly id: string;
  readonly userId: string;
  /** False for a user who is let in no more. */
  readonly enabled: boolean;
}>;

/** LAST_ADMINISTRATOR  {day}: from that day on nobody would look after users and configuration */
export type LastAdministratorIssue = Issue<'LAST_ADMINISTRATOR'>;

function isAdministered(held: readonly Administration[], day: IsoDate): boolean {
  return held.some((one) => one.enabled && isInForce(one, day));
}

/** Who administers changes only on these days. */
function turningDays(held: readonly Administration[], today: IsoDate): readonly IsoDate[] {
  const changes = held.flatMap(({ from, to }) => [from, ...(to === null ? [] : [addDays(to, 1)])]);
  return [...new Set([today, ...changes.filter((day) => day > today)])].toSorted();
}

/**
 * Why a change may not be made: it would leave the federation without an administrator on a day,
 * from today on, on which it has one now. Null when it may.
 */
export function lastAdministratorIssue(
  before: readonly Administration[],
  after: readonly Administration[],
  today: IsoDate,
): LastAdministratorIssue | null {
  const day = turningDays([...before, ...after], today).find(
    (turning) => isAdministered(before, turning) && !isAdministered(after, turning),
  );
  return day === undefined ? null : issue('LAST_ADMINISTRATOR', { day });
}
