import { oneOf, required, textWithin, wholeWithin } from '../limits/limits.ts';
import type { LimitIssue } from '../limits/limits.ts';
import { daysOf, isPartialDate } from '../period/partial-date.ts';
import type { IsoDate } from '../period/period.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';
import {
  EVALUATION_QUESTIONS,
  FOLLOW_ON_ANSWERS,
  HIGHEST_SCORE,
  LOWEST_SCORE,
} from './evaluation.ts';
import type { Evaluation, FollowOn } from './evaluation.ts';
import { PROJECT_REPORT_KINDS } from './reports.ts';
import type { ReportSent } from './reports.ts';

/**
 * PARTIAL_DATE     neither a year, a month nor a day
 * DAY_TO_COME      the day has not come
 * DONOR_NOT_NAMED  no donor of the project
 * ANSWER_DATE      an answer without its day, before the proposal, or a day without an answer
 * REPORT_YEAR      a report of a year has none, or the closing report has one
 */
export type RecordIssue =
  | Issue<'PARTIAL_DATE' | 'DAY_TO_COME' | 'DONOR_NOT_NAMED' | 'ANSWER_DATE' | 'REPORT_YEAR'>
  | LimitIssue;

const TEXT = 4_000;
const NAME = 200;

const notToCome = (path: string, day: IsoDate | null, today: IsoDate): readonly RecordIssue[] =>
  day !== null && day > today ? [issue('DAY_TO_COME', {}, [path])] : [];

/** What is wrong with an evaluation: somebody says something of it, with at least one answer. */
export function evaluationIssues(
  { by, on, scores, words }: Evaluation,
  today: IsoDate,
): readonly RecordIssue[] {
  return [
    ...required(['by'], by),
    ...textWithin(['by'], by, NAME),
    ...notToCome('on', on, today),
    ...required(['scores'], scores),
    ...scores.flatMap(({ question, score }, index) => [
      ...oneOf(['scores', index, 'question'], question, EVALUATION_QUESTIONS),
      ...wholeWithin(['scores', index, 'score'], score, {
        minimum: LOWEST_SCORE,
        maximum: HIGHEST_SCORE,
      }),
    ]),
    ...textWithin(['words'], words, TEXT),
  ];
}

/** What is wrong with a partner's proposal to go on, and with our answer. */
export function followOnIssues(
  { donorId, on, text, answer, answeredOn, answerText }: FollowOn,
  donorIds: readonly string[],
  today: IsoDate,
): readonly RecordIssue[] {
  if (!isPartialDate(on)) return [issue('PARTIAL_DATE', { text: on }, ['on'])];
  const { from } = daysOf(on);
  const wrongDay =
    (answer === 'OPEN') !== (answeredOn === null) || (answeredOn !== null && answeredOn < from);
  return [
    ...(donorIds.includes(donorId) ? [] : [issue('DONOR_NOT_NAMED' as const, {}, ['donorId'])]),
    ...notToCome('on', from, today),
    ...required(['text'], text),
    ...textWithin(['text'], text, TEXT),
    ...oneOf(['answer'], answer, FOLLOW_ON_ANSWERS),
    ...(wrongDay ? [issue('ANSWER_DATE' as const, {}, ['answeredOn'])] : []),
    ...notToCome('answeredOn', answeredOn, today),
    ...textWithin(['answerText'], answerText, TEXT),
  ];
}

/** What is wrong with a report that was sent. */
export function reportIssues(
  { kind, year, sentOn }: ReportSent,
  today: IsoDate,
): readonly RecordIssue[] {
  return [
    ...oneOf(['kind'], kind, PROJECT_REPORT_KINDS),
    ...((kind === 'CLOSING') === (year === null)
      ? []
      : [issue('REPORT_YEAR' as const, {}, ['year'])]),
    ...notToCome('sentOn', sentOn, today),
  ];
}

/**
 * IN_A_PROJECT    the dossier is a part of a project already
 * NOT_IN_PROJECT  it is no part of this one
 */
export type LinkIssue = Issue<'IN_A_PROJECT' | 'NOT_IN_PROJECT'>;

/**
 * What is against making a dossier a part of a project, or no part of it.
 *
 * @param ofId the project that it is a part of now; null where there is none
 */
export function linkIssues(
  projectId: string,
  ofId: string | null,
  linked: boolean,
): readonly LinkIssue[] {
  if (linked) return ofId === null ? [] : [issue('IN_A_PROJECT', {}, ['dossierId'])];
  return ofId === projectId ? [] : [issue('NOT_IN_PROJECT', {}, ['dossierId'])];
}
