import { OBSTACLES } from '../activity/obstacle.ts';
import type { Obstacle } from '../activity/obstacle.ts';
import { oneOf, required, textWithin } from '../limits/limits.ts';
import type { LimitIssue } from '../limits/limits.ts';
import { parseIsoDate } from '../period/period.ts';
import type { DateIssue, IsoDate } from '../period/period.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';
import { AGREEMENT_LIMITS } from './issues.ts';

/** Who owes what was promised. */
export const COMMITMENT_SIDES = ['OURS', 'PARTNER'] as const;
export type CommitmentSide = (typeof COMMITMENT_SIDES)[number];

/** What an agreement promises. It is never changed: what becomes of it is said in entries. */
export type AgreementCommitment = {
  readonly text: string;
  readonly side: CommitmentSide;
  /** Which of ours it falls to; null where it is the partner's, or nobody was named. */
  readonly organisationId: string | null;
  readonly dueDate: IsoDate | null;
};

/** What is said of a commitment on a day. Entries are only added: the last one tells how it stands. */
export type AgreementProgress = {
  /** On which day it was kept; null while it is not. */
  readonly doneOn: IsoDate | null;
  /** What was done and what proves it; else how far it is. */
  readonly text: string;
  readonly fileId: string | null;
  readonly obstacle: Obstacle | null;
};

/**
 * OWNER_OF_OTHER_SIDE  none of ours owes what the partner promised
 * DAY_IN_FUTURE        {day, today}: what has not happened is not written
 * OBSTACLE_OF_DONE     what is kept has nothing in its way
 */
export type CommitmentIssue =
  | LimitIssue
  | DateIssue
  | Issue<'OWNER_OF_OTHER_SIDE' | 'DAY_IN_FUTURE' | 'OBSTACLE_OF_DONE'>;

function dayIssues(field: string, day: IsoDate | null): readonly CommitmentIssue[] {
  if (day === null) return [];
  const real = parseIsoDate(day);
  return real.ok ? [] : [{ ...real.error, path: [field] }];
}

/** Everything that is wrong with a commitment that is to be added. */
export function commitmentIssues(commitment: AgreementCommitment): readonly CommitmentIssue[] {
  const { text, side, organisationId, dueDate } = commitment;
  const ownerOfOther = side === 'PARTNER' && organisationId !== null;
  return [
    ...required(['text'], text),
    ...textWithin(['text'], text, AGREEMENT_LIMITS.text),
    ...oneOf(['side'], side, COMMITMENT_SIDES),
    ...(ownerOfOther ? [issue('OWNER_OF_OTHER_SIDE', {}, ['organisationId'])] : []),
    ...dayIssues('dueDate', dueDate),
  ];
}

/** Everything that is wrong with an entry that is to be added. */
export function agreementProgressIssues(
  entry: AgreementProgress,
  today: IsoDate,
): readonly CommitmentIssue[] {
  const { doneOn, text, obstacle } = entry;
  const wrongDay = dayIssues('doneOn', doneOn);
  const tooSoon = wrongDay.length === 0 && doneOn !== null && doneOn > today;
  return [
    ...wrongDay,
    ...(tooSoon ? [issue('DAY_IN_FUTURE', { day: doneOn, today }, ['doneOn'])] : []),
    ...required(['text'], text),
    ...textWithin(['text'], text, AGREEMENT_LIMITS.text),
    ...oneOf(['obstacle'], obstacle, OBSTACLES),
    ...(doneOn !== null && obstacle !== null ? [issue('OBSTACLE_OF_DONE', {}, ['obstacle'])] : []),
  ];
}
