import {
  assessDossier,
  dossierFactsFrom,
  dossierSubject,
  submissionIssues,
} from '@cau-noi/domain/assessment/dossier';
import type { DossierContent, DossierState, StopReason } from '@cau-noi/domain/dossier';
import { dossierDifference } from '@cau-noi/domain/dossier/difference';
import { DOSSIER_LIMITS, dossierDraftIssues } from '@cau-noi/domain/dossier/draft-issues';
import type { DossierTransition, DossierTransitionIssue } from '@cau-noi/domain/dossier/lifecycle';
import { nextDossier, writingAct } from '@cau-noi/domain/dossier/lifecycle';
import { lineUnionIssues } from '@cau-noi/domain/dossier/plan-line';
import { ceilingRulesOf } from '@cau-noi/domain/savings/line-ceiling';
import { normTotals } from '@cau-noi/domain/savings/norm-total';
import { coveringStops } from '@cau-noi/domain/waiver/cover';
import { textWithin } from '@cau-noi/domain/limits';
import type { Result } from '@cau-noi/domain/result';
import { at, err, ok } from '@cau-noi/domain/result';
import type { Call } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import type { BusinessError } from '../../errors.ts';
import { NotFoundError, ValidationError } from '../../errors.ts';
import type { Sql } from '../../sql.ts';
import type { JustificationText } from '../approval/justification.queries.ts';
import { justificationIssues, writeJustifications } from '../approval/justification.queries.ts';
import { opaqueDossierContent } from '../approval/opaque-content.ts';
import { refuseIssues, stateError } from '../approval/refusals.ts';
import { handIn } from '../approval/submit.ts';
import { lookupsTold } from '../approval/told.ts';
import { agreementToBegin, begunUnder } from '../plan/plan.agreements.ts';
import { linesById } from '../plan/plan.queries.ts';
import { waiversOfRecords } from '../waiver/waiver.queries.ts';
import { endWaivers, ofDossier } from '../waiver/waiver.rows.ts';
import { dossierLookups, lineLookups } from './dossier.facts.ts';
import type { DossierAction } from './dossier.permissions.ts';
import { refuseDossierCreation } from './dossier.permissions.ts';
import { authorsOfDossier } from './dossier.queries.ts';
import { contentColumns, writeSections } from './dossier.rows.ts';
import { followTransition } from './dossier.transition.ts';
import type { DossierDone, Opened } from './dossier.use.ts';
import { addAuthor, dossierDone, openDossier } from './dossier.use.ts';
import { lineOriginOf } from './line-origin.queries.ts';

/** Begins a dossier. */
export function createDossier(
  context: Context,
  call: Call,
  content: DossierContent,
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<DossierDone> => {
    const { organisationId } = content;
    const refused = refuseDossierCreation(context, organisationId);
    if (refused !== null) return err(refused);
    const sound = await refuseContent(context, sql, content);
    if (!sound.ok) return sound;
    const { userId } = viewerOf(context);
    const { planLineId } = content;
    const lines = planLineId === null ? [] : await linesById(sql, [planLineId]);
    const agreement = await agreementToBegin(context, sql, lines, organisationId);
    const { id, number } = await tx.dossier.create({
      data: {
        ...contentColumns(content),
        agreementId: agreement?.id ?? null,
        createdById: userId,
        authors: { create: { userId } },
      },
      select: { id: true, number: true },
    });
    await writeSections(tx, id, null, content);
    const data = { kind: content.kind };
    const under = begunUnder(agreement, number);
    return dossierDone({ id, organisationId }, 'dossier.create', data, under);
  });
}

