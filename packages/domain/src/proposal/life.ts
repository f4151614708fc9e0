import { inForceOn } from '../period/dated.ts';
import type { Dated } from '../period/dated.ts';
import { addDays } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import { required, textWithin } from '../limits/limits.ts';
import type { LimitIssue } from '../limits/limits.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';
import type { AnswerGiven, ProposalAnswer, ProposalHop, ProposalState } from './proposal.ts';

/** What is done about a proposal that is written down. */
export const PROPOSAL_ACTS = [
  'EDIT',
  'SEND',
  'WITHDRAW',
  'RECEIVE',
  'ANSWER',
  'CARRY_OUT',
  'RATE',
  'SECOND',
  'ATTACH',
] as const;
export type ProposalAct = (typeof PROPOSAL_ACTS)[number];

/** The states in which each act is possible. */
export const PROPOSAL_ACT_STATES: Readonly<Record<ProposalAct, readonly ProposalState[]>> = {
  EDIT: ['DRAFT'],
  SEND: ['DRAFT'],
  WITHDRAW: ['SENT', 'RECEIVED'],
  RECEIVE: ['SENT'],
  ANSWER: ['RECEIVED'],
  CARRY_OUT: ['ANSWERED'],
  RATE: ['ANSWERED', 'DONE'],
  SECOND: ['SENT', 'RECEIVED'],
  ATTACH: ['DRAFT', 'SENT', 'RECEIVED', 'ANSWERED', 'DONE'],
};

/** The states in which somebody owes an answer. */
export const OPEN_STATES: readonly ProposalState[] = ['SENT', 'RECEIVED'];
/** The states in which other unions are told that somebody proposed it. */
export const TOLD_STATES: readonly ProposalState[] = ['SENT', 'RECEIVED', 'ANSWERED', 'DONE'];

/** Where an act that moves a proposal leads; one that is passed on begins again with the next union. */
export function stateAfter(
  act: 'SEND' | 'WITHDRAW' | 'RECEIVE' | 'CARRY_OUT' | { readonly answer: ProposalAnswer },
): ProposalState {
  switch (act) {
    case 'SEND':
      return 'SENT';
    case 'WITHDRAW':
      return 'WITHDRAWN';
    case 'RECEIVE':
      return 'RECEIVED';
    case 'CARRY_OUT':
      return 'DONE';
    default:
      return act.answer === 'PASSED_ON' ? 'SENT' : 'ANSWERED';
  }
}

/** A dated row that says within how many days a proposal is answered. */
export type AnswerRule = Dated<{
  readonly id: string;
  readonly code: string;
  readonly days: number | null;
}>;
/** The code of those rows. */
export const ANSWER_RULE = 'PROPOSAL_ANSWER';

/** By when a proposal that arrived on a day is to be answered, and by which row; null where none holds. */
export function answerDue(
  rules: readonly AnswerRule[],
  arrivedOn: IsoDate,
): { readonly dueOn: IsoDate; readonly ruleId: string } | null {
  const rule = inForceOn(
    rules.filter(({ code, days }) => code === ANSWER_RULE && days !== null),
    arrivedOn,
  );
  if (rule === null || rule.days === null) return null;
  return { dueOn: addDays(arrivedOn, rule.days), ruleId: rule.id };
}

/** Whether an answer is owed and its day is past. */
export function isOverdue(
  state: ProposalState,
  hops: readonly Pick<ProposalHop, 'dueOn'>[],
  today: IsoDate,
): boolean {
  const dueOn = hops.at(-1)?.dueOn ?? null;
  return OPEN_STATES.includes(state) && dueOn !== null && today > dueOn;
}

/** The unions above one: whom it may ask, and to whom it may pass something on; nearest first. */
export function unionsAbove(organisationId: string, lineage: readonly string[]): readonly string[] {
  return lineage.filter((id) => id !== organisationId);
}

/**
 * NOT_ABOVE      the union that is named is not above
 * NOT_ACCEPTED   {answer}: what was not accepted is not carried out
 * DAY_TO_COME    the day has not come
 * BEFORE_ANSWER  {answeredOn}: done before it was answered
 * OWN_PROPOSAL   a union does not second its own
 * SECONDED       it seconds it already
 */
export type ProposalLifeIssue =
  | Issue<
      'NOT_ABOVE' | 'NOT_ACCEPTED' | 'DAY_TO_COME' | 'BEFORE_ANSWER' | 'OWN_PROPOSAL' | 'SECONDED'
    >
  | LimitIssue;

const TEXT = 5_000;

/** What is against an answer. @param above the unions above the one that answers */
export function answerIssues(
  { answer, text, passOnToId }: AnswerGiven,
  above: readonly string[],
): readonly ProposalLifeIssue[] {
  const further = answer === 'PASSED_ON';
  const astray = further && passOnToId !== null && !above.includes(passOnToId);
  return [
    ...required(['text'], text),
    ...textWithin(['text'], text, TEXT),
    ...(further ? required(['passOnToId'], passOnToId) : []),
    ...(astray ? [issue('NOT_ABOVE' as const, {}, ['passOnToId'])] : []),
  ];
}

/** What is against writing down that it is done. */
export function carryOutIssues(
  { answer, answeredOn }: { readonly answer: ProposalAnswer; readonly answeredOn: IsoDate },
  { on, proof }: { readonly on: IsoDate; readonly proof: string },
  today: IsoDate,
): readonly ProposalLifeIssue[] {
  if (answer !== 'ACCEPTED' && answer !== 'PARTLY') {
    return [issue('NOT_ACCEPTED', { answer }, ['on'])];
  }
  return [
    ...(on > today ? [issue('DAY_TO_COME' as const, {}, ['on'])] : []),
    ...(on < answeredOn ? [issue('BEFORE_ANSWER' as const, { answeredOn }, ['on'])] : []),
    ...required(['proof'], proof),
    ...textWithin(['proof'], proof, TEXT),
  ];
}

/** What is against a union's seconding a proposal. */
export function secondIssues(
  {
    organisationId,
    secondedBy,
  }: {
    readonly organisationId: string;
    readonly secondedBy: readonly string[];
  },
  seconding: string,
): readonly ProposalLifeIssue[] {
  if (seconding === organisationId) return [issue('OWN_PROPOSAL', {}, ['organisationId'])];
  return secondedBy.includes(seconding) ? [issue('SECONDED', {}, ['organisationId'])] : [];
}

/** The sender's word on an answer: the reason is asked for where it did not help. */
export function ratingIssues(helped: boolean, text: string): readonly ProposalLifeIssue[] {
  return [...(helped ? [] : required(['text'], text)), ...textWithin(['text'], text, TEXT)];
}
