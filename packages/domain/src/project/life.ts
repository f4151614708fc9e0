import { aidRuleOn } from '../aid/rule.ts';
import type { AidRule } from '../aid/rule.ts';
import type { LegalBasis } from '../check/check.ts';
import { isBlank, required } from '../limits/limits.ts';
import type { LimitIssue } from '../limits/limits.ts';
import { addMonths } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';
import type { ProjectState } from './project.ts';

/**
 * A step on the way of a project.
 *
 * SUBMIT     handed in
 * TAKE_BACK  taken back before it is decided
 * APPROVE    approved, by a decision with its number
 * REFUSE     not approved
 * WITHDRAW   given up, or the approval is withdrawn
 * BEGIN      the work begins
 * END        the work is over
 * CLOSE      the closing report is in
 */
export const PROJECT_STEPS = [
  'SUBMIT',
  'TAKE_BACK',
  'APPROVE',
  'REFUSE',
  'WITHDRAW',
  'BEGIN',
  'END',
  'CLOSE',
] as const;
export type ProjectStep = (typeof PROJECT_STEPS)[number];

/**
 * The states in which each step is possible. It may be tried to begin without an approval, so that
 * whoever tries is told why not.
 */
export const PROJECT_STEP_STATES: Readonly<Record<ProjectStep, readonly ProjectState[]>> = {
  SUBMIT: ['IDEA', 'REFUSED'],
  TAKE_BACK: ['SUBMITTED'],
  APPROVE: ['SUBMITTED'],
  REFUSE: ['SUBMITTED'],
  WITHDRAW: ['IDEA', 'REFUSED', 'APPROVED'],
  BEGIN: ['IDEA', 'SUBMITTED', 'APPROVED'],
  END: ['RUNNING'],
  CLOSE: ['CLOSING'],
};

const AFTER: Readonly<Record<ProjectStep, ProjectState>> = {
  SUBMIT: 'SUBMITTED',
  TAKE_BACK: 'IDEA',
  APPROVE: 'APPROVED',
  REFUSE: 'REFUSED',
  WITHDRAW: 'WITHDRAWN',
  BEGIN: 'RUNNING',
  END: 'CLOSING',
  CLOSE: 'CLOSED',
};

/** The state after a step. */
export function stateAfter(step: ProjectStep): ProjectState {
  return AFTER[step];
}

/** What is done about a project beside its steps, and the states in which each is possible. */
export const PROJECT_EDIT_STATES: readonly ProjectState[] = [
  'IDEA',
  'REFUSED',
  'APPROVED',
  'RUNNING',
];
/** The states in which a change needs a basis: what was approved is changed by a document. */
export const ADJUSTED_STATES: readonly ProjectState[] = ['APPROVED', 'RUNNING'];
/** The states in which results, reports, evaluations and proposals are kept. */
export const BEGUN_STATES: readonly ProjectState[] = ['RUNNING', 'CLOSING', 'CLOSED'];

/** What is said of a step. */
export type StepTold = {
  readonly step: ProjectStep;
  readonly on: IsoDate;
  /** Of the decision. */
  readonly number: string | null;
  /** Who decided. */
  readonly by: string | null;
  readonly text: string;
};

/** What stands of a project before a step. */
export type ProjectStanding = {
  readonly state: ProjectState;
  readonly submittedOn: IsoDate | null;
  readonly approvedOn: IsoDate | null;
  readonly startedOn: IsoDate | null;
  readonly endedOn: IsoDate | null;
  readonly closingReportSent: boolean;
};

/**
 * APPROVAL_MISSING        {citation, article, verification}: nothing begins or is received before it is approved
 * APPROVAL_TOO_LATE       {approvedOn, citation, article, verification}: approved on a later day
 */
export type ApprovalIssue = Issue<'APPROVAL_MISSING' | 'APPROVAL_TOO_LATE'>;

/**
 * STEP_NOT_NOW            {state, allowed}
 * DAY_TO_COME             the day has not come
 * STEP_BEFORE             {day}: before the step that it follows
 * CLOSING_REPORT_MISSING  it is closed once its closing report was sent
 */
export type StepIssue =
  | Issue<'STEP_NOT_NOW' | 'DAY_TO_COME' | 'STEP_BEFORE' | 'CLOSING_REPORT_MISSING'>
  | ApprovalIssue
  | LimitIssue;

const APPROVED_ONCE: readonly ProjectState[] = ['APPROVED', ...BEGUN_STATES];

