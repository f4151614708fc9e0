import type { Ledger, Turn } from '../exchange/exchange.ts';
import type { TurnLine } from '../exchange/planning.ts';
import { underWay } from '../exchange/schedule.ts';
import { addDays, yearOf } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import { planDeadline } from '../plan/deadline.ts';
import type { PlanDeadlineRule } from '../plan/deadline.ts';

/**
 * What waits for somebody.
 *
 * DECIDE             a step of an approval
 * WAIVER_DECIDE      an exception that a unit asks for
 * CONSENT_DECIDE     consent that a unit asks for while activities are suspended
 * PLAN_DUE           a plan that has not been handed in, with its deadline near or past
 * PLAN_RETURNED      a plan to be mended
 * DOSSIER_RETURNED   a dossier to be mended
 * FIGURES_DUE        an activity that is over: what really happened is to be closed
 * REPORT_DUE         an activity that is over: its outcome report is to be handed in
 * SETTLEMENT_DUE     an activity that is over: its money is to be settled
 * PASSPORTS_DUE      a journey that is over: official passports are to be handed back
 * TURN_DUE           a turn of a rotating exchange for which nothing is planned
 * FOLLOW_UP_DUE      a report that was handed in: how what it promises stands is to be said
 * AGREEMENT_DECIDE   an agreement that waits for the consent of the managing body
 * AGREEMENT_STEP     an agreement on its way: the next step, with the time limit that runs
 * AGREEMENT_EXPIRING an agreement that runs out
 * AGREEMENT_TELL     an agreement of a union that was succeeded: the partner is to be told
 * EXCHANGE_TELL      a rotating exchange that passed to a union: the partner is to be told
 * MEMBERSHIP_DECIDE  a union that asks for consent to join an international body
 * SPEECH_DECIDE      what is to be said abroad: its content is to be reviewed
 * INFORMATION_DECIDE an information product: its content is to be reviewed
 * TRAINING_NOMINATE  a training to which a union is invited, and has sent nobody
 * TRAINING_RECORD    a training that is over: who attended is to be written down
 * AGREEMENT_YEARLY   what is handed in on agreements by a day of each year
 * SUSPENDED          a dossier or plan handed in before a suspension of its days: what becomes of it
 * PROJECT_REPORT_DUE a report on a project that is to be sent
 * HAND_OVER_DUE      somebody who left the foreign-affairs work: what is open of theirs is to pass on
 * PROPOSAL_ANSWER    a proposal from below that is to be received or answered
 * REMEDY_DUE         what an inspection found and is to be remedied
 * REMEDY_ACCEPT      a remedy that the inspected union reports: to be accepted, or given back
 * DOSSIER_DRAFT      a dossier begun and not handed in
 * PLAN_DRAFT         a plan begun, or taken up again, and not handed in
 */
