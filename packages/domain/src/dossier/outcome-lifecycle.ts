import { required, textWithin } from '../limits/limits.ts';
import type { IsoDate } from '../period/period.ts';
import { err, issue, ok } from '../result.ts';
import type { Issue, Result } from '../result.ts';
import type { DossierContent, DossierState } from './dossier.ts';
import { DOSSIER_ACT_STATES, nextDossier } from './lifecycle.ts';
import type { DossierAct, DossierTransitionIssue } from './lifecycle.ts';
import { deviations, figuresIssues, REPORT_LIMITS } from './outcome.ts';
import type { ActualFigures, FiguresIssue } from './outcome.ts';

/** The life of an outcome report: written in steps, then handed in for good. */
export const REPORT_STATES = ['DRAFT', 'SUBMITTED'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** What has to be known before an outcome report is written or handed in. */
export type ReportFacts = {
  readonly state: DossierState;
  readonly endDate: IsoDate | null;
  /** The last day as it really was; null until the figures are closed. */
  readonly actualEndDate: IsoDate | null;
  /** Null while no report is begun. */
  readonly report: ReportState | null;
};

export type ReportAct =
  | { readonly kind: 'SAVE' }
  | { readonly kind: 'SUBMIT'; readonly today: IsoDate };

/**
 * STATE             {act, state, allowed}: the activity is not approved
 * REPORT_SUBMITTED  it was handed in; what was handed in stays
 * REPORT_MISSING    nothing is written that could be handed in
 * NOT_ENDED         {endDate, today}: results are told when the activity is over
 */
export type ReportRefusal = Issue<'STATE' | 'REPORT_SUBMITTED' | 'REPORT_MISSING' | 'NOT_ENDED'>;

/** What becomes of an outcome report, or why not. What must stand in it is `reportIssues`. */
export function nextReport(
  { state, endDate, actualEndDate, report }: ReportFacts,
  act: ReportAct,
): Result<ReportState, ReportRefusal> {
  const allowed = DOSSIER_ACT_STATES.REPORT;
  if (!allowed.includes(state)) {
    return err(issue('STATE', { act: 'REPORT', state, allowed: allowed.join(',') }));
  }
  if (report === 'SUBMITTED') return err(issue('REPORT_SUBMITTED'));
  if (act.kind === 'SAVE') return ok('DRAFT');
  if (report === null) return err(issue('REPORT_MISSING'));
  const lastDay = actualEndDate ?? endDate;
  if (lastDay !== null && lastDay > act.today) {
    return err(issue('NOT_ENDED', { endDate: lastDay, today: act.today }));
  }
  return ok('SUBMITTED');
}

/** Figures as somebody wants them to stand. */
export type FiguresWritten = {
  readonly actual: ActualFigures;
  /** Why figures that were closed have to be corrected; null while they are not. */
  readonly correctionReason: string | null;
};

/** What the figures become. */
export type FiguresSettled = FiguresWritten & {
  readonly act: 'CLOSE_FIGURES' | 'CORRECT_FIGURES';
  readonly state: DossierState;
  /** Nothing departs from what was approved. */
  readonly asApproved: boolean;
};

/** A dossier that is not ready for figures, or all that is wrong with them at once. */
export type FiguresRefusal =
  | { readonly is: 'state'; readonly issue: DossierTransitionIssue }
  | { readonly is: 'content'; readonly issues: readonly FiguresIssue[] };

function correctionIssues({ correctionReason }: FiguresWritten): readonly FiguresIssue[] {
  return [
    ...required(['correctionReason'], correctionReason),
    ...textWithin(['correctionReason'], correctionReason, REPORT_LIMITS.text),
  ];
}

/**
 * Everything that keeps figures from being closed, or corrected once they are: as `figuresIssues`,
 * with its paths inside the figures, and REQUIRED at `correctionReason` where closed figures change.
 */
export function writtenIssues(
  correcting: boolean,
  approved: DossierContent,
  written: FiguresWritten,
  today: IsoDate,
): readonly FiguresIssue[] {
  return [
    ...figuresIssues(approved, written.actual, today),
    ...(correcting ? correctionIssues(written) : []),
  ];
}

/**
 * Closes the figures of an approved activity that is over, or corrects those that were closed. The
 * reason of a correction is kept apart from the explanation of a deviation: figures may depart from
 * what was approved without ever having been wrong, and be wrong without departing from it. An
 * explanation of a deviation that is none any more goes.
 */
export function settleFigures(
  state: DossierState,
  approved: DossierContent,
  written: FiguresWritten,
  today: IsoDate,
): Result<FiguresSettled, FiguresRefusal> {
  const { actual } = written;
  const correcting = DOSSIER_ACT_STATES.CORRECT_FIGURES.includes(state);
  const correctionReason = correcting ? written.correctionReason : null;
  const issues = writtenIssues(correcting, approved, written, today);
  const act: DossierAct = correcting
    ? { kind: 'CORRECT_FIGURES', reason: correctionReason ?? '' }
    : { kind: 'CLOSE_FIGURES', endDate: actual.endDate, today };
  const moved = nextDossier(state, act);
  const early = !moved.ok && (moved.error.code === 'STATE' || moved.error.code === 'NOT_ENDED');
  if (early) return err({ is: 'state', issue: moved.error });
  if (!moved.ok || issues.length > 0) return err({ is: 'content', issues });
  const asApproved = deviations(approved, actual).length === 0;
  return ok({
    act: act.kind,
    state: moved.value.state,
    actual: asApproved ? { ...actual, deviationReason: null } : actual,
    correctionReason,
    asApproved,
  });
}

/**
 * How long closing in one click may be taken back. The notice offers it for ten seconds and stays
 * while it is pointed at or read out, and a slow line takes its time; after that others have read
 * the figures, and a change needs a reason. A bound of ours, not a norm.
 */
export const UNDO_SECONDS = 300;

/** What has to be known before closed figures are taken back. Times are ISO date-times in UTC. */
export type ClosedFacts = {
  readonly state: DossierState;
  readonly asApproved: boolean;
  readonly closedAt: string | null;
  readonly correctionReason: string | null;
  /** When the outcome report was handed in; null while it was not. */
  readonly reportedAt: string | null;
  readonly now: string;
};

/**
 * STATE             {act, state, allowed}: no figures are closed
 * FIGURES_WRITTEN   they were written, not taken over: undoing would throw away what was typed
 * FIGURES_CORRECTED they were corrected, with a reason, since
 * FIGURES_REPORTED  the outcome report was handed in on them
 * UNDO_EXPIRED      {seconds}: they are correct until somebody says why not
 */
export type UndoRefusal = Issue<
  'STATE' | 'FIGURES_WRITTEN' | 'FIGURES_CORRECTED' | 'FIGURES_REPORTED' | 'UNDO_EXPIRED'
>;

const MILLISECONDS = 1000;

/** Takes back "went as approved" in one click, while nothing was built on it; else says why not. */
export function undoFigures(facts: ClosedFacts): Result<DossierState, UndoRefusal> {
  const { state, asApproved, closedAt, correctionReason, reportedAt, now } = facts;
  const allowed = DOSSIER_ACT_STATES.UNDO_FIGURES;
  if (!allowed.includes(state) || closedAt === null) {
    return err(issue('STATE', { act: 'UNDO_FIGURES', state, allowed: allowed.join(',') }));
  }
  if (correctionReason !== null) return err(issue('FIGURES_CORRECTED'));
  if (!asApproved) return err(issue('FIGURES_WRITTEN'));
  const closed = Date.parse(closedAt);
  const reported = reportedAt !== null && Date.parse(reportedAt) >= closed;
  if (reported) return err(issue('FIGURES_REPORTED'));
  const late = Date.parse(now) - closed > UNDO_SECONDS * MILLISECONDS;
  return late ? err(issue('UNDO_EXPIRED', { seconds: UNDO_SECONDS })) : ok('APPROVED');
}
