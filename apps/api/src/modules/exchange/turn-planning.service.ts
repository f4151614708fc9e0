import { randomUUID } from 'node:crypto';
import { dossierOfLine } from '@cau-noi/domain/dossier/begin';
import { dossierDraftIssues } from '@cau-noi/domain/dossier/draft-issues';
import type { CountryCode } from '@cau-noi/domain/country';
import { lineOfTurn, lineToBegin } from '@cau-noi/domain/exchange/planning';
import type { LineWords } from '@cau-noi/domain/exchange/planning';
import { invariant } from '@cau-noi/domain/invariant';
import type { PlanLine } from '@cau-noi/domain/plan';
import { planDraftIssues } from '@cau-noi/domain/plan/issues';
import type { Result } from '@cau-noi/domain/result';
import { err, ok } from '@cau-noi/domain/result';
import type { Audit, Call } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import type { Transaction } from '../../database.ts';
import type { BusinessError } from '../../errors.ts';
import type { Sql } from '../../sql.ts';
import { refuseIssues, stateError } from '../approval/refusals.ts';
import { refuseDossierCreation } from '../dossier/dossier.permissions.ts';
import { contentColumns, writeSections } from '../dossier/dossier.rows.ts';
import { agreementToBegin, begunUnder } from '../plan/plan.agreements.ts';
import { refusePlanCreation } from '../plan/plan.permissions.ts';
import { linesById, planLineOf } from '../plan/plan.queries.ts';
import { writeLines } from '../plan/plan.rows.ts';
import { addAuthor, advance as advancePlan, openPlan } from '../plan/plan.use.ts';
import { allTurns, plannable, planOfTurn, plannerOfTurn } from './exchange.ledger.ts';
import type { ExchangeDone, Target } from './exchange.use.ts';
import { advance, auditOf, openExchange } from './exchange.use.ts';

type InPlan = { readonly planId: string; readonly audit: Audit };

const ofPlan = (
  id: string,
  organisationId: string,
  action: string,
  data: Audit['data'],
): Audit => ({ action, subjectKind: 'PLAN', subjectId: id, organisationId, data });

async function intoNewPlan(
  { context, tx, sql }: Writing,
  organisationId: string,
  year: number,
  line: PlanLine,
): Promise<Result<InPlan, BusinessError>> {
  const refused = refusePlanCreation(context, organisationId);
  if (refused !== null) return err(refused);
  const content = { organisationId, year, lines: [line], adjustmentReason: null };
  const sound = refuseIssues(planDraftIssues(content));
  if (!sound.ok) return sound;
  const { userId } = viewerOf(context);
  const { id } = await tx.plan.create({
    data: { organisationId, year, authors: { create: { userId } } },
    select: { id: true },
  });
  await writeLines(sql, id, content.lines, context.now().toISOString());
  const data = { year, lines: 1, copiedFrom: null };
  return ok({ planId: id, audit: ofPlan(id, organisationId, 'plan.create', data) });
}

async function intoPlan(
  { context, tx, sql }: Writing,
  planId: string,
  line: PlanLine,
): Promise<Result<InPlan, BusinessError>> {
  const opened = await openPlan(context, sql, { id: planId, version: null, action: 'plan.edit' });
  if (!opened.ok) return opened;
  const { plan, content } = opened.value;
  const lines = [...content.lines, line];
  const sound = refuseIssues(planDraftIssues({ ...content, lines }));
  if (!sound.ok) return sound;
  await advancePlan(tx, opened.value, {});
  await writeLines(sql, planId, lines, context.now().toISOString());
  await addAuthor(tx, planId, viewerOf(context).userId);
  const data = { added: 1, removed: 0, changed: 0 };
  return ok({ planId, audit: ofPlan(planId, plan.organisationId, 'plan.save', data) });
}

type Writing = { readonly context: Context; readonly tx: Transaction; readonly sql: Sql };

/**
 * Puts a turn into the plan of its year, which is begun where nobody has begun it; answers with the
 * exchange.
 */
export function planTurn(
  context: Context,
  call: Call,
  { year, words, ...target }: Target & { readonly year: number; readonly words: LineWords },
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<ExchangeDone> => {
    const opened = await openExchange(context, sql, target);
    if (!opened.ok) return opened;
    const exchange = opened.value;
    const found = plannable(context, exchange, allTurns(context, exchange), year);
    if (!found.ok) return err(stateError(found.error));
    const turn = found.value;
    const { id, countryCode } = exchange.partner;
    const partner = { id, countryCode: countryCode as CountryCode | null };
    const line = lineOfTurn(turn, partner, randomUUID(), words);
    const plan = planOfTurn(context, exchange, turn);
    const writing = { context, tx, sql };
    const written =
      plan === null
        ? await intoNewPlan(writing, plannerOfTurn(context, exchange, turn), year, line)
        : await intoPlan(writing, plan.id, line);
    if (!written.ok) return written;
    await tx.planLine.update({
      where: { id: line.id },
      data: { exchangeId: exchange.id, exchangeYear: year },
    });
    await advance(tx, target);
    const { planId, audit } = written.value;
    const told = auditOf(exchange, 'exchange.planTurn', { year, planId });
    return ok({ value: exchange.id, audit: [told, audit] });
  });
}

/** Begins the dossier of a turn from its plan line; answers with the dossier. */
export function beginTurn(
  context: Context,
  call: Call,
  { year, ...target }: Target & { readonly year: number },
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<ExchangeDone> => {
    const opened = await openExchange(context, sql, target);
    if (!opened.ok) return opened;
    const exchange = opened.value;
    const turns = allTurns(context, exchange);
    const found = lineToBegin(year, exchange, turns, exchange.lines);
    if (!found.ok) return err(stateError(found.error));
    const turn = turns.find((one) => one.year === year);
    const [line] = await linesById(sql, [found.value.id]);
    invariant(turn !== undefined && line !== undefined, 'TURN_WITHOUT_LINE');
    const organisationId = plannerOfTurn(context, exchange, turn);
    const refused = refuseDossierCreation(context, organisationId);
    if (refused !== null) return err(refused);
    const content = dossierOfLine(planLineOf(line), organisationId, randomUUID());
    const sound = refuseIssues(dossierDraftIssues(content));
    if (!sound.ok) return sound;
    const { userId } = viewerOf(context);
    const agreement = await agreementToBegin(context, sql, [line], organisationId);
    const { id, number } = await tx.dossier.create({
      data: {
        ...contentColumns(content),
        agreementId: agreement?.id ?? null,
        exchangeId: exchange.id,
        exchangeYear: year,
        createdById: userId,
        authors: { create: { userId } },
      },
      select: { id: true, number: true },
    });
    await writeSections(tx, id, null, content);
    await advance(tx, target);
    const told = auditOf(exchange, 'exchange.beginDossier', { year, dossierId: id });
    const begun: Audit = {
      action: 'dossier.create',
      subjectKind: 'DOSSIER',
      subjectId: id,
      organisationId,
      data: { kind: content.kind },
    };
    return ok({ value: id, audit: [told, begun, ...begunUnder(agreement, number)] });
  });
}
