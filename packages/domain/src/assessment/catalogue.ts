import type { CheckValue } from '../check/check.ts';
import type { ParameterFact } from '../check/run.ts';
import { AGREEMENT_CHECKS } from '../effectiveness/agreement-activity.checks.ts';
import { EFFECTIVENESS_CHECKS, PLAN_RESULT_CHECKS } from '../effectiveness/effectiveness.checks.ts';
import { SAVINGS_CHECKS } from '../savings/savings.checks.ts';

/** Every check there is, in the order of the catalogue. The rows of parameters name them by id. */
export const CHECKS = [
  ...SAVINGS_CHECKS,
  ...EFFECTIVENESS_CHECKS,
  ...PLAN_RESULT_CHECKS,
  ...AGREEMENT_CHECKS,
] as const;

type AnyDeclared = (typeof CHECKS)[number];

/** The id of a check. */
export type CheckId = AnyDeclared['id'];

type ReasonCodeOf<C> = C extends { readonly id: infer Id extends string; readonly reasons: infer R }
  ? `${Id}.${keyof R & string}`
  : never;

/** Every reason a check may fail for: `'TK03.TOO_MANY_PERSONS' | …`. */
export type CheckReasonCode = ReasonCodeOf<AnyDeclared>;

type DataNames<C, Code extends string> = C extends {
  readonly id: infer Id extends string;
  readonly reasons: infer R extends Readonly<Record<string, readonly string[]>>;
}
  ? Code extends `${Id}.${infer Reason}`
    ? R[Reason & keyof R][number] & string
    : never
  : never;

/**
 * The data that comes with each reason. A table of words over this type does not compile while a
 * sentence is missing, nor where a sentence asks for data that the reason does not have.
 */
export type CheckReasonData = {
  readonly [Code in CheckReasonCode]: Readonly<Record<DataNames<AnyDeclared, Code>, CheckValue>>;
};

/** Every fact that a check, or the runner itself, may lack. */
export type MissingFactCode = AnyDeclared['missing'][number] | ParameterFact;
