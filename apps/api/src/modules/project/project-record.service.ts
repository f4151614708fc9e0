import { distinct, textWithin } from '@cau-noi/domain/limits';
import type { Payment, YearValue } from '@cau-noi/domain/project';
import type { Evaluation, FollowOn } from '@cau-noi/domain/project/evaluation';
import { paymentIssues, yearValueIssues } from '@cau-noi/domain/project/issues';
import { begunIssues } from '@cau-noi/domain/project/life';
import {
  evaluationIssues,
  followOnIssues,
  linkIssues,
  reportIssues,
} from '@cau-noi/domain/project/record-issues';
import type { ReportSent } from '@cau-noi/domain/project/reports';
import { err, issue, ok } from '@cau-noi/domain/result';
import { textIssues } from '@cau-noi/domain/waiver/request';
import type { Call } from '../../act.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { dbDate, optionalDbDate } from '../../dates.ts';
import { NotFoundError } from '../../errors.ts';
import { dossierToLink, readProjectRules } from './project.queries.ts';
import type { ProjectRead } from './project.service.ts';
import { changeProject, refused } from './project.service.ts';
import { writeYears } from './project.writes.ts';

const MOST_WORDS = 2_000;

/** Writes down money that was received, or put in by our own side; refused before it is approved. */
export function receivePayment(
  context: Context,
  call: Call,
  read: ProjectRead,
  payment: Payment,
): Promise<string> {
  return changeProject(context, call, read, ['project.receive'], async ({ tx, sql, project }) => {
    const { aid } = await readProjectRules(sql, context.today);
    const donorIds = project.donors.map(({ id }) => id);
    const issues = paymentIssues({ ...project, donorIds }, payment, aid, context.today);
    if (issues.length > 0) return refused(issues);
    const { donorId: partnerId, on: paidOn, amount, note } = payment;
    const { minor: amountMinor, currency } = amount;
    await tx.projectPayment.create({
      data: { projectId: read.id, partnerId, paidOn, amountMinor, currency, note },
    });
    return ok({ data: { on: paidOn, minor: amountMinor, currency } });
  });
}

/** Says that a payment was written down by mistake; it stays, and counts no more. */
export function voidPayment(
  context: Context,
  call: Call,
  read: ProjectRead,
  { paymentId, text }: { readonly paymentId: string; readonly text: string },
): Promise<string> {
  const told = ['project.receive', 'project.voidPayment'] as const;
  return changeProject(context, call, read, told, async ({ tx, project }) => {
    const payment = project.payments.find(({ id }) => id === paymentId);
    if (payment === undefined || payment.voidText !== null) {
      return err(new NotFoundError('ProjectPayment', ['paymentId']));
    }
    const issues = textIssues(text);
    if (issues.length > 0) return refused(issues);
    const voidText = text.trim();
    await tx.projectPayment.update({ where: { id: paymentId }, data: { voidText } });
    return ok({ data: { on: payment.on, text: voidText } });
  });
}

/** What came of one indicator. */
export type IndicatorActuals = {
  readonly indicatorId: string;
  readonly values: readonly YearValue[];
};

/** Saves what came of indicators, all years of those that are named. */
export function saveResults(
  context: Context,
  call: Call,
  read: ProjectRead,
  results: readonly IndicatorActuals[],
): Promise<string> {
  const told = ['project.record', 'project.saveResults'] as const;
  return changeProject(context, call, read, told, async ({ tx, project }) => {
    const byId = new Map(project.indicators.map((indicator) => [indicator.id, indicator]));
    const issues = [
      ...begunIssues(project.state),
      ...distinct(
        results.map(({ indicatorId }) => indicatorId),
        (index) => ['results', index, 'indicatorId'],
      ),
      ...results.flatMap(({ indicatorId, values }, index) => {
        const indicator = byId.get(indicatorId);
        const path = ['results', index, 'values'];
        return indicator === undefined ? [] : yearValueIssues(path, values, indicator);
      }),
    ];
    if (issues.length > 0) return refused(issues);
    if (results.some(({ indicatorId }) => !byId.has(indicatorId))) {
      return err(new NotFoundError('ProjectIndicator', ['results']));
    }
    for (const { indicatorId, values } of results) {
      await writeYears(tx, indicatorId, 'actual', values);
    }
    return ok({ data: { indicators: results.length } });
  });
}

