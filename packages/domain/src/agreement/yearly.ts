import type { LegalBasis } from '../check/check.ts';
import { isInForce } from '../period/dated.ts';
import type { Dated } from '../period/dated.ts';
import { addDays, parseIsoDate, yearOf } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';

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
