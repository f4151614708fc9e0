import { addDays } from '@cau-noi/domain/period';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Turn } from '@cau-noi/domain/exchange';
import { RETURN_TASK_DAYS, turnsAskedFor } from '@cau-noi/domain/task';
import type { PlanAskedFor, TaskKind, TaskTime } from '@cau-noi/domain/task';
import type { InboxRecord } from '../approval/inbox.queries.ts';
import { followUpOf } from '../dossier/follow-up-due.ts';
import type { ExchangeRecord } from '../exchange/exchange.queries.ts';
import type { ReportDue } from '../dossier/report-due.queries.ts';
import type { MembershipRecord } from '../membership/membership.queries.ts';
import type { DutyDue } from '../dossier/return-due.ts';
import { returnDueOf } from '../dossier/return-due.ts';
import type { Rules } from '../register/register.ts';
import type { SpeechRecord } from '../speech/speech.queries.ts';
import type { Affected } from '../suspension/suspension.affected.ts';
import type { WaitingConsent } from '../suspension/suspension.queries.ts';
import type { OwedHandOver } from '../staff/open-work.queries.ts';
import type { WaitingWaiver } from '../waiver/waiver.queries.ts';
import type { DossierAtHand, PlanAtHand } from './tasks.queries.ts';

/** What a task is about; null for a plan that nobody has begun. */
export type TaskSubject = {
  readonly kind: 'PLAN' | 'DOSSIER' | 'PERSON';
  readonly id: string;
};

/** Something that waits for the viewer. Times are ISO text. */
export type TaskFound = TaskTime & {
  /** The same task has the same id from one look to the next. */
  readonly id: string;
  /** Title of a dossier, year of a plan. */
  readonly title: string;
  readonly organisationId: string;
  readonly subject: TaskSubject | null;
  /** Of a turn, or of who holds it: the exchange. */
  readonly exchangeId?: string;
  /** The agreement that it is about; left out where it is about none. */
  readonly agreementId?: string;
  /** The proposal, or the inspection, that it is about; left out where it is about none. */
  readonly proposalId?: string;
  readonly inspectionId?: string;
  /** The membership that consent is asked for; left out elsewhere. */
  readonly membershipId?: string;
  /** The speech to be reviewed; left out elsewhere. */
  readonly speechId?: string;
  /** The information product to be reviewed; left out elsewhere. */
  readonly informationItemId?: string;
  /** The training that it is about; left out where it is about none. */
  readonly trainingId?: string;
  /** The project that it is about; left out where it is about none. */
  readonly projectId?: string;
  /** Where in the record the work is; null for the record as a whole. */
  readonly path: string | null;
};

const NOT_DUE = { dueDate: null, overdue: false } as const;

/** The start of a day in Vietnam as an ISO date-time. */
export const startOf = (day: IsoDate): string => new Date(`${day}T00:00:00+07:00`).toISOString();

const pathOf = (field: readonly string[] | null): string | null => field?.join('.') ?? null;

/** A step to decide. */
export function toDecide({ submission, step, title }: InboxRecord): TaskFound {
  const { subjectKind: kind, subjectId: id, organisationId } = submission;
  return {
    id: `DECIDE.${submission.id}`,
    kind: 'DECIDE',
    title,
    organisationId,
    subject: { kind, id },
    since: step.since ?? submission.submittedAt,
    path: null,
    ...NOT_DUE,
  };
}

/** An exception to grant or refuse. */
export function waiverToDecide(waiver: WaitingWaiver): TaskFound {
  const { id, subjectKind, subjectId, organisationId, title, since } = waiver;
  return {
    id: `WAIVER_DECIDE.${id}`,
    kind: 'WAIVER_DECIDE',
    title,
    organisationId,
    subject: { kind: subjectKind, id: subjectId },
    since,
    path: 'findings',
    ...NOT_DUE,
  };
}

/** Consent to grant or refuse. */
export function consentToDecide(consent: WaitingConsent): TaskFound {
  const { id, dossierId, organisationId, title, since } = consent;
  return {
    id: `CONSENT_DECIDE.${id}`,
    kind: 'CONSENT_DECIDE',
    title,
    organisationId,
    subject: { kind: 'DOSSIER', id: dossierId },
    since,
    path: null,
    ...NOT_DUE,
  };
}

/** Consent to a membership to give or refuse. */
export function membershipToDecide(membership: MembershipRecord): TaskFound {
  const { id, partnerName: title, organisationId, requestedAt: since } = membership;
  const of = { title, organisationId, membershipId: id, subject: null, path: null };
  return { id: `MEMBERSHIP_DECIDE.${id}`, kind: 'MEMBERSHIP_DECIDE', since, ...of, ...NOT_DUE };
}

