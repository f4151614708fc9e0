import { unexplained } from '@cau-noi/domain/assessment/settlement';
import { actualFromApproved, contentAsHappened } from '@cau-noi/domain/dossier/outcome';
import type { FiguresRefusal, FiguresWritten } from '@cau-noi/domain/dossier/outcome-lifecycle';
import { settleFigures, undoFigures } from '@cau-noi/domain/dossier/outcome-lifecycle';
import { at, err } from '@cau-noi/domain/result';
import { endingOf } from '@cau-noi/domain/waiver/life';
import type { Call } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import type { Transaction } from '../../database.ts';
import { dbDate } from '../../dates.ts';
import type { BusinessError } from '../../errors.ts';
import { ValidationError } from '../../errors.ts';
import type { Sql } from '../../sql.ts';
import { stateError } from '../approval/refusals.ts';
import { endWaivers, ofDossier, reviveClosed } from '../waiver/waiver.rows.ts';
import type { DossierRecord } from './dossier.queries.ts';
import { clearActualSections, writeActualSections } from './dossier.rows.ts';
import type { DossierDone, Opened } from './dossier.use.ts';
import { dossierDone, openDossier } from './dossier.use.ts';
import type { Approved } from './outcome.facts.ts';
import { approvedSnapshot, dueDateOf } from './outcome.facts.ts';
import { outcomesOf } from './outcome.queries.ts';
import { judgeSpent, takeBackSettled } from './settlement.rows.ts';

type Which = { readonly id: string; readonly version: number };

/** Fixes what really happened, or corrects what was fixed before. */
export function closeFigures(
  context: Context,
  call: Call,
  { id, version, ...written }: Which & FiguresWritten,
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<DossierDone> => {
    const target = { id, version, action: 'dossier.closeFigures' } as const;
    const opened = await openDossier(context, sql, target);
    if (!opened.ok) return opened;
    const approved = await approvedSnapshot(sql, opened.value);
    return writeFigures(context, tx, sql, opened.value, approved, written);
  });
}

/** Fixes the figures as they were approved. */
export function closeAsApproved(context: Context, call: Call, input: Which): Promise<string> {
  return act(context, call, async (tx, sql): Promise<DossierDone> => {
    const opened = await openDossier(context, sql, { ...input, action: 'dossier.closeFigures' });
    if (!opened.ok) return opened;
    const approved = await approvedSnapshot(sql, opened.value);
    const actual = actualFromApproved(approved.content);
    if (!actual.ok) return err(stateError(actual.error));
    const written = { actual: actual.value, correctionReason: null };
    return writeFigures(context, tx, sql, opened.value, approved, written);
  });
}

/** A state that does not allow it, or figures that are wrong. */
function refusalOf(refusal: FiguresRefusal): BusinessError {
  if (refusal.is === 'state') return stateError(refusal.issue);
  const issues = refusal.issues.map((found) =>
    found.path[0] === 'correctionReason' ? found : at('actual', found),
  );
  return new ValidationError(issues);
}

async function writeFigures(
  context: Context,
  tx: Transaction,
  sql: Sql,
  { dossier }: Opened,
  approved: Approved,
  written: FiguresWritten,
): Promise<DossierDone> {
  const settled = settleFigures(dossier.state, approved.content, written, context.today);
  if (!settled.ok) return err(refusalOf(settled.error));
  const { actual, asApproved, correctionReason, state } = settled.value;
  const closing = settled.value.act === 'CLOSE_FIGURES';
  await tx.dossier.update({
    where: { id: dossier.id, version: dossier.version },
    data: {
      state,
      actualStartDate: dbDate(actual.startDate),
      actualEndDate: dbDate(actual.endDate),
      deviationReason: actual.deviationReason,
      correctionReason,
      closedAsApproved: asApproved,
      ...(closing ? { completedAt: context.now() } : {}),
      version: { increment: 1 },
    },
  });
  await writeActualSections(tx, dossier.id, actual);
  const ending = closing ? endingOf(dossier.state, state) : null;
  if (ending !== null) await endWaivers(tx, ofDossier(dossier.id), ending, context.now());
  await moveDueDate(context, tx, sql, { ...dossier, actualEndDate: actual.endDate });
  const judged = await judgeSpent(context, tx, sql, {
    dossierId: dossier.id,
    happened: contentAsHappened(approved.content, actual),
    approved: approved.verdict,
    occasion: closing ? 'CLOSED' : 'CORRECTED',
  });
  const { deviationReason } = actual;
  const { length } = unexplained(judged.approved, judged.verdict, judged.texts);
  const data = { asApproved, deviationReason, unexplained: length };
  return closing
    ? dossierDone(dossier, 'dossier.closeFigures', data)
    : dossierDone(dossier, 'dossier.correctFigures', { ...data, correctionReason });
}

/** A report that is being written is due by the last day as it really was. */
async function moveDueDate(
  context: Context,
  tx: Transaction,
  sql: Sql,
  dossier: DossierRecord,
): Promise<void> {
  const dueDate = await dueDateOf(sql, dossier, context.register, context.today);
  await tx.outcomeReport.updateMany({
    where: { dossierId: dossier.id, state: 'DRAFT' },
    data: { dueDate: dbDate(dueDate) },
  });
}

/** Takes back that all went as approved, just after it was said. */
export function undoCloseAsApproved(context: Context, call: Call, input: Which): Promise<string> {
  return act(context, call, async (tx, sql): Promise<DossierDone> => {
    const opened = await openDossier(context, sql, { ...input, action: 'dossier.closeFigures' });
    if (!opened.ok) return opened;
    const { dossier } = opened.value;
    const [outcome] = await outcomesOf(sql, [dossier.id]);
    const undone = undoFigures({
      state: dossier.state,
      asApproved: dossier.closedAsApproved === true,
      closedAt: dossier.completedAt,
      correctionReason: dossier.correctionReason,
      reportedAt: outcome?.submittedAt ?? null,
      now: context.now().toISOString(),
    });
    if (!undone.ok) return err(stateError(undone.error));
    await tx.dossier.update({
      where: { id: dossier.id, version: dossier.version },
      data: {
        state: undone.value,
        actualStartDate: null,
        actualEndDate: null,
        deviationReason: null,
        closedAsApproved: null,
        completedAt: null,
        version: { increment: 1 },
      },
    });
    await clearActualSections(tx, dossier.id);
    await reviveClosed(tx, dossier.id);
    await takeBackSettled(tx, dossier.id, context.now());
    await moveDueDate(context, tx, sql, { ...dossier, actualEndDate: null });
    return dossierDone(dossier, 'dossier.undoFigures', {});
  });
}
