import type { ApprovalRole } from '../approval/approval.ts';
import { isBlank, oneOf, required, textWithin } from '../limits/limits.ts';
import type { LimitIssue } from '../limits/limits.ts';
import { parseIsoDate } from '../period/period.ts';
import type { DateIssue, IsoDate } from '../period/period.ts';
import { err, issue, ok } from '../result.ts';
import type { Issue, Result } from '../result.ts';
import { AGREEMENT_LIMITS } from './issues.ts';
import { AGREEMENT_LEVELS } from './level.ts';
import type { AgreementLevel } from './level.ts';
import type { AgreementLife } from './life.ts';

/** What goes the way that the law lays down: to sign, and every later change (Đ.33; NĐ 64/2021, Đ.13-14). */
export const PROCEDURE_KINDS = ['SIGN', 'AMEND', 'EXTEND', 'SUSPEND', 'RESUME', 'END'] as const;
export type ProcedureKind = (typeof PROCEDURE_KINDS)[number];

/**
 * How far a procedure is: whom it waits for.
 *
 * OPINIONS     the bodies that were asked for their opinion
 * EXPLANATION  our side, which explains what it took up (central level only)
 * CONSENT      the body that manages the union's foreign affairs
 * CONSENTED    our side, which signs or brings the change into force
 * COMPLETED    our side, which reports with a copy
 * REPORTED     nobody any more
 * DECLINED     the managing body did not consent
 * ABANDONED    given up by our side
 */
export const PROCEDURE_STATES = [
  'OPINIONS',
  'EXPLANATION',
  'CONSENT',
  'CONSENTED',
  'COMPLETED',
  'REPORTED',
  'DECLINED',
  'ABANDONED',
] as const;
export type ProcedureState = (typeof PROCEDURE_STATES)[number];

export const PROCEDURE_ACTS = [
  'BEGIN',
  'RECEIVE_OPINIONS',
  'EXPLAIN',
  'CONSENT',
  'DECLINE',
  'COMPLETE',
  'REPORT',
  'ABANDON',
] as const;
export type ProcedureAct = (typeof PROCEDURE_ACTS)[number];

/** The acts of who manages the union's foreign affairs; all others are the officer's. */
export const DECIDING_ACTS = ['CONSENT', 'DECLINE'] as const;

/** The states in which each act on a procedure is possible; it begins where none is open. */
export const PROCEDURE_ACT_STATES: Readonly<
  Record<Exclude<ProcedureAct, 'BEGIN'>, readonly ProcedureState[]>
> = {
  RECEIVE_OPINIONS: ['OPINIONS'],
  EXPLAIN: ['EXPLANATION'],
  CONSENT: ['CONSENT'],
  DECLINE: ['CONSENT'],
  COMPLETE: ['CONSENTED'],
  REPORT: ['COMPLETED'],
  ABANDON: ['OPINIONS', 'EXPLANATION', 'CONSENT', 'CONSENTED'],
};

/** While a procedure is in one of these it goes on. */
export const OPEN_PROCEDURE_STATES: readonly ProcedureState[] = [
  'OPINIONS',
  'EXPLANATION',
  'CONSENT',
  'CONSENTED',
  'COMPLETED',
];

/** How an agreement has to stand for each procedure to begin. */
export const BEGINS_IN: Readonly<Record<ProcedureKind, readonly AgreementLife[]>> = {
  SIGN: ['DRAFT'],
  AMEND: ['SIGNED', 'IN_FORCE'],
  EXTEND: ['SIGNED', 'IN_FORCE'],
  SUSPEND: ['IN_FORCE'],
  RESUME: ['SUSPENDED'],
  END: ['SIGNED', 'IN_FORCE', 'SUSPENDED'],
};

/** The acts in the order of a path, from the first to the report. */
export function actsOf(path: AgreementLevel): readonly ProcedureAct[] {
  const explained: readonly ProcedureAct[] = path === 'CENTRAL' ? ['EXPLAIN'] : [];
  return ['BEGIN', 'RECEIVE_OPINIONS', ...explained, 'CONSENT', 'COMPLETE', 'REPORT'];
}