/** Writes down what somebody who benefits says of it. */
export function addEvaluation(
  context: Context,
  call: Call,
  read: ProjectRead,
  evaluation: Evaluation,
): Promise<string> {
  const told = ['project.record', 'project.evaluate'] as const;
  return changeProject(context, call, read, told, async ({ tx, project }) => {
    const issues = [
      ...begunIssues(project.state),
      ...evaluationIssues(evaluation, context.today),
      ...distinct(
        evaluation.scores.map(({ question }) => question),
        (index) => ['scores', index, 'question'],
      ),
    ];
    if (issues.length > 0) return refused(issues);
    const { by: evaluatedBy, on, scores, words } = evaluation;
    const said = { evaluatedBy, evaluatedOn: dbDate(on), scores: [...scores], words };
    await tx.projectEvaluation.create({ data: { projectId: read.id, ...said } });
    return ok({ data: { by: evaluatedBy, on } });
  });
}

/** Writes down that a donor proposes to go on, or what was answered to a proposal. */
export function saveFollowOn(
  context: Context,
  call: Call,
  read: ProjectRead,
  { followOnId, ...followOn }: FollowOn & { readonly followOnId: string | null },
): Promise<string> {
  const told = ['project.record', 'project.followOn'] as const;
  return changeProject(context, call, read, told, async ({ tx, project }) => {
    const donorIds = project.donors.map(({ id }) => id);
    const issues = [
      ...begunIssues(project.state),
      ...followOnIssues(followOn, donorIds, context.today),
    ];
    if (issues.length > 0) return refused(issues);
    const known = project.followOns.some(({ id }) => id === followOnId);
    if (followOnId !== null && !known) {
      return err(new NotFoundError('ProjectFollowOn', ['followOnId']));
    }
    const { donorId: partnerId, on, text, answer, answeredOn, answerText } = followOn;
    const said = {
      partnerId,
      proposedOn: on,
      text,
      answer,
      answeredOn: optionalDbDate(answeredOn),
      answerText,
    };
    await (followOnId === null
      ? tx.projectFollowOn.create({ data: { projectId: read.id, ...said } })
      : tx.projectFollowOn.update({ where: { id: followOnId }, data: said }));
    return ok({ data: { on, answer } });
  });
}

/** Writes down that a report was sent, once. */
export function sendReport(
  context: Context,
  call: Call,
  read: ProjectRead,
  { note, ...report }: ReportSent & { readonly note: string | null },
): Promise<string> {
  const told = ['project.record', 'project.report'] as const;
  return changeProject(context, call, read, told, async ({ tx, project }) => {
    const { kind, year, sentOn } = report;
    const before = project.reports.some((one) => one.kind === kind && one.year === year);
    const issues = [
      ...begunIssues(project.state),
      ...reportIssues(report, context.today),
      ...textWithin(['note'], note, MOST_WORDS),
      ...(before ? [issue('DUPLICATE' as const, { value: kind }, ['kind'])] : []),
    ];
    if (issues.length > 0) return refused(issues);
    const { id: projectId } = read;
    await tx.projectReport.create({
      data: { projectId, kind, year, sentOn: dbDate(sentOn), note },
    });
    return ok({ data: { kind, year, on: sentOn } });
  });
}

/** Makes a dossier that the viewer may see a part of the project, or no part; it is of one project at most. */
export function linkDossier(
  context: Context,
  call: Call,
  read: ProjectRead,
  { dossierId, linked }: { readonly dossierId: string; readonly linked: boolean },
): Promise<string> {
  const told = ['project.record', linked ? 'project.link' : 'project.unlink'] as const;
  return changeProject(context, call, read, told, async ({ tx, sql, project }) => {
    const dossier = await dossierToLink(sql, dossierId, scopeIds(viewerOf(context).scope));
    if (dossier === undefined) return err(new NotFoundError('Dossier', ['dossierId']));
    const { projectId } = dossier;
    const issues = linkIssues(project.id, projectId, linked);
    if (issues.length > 0) return refused(issues);
    const change = { projectId: linked ? project.id : null };
    const { number } = await tx.dossier.update({
      where: { id: dossierId },
      data: change,
      select: { number: true },
    });
    return ok({ data: { number } });
  });
}
