import type { CheckParameter } from '@cau-noi/domain/check';
import type { DossierContent } from '@cau-noi/domain/dossier';
import type { DossierAct, DossierTransitionIssue } from '@cau-noi/domain/dossier/lifecycle';
import { nextDossier } from '@cau-noi/domain/dossier/lifecycle';
import type { ActualFigures, OutcomeReport } from '@cau-noi/domain/dossier/outcome';
import {
  actualFromApproved,
  deviations,
  figuresIssues,
  reportDraftIssues,
  reportIssues,
} from '@cau-noi/domain/dossier/outcome';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Result } from '@cau-noi/domain/result';
import { at, err, ok } from '@cau-noi/domain/result';
import type { Call } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import type { Transaction } from '../../database.ts';
import { dbDate, optionalDbDate } from '../../dates.ts';
import type { BusinessError } from '../../errors.ts';
import { ConflictError, StateError, ValidationError } from '../../errors.ts';
import type { Sql } from '../../sql.ts';
import { snapshotsOf, submissionsOf } from '../approval/approval.queries.ts';
import { allParameters } from '../approval/assessment.queries.ts';
import { refuseIssues, stateError } from '../approval/refusals.ts';
import { lastChangeOf } from '../audit/last-change.queries.ts';
import type { DossierRecord } from './dossier.queries.ts';
import { writeActualSections } from './dossier.rows.ts';
import type { DossierDone, Opened } from './dossier.use.ts';
import { dossierDone, openDossier } from './dossier.use.ts';
import type { OutcomeRecord } from './outcome.queries.ts';
import { outcomesOf, reportOf } from './outcome.queries.ts';
import { reportsDue } from './report-due.queries.ts';

/** What was approved: the snapshot in force, which nobody has written in since. */
async function approvedContent(sql: Sql, { dossier, content }: Opened): Promise<DossierContent> {
  const submissions = await submissionsOf(sql, [dossier.id]);
  const approved = submissions.find(({ state }) => state === 'APPROVED');
  if (approved === undefined) return content;
  const [snapshot] = await snapshotsOf(sql, [approved.id]);
  return (snapshot?.content ?? content) as DossierContent;
}

/** Fixes what really happened, or mends what was fixed before. */
export function closeFigures(
  context: Context,
  call: Call,
  input: { id: string; version: number; actual: ActualFigures },
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<DossierDone> => {
    const opened = await openDossier(context, sql, { ...input, action: 'dossier.closeFigures' });
    if (!opened.ok) return opened;
    const approved = await approvedContent(sql, opened.value);
    return writeFigures(context, tx, sql, opened.value, approved, input.actual);
  });
}

/** Fixes the figures as they were approved. */
export function closeAsApproved(
  context: Context,
  call: Call,
  input: { id: string; version: number },
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<DossierDone> => {
    const opened = await openDossier(context, sql, { ...input, action: 'dossier.closeFigures' });
    if (!opened.ok) return opened;
    const approved = await approvedContent(sql, opened.value);
    const actual = actualFromApproved(approved);
    if (!actual.ok) return err(stateError(actual.error));
    return writeFigures(context, tx, sql, opened.value, approved, actual.value);
  });
}

function figuresAct({ state }: DossierRecord, actual: ActualFigures, today: IsoDate): DossierAct {
  return state === 'COMPLETED'
    ? { kind: 'CORRECT_FIGURES', reason: actual.deviationReason ?? '' }
    : { kind: 'CLOSE_FIGURES', endDate: actual.endDate, today };
}

/** A state that does not allow it, or a correction that does not say why. */
function refusalOfFigures(found: DossierTransitionIssue): BusinessError {
  if (found.code === 'STATE' || found.code === 'NOT_ENDED') return stateError(found);
  return new ValidationError([{ ...found, path: ['actual', 'deviationReason'] }]);
}

async function writeFigures(
  context: Context,
  tx: Transaction,
  sql: Sql,
  { dossier }: Opened,
  approved: DossierContent,
  actual: ActualFigures,
): Promise<DossierDone> {
  const figures = figuresAct(dossier, actual, context.today);
  const moved = nextDossier(dossier.state, figures);
  if (!moved.ok) return err(refusalOfFigures(moved.error));
  const issues = figuresIssues(approved, actual, context.today);
  const sound = refuseIssues(issues.map((found) => at('actual', found)));
  if (!sound.ok) return sound;
  const asApproved = deviations(approved, actual).length === 0;
  await tx.dossier.update({
    where: { id: dossier.id, version: dossier.version },
    data: {
      state: moved.value.state,
      actualStartDate: dbDate(actual.startDate),
      actualEndDate: dbDate(actual.endDate),
      deviationReason: actual.deviationReason,
      closedAsApproved: asApproved,
      ...(figures.kind === 'CLOSE_FIGURES' ? { completedAt: context.now() } : {}),
      version: { increment: 1 },
    },
  });
  await writeActualSections(tx, dossier.id, actual);
  const returned = { ...dossier, actualEndDate: actual.endDate };
  const dueDate = await dueDateOf(sql, returned, await allParameters(sql), context.today);
  await tx.outcomeReport.updateMany({
    where: { dossierId: dossier.id, state: 'DRAFT' },
    data: { dueDate: dbDate(dueDate) },
  });
  const action =
    figures.kind === 'CLOSE_FIGURES' ? 'dossier.closeFigures' : 'dossier.correctFigures';
  return dossierDone(dossier, action, { asApproved, deviationReason: actual.deviationReason });
}

