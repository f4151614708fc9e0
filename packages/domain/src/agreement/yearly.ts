import type { LegalBasis } from '../check/check.ts';
import { isInForce } from '../period/dated.ts';
import type { Dated } from '../period/dated.ts';
import { required, textWithin } from '../limits/limits.ts';
import type { LimitIssue } from '../limits/limits.ts';
import { addDays, parseIsoDate, yearOf } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';

/**
 * What every body that signs agreements hands in by a day of each year (Luật 70/2020, Đ.42.2 and 46).
 *
 * AGREEMENT_PLAN         the plan of what is to be signed and carried out in the next year
 * AGREEMENT_YEAR_REPORT  the report on what was signed and carried out
 */
export const YEARLY_AGREEMENT_CODES = ['AGREEMENT_PLAN', 'AGREEMENT_YEAR_REPORT'] as const;
export type YearlyAgreementCode = (typeof YEARLY_AGREEMENT_CODES)[number];

/** A dated row that names the day. */
export type YearlyAgreementRule = Dated<{
  readonly code: string;
  readonly month: number;
  readonly day: number;
  readonly basis: LegalBasis;
}>;

/** What is due on agreements in a year. */
export type YearlyAgreementDue = {
  readonly code: YearlyAgreementCode;
  /** The year that is planned for, or reported on. */
  readonly year: number;
  readonly dueDate: IsoDate;
  readonly basis: LegalBasis;
};

function dayOf(rule: YearlyAgreementRule, year: number): IsoDate | null {
  const [month, day] = [rule.month, rule.day].map((part) => String(part).padStart(2, '0'));
  const parsed = parseIsoDate(`${year}-${month}-${day}`);
  return parsed.ok && isInForce(rule, parsed.value) ? parsed.value : null;
}

/** So long before and after the day it is spoken of: a choice of this product, no norm. */
const SPOKEN_OF_DAYS = 30;

/** What is to be handed in around today; what is long past is spoken of no more. */
export function yearlyAgreementDues(
  rules: readonly YearlyAgreementRule[],
  today: IsoDate,
): readonly YearlyAgreementDue[] {
  const year = yearOf(today);
  return YEARLY_AGREEMENT_CODES.flatMap((code) => {
    const rule = rules.find((one) => one.code === code && dayOf(one, year) !== null);
    const dueDate = rule === undefined ? null : dayOf(rule, year);
    if (rule === undefined || dueDate === null) return [];
    const near =
      today >= addDays(dueDate, -SPOKEN_OF_DAYS) && today <= addDays(dueDate, SPOKEN_OF_DAYS);
    const of = code === 'AGREEMENT_PLAN' ? year + 1 : year;
    return near ? [{ code, year: of, dueDate, basis: rule.basis }] : [];
  });
}

/** What was handed in on agreements, for which year. */
export type HandedIn = { readonly code: YearlyAgreementCode; readonly year: number };

const isOf = (due: YearlyAgreementDue, { code, year }: HandedIn): boolean =>
  due.code === code && due.year === year;

/** What a union that has signed agreements is asked for today and has not handed in. */
export function yearlyOwed(
  dues: readonly YearlyAgreementDue[],
  handedIn: readonly HandedIn[],
  today: IsoDate,
): readonly (YearlyAgreementDue & { readonly overdue: boolean })[] {
  return dues
    .filter((due) => !handedIn.some((one) => isOf(due, one)))
    .map((due) => ({ ...due, overdue: today > due.dueDate }));
}

/**
 * NOT_ASKED_FOR  {code, year}: nobody is asked for that today
 * DAY_IN_FUTURE  {day, today}: what has not happened is not written
 */
export type HandInIssue = LimitIssue | Issue<'NOT_ASKED_FOR' | 'DAY_IN_FUTURE'>;

const LONGEST = 2_000;

/** Everything that is wrong with saying that it was handed in, on which day and by what. */
export function handInIssues(
  { on, text, ...asked }: HandedIn & { readonly on: IsoDate; readonly text: string },
  dues: readonly YearlyAgreementDue[],
  today: IsoDate,
): readonly HandInIssue[] {
  return [
    ...(dues.some((due) => isOf(due, asked)) ? [] : [issue('NOT_ASKED_FOR', asked, ['code'])]),
    ...(on > today ? [issue('DAY_IN_FUTURE', { day: on, today }, ['on'])] : []),
    ...required(['text'], text),
    ...textWithin(['text'], text, LONGEST),
  ];
}
