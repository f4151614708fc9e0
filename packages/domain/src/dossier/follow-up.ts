import { OBSTACLES } from '../activity/obstacle.ts';
import type { Obstacle } from '../activity/obstacle.ts';
import { isBlank, oneOf, required, textWithin, wholeWithin } from '../limits/limits.ts';
import type { LimitIssue } from '../limits/limits.ts';
import type { OrganisationKind } from '../organisation/organisation.ts';
import { parseIsoDate } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import { err, issue, ok } from '../result.ts';
import type { Issue, Result } from '../result.ts';
import { fold } from '../text/text.ts';
import { REPORT_LIMITS } from './outcome.ts';
import type { Commitment } from './outcome.ts';
import type { ReportState } from './outcome-lifecycle.ts';

/** Where a lesson was put to use. */
export type Place = {
  /** A union of the register: the grassroots union itself, or the one that it belongs to. */
  readonly organisationId: string | null;
  /** The grassroots union by its name, as most of them are not in the register. */
  readonly place: string;
};

/** What is said of a commitment on a day. Entries are only added: the last one tells how it stands. */
export type ProgressEntry = Place & {
  /** On which day it was kept; null while it is not. */
  readonly doneOn: IsoDate | null;
  /** What was done and what proves it; else what was done so far, or what is in the way. */
  readonly text: string;
  /** A file of the dossier that proves it. */
  readonly fileId: string | null;
  readonly obstacle: Obstacle | null;
  /** Members and workers whom it reached; null when nobody counted. */
  readonly peopleReached: number | null;
  /** Of those trained as trainers, how many have taught there since. */
  readonly trainersTaught: number | null;
};

/** A bound of the form, not a norm. */
const MOST_PEOPLE = { minimum: 0, maximum: 10_000_000 };

/** Whether a commitment puts a lesson to use, so that the place of its use has to be named. */
export function appliesLesson({ lesson }: Pick<Commitment, 'lesson'>): boolean {
  return !isBlank(lesson);
}

/**
 * One name for one place: of the grassroots union where it is given, however it is written, within the
 * union of the register; null where no place is named.
 */
export function placeKey({ organisationId, place }: Place): string | null {
  const name = fold(place).trim().replaceAll(/\s+/gu, ' ');
  return organisationId === null && name === '' ? null : `${organisationId ?? ''}/${name}`;
}

/** When an entry is written, after what, and of which union. */
export type ProgressSetting = {
  readonly returnedOn: IsoDate;
  readonly today: IsoDate;
  /** Of the union of the register that the entry names; null where it names none, or where that is not known. */
  readonly unionKind: OrganisationKind | null;
};

/**
 * DAY_BEFORE_RETURN  {day, returnedOn}: what follows the activity was not done before its end
 * DAY_IN_FUTURE      {day, today}: what has not happened is not written
 * OBSTACLE_OF_DONE   what is kept has nothing in its way
 * NOT_GRASSROOTS     {kind}: a lesson is put to use at a grassroots union, which is not named
 */
export type ProgressIssue =
  | LimitIssue
  | Issue<
      | 'DATE_FORMAT'
      | 'DATE_NOT_REAL'
      | 'DAY_BEFORE_RETURN'
      | 'DAY_IN_FUTURE'
      | 'OBSTACLE_OF_DONE'
      | 'NOT_GRASSROOTS'
    >;

function dayIssues(
  day: IsoDate | null,
  { returnedOn, today }: Pick<ProgressSetting, 'returnedOn' | 'today'>,
): readonly ProgressIssue[] {
  if (day === null) return [];
  const path = ['doneOn'];
  const real = parseIsoDate(day);
  if (!real.ok) return [{ ...real.error, path }];
  if (day < returnedOn) return [issue('DAY_BEFORE_RETURN', { day, returnedOn }, path)];
  return day > today ? [issue('DAY_IN_FUTURE', { day, today }, path)] : [];
}

/** A lesson that was put to use names where: a grassroots union of the register, or one by its name. */
function placeIssues(
  commitment: Pick<Commitment, 'lesson'>,
  entry: ProgressEntry,
  unionKind: ProgressSetting['unionKind'],
): readonly ProgressIssue[] {
  const path = ['place'];
  if (entry.doneOn === null || !appliesLesson(commitment)) return [];
  if (placeKey(entry) === null) return required(path, null);
  const named = !isBlank(entry.place) || unionKind === null || unionKind === 'GRASSROOTS_UNION';
  return named ? [] : [issue('NOT_GRASSROOTS', { kind: unionKind }, path)];
}

/**
 * Everything that is wrong with an entry. A lesson that was put to use names the grassroots union: one
 * of the register, or by its name, beside the union of the register that it belongs to or alone (REQUIRED
 * or NOT_GRASSROOTS at `place`). What was written before that was asked for stays as it is.
 */
export function progressIssues(
  commitment: Pick<Commitment, 'lesson'>,
  entry: ProgressEntry,
  setting: ProgressSetting,
): readonly ProgressIssue[] {
  const { doneOn, text, place, obstacle, peopleReached, trainersTaught } = entry;
  return [
    ...dayIssues(doneOn, setting),
    ...required(['text'], text),
    ...textWithin(['text'], text, REPORT_LIMITS.text),
    ...placeIssues(commitment, entry, setting.unionKind),
    ...textWithin(['place'], place, REPORT_LIMITS.short),
    ...oneOf(['obstacle'], obstacle, OBSTACLES),
    ...(doneOn !== null && obstacle !== null ? [issue('OBSTACLE_OF_DONE', {}, ['obstacle'])] : []),
    ...wholeWithin(['peopleReached'], peopleReached, MOST_PEOPLE),
    ...wholeWithin(['trainersTaught'], trainersTaught, MOST_PEOPLE),
  ];
}

/** What has to be known before progress is written. */
export type FollowedReport = {
  /** Null while no report is begun. */
  readonly report: ReportState | null;
  readonly commitments: readonly Pick<Commitment, 'id' | 'lesson'>[];
};

/**
 * NOT_REPORTED        nothing is promised before the report is handed in
 * UNKNOWN_COMMITMENT  {commitmentId}: the report holds no such commitment
 */
export type ProgressRefusal =
  | { readonly is: 'state'; readonly issue: Issue<'NOT_REPORTED' | 'UNKNOWN_COMMITMENT'> }
  | { readonly is: 'content'; readonly issues: readonly ProgressIssue[] };

/** An entry that may be added to what is said of a commitment; else why not, all at once. */
export function recordProgress(
  { report, commitments }: FollowedReport,
  commitmentId: string,
  entry: ProgressEntry,
  setting: ProgressSetting,
): Result<ProgressEntry, ProgressRefusal> {
  if (report !== 'SUBMITTED') return err({ is: 'state', issue: issue('NOT_REPORTED') });
  const commitment = commitments.find(({ id }) => id === commitmentId);
  if (commitment === undefined) {
    return err({ is: 'state', issue: issue('UNKNOWN_COMMITMENT', { commitmentId }) });
  }
  const issues = progressIssues(commitment, entry, setting);
  return issues.length > 0 ? err({ is: 'content', issues }) : ok(entry);
}