type Reported = Opened & {
  readonly outcome: OutcomeRecord | null;
  readonly approved: DossierContent;
};

/** The dossier with its report in the version that was read (0: there was none), if it may be written. */
async function openReport(
  context: Context,
  sql: Sql,
  { dossierId, version }: { dossierId: string; version: number },
): Promise<Result<Reported, BusinessError>> {
  const target = { id: dossierId, version: null, action: 'dossier.report' } as const;
  const opened = await openDossier(context, sql, target);
  if (!opened.ok) return opened;
  const outcome = (await outcomesOf(sql, [dossierId])).at(0) ?? null;
  if (version !== (outcome?.version ?? 0))
    return err(await conflictOnReport(sql, dossierId, outcome));
  if (outcome?.state === 'SUBMITTED') return err(new StateError('REPORT_SUBMITTED'));
  return ok({ ...opened.value, outcome, approved: await approvedContent(sql, opened.value) });
}

async function conflictOnReport(
  sql: Sql,
  dossierId: string,
  outcome: OutcomeRecord | null,
): Promise<ConflictError> {
  return new ConflictError({
    currentVersion: outcome?.version ?? 0,
    theirs: outcome === null ? {} : reportOf(outcome),
    ...(await lastChangeOf(sql, 'DOSSIER', dossierId)),
  });
}

/** Writes the outcome report; it may be incomplete until it is handed in. */
export function saveOutcome(
  context: Context,
  call: Call,
  input: { dossierId: string; version: number; report: OutcomeReport },
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<DossierDone> => {
    const opened = await openReport(context, sql, input);
    if (!opened.ok) return opened;
    const { dossier, approved } = opened.value;
    const issues = reportDraftIssues(approved.objectives, input.report);
    const sound = refuseIssues(issues.map((found) => at('report', found)));
    if (!sound.ok) return sound;
    const dueDate = await dueDateOf(sql, dossier, await allParameters(sql), context.today);
    await writeReport(tx, dossier.id, input.report, dueDate);
    return dossierDone(dossier, 'outcome.save', {});
  });
}

/** By when the report is due; the last day itself where no rule asks for one. */
async function dueDateOf(
  sql: Sql,
  { id, endDate, actualEndDate }: DossierRecord,
  parameters: readonly CheckParameter[],
  today: IsoDate,
): Promise<IsoDate> {
  const [due] = await reportsDue(sql, [id], parameters, today);
  return due?.dueDate ?? actualEndDate ?? endDate ?? today;
}

async function writeReport(
  tx: Transaction,
  dossierId: string,
  { results, commitments, ...texts }: OutcomeReport,
  dueDate: IsoDate,
): Promise<void> {
  const data = { ...texts, dueDate: dbDate(dueDate) };
  await tx.outcomeReport.upsert({
    where: { dossierId },
    create: { dossierId, ...data },
    update: { ...data, version: { increment: 1 } },
  });
  await tx.objectiveResult.deleteMany({ where: { dossierId } });
  await tx.objectiveResult.createMany({
    data: results.map((result) => ({ ...result, dossierId })),
  });
  await tx.commitment.deleteMany({ where: { dossierId } });
  await tx.commitment.createMany({
    data: commitments.map((commitment, position) => ({
      ...commitment,
      dossierId,
      position,
      dueDate: optionalDbDate(commitment.dueDate),
    })),
  });
}

/** Hands the outcome report in. */
export function submitOutcome(
  context: Context,
  call: Call,
  input: { dossierId: string; version: number },
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<DossierDone> => {
    const opened = await openReport(context, sql, input);
    if (!opened.ok) return opened;
    const { dossier, outcome, approved } = opened.value;
    if (outcome === null) return err(new StateError('REPORT_MISSING'));
    const { today } = context;
    const lastDay = dossier.actualEndDate ?? dossier.endDate;
    if (lastDay !== null && lastDay > today) {
      return err(new StateError('NOT_ENDED', { endDate: lastDay, today }));
    }
    const issues = reportIssues(approved.objectives, reportOf(outcome));
    if (issues.length > 0) {
      return err(new ValidationError(issues.map((found) => at('report', found))));
    }
    await tx.outcomeReport.update({
      where: { dossierId: dossier.id, version: outcome.version },
      data: {
        state: 'SUBMITTED',
        submittedAt: context.now(),
        submittedById: viewerOf(context).userId,
        version: { increment: 1 },
      },
    });
    return dossierDone(dossier, 'outcome.submit', { dueDate: outcome.dueDate });
  });
}
