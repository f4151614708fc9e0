import type { LegalBasis } from '../check/check.ts';
import { inForceOn } from '../period/dated.ts';
import type { Dated } from '../period/dated.ts';
import { addDays } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import { workingDayAfter } from '../period/work-days.ts';
import type { WorkDays } from '../period/work-days.ts';
import type { AgreementLevel } from './level.ts';
import { daysLeft } from './life.ts';
import type { LifeFacts } from './life.ts';
import type { Procedure } from './procedure.ts';

/**
 * The time limits of agreements, by the codes of their dated rows.
 *
 * AGREEMENT_OPINIONS            working days in which the bodies that are asked answer
 * AGREEMENT_CONSENT_CENTRAL     working days in which the managing body answers what was explained to it
 * AGREEMENT_CONSENT_PROVINCIAL  the same at provincial level
 * AGREEMENT_REPORT              days after the signing in which it is reported, with a copy
 * AGREEMENT_NOTICE              days after a change takes effect in which it is told
 * AGREEMENT_EXPIRY              days before its end from which an agreement is spoken of as running out
 */
export const CLOCK_CODES = [
  'AGREEMENT_OPINIONS',
  'AGREEMENT_CONSENT_CENTRAL',
  'AGREEMENT_CONSENT_PROVINCIAL',
  'AGREEMENT_REPORT',
  'AGREEMENT_NOTICE',
  'AGREEMENT_EXPIRY',
] as const;
export type ClockCode = (typeof CLOCK_CODES)[number];

/** Those counted in working days. */
const WORKING: readonly ClockCode[] = [
  'AGREEMENT_OPINIONS',
  'AGREEMENT_CONSENT_CENTRAL',
  'AGREEMENT_CONSENT_PROVINCIAL',
];

/** A dated row of a time limit. */
export type ClockRule = Dated<{
  readonly code: string;
  readonly days: number;
  readonly basis: LegalBasis;
}>;

/** A time limit that runs. */
export type Clock = {
  readonly code: ClockCode;
  readonly days: number;
  readonly working: boolean;
  readonly from: IsoDate;
  /** The last day; null where the days off of a year are not known. */
  readonly dueDate: IsoDate | null;
  readonly overdue: boolean;
  readonly basis: LegalBasis;
};

/** What time limits are reckoned by. */
export type ClockFacts = {
  readonly rules: readonly ClockRule[];
  readonly workDays: WorkDays;
  readonly today: IsoDate;
};

/** The row of a time limit that counts on a day; null where none is in force. */
export function clockRule(
  rules: readonly ClockRule[],
  code: ClockCode,
  day: IsoDate,
): ClockRule | null {
  return inForceOn(
    rules.filter((rule) => rule.code === code),
    day,
  );
}

function consentCode(path: AgreementLevel): ClockCode {
  return path === 'CENTRAL' ? 'AGREEMENT_CONSENT_CENTRAL' : 'AGREEMENT_CONSENT_PROVINCIAL';
}

function codeOf({ state, kind, path }: Procedure): ClockCode | null {
  switch (state) {
    case 'OPINIONS':
      return 'AGREEMENT_OPINIONS';
    case 'CONSENT':
      return consentCode(path);
    case 'COMPLETED':
      return kind === 'SIGN' ? 'AGREEMENT_REPORT' : 'AGREEMENT_NOTICE';
    default:
      return null;
  }
}

/** The time limit that runs for the step that a procedure waits for; null where the law sets none. */
export function clockOf(procedure: Procedure, facts: ClockFacts): Clock | null {
  const code = codeOf(procedure);
  if (code === null) return null;
  const from = procedure.lastOn;
  const rule = clockRule(facts.rules, code, from);
  if (rule === null) return null;
  const { days, basis } = rule;
  const working = WORKING.includes(code);
  const dueDate = working ? workingDayAfter(from, days, facts.workDays) : addDays(from, days);
  const overdue = dueDate !== null && facts.today > dueDate;
  return { code, days, working, from, dueDate, overdue, basis };
}

/** Whether an agreement runs out so soon that it is spoken of. */
export function isExpiring(
  life: LifeFacts,
  { rules, today }: Pick<ClockFacts, 'rules' | 'today'>,
): boolean {
  const left = daysLeft(life, today);
  const rule = clockRule(rules, 'AGREEMENT_EXPIRY', today);
  return left !== null && rule !== null && left <= rule.days;
}
