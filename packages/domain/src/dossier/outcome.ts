import { atMost, distinct, numberWithin, required, textWithin } from '../limits/limits.ts';
import type { LimitIssue } from '../limits/limits.ts';
import { addDays, parseIsoDate } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import { err, issue, ok } from '../result.ts';
import type { Issue, Result } from '../result.ts';
import { dossierDifference } from './difference.ts';
import type { DossierChange } from './difference.ts';
import type {
  CostLine,
  DossierContent,
  Guest,
  Member,
  Objective,
  ParticipantGroup,
  Stop,
} from './dossier.ts';
import { DOSSIER_LIMITS, dossierDraftIssues } from './draft-issues.ts';
import { figuresMissing } from './issues.ts';
import type { DossierIssue } from './issues.ts';
import { effectsDraftIssues, effectsMissing } from './report-effects.ts';
import type { ReportEffects } from './report-effects.ts';

/** What really happened: the figures that statistics count. */
export type ActualFigures = {
  readonly startDate: IsoDate;
  readonly endDate: IsoDate;
  readonly members: readonly Member[];
  readonly stops: readonly Stop[];
  readonly guests: readonly Guest[];
  readonly participants: readonly ParticipantGroup[];
  readonly costLines: readonly CostLine[];
  /** Required where the figures differ from the approved ones (rule S-R5). */
  readonly deviationReason: string | null;
};

/** What was reached of one objective. */
export type ObjectiveResult = {
  readonly objectiveId: string;
  readonly achieved: number | null;
  readonly text: string;
};

/** Something promised by either side, or a lesson to be put to use; with an owner and a day. */
export type Commitment = {
  readonly id: string;
  readonly text: string;
  /** The lesson that it puts to use; empty where something is merely promised. */
  readonly lesson: string;
  readonly owner: string;
  /** Who that is, where it is one of ours and was chosen; null while only a name is known. */
  readonly ownerId: string | null;
  readonly dueDate: IsoDate | null;
};

/** The outcome report (báo cáo kết quả). */
export type OutcomeReport = {
  readonly summary: string;
  readonly results: readonly ObjectiveResult[];
  readonly commitments: readonly Commitment[];
  readonly lessons: string;
  readonly recommendations: string;
  readonly contacts: string;
  readonly effects: ReportEffects;
};

/** How much a report may hold: characters and items. Bounds of the form, not norms. */
export const REPORT_LIMITS = { text: 10_000, short: 300, results: 50, commitments: 100 } as const;

const ACHIEVED = { minimum: 0, maximum: DOSSIER_LIMITS.target };

/** The approved dossier with its counted parts replaced by what really happened. */
export function contentAsHappened(approved: DossierContent, actual: ActualFigures): DossierContent {
  const { startDate, endDate, members, stops, guests, participants, costLines } = actual;
  return { ...approved, startDate, endDate, members, stops, guests, participants, costLines };
}

/** "Went as approved", in one click. DATES_MISSING cannot happen to a dossier that was approved. */
export function actualFromApproved(
  approved: DossierContent,
): Result<ActualFigures, Issue<'DATES_MISSING'>> {
  const { startDate, endDate, members, stops, guests, participants, costLines } = approved;
  if (startDate === null || endDate === null) return err(issue('DATES_MISSING'));
  const figures = { startDate, endDate, members, stops, guests, participants, costLines };
  return ok({ ...figures, deviationReason: null });
}

/** Where the figures depart from the approved dossier; what has to be explained (rule S-R5). */
export function deviations(
  approved: DossierContent,
  actual: ActualFigures,
): readonly DossierChange[] {
  return dossierDifference(approved, contentAsHappened(approved, actual));
}

/** END_IN_FUTURE {endDate, today}: what has not happened yet has no figures. */
export type FiguresIssue = DossierIssue | Issue<'END_IN_FUTURE'>;

/**
 * Everything that keeps figures from being closed, at once: malformed, incomplete, not over yet, or
 * departing from what was approved without a reason (REQUIRED at `deviationReason`).
 */
export function figuresIssues(
  approved: DossierContent,
  actual: ActualFigures,
  today: IsoDate,
): readonly FiguresIssue[] {
  const { endDate, deviationReason } = actual;
  const happened = contentAsHappened(approved, actual);
  const explained = deviations(approved, actual).length === 0;
  return [
    ...dossierDraftIssues(happened),
    ...figuresMissing(approved.kind, happened),
    ...(endDate > today ? [issue('END_IN_FUTURE', { endDate, today }, ['endDate'])] : []),
    ...(explained ? [] : required(['deviationReason'], deviationReason)),
    ...textWithin(['deviationReason'], deviationReason, REPORT_LIMITS.text),
  ];
}