/** A procedure as far as it has gone. */
export type Procedure = {
  readonly kind: ProcedureKind;
  readonly path: AgreementLevel;
  readonly state: ProcedureState;
  /** The day of the last step. */
  readonly lastOn: IsoDate;
};

/** What is told of a step. Texts are '' where nothing is said. */
export type ProcedureStep = {
  readonly act: ProcedureAct;
  readonly on: IsoDate;
  /** Whom it went to, the number of the letter, what was taken up, why. */
  readonly text: string;
  /** A file of the record: the copy that is sent with the report. */
  readonly fileId: string | null;
  /** Until when it holds from now on: only of an extension that comes into force. */
  readonly newEndDate: IsoDate | null;
};

/** How a procedure begins. */
export type ProcedureBegun = {
  readonly kind: ProcedureKind;
  /** Whose path is gone where the law names none for this union; else null. */
  readonly path: AgreementLevel | null;
  /** On what that rests. */
  readonly pathReason: string;
};

/**
 * NOT_NOW             {act, state, allowed}: a procedure that is that far has no such step
 * LIFE                {kind, life, allowed}: an agreement that stands so is not changed like that
 * PROCEDURE_OPEN      {kind}: another procedure goes on
 * OPEN_POINT          {point}: the law names no path for this union; who goes one says which and why
 * PATH_GIVEN          the law names the path of this union: none is chosen
 * STEP_BEFORE_LAST    {day, lastOn}: no step comes before the one before it
 * DAY_IN_FUTURE       {day, today}
 * END_NOT_LATER       {endDate}: an extension ends later than what it extends
 * NOT_AN_EXTENSION    only an extension gives another end
 */
export type ProcedureIssue =
  | LimitIssue
  | DateIssue
  | Issue<
      | 'NOT_NOW'
      | 'LIFE'
      | 'PROCEDURE_OPEN'
      | 'OPEN_POINT'
      | 'PATH_GIVEN'
      | 'STEP_BEFORE_LAST'
      | 'DAY_IN_FUTURE'
      | 'END_NOT_LATER'
      | 'NOT_AN_EXTENSION'
    >;

/** In which role, and whether at the federation, the consent of the managing body is given. */
export function consentRoleOf(level: AgreementLevel | null): ApprovalRole {
  // All foreign affairs are managed by the federation; only a provincial union has a body of its own place.
  return level === 'PROVINCIAL' ? 'UNIT_LEADER' : 'FEDERATION_LEADER';
}

function dayIssues(
  { on }: Pick<ProcedureStep, 'on'>,
  lastOn: IsoDate | null,
  today: IsoDate,
): readonly ProcedureIssue[] {
  const real = parseIsoDate(on);
  if (!real.ok) return [{ ...real.error, path: ['on'] }];
  if (on > today) return [issue('DAY_IN_FUTURE', { day: on, today }, ['on'])];
  return lastOn !== null && on < lastOn
    ? [issue('STEP_BEFORE_LAST', { day: on, lastOn }, ['on'])]
    : [];
}

function pathIssues(
  { path, pathReason }: ProcedureBegun,
  level: AgreementLevel | null,
): readonly ProcedureIssue[] {
  if (level !== null) return path === null ? [] : [issue('PATH_GIVEN', {}, ['path'])];
  const said = path !== null && !isBlank(pathReason);
  return [
    ...(said ? [] : [issue('OPEN_POINT', { point: 'SIGNING_LEVEL' }, ['path'])]),
    ...oneOf(['path'], path, AGREEMENT_LEVELS),
    ...textWithin(['pathReason'], pathReason, AGREEMENT_LIMITS.text),
  ];
}

/** What has to be known of an agreement before a procedure begins. */
export type Standing = {
  readonly life: AgreementLife;
  readonly level: AgreementLevel | null;
  readonly endDate: IsoDate | null;
  /** The procedure that goes on; null where none does. */
  readonly open: Pick<Procedure, 'kind'> | null;
};