export const TASK_KINDS = [
  'DECIDE',
  'WAIVER_DECIDE',
  'CONSENT_DECIDE',
  'PLAN_DUE',
  'PLAN_RETURNED',
  'DOSSIER_RETURNED',
  'FIGURES_DUE',
  'REPORT_DUE',
  'SETTLEMENT_DUE',
  'PASSPORTS_DUE',
  'FOLLOW_UP_DUE',
  'TURN_DUE',
  'AGREEMENT_DECIDE',
  'AGREEMENT_STEP',
  'AGREEMENT_EXPIRING',
  'AGREEMENT_TELL',
  'EXCHANGE_TELL',
  'MEMBERSHIP_DECIDE',
  'SPEECH_DECIDE',
  'INFORMATION_DECIDE',
  'TRAINING_NOMINATE',
  'TRAINING_RECORD',
  'AGREEMENT_YEARLY',
  'SUSPENDED',
  'PROJECT_REPORT_DUE',
  'HAND_OVER_DUE',
  'PROPOSAL_ANSWER',
  'REMEDY_DUE',
  'REMEDY_ACCEPT',
  'DOSSIER_DRAFT',
  'PLAN_DRAFT',
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** What the order of tasks is decided on. */
export type TaskTime = {
  readonly kind: TaskKind;
  readonly dueDate: IsoDate | null;
  readonly overdue: boolean;
  /** Since when it waits: ISO date-time. */
  readonly since: string | null;
};

const DRAFTS: readonly TaskKind[] = ['DOSSIER_DRAFT', 'PLAN_DRAFT'];

function urgency({ kind, overdue }: TaskTime): number {
  if (overdue) return 0;
  return DRAFTS.includes(kind) ? 2 : 1;
}

/** The day by which a task is placed: that on which it is due, else that since which it waits. */
function timeOf({ dueDate, since }: TaskTime): string {
  return dueDate ?? since ?? '';
}

/** What is overdue first, drafts last; within each the oldest first. Equal ones keep their order. */
export function compareTasks(a: TaskTime, b: TaskTime): number {
  const byUrgency = urgency(a) - urgency(b);
  if (byUrgency !== 0) return byUrgency;
  return timeOf(a) < timeOf(b) ? -1 : Number(timeOf(a) > timeOf(b));
}

/** How long before nominating ends a union is reminded: a choice of this product, no norm. */
export const NOMINATION_LEAD_DAYS = 14;

/** How long before its deadline a plan is asked for: a choice of this product, no norm. */
const PLAN_LEAD_DAYS = 90;

export type PlanAskedFor = {
  readonly year: number;
  readonly dueDate: IsoDate;
  readonly overdue: boolean;
};

/** The plans that every union is asked for today: this year's, and next year's once it is near. */
export function plansAskedFor(
  rules: readonly PlanDeadlineRule[],
  today: IsoDate,
): readonly PlanAskedFor[] {
  return [yearOf(today), yearOf(today) + 1].flatMap((year) => {
    const dueDate = planDeadline(rules, year)?.dueDate;
    if (dueDate === undefined || today < addDays(dueDate, -PLAN_LEAD_DAYS)) return [];
    return [{ year, dueDate, overdue: today > dueDate }];
  });
}

/**
 * For how long after the return somebody is asked for what follows it: a choice of this product, no
 * norm. What is older stands in the verdict of its dossier.
 */
export const RETURN_TASK_DAYS = 365;

/**
 * For how long after the activity somebody is asked how what was promised stands: as long as there are
 * looks at it, and some months more. A choice of this product, no norm.
 */
export const FOLLOW_UP_TASK_DAYS = 540;

/** A turn that somebody is asked to plan, and until when. */
export type TurnAskedFor = {
  readonly year: number;
  readonly dueDate: IsoDate;
  readonly overdue: boolean;
};

/**
 * The turns of an exchange that somebody is asked for today, with neither a plan line nor a dossier:
 * one that is due until its window closes, one to come until the plan of its year is due. A turn that
 * is overdue is asked for in the year after its window, so that it is said what became of it.
 *
 * @param asked the plans that every union is asked for today
 */
export function turnsAskedFor(
  turns: readonly Turn[],
  { activities, lines }: Pick<Ledger, 'activities'> & { readonly lines: readonly TurnLine[] },
  asked: readonly PlanAskedFor[],
  today: IsoDate,
): readonly TurnAskedFor[] {
  return turns.flatMap(({ year, state, window: { to } }): readonly TurnAskedFor[] => {
    const planned = lines.some((line) => line.year === year);
    if (planned || underWay(activities, year).length > 0) return [];
    if (state === 'DUE') return [{ year, dueDate: to, overdue: false }];
    if (state === 'OVERDUE') {
      return yearOf(today) - yearOf(to) > 1 ? [] : [{ year, dueDate: to, overdue: true }];
    }
    if (state !== 'COMING') return [];
    return asked.filter((plan) => plan.year === year);
  });
}