/** What is to be said abroad, to clear or to return: in time is before the day it is given. */
export function speechToDecide(speech: SpeechRecord, today: IsoDate): TaskFound {
  const { id, title, organisationId, submittedAt: since, plannedOn: dueDate } = speech;
  const of = { title, organisationId, speechId: id, subject: null, path: null };
  const overdue = dueDate !== null && dueDate < today;
  return { id: `SPEECH_DECIDE.${id}`, kind: 'SPEECH_DECIDE', since, ...of, dueDate, overdue };
}

function ofPlan(kind: TaskKind, plan: PlanAtHand, asked: PlanAskedFor | undefined): TaskFound {
  const { id, organisationId, year, since, field } = plan;
  const { dueDate, overdue } = asked ?? NOT_DUE;
  return {
    id: `${kind}.${id}`,
    kind,
    title: String(year),
    organisationId,
    subject: { kind: 'PLAN', id },
    since,
    path: pathOf(field),
    dueDate,
    overdue,
  };
}

/** Plans to mend, to finish, or to begin: one task for a plan, whatever is the matter with it. */
export function planTasks(
  organisationIds: readonly string[],
  plans: readonly PlanAtHand[],
  asked: readonly PlanAskedFor[],
): readonly TaskFound[] {
  const begun = plans.flatMap((plan) => {
    const due = plan.handedIn ? undefined : asked.find(({ year }) => year === plan.year);
    if (plan.state === 'RETURNED') return [ofPlan('PLAN_RETURNED', plan, undefined)];
    if (plan.state !== 'DRAFT') return [];
    return [ofPlan(due === undefined ? 'PLAN_DRAFT' : 'PLAN_DUE', plan, due)];
  });
  const missing = organisationIds.flatMap((organisationId) =>
    asked
      .filter(
        ({ year }) =>
          !plans.some((plan) => plan.organisationId === organisationId && plan.year === year),
      )
      .map(({ year, dueDate, overdue }): TaskFound => {
        const id = `PLAN_DUE.${organisationId}.${year}`;
        const times = { dueDate, overdue, since: null, path: null, subject: null };
        return { id, kind: 'PLAN_DUE', title: String(year), organisationId, ...times };
      }),
  );
  return [...begun, ...missing];
}

const KIND_BY_STATE: Readonly<Partial<Record<DossierAtHand['state'], TaskKind>>> = {
  DRAFT: 'DOSSIER_DRAFT',
  RETURNED: 'DOSSIER_RETURNED',
  APPROVED: 'FIGURES_DUE',
};

/** Dossiers to finish, to mend, and those whose figures are to be closed. */
export function dossierTasks(dossiers: readonly DossierAtHand[]): readonly TaskFound[] {
  return dossiers.flatMap(({ id, organisationId, title, state, endDate, since, field }) => {
    const kind = KIND_BY_STATE[state];
    if (kind === undefined) return [];
    const isOver = kind === 'FIGURES_DUE' && endDate !== null;
    const task: TaskFound = {
      id: `${kind}.${id}`,
      kind,
      title,
      organisationId,
      subject: { kind: 'DOSSIER', id },
      // It has waited since the morning after the last day.
      since: isOver ? startOf(addDays(endDate, 1)) : since,
      path: isOver ? 'actual' : pathOf(field),
      ...NOT_DUE,
    };
    return [task];
  });
}

/** What follows the return of these dossiers and is not done. */
export function returnTasks(
  dossiers: readonly DossierAtHand[],
  rules: Rules,
  today: IsoDate,
): readonly TaskFound[] {
  const asked = addDays(today, -RETURN_TASK_DAYS);
  return dossiers.flatMap(({ id, organisationId, title, due: record }) => {
    const due = record && returnDueOf(record, rules, today);
    const lastDay = record && (record.actualEndDate ?? record.endDate);
    if (record === null || lastDay === null || lastDay < asked) return [];
    if (due === null || !due.returned) return [];
    const task = (kind: TaskKind, path: string, duty: DutyDue): TaskFound => ({
      id: `${kind}.${id}`,
      kind,
      title,
      organisationId,
      subject: { kind: 'DOSSIER', id },
      since: null,
      path,
      ...duty,
    });
    const { settlement, passports } = due;
    return [
      ...(settlement && record.settledOn === null
        ? [task('SETTLEMENT_DUE', 'settledOn', settlement)]
        : []),
      ...(passports && record.passportsReturnedOn === null
        ? [task('PASSPORTS_DUE', 'passportsReturnedOn', passports)]
        : []),
    ];
  });
}