/** Begins a procedure by asking for opinions, or tells everything that is against it. */
export function beginProcedure(
  begun: ProcedureBegun,
  step: ProcedureStep,
  { life, level, open }: Standing,
  today: IsoDate,
): Result<Procedure, readonly ProcedureIssue[]> {
  const { kind } = begun;
  if (open !== null) return err([issue('PROCEDURE_OPEN', { kind: open.kind }, ['kind'])]);
  const allowed = BEGINS_IN[kind];
  if (!allowed.includes(life)) {
    return err([issue('LIFE', { kind, life, allowed: allowed.join(',') }, ['kind'])]);
  }
  const path = level ?? begun.path;
  const issues = [
    ...pathIssues(begun, level),
    ...dayIssues(step, null, today),
    ...required(['text'], step.text),
    ...textWithin(['text'], step.text, AGREEMENT_LIMITS.text),
  ];
  if (issues.length > 0 || path === null) return err(issues);
  return ok({ kind, path, state: 'OPINIONS', lastOn: step.on });
}

function afterStep(act: Exclude<ProcedureAct, 'BEGIN'>, path: AgreementLevel): ProcedureState {
  switch (act) {
    case 'RECEIVE_OPINIONS':
      return path === 'CENTRAL' ? 'EXPLANATION' : 'CONSENT';
    case 'EXPLAIN':
      return 'CONSENT';
    case 'CONSENT':
      return 'CONSENTED';
    case 'DECLINE':
      return 'DECLINED';
    case 'COMPLETE':
      return 'COMPLETED';
    case 'REPORT':
      return 'REPORTED';
    case 'ABANDON':
      return 'ABANDONED';
  }
}

function endIssues(
  kind: ProcedureKind,
  { act, newEndDate }: ProcedureStep,
  endDate: IsoDate | null,
): readonly ProcedureIssue[] {
  const path = ['newEndDate'];
  if (act !== 'COMPLETE' || kind !== 'EXTEND') {
    return newEndDate === null ? [] : [issue('NOT_AN_EXTENSION', {}, path)];
  }
  if (newEndDate === null) return required(path, null);
  const real = parseIsoDate(newEndDate);
  if (!real.ok) return [{ ...real.error, path }];
  return endDate !== null && newEndDate <= endDate
    ? [issue('END_NOT_LATER', { endDate }, path)]
    : [];
}

/**
 * Takes a procedure one step on, or tells everything that is against it. Every step is told in a text: the
 * number of the letter, what was taken up, why it is given up; the report goes with a copy.
 */
export function takeStep(
  procedure: Procedure,
  step: ProcedureStep & { readonly act: Exclude<ProcedureAct, 'BEGIN'> },
  endDate: IsoDate | null,
  today: IsoDate,
): Result<Procedure, readonly ProcedureIssue[]> {
  const { act } = step;
  const { state, kind, path } = procedure;
  const allowed = PROCEDURE_ACT_STATES[act];
  if (!allowed.includes(state)) {
    return err([issue('NOT_NOW', { act, state, allowed: allowed.join(',') })]);
  }
  const issues = [
    ...dayIssues(step, procedure.lastOn, today),
    ...required(['text'], step.text),
    ...textWithin(['text'], step.text, AGREEMENT_LIMITS.text),
    ...(act === 'REPORT' ? required(['fileId'], step.fileId) : []),
    ...endIssues(kind, step, endDate),
  ];
  return issues.length > 0
    ? err(issues)
    : ok({ ...procedure, state: afterStep(act, path), lastOn: step.on });
}

/**
 * Whether the content may be written in: until the managing body is asked, and to put down what an amendment
 * changed once it is in force.
 */
export function isEditable(life: AgreementLife, open: Pick<Procedure, 'kind' | 'state'> | null) {
  if (open === null) return life === 'DRAFT';
  if (open.kind === 'SIGN') return open.state === 'OPINIONS' || open.state === 'EXPLANATION';
  return open.kind === 'AMEND' && open.state === 'COMPLETED';
}
