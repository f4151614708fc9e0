import type { Verification } from '../check/check.ts';
import type { IsoDate } from '../period/period.ts';

/**
 * What the law on foreign aid asks for, each with a value or none.
 *
 * APPROVAL_FIRST   nothing is received before it is approved; no value
 * APPRAISAL        days within which a proposal is examined
 * NOTICE           days after the decision within which the donor is told
 * LAPSE            months after which an approval may be withdrawn when nothing has begun
 * CLOSING_REPORT   months after the end within which the closing report is due
 * EMERGENCY        months after a disaster within which emergency aid may be approved afterwards
 */
export const AID_RULE_CODES = [
  'APPROVAL_FIRST',
  'APPRAISAL',
  'NOTICE',
  'LAPSE',
  'CLOSING_REPORT',
  'EMERGENCY',
] as const;
export type AidRuleCode = (typeof AID_RULE_CODES)[number];

/** A dated row of configuration with the document it comes from. */
export type AidRule = {
  readonly code: AidRuleCode;
  readonly validFrom: IsoDate;
  /** The last day; null = still in force. */
  readonly validTo: IsoDate | null;
  /** Days or months as the code says; null = the document sets none, or was not read. */
  readonly value: number | null;
  readonly citation: string;
  readonly article: string | null;
  readonly verification: Verification;
};

/** What of a row says when it holds; days are ISO text. */
type DatedRule = {
  readonly code: AidRuleCode;
  readonly validFrom: string;
  readonly validTo: string | null;
};

/** The row of a code that is in force on a day; null when there is none. */
export function aidRuleOn<Rule extends DatedRule>(
  rules: readonly Rule[],
  code: AidRuleCode,
  day: string,
): Rule | null {
  return (
    rules.find(
      (rule) =>
        rule.code === code &&
        rule.validFrom <= day &&
        (rule.validTo === null || day <= rule.validTo),
    ) ?? null
  );
}
