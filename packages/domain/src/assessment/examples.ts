import { verdictOf } from '../check/cases.ts';
import type { CheckCase } from '../check/cases.ts';
import type { CheckParameter } from '../check/check.ts';
import type { Finding, Verdict } from '../check/run.ts';
import { AGREEMENT_ACTIVITY_CASES } from '../effectiveness/agreement-activity.cases.ts';
import { AGREEMENT_CHECKS } from '../effectiveness/agreement-activity.checks.ts';
import { EFFECTIVENESS_CASES, PLAN_RESULT_CASES } from '../effectiveness/effectiveness.cases.ts';
import { EFFECTIVENESS_CHECKS, PLAN_RESULT_CHECKS } from '../effectiveness/effectiveness.checks.ts';
import { MERGING_CASES } from '../savings/merging.cases.ts';
import { PEOPLE_CASES } from '../savings/people.cases.ts';
import { SAVINGS_CASES } from '../savings/savings.cases.ts';
import { SAVINGS_CHECKS } from '../savings/savings.checks.ts';
import type { CheckId } from './catalogue.ts';

/** A golden case as an example: what it is called among developers, and what the check finds in it. */
export type CheckExample = {
  readonly checkId: string;
  /** English, from the golden table; people are shown the findings instead. */
  readonly name: string;
  /** The row that the example was judged by: made for the example; null where none was in force. */
  readonly row: CheckParameter | null;
  readonly findings: Verdict;
};

/**
 * Of each check the golden case in which it is kept and which is told in words, with the limit
 * reached where it has one.
 */
export const KEPT_EXAMPLES = {
  TK01: 'a line of an approved plan',
  TK02: 'the ceiling reached',
  TK03: 'every limit reached',
  TK04: 'the second of the year',
  TK05: 'two of two units',
  TK06: '36 months before',
  TK07: 'invited by an organisation, no relatives',
  TK08: '24 months left',
  TK09: 'an interpreter with a certificate',
  TK10: 'held jointly, each its items',
  TK11: 'the unions pay',
  TK12: 'weighed, with the reason',
  TK13: '15 days later',
  TK14: 'one banquet, priced for the head and for others',
  TK15: 'on the 15th working day',
  TK16: 'on the 5th working day',
  TK17: 'two of four',
  HQ01: 'one that can be measured',
  HQ02: 'back, on the tenth day',
  HQ03: 'kept: nothing more is to be said',
  HQ04: '19 of 20',
  HQ06: 'our turn, one ahead afterwards',
  HQ05: 'a visit within twelve months',
  HQ07: 'the partner invites again',
  HQ08: 'half as much of others',
  HQ09: 'a fifth above the median of three',
  HQ10: 'one article',
} as const satisfies Readonly<Record<CheckId, string>>;

function shown<Facts>(
  checks: Parameters<typeof verdictOf<Facts>>[0],
  cases: readonly CheckCase<Facts>[],
): readonly CheckExample[] {
  return cases.map((example) => {
    const findings = verdictOf(checks, example);
    const judgedBy = findings[0]?.parameterId ?? null;
    const row = example.rows.find(({ id }) => id === judgedBy) ?? null;
    const name = example.name.replace(`${example.checkId}: `, '');
    return { checkId: example.checkId, name, row, findings };
  });
}

/** Every golden case with what its check finds, in the order of the tables. */
export function checkExamples(): readonly CheckExample[] {
  return [
    ...shown(SAVINGS_CHECKS, [...SAVINGS_CASES, ...MERGING_CASES, ...PEOPLE_CASES]),
    ...shown(EFFECTIVENESS_CHECKS, EFFECTIVENESS_CASES),
    ...shown(PLAN_RESULT_CHECKS, PLAN_RESULT_CASES),
    ...shown(AGREEMENT_CHECKS, AGREEMENT_ACTIVITY_CASES),
  ];
}

const codesOf = ({ reason, missing }: Finding): readonly string[] =>
  reason === null ? missing : [reason];

/**
 * The few examples of a check that show everything it may say: the one that is told as kept, and for
 * each reason and each missing fact the first in which it is found.
 */
export function tellingExamples(all: readonly CheckExample[]): readonly CheckExample[] {
  const told = new Set<string>();
  return all.filter(({ checkId, name, findings }) => {
    const kept: Readonly<Record<string, string>> = KEPT_EXAMPLES;
    if (kept[checkId] === name) return true;
    const codes = findings.flatMap(codesOf).map((code) => `${checkId}.${code}`);
    const isNew = codes.some((code) => !told.has(code));
    for (const code of codes) told.add(code);
    return isNew;
  });
}