function basisOn(rules: readonly AidRule[], day: string) {
  const rule = aidRuleOn(rules, 'APPROVAL_FIRST', day);
  if (rule === null) return {};
  const { citation, article, verification } = rule;
  return { citation, article, verification };
}

/**
 * What is against beginning, or receiving money, on a day or in a month: it has to be approved by then.
 * Of a month only the month counts, since no more is known.
 */
export function approvalIssues(
  { state, approvedOn }: Pick<ProjectStanding, 'state' | 'approvedOn'>,
  on: string,
  rules: readonly AidRule[],
): readonly ApprovalIssue[] {
  const basis = basisOn(rules, on);
  if (approvedOn === null || !APPROVED_ONCE.includes(state)) {
    return [issue('APPROVAL_MISSING', basis, ['on'])];
  }
  if (approvedOn.slice(0, on.length) <= on) return [];
  return [issue('APPROVAL_TOO_LATE', { approvedOn, ...basis }, ['on'])];
}

function notBefore(on: IsoDate, day: IsoDate | null): readonly StepIssue[] {
  return day !== null && on < day ? [issue('STEP_BEFORE', { day }, ['on'])] : [];
}

function ownIssues(
  project: ProjectStanding,
  { step, on, number, by, text }: StepTold,
  rules: readonly AidRule[],
): readonly StepIssue[] {
  const { submittedOn, startedOn, endedOn, closingReportSent } = project;
  switch (step) {
    case 'APPROVE':
      return [
        ...notBefore(on, submittedOn),
        ...required(['number'], number),
        ...required(['by'], by),
      ];
    case 'REFUSE':
      return [...notBefore(on, submittedOn), ...required(['text'], text)];
    case 'WITHDRAW':
      return required(['text'], text);
    case 'BEGIN':
      return approvalIssues(project, on, rules);
    case 'END':
      return notBefore(on, startedOn);
    case 'CLOSE':
      return [
        ...notBefore(on, endedOn),
        ...(closingReportSent ? [] : [issue('CLOSING_REPORT_MISSING' as const, {}, ['on'])]),
      ];
    case 'SUBMIT':
    case 'TAKE_BACK':
      return [];
  }
}

/** What is against a step on a day; empty when it may be taken. */
export function stepIssues(
  project: ProjectStanding,
  told: StepTold,
  rules: readonly AidRule[],
  today: IsoDate,
): readonly StepIssue[] {
  const allowed = PROJECT_STEP_STATES[told.step];
  const { state } = project;
  if (!allowed.includes(state)) {
    return [issue('STEP_NOT_NOW', { state, allowed: allowed.join(',') }, ['step'])];
  }
  if (told.on > today) return [issue('DAY_TO_COME', {}, ['on'])];
  return ownIssues(project, told, rules);
}

/** Until when an approval under which nothing has begun stands. */
export type Lapse = {
  /** From this day on it may be withdrawn; null where no number of months is known. */
  readonly dueOn: IsoDate | null;
  readonly due: boolean;
  readonly basis: LegalBasis;
};

/** When an approval may be withdrawn since nothing has begun; null where that is no question. */
export function lapseOf(
  { state, approvedOn }: Pick<ProjectStanding, 'state' | 'approvedOn'>,
  rules: readonly AidRule[],
  today: IsoDate,
): Lapse | null {
  if (state !== 'APPROVED' || approvedOn === null) return null;
  const rule = aidRuleOn(rules, 'LAPSE', approvedOn);
  if (rule === null) return null;
  const { value, citation, article, verification } = rule;
  const dueOn = value === null ? null : addMonths(approvedOn, value);
  return {
    dueOn,
    due: dueOn !== null && today >= dueOn,
    basis: { citation, article, verification },
  };
}

/**
 * ADJUSTMENT_BASIS  what was approved is changed by a document, which is named
 * NOT_BEGUN         {state}: results, reports and evaluations are of what has begun
 */
export type WorkIssue = Issue<'ADJUSTMENT_BASIS' | 'NOT_BEGUN'>;

/** What is against saving other content: once it was approved, a change has a basis. */
export function adjustmentIssues(state: ProjectState, basis: string | null): readonly WorkIssue[] {
  const missing = ADJUSTED_STATES.includes(state) && isBlank(basis);
  return missing ? [issue('ADJUSTMENT_BASIS', {}, ['basis'])] : [];
}

/** What is against keeping results of it. */
export function begunIssues(state: ProjectState): readonly WorkIssue[] {
  return BEGUN_STATES.includes(state) ? [] : [issue('NOT_BEGUN', { state })];
}
