import { randomUUID } from 'node:crypto';
import { assessPlan, planFactsFrom } from '@cau-noi/domain/assessment/plan';
import type { PlanAct, PlanTransitionIssue } from '@cau-noi/domain/plan/lifecycle';
import { nextPlan } from '@cau-noi/domain/plan/lifecycle';
import { copyFromYear } from '@cau-noi/domain/plan/copy';
import { planDifference } from '@cau-noi/domain/plan/difference';
import { planDraftIssues, planIssues } from '@cau-noi/domain/plan/issues';
import { lineAgreementIssues } from '@cau-noi/domain/agreement/carrying-out';
import type { PlanLine } from '@cau-noi/domain/plan';
import type { Result } from '@cau-noi/domain/result';
import { err, issue, ok } from '@cau-noi/domain/result';
import { coveringStops } from '@cau-noi/domain/waiver/cover';
import { planEndingOf } from '@cau-noi/domain/waiver/life';
import type { Call } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import type { BusinessError } from '../../errors.ts';
import { NotFoundError, StateError, ValidationError } from '../../errors.ts';
import type { Sql } from '../../sql.ts';
import { submissionsOf } from '../approval/approval.queries.ts';
import { closeSubmission } from '../approval/approval.rows.ts';
import type { JustificationText } from '../approval/justification.queries.ts';
import { justificationIssues, writeJustifications } from '../approval/justification.queries.ts';
import { opaquePlanContent } from '../approval/opaque-content.ts';
import { refuseIssues, stateError } from '../approval/refusals.ts';
import { handIn } from '../approval/submit.ts';
import { lookupsTold } from '../approval/told.ts';
import { waiversOfRecords } from '../waiver/waiver.queries.ts';
import { endWaivers, ofPlan, waiversInForce } from '../waiver/waiver.rows.ts';
import { lineAgreements, refuseAgreements } from './plan.agreements.ts';
import { judgedPlan, planLookups } from './plan.facts.ts';
import type { PlanAction } from './plan.permissions.ts';
import { refusePlanCreation } from './plan.permissions.ts';
import { authorsOfPlan, linesOfPlans, planContentOf, planOfYear } from './plan.queries.ts';
import { writeLines } from './plan.rows.ts';
import { addAuthor, advance, approvedContent, done, openPlan } from './plan.use.ts';
import type { PlanDone } from './plan.use.ts';

/** Begins the plan of a union for a year, empty or from the lines of another year. */
export function createPlan(
  context: Context,
  call: Call,
  input: { organisationId: string; year: number; copyFromYear: number | null },
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<PlanDone> => {
    const { organisationId, year } = input;
    const refused = refusePlanCreation(context, organisationId);
    if (refused !== null) return err(refused);
    if ((await planOfYear(sql, organisationId, year, null)) !== null) {
      return err(new StateError('PLAN_EXISTS', { year }, ['year']));
    }
    const lines = await firstLines(context, sql, input);
    if (!lines.ok) return lines;
    const content = { organisationId, year, lines: lines.value, adjustmentReason: null };
    const sound = refuseIssues(planDraftIssues(content));
    if (!sound.ok) return sound;
    const { userId } = viewerOf(context);
    const { id } = await tx.plan.create({
      data: { organisationId, year, authors: { create: { userId } } },
      select: { id: true },
    });
    await writeLines(sql, id, content.lines, context.now().toISOString());
    const data = { year, lines: content.lines.length, copiedFrom: input.copyFromYear };
    const audit = {
      action: 'plan.create',
      subjectKind: 'PLAN',
      subjectId: id,
      organisationId,
    } as const;
    return ok({ value: id, audit: { ...audit, data } });
  });
}

async function firstLines(
  context: Context,
  sql: Sql,
  input: { organisationId: string; year: number; copyFromYear: number | null },
): Promise<Result<readonly PlanLine[], BusinessError>> {
  if (input.copyFromYear === null) return ok([]);
  const scope = scopeIds(viewerOf(context).scope);
  const source = await planOfYear(sql, input.organisationId, input.copyFromYear, scope);
  if (source === null) return err(new NotFoundError('Plan', ['copyFromYear']));
  const content = planContentOf(source, await linesOfPlans(sql, [source.id]));
  const newIds = content.lines.map(() => randomUUID());
  const copied = copyFromYear(content, input.year, newIds);
  return copied.ok ? ok(copied.value.lines) : err(stateError(copied.error));
}

/** Makes the lines of a plan these. */
export function savePlan(
  context: Context,
  call: Call,
  input: { id: string; version: number; lines: readonly PlanLine[] },
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<PlanDone> => {
    const opened = await openPlan(context, sql, { ...input, action: 'plan.edit' });
    if (!opened.ok) return opened;
    const { plan, content: before } = opened.value;
    const moved = nextPlan(plan.state, { kind: 'EDIT' });
    if (!moved.ok) return err(stateError(moved.error));
    const content = { ...before, lines: input.lines };
    const sound = refuseIssues(planDraftIssues(content));
    if (!sound.ok) return sound;
    const agreed = await refuseAgreements(context, sql, content, before);
    if (!agreed.ok) return agreed;
    await advance(tx, opened.value, {});
    const foreign = await writeLines(sql, plan.id, input.lines, context.now().toISOString());
    if (foreign.length > 0) {
      const taken = foreign.map((id) => issue('DUPLICATE', { value: id }, ['lines', id, 'lineId']));
      return err(new ValidationError(taken));
    }
    await addAuthor(tx, plan.id, viewerOf(context).userId);
    const { added, removed, changed } = planDifference(before, content);
    return done(plan, 'plan.save', {
      added: added.length,
      removed: removed.length,
      changed: changed.length,
    });
  });
}

