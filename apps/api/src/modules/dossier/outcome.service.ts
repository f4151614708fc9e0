import type { DossierContent } from '@cau-noi/domain/dossier';
import type { OutcomeReport } from '@cau-noi/domain/dossier/outcome';
import { reportDraftIssues, reportIssues } from '@cau-noi/domain/dossier/outcome';
import type { ReportAct, ReportState } from '@cau-noi/domain/dossier/outcome-lifecycle';
import { nextReport } from '@cau-noi/domain/dossier/outcome-lifecycle';
import { invariant } from '@cau-noi/domain/invariant';
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
import { ConflictError, NotFoundError, ValidationError } from '../../errors.ts';
import { writeId } from '../../ids.ts';
import type { Sql } from '../../sql.ts';
import { refuseIssues, stateError } from '../approval/refusals.ts';
import { lastChangeOf } from '../audit/last-change.queries.ts';
import { peopleById } from '../person/person.queries.ts';
import type { DossierDone, Opened } from './dossier.use.ts';
import { dossierDone, openDossier } from './dossier.use.ts';
import { approvedContent, dueDateOf } from './outcome.facts.ts';
import type { OutcomeRecord } from './outcome.queries.ts';
import { outcomesOf, reportOf } from './outcome.queries.ts';

type Reported = Opened & {
  readonly outcome: OutcomeRecord | null;
  readonly approved: DossierContent;
  /** What the act makes of the report. */
  readonly next: ReportState;
};

/** The dossier with its report in the version that was read (0: there was none), if the act is possible. */
async function openReport(
  context: Context,
  sql: Sql,
  { dossierId, version }: { dossierId: string; version: number },
  reportAct: ReportAct,
): Promise<Result<Reported, BusinessError>> {
  const target = { id: dossierId, version: null, action: 'dossier.report' } as const;
  const opened = await openDossier(context, sql, target);
  if (!opened.ok) return opened;
  const outcome = (await outcomesOf(sql, [dossierId])).at(0) ?? null;
  if (version !== (outcome?.version ?? 0))
    return err(await conflictOnReport(sql, dossierId, outcome));
  const report = outcome?.state ?? null;
  const next = nextReport({ ...opened.value.dossier, report }, reportAct);
  if (!next.ok) return err(stateError(next.error));
  const approved = await approvedContent(sql, opened.value);
  return ok({ ...opened.value, outcome, approved, next: next.value });
}

async function conflictOnReport(
  sql: Sql,
  dossierId: string,
  outcome: OutcomeRecord | null,
): Promise<ConflictError> {
  return new ConflictError({
    currentVersion: outcome?.version ?? 0,
    theirs: outcome === null ? {} : opaqueReport(reportOf(outcome)),
    ...(await lastChangeOf(sql, 'DOSSIER', dossierId)),
  });
}

/** A report with the ids that clients know. */
function opaqueReport({ commitments, ...report }: OutcomeReport) {
  return {
    ...report,
    commitments: commitments.map(({ ownerId, ...commitment }) => ({
      ...commitment,
      ownerId: ownerId === null ? null : writeId('Person', ownerId),
    })),
  };
}

/** An owner that the register of people does not have. */
async function refuseOwners(
  sql: Sql,
  { commitments }: OutcomeReport,
): Promise<BusinessError | null> {
  const ids = [...new Set(commitments.flatMap(({ ownerId }) => ownerId ?? []))];
  const known = new Set((await peopleById(sql, ids)).map(({ id }) => id));
  const wrong = commitments.find(({ ownerId }) => ownerId !== null && !known.has(ownerId));
  return wrong === undefined
    ? null
    : new NotFoundError('Person', ['report', 'commitments', wrong.id, 'ownerId']);
}

/** Writes the outcome report; it may be incomplete until it is handed in. */
export function saveOutcome(
  context: Context,
  call: Call,
  input: { dossierId: string; version: number; report: OutcomeReport },
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<DossierDone> => {
    const opened = await openReport(context, sql, input, { kind: 'SAVE' });
    if (!opened.ok) return opened;
    const { dossier, approved } = opened.value;
    const issues = reportDraftIssues(approved.objectives, input.report);
    const sound = refuseIssues(issues.map((found) => at('report', found)));
    if (!sound.ok) return sound;
    const refusal = await refuseOwners(sql, input.report);
    if (refusal !== null) return err(refusal);
    const dueDate = await dueDateOf(sql, dossier, context.register, context.today);
    await writeReport(tx, dossier.id, input.report, dueDate);
    return dossierDone(dossier, 'outcome.save', {});
  });
}

async function writeReport(
  tx: Transaction,
  dossierId: string,
  { results, commitments, effects, ...texts }: OutcomeReport,
  dueDate: IsoDate,
): Promise<void> {
  const { continuation, products, trainersTrained } = effects;
  const data = {
    ...texts,
    continuationKind: continuation?.kind ?? null,
    continuationDate: optionalDbDate(continuation?.date ?? null),
    continuationPaper: continuation?.paper ?? '',
    trainersTrained,
    dueDate: dbDate(dueDate),
  };
  await tx.outcomeReport.upsert({
    where: { dossierId },
    create: { dossierId, ...data },
    update: { ...data, version: { increment: 1 } },
  });
  await tx.objectiveResult.deleteMany({ where: { dossierId } });
  await tx.objectiveResult.createMany({
    data: results.map((result) => ({ ...result, dossierId })),
  });
  await tx.informationProduct.deleteMany({ where: { dossierId } });
  await tx.informationProduct.createMany({
    data: products.map((product, position) => ({ ...product, dossierId, position })),
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
    const submit = { kind: 'SUBMIT', today: context.today } as const;
    const opened = await openReport(context, sql, input, submit);
    if (!opened.ok) return opened;
    const { dossier, outcome, approved, next } = opened.value;
    invariant(outcome !== null, 'REPORT_WITHOUT_ROW');
    const issues = reportIssues(approved.objectives, reportOf(outcome));
    if (issues.length > 0) {
      return err(new ValidationError(issues.map((found) => at('report', found))));
    }
    await tx.outcomeReport.update({
      where: { dossierId: dossier.id, version: outcome.version },
      data: {
        state: next,
        submittedAt: context.now(),
        submittedById: viewerOf(context).userId,
        version: { increment: 1 },
      },
    });
    return dossierDone(dossier, 'outcome.submit', { dueDate: outcome.dueDate });
  });
}