/** What no dossier may hold, and a plan line that is not seen or not the union's to carry out. */
async function refuseContent(
  context: Context,
  sql: Sql,
  content: DossierContent,
): Promise<Result<null, BusinessError>> {
  const { planLineId, organisationId } = content;
  const sound = refuseIssues(dossierDraftIssues(content));
  if (!sound.ok || planLineId === null) return sound;
  const { origins, links } = await lineOriginOf(sql, planLineId, organisationId);
  const [lineOrigin = null] = origins;
  const scope = scopeIds(viewerOf(context).scope);
  const unions =
    lineOrigin === null ? [] : [lineOrigin.organisationId, ...lineOrigin.coOrganiserIds];
  const seen = scope === null ? unions.length > 0 : unions.some((id) => scope.includes(id));
  if (!seen) return err(new NotFoundError('PlanLine', ['content', 'planLineId']));
  const lookups = lineLookups(lineOrigin, links, organisationId, context.today);
  const issues = lineUnionIssues(opaqueDossierContent(content), lookups);
  return refuseIssues(issues.map((found) => at('content', found)));
}

/**
 * Makes the content of a dossier this. An approved dossier is only written in when the caller says
 * that its approval becomes void; it goes back to draft then.
 */
export function saveDossier(
  context: Context,
  call: Call,
  input: { id: string; version: number; content: DossierContent; voidApproval: boolean },
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<DossierDone> => {
    const { id, version, content, voidApproval } = input;
    const opened = await openForWriting(context, sql, { id, version, voidApproval });
    if (!opened.ok) return opened;
    const { dossier, content: before, moved } = opened.value;
    if (content.organisationId !== dossier.organisationId) {
      const refused = refuseDossierCreation(context, content.organisationId);
      if (refused !== null) return err(refused);
    }
    const sound = await refuseContent(context, sql, content);
    if (!sound.ok) return sound;
    await tx.dossier.update({
      where: { id, version },
      data: { ...contentColumns(content), state: moved.state, version: { increment: 1 } },
    });
    await writeSections(tx, id, before, content);
    await followTransition(tx, sql, dossier, moved, context.now());
    await addAuthor(tx, id, viewerOf(context).userId);
    const changes = dossierDifference(before, content).map((change) => change.label);
    const fields = [...new Set(changes)];
    return dossierDone(dossier, 'dossier.save', { fields, voided: moved.submission === 'VOIDED' });
  });
}

/** Opens a dossier to write in it; an approved one only by making its approval void. */
async function openForWriting(
  context: Context,
  sql: Sql,
  { voidApproval, ...target }: { id: string; version: number; voidApproval: boolean },
): Promise<Result<Opened & { readonly moved: DossierTransition }, BusinessError>> {
  const action = (state: DossierState): DossierAction =>
    writingAct(state, voidApproval) === 'REOPEN' ? 'dossier.reopen' : 'dossier.edit';
  const opened = await openDossier(context, sql, { ...target, action });
  if (!opened.ok) return opened;
  const { state } = opened.value.dossier;
  const moved = nextDossier(state, { kind: writingAct(state, voidApproval) });
  return moved.ok ? ok({ ...opened.value, moved: moved.value }) : err(stateError(moved.error));
}

/** Writes texts beside findings of a dossier. */
export function justifyDossier(
  context: Context,
  call: Call,
  input: { id: string; texts: readonly JustificationText[] },
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<DossierDone> => {
    const { id, texts } = input;
    const opened = await openDossier(context, sql, { id, version: null, action: 'dossier.edit' });
    if (!opened.ok) return opened;
    const sound = refuseIssues(justificationIssues(texts));
    if (!sound.ok) return sound;
    const { userId } = viewerOf(context);
    const subject = { subjectKind: 'DOSSIER', subjectId: id } as const;
    await writeJustifications(tx, subject, texts, userId, context.now());
    await addAuthor(tx, id, userId);
    const findings = texts.map((text) => text.findingKey);
    return dossierDone(opened.value.dossier, 'dossier.justify', { findings });
  });
}

