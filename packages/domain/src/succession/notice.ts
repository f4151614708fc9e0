import { required, textWithin } from '../limits/limits.ts';
import type { LimitIssue } from '../limits/limits.ts';
import type { IsoDate } from '../period/period.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';

/** That a partner was told who carries on what one of our side had agreed on with it. */
export type SuccessionNotice = {
  readonly successorId: string;
  /** When it was told. */
  readonly on: IsoDate;
  /** By what: the number of the letter, to whom it went. */
  readonly text: string;
};

/**
 * NOT_A_SUCCESSOR  nobody of our side was succeeded by that union
 * DAY_IN_FUTURE    {day, today}: what has not happened is not written
 */
export type NoticeIssue = LimitIssue | Issue<'NOT_A_SUCCESSOR' | 'DAY_IN_FUTURE'>;

const LONGEST = 2_000;

/** Everything that is wrong with a notice that is to be written down. */
export function noticeIssues(
  { successorId, on, text }: SuccessionNotice,
  successorIds: readonly string[],
  today: IsoDate,
): readonly NoticeIssue[] {
  return [
    ...(successorIds.includes(successorId) ? [] : [issue('NOT_A_SUCCESSOR', {}, ['successorId'])]),
    ...(on > today ? [issue('DAY_IN_FUTURE', { day: on, today }, ['on'])] : []),
    ...required(['text'], text),
    ...textWithin(['text'], text, LONGEST),
  ];
}