/** Reports of which it is to be said how what they promise stands. */
export function followUpTasks(
  dossiers: readonly DossierAtHand[],
  rules: { readonly register: Rules; readonly today: IsoDate },
): readonly TaskFound[] {
  return dossiers.flatMap(({ id, organisationId, title, due: record, promised }) => {
    if (record === null || promised === null) return [];
    const due = followUpOf(record, promised, rules)?.due;
    if (!due) return [];
    const { dueDate, overdue, commitmentId } = due;
    const task: TaskFound = {
      id: `FOLLOW_UP_DUE.${id}`,
      kind: 'FOLLOW_UP_DUE',
      title,
      organisationId,
      subject: { kind: 'DOSSIER', id },
      since: null,
      path: `followUp.${commitmentId}`,
      dueDate,
      overdue,
    };
    return [task];
  });
}

/** What people who left are to hand over. */
export function handOverTasks(owed: readonly OwedHandOver[]): readonly TaskFound[] {
  return owed.map(({ id, personId, fullName, organisationId, validTo }) => ({
    id: `HAND_OVER_DUE.${id}`,
    kind: 'HAND_OVER_DUE',
    title: fullName,
    organisationId,
    subject: { kind: 'PERSON', id: personId },
    since: startOf(addDays(validTo, 1)),
    path: 'assignments',
    ...NOT_DUE,
  }));
}

/** Outcome reports to write, of activities that are over. */
export function reportTasks(reports: readonly ReportDue[]): readonly TaskFound[] {
  return reports.map(({ dossierId, title, organisationId, dueDate, overdue }) => ({
    id: `REPORT_DUE.${dossierId}`,
    kind: 'REPORT_DUE',
    title,
    organisationId,
    subject: { kind: 'DOSSIER', id: dossierId },
    since: null,
    path: 'outcome',
    dueDate,
    overdue,
  }));
}

/** Turns of rotating exchanges for which nothing is planned. */
export function turnTasks(
  exchanges: readonly { readonly exchange: ExchangeRecord; readonly turns: readonly Turn[] }[],
  holderOf: (exchange: ExchangeRecord) => string,
  asked: readonly PlanAskedFor[],
  today: IsoDate,
): readonly TaskFound[] {
  return exchanges.flatMap(({ exchange, turns }) =>
    turnsAskedFor(turns, exchange, asked, today).map(({ year, dueDate, overdue }): TaskFound => ({
      id: `TURN_DUE.${exchange.id}.${year}`,
      kind: 'TURN_DUE',
      title: `${exchange.partner.name}, ${year}`,
      organisationId: holderOf(exchange),
      subject: null,
      exchangeId: exchange.id,
      since: null,
      path: null,
      dueDate,
      overdue,
    })),
  );
}

/** Exchanges that passed to a union of which the partner was not told. */
export function holderTasks(
  exchanges: readonly ExchangeRecord[],
  toTell: (exchange: ExchangeRecord) => string | null,
): readonly TaskFound[] {
  return exchanges.flatMap((exchange): readonly TaskFound[] => {
    const organisationId = toTell(exchange);
    if (organisationId === null) return [];
    const { id, partner, updatedAt: since } = exchange;
    const of = { title: partner.name, organisationId, exchangeId: id, subject: null, since };
    return [
      { id: `EXCHANGE_TELL.${id}`, kind: 'EXCHANGE_TELL', ...of, path: 'holder', ...NOT_DUE },
    ];
  });
}

/** What was handed in and is held up by a suspension: each dossier, and each plan by its first line. */
export function suspendedTasks({ dossiers, lines }: Affected): readonly TaskFound[] {
  const ofDossiers = dossiers.map(({ id, title, organisationId, startDate }): TaskFound => {
    const of = { title, organisationId, subject: { kind: 'DOSSIER', id } as const, path: null };
    const due = { since: null, dueDate: startDate, overdue: false };
    return { id: `SUSPENDED.${id}`, kind: 'SUSPENDED', ...of, ...due };
  });
  const first = new Map(lines.map((line) => [line.planId, line] as const).toReversed());
  const ofPlans = [...first.values()].map(({ id, planId, organisationId, year }): TaskFound => ({
    id: `SUSPENDED.${planId}`,
    kind: 'SUSPENDED',
    title: String(year),
    organisationId,
    subject: { kind: 'PLAN', id: planId },
    since: null,
    path: `lines.${id}`,
    ...NOT_DUE,
  }));
  return [...ofDossiers, ...ofPlans];
}