/** Hands a dossier in. */
export function submitDossier(
  context: Context,
  call: Call,
  input: { id: string; version: number },
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<DossierDone> => {
    const opened = await openDossier(context, sql, { ...input, action: 'dossier.submit' });
    if (!opened.ok) return opened;
    const { dossier, content } = opened.value;
    const moved = nextDossier(dossier.state, { kind: 'SUBMIT' });
    if (!moved.ok) return err(stateError(moved.error));
    const { parameters } = context.register;
    const judged = { dossierId: dossier.id, content };
    const [lookups] = await dossierLookups(sql, [judged], context.register, context.today);
    if (lookups === undefined) throw new Error('No lookups for a dossier');
    const opaque = opaqueDossierContent(content);
    const complete = refuseIssues(submissionIssues(opaque, lookups));
    if (!complete.ok) return complete;
    const verdict = assessDossier(opaque, lookups);
    const facts = dossierFactsFrom(opaque, lookups);
    const rules = ceilingRulesOf(parameters, dossierSubject(opaque, lookups));
    const waivers = await waiversOfRecords(sql, [dossier.id]);
    const handed = await handIn(tx, sql, context, {
      subjectKind: 'DOSSIER',
      subjectId: dossier.id,
      organisationId: dossier.organisationId,
      kind: content.kind,
      planned: content.planLineId !== null,
      level: lookups.level,
      content,
      facts,
      verdict,
      told: assessDossier(opaque, lookupsTold(context, lookups)),
      normTotals: normTotals(facts.savings, rules),
      parameters,
      authorUserIds: await authorsOfDossier(sql, dossier.id),
      travellerPersonIds: content.members.map((member) => member.personId),
      waivers,
    });
    if (!handed.ok) return handed;
    const used = coveringStops(verdict, waivers).map((waiver) => waiver.id);
    await endWaivers(tx, ofDossier(dossier.id), 'NOT_NEEDED', context.now(), used);
    await tx.dossier.update({
      where: { id: dossier.id, version: dossier.version },
      data: { state: moved.value.state, version: { increment: 1 } },
    });
    return dossierDone(dossier, 'dossier.submit', { submissionId: handed.value });
  });
}

/** What becomes of a dossier without a change of its content. */
type Move =
  | { readonly action: 'dossier.withdraw'; readonly act: { readonly kind: 'WITHDRAW' } }
  | { readonly action: 'dossier.reopen'; readonly act: { readonly kind: 'REOPEN' } }
  | { readonly action: 'dossier.cancel'; readonly act: StopAct & { readonly kind: 'CANCEL' } }
  | { readonly action: 'dossier.postpone'; readonly act: StopAct & { readonly kind: 'POSTPONE' } };

type StopAct = { readonly reason: StopReason; readonly text: string };

/** Withdraws, cancels, postpones or reopens a dossier. */
export function moveDossier(
  context: Context,
  call: Call,
  input: { id: string; version: number },
  move: Move,
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<DossierDone> => {
    const opened = await openDossier(context, sql, { ...input, action: move.action });
    if (!opened.ok) return opened;
    const { dossier } = opened.value;
    const moved = nextDossier(dossier.state, move.act);
    if (!moved.ok) return err(refusalOfMove(moved.error));
    const stop = 'reason' in move.act ? move.act : null;
    const sound = refuseIssues(stop === null ? [] : textWithin(['text'], stop.text, STOP_TEXT));
    if (!sound.ok) return sound;
    await tx.dossier.update({
      where: { id: dossier.id, version: dossier.version },
      data: {
        state: moved.value.state,
        version: { increment: 1 },
        stopReason: stop?.reason ?? null,
        stopText: stop?.text ?? null,
      },
    });
    await followTransition(tx, sql, dossier, moved.value, context.now());
    return dossierDone(dossier, move.action, {
      from: dossier.state,
      to: moved.value.state,
      ...(stop === null ? {} : { reason: stop.reason, text: stop.text }),
    });
  });
}

const STOP_TEXT = DOSSIER_LIMITS.text;

/** A state that does not allow it, or a reason that is not given. */
function refusalOfMove(found: DossierTransitionIssue): BusinessError {
  return found.code === 'STATE' ? stateError(found) : new ValidationError([found]);
}