/** Writes texts beside findings of a plan. */
export function justifyPlan(
  context: Context,
  call: Call,
  input: { id: string; texts: readonly JustificationText[] },
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<PlanDone> => {
    const opened = await openPlan(context, sql, {
      id: input.id,
      version: null,
      action: 'plan.edit',
    });
    if (!opened.ok) return opened;
    const sound = refuseIssues(justificationIssues(input.texts));
    if (!sound.ok) return sound;
    const { plan } = opened.value;
    const subject = { subjectKind: 'PLAN', subjectId: plan.id } as const;
    const { userId } = viewerOf(context);
    await writeJustifications(tx, subject, input.texts, userId, context.now());
    await addAuthor(tx, plan.id, userId);
    return done(plan, 'plan.justify', { findings: input.texts.map((text) => text.findingKey) });
  });
}

/** Hands a plan in. */
export function submitPlan(
  context: Context,
  call: Call,
  input: { id: string; version: number },
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<PlanDone> => {
    const opened = await openPlan(context, sql, { ...input, action: 'plan.submit' });
    if (!opened.ok) return opened;
    const { plan, content } = opened.value;
    const moved = nextPlan(plan.state, { kind: 'SUBMIT' });
    if (!moved.ok) return err(stateError(moved.error));
    const complete = refuseIssues([
      ...planIssues(content, await approvedContent(sql, plan)),
      ...lineAgreementIssues(content, await lineAgreements(context, sql, content.lines)),
    ]);
    if (!complete.ok) return complete;
    const { parameters } = context.register;
    const judged = judgedPlan(plan.id, content);
    const [lookups] = await planLookups(sql, [judged], context.register, context.today);
    if (lookups === undefined) throw new Error('No lookups for a plan');
    const opaque = opaquePlanContent(content);
    const verdict = assessPlan(opaque, lookups);
    const waivers = await waiversOfRecords(sql, [plan.id]);
    const handed = await handIn(tx, sql, context, {
      subjectKind: 'PLAN',
      subjectId: plan.id,
      organisationId: plan.organisationId,
      kind: null,
      planned: true,
      level: lookups.level,
      content,
      facts: planFactsFrom(opaque, lookups),
      verdict,
      told: assessPlan(opaque, lookupsTold(context, lookups)),
      normTotals: null,
      parameters,
      authorUserIds: await authorsOfPlan(sql, plan.id),
      travellerPersonIds: [],
      waivers,
    });
    if (!handed.ok) return handed;
    const used = coveringStops(verdict, waivers).map((waiver) => waiver.id);
    await endWaivers(tx, ofPlan(plan.id), 'NOT_NEEDED', context.now(), used);
    await advance(tx, opened.value, { state: moved.value.state });
    return done(plan, 'plan.submit', { submissionId: handed.value });
  });
}

/** Takes a plan back before it is decided. */
export function withdrawPlan(
  context: Context,
  call: Call,
  input: { id: string; version: number },
): Promise<string> {
  return move(context, call, { ...input, action: 'plan.withdraw' }, { kind: 'WITHDRAW' });
}

/** Takes an approved plan up again; the approved version stays in force meanwhile. */
export function adjustPlan(
  context: Context,
  call: Call,
  { reason, ...input }: { id: string; version: number; reason: string },
): Promise<string> {
  return move(context, call, { ...input, action: 'plan.adjust' }, { kind: 'ADJUST', reason });
}

/** A state that does not allow it, or an adjustment that does not say why. */
function refusalOfMove(found: PlanTransitionIssue): BusinessError {
  return found.code === 'STATE' ? stateError(found) : new ValidationError([found]);
}

function move(
  context: Context,
  call: Call,
  target: { id: string; version: number; action: PlanAction },
  planAct: PlanAct,
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<PlanDone> => {
    const opened = await openPlan(context, sql, target);
    if (!opened.ok) return opened;
    const { plan, content } = opened.value;
    const moved = nextPlan(plan.state, planAct);
    if (!moved.ok) return err(refusalOfMove(moved.error));
    const reason = planAct.kind === 'ADJUST' ? { adjustmentReason: planAct.reason } : {};
    const sound = refuseIssues(planDraftIssues({ ...content, ...reason }));
    if (!sound.ok) return sound;
    await advance(tx, opened.value, { state: moved.value.state, ...reason });
    const [latest] = await submissionsOf(sql, [plan.id]);
    if (moved.value.submission !== null && latest !== undefined) {
      await closeSubmission(tx, latest, moved.value.submission, context.now());
    }
    const ending = planEndingOf(plan.state, moved.value.state);
    if (ending !== null) {
      const inForce = await waiversInForce(tx, plan);
      await endWaivers(tx, ofPlan(plan.id), ending, context.now(), inForce);
    }
    if (planAct.kind === 'ADJUST') await addAuthor(tx, plan.id, viewerOf(context).userId);
    return done(plan, target.action, { from: plan.state, to: moved.value.state, ...reason });
  });
}