/**
 * RESULT_MISSING      {objectiveId}: an objective of the approved dossier has no result
 * UNKNOWN_OBJECTIVE   {objectiveId}: a result of an objective that the dossier does not have
 */
export type ReportIssue =
  | LimitIssue
  | Issue<'RESULT_MISSING' | 'UNKNOWN_OBJECTIVE' | 'DATE_FORMAT' | 'DATE_NOT_REAL'>;

function commitmentDraftIssues(commitment: Commitment): readonly ReportIssue[] {
  const { id, text, lesson, owner, dueDate } = commitment;
  const day = dueDate === null ? null : parseIsoDate(dueDate);
  return [
    ...textWithin(['commitments', id, 'text'], text, REPORT_LIMITS.text),
    ...textWithin(['commitments', id, 'lesson'], lesson, REPORT_LIMITS.text),
    ...textWithin(['commitments', id, 'owner'], owner, REPORT_LIMITS.short),
    ...(day === null || day.ok ? [] : [{ ...day.error, path: ['commitments', id, 'dueDate'] }]),
  ];
}

function resultDraftIssues(
  { objectiveId, achieved, text }: ObjectiveResult,
  objectives: readonly Objective[],
): readonly ReportIssue[] {
  const path = ['results', objectiveId];
  const known = objectives.some((objective) => objective.id === objectiveId);
  return [
    ...(known ? [] : [issue('UNKNOWN_OBJECTIVE', { objectiveId }, path)]),
    ...textWithin([...path, 'text'], text, REPORT_LIMITS.text),
    ...numberWithin([...path, 'achieved'], achieved, ACHIEVED),
  ];
}

/** What no report may hold, not even a draft. */
export function reportDraftIssues(
  objectives: readonly Objective[],
  report: OutcomeReport,
): readonly ReportIssue[] {
  const { results, commitments } = report;
  const texts = ['summary', 'lessons', 'recommendations', 'contacts'] as const;
  return [
    ...texts.flatMap((field) => textWithin([field], report[field], REPORT_LIMITS.text)),
    ...atMost(['results'], results, REPORT_LIMITS.results),
    ...atMost(['commitments'], commitments, REPORT_LIMITS.commitments),
    ...distinct(
      results.map((result) => result.objectiveId),
      (index) => ['results', index],
    ),
    ...distinct(
      commitments.map((commitment) => commitment.id),
      (index) => ['commitments', index],
    ),
    ...results.flatMap((result) => resultDraftIssues(result, objectives)),
    ...commitments.flatMap(commitmentDraftIssues),
    ...effectsDraftIssues(report.effects),
  ];
}

function resultMissing(objective: Objective, report: OutcomeReport): readonly ReportIssue[] {
  const objectiveId = objective.id;
  const path = ['results', objectiveId];
  const result = report.results.find((candidate) => candidate.objectiveId === objectiveId);
  if (result === undefined) return [issue('RESULT_MISSING', { objectiveId }, path)];
  return [
    ...required([...path, 'text'], result.text),
    ...(objective.target === null ? [] : required([...path, 'achieved'], result.achieved)),
  ];
}

/**
 * Everything that keeps an outcome report from being handed in: every objective of the approved
 * dossier needs a result in words, and a figure where a target was promised; every commitment needs
 * an owner and a day, by which it is followed up.
 */
export function reportIssues(
  objectives: readonly Objective[],
  report: OutcomeReport,
): readonly ReportIssue[] {
  return [
    ...reportDraftIssues(objectives, report),
    ...required(['summary'], report.summary),
    ...objectives.flatMap((objective) => resultMissing(objective, report)),
    ...effectsMissing(report.effects),
    ...report.commitments.flatMap(({ id, text, owner, dueDate }) => [
      ...required(['commitments', id, 'text'], text),
      ...required(['commitments', id, 'owner'], owner),
      ...required(['commitments', id, 'dueDate'], dueDate),
    ]),
  ];
}

/**
 * The last day on which the report is on time.
 *
 * @param days the parameter of check HQ02: days after the return, the day of return not counted
 */
export function reportDueDate(actualEnd: IsoDate, days: number): IsoDate {
  return addDays(actualEnd, days);
}

/** Whether a report that has not been handed in is late today. */
export function isReportOverdue(dueDate: IsoDate, today: IsoDate): boolean {
  return today > dueDate;
}
