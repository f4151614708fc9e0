import type { AidRule } from '../aid/rule.ts';
import { isoDate } from '../period/period.ts';

/** The day on which the tests stand, and rules on aid that changed lately: the new ones set no months. */
export const TODAY = isoDate('2026-11-22');
const rule = (code: AidRule['code'], from: string, to: string | null, value: number | null) =>
  ({
    code,
    validFrom: isoDate(from),
    validTo: to === null ? null : isoDate(to),
    value,
    citation: to === null ? 'Nghị định mới' : 'Nghị định cũ',
    article: null,
    verification: to === null ? 'UNVERIFIED' : 'TEXT_READ',
  }) as const satisfies AidRule;
const both = (code: AidRule['code'], value: number | null) => [
  rule(code, '2019-01-01', '2025-12-07', value),
  rule(code, '2025-12-08', null, null),
];
export const RULES = [
  ...both('APPROVAL_FIRST', null),
  ...both('LAPSE', 6),
  ...both('CLOSING_REPORT', 6),
];
