import type { CheckParameter } from '../check/check.ts';
import { TK13 } from './merging.ts';
import { TK06 } from './savings.checks.ts';

/**
 * The missions that can matter to a unit: its own, those with its partners, and those to come of the
 * units beside it; of everybody else where a row of the parameters says so.
 */
export type MissionScope = {
  /** TK06 compares with the missions of all units. */
  readonly repeatsOfAll: boolean;
  /** TK13 looks for companions among all units. */
  readonly mergesWithAll: boolean;
};

/** Whose missions have to be looked up, by any row there is: which one counts is not known before. */
export function missionScope(parameters: readonly CheckParameter[]): MissionScope {
  const valuesOfAll = <Values>(check: {
    readonly id: string;
    readonly parseValues: (values: CheckParameter['values']) => Values | null;
  }): readonly (Values | null)[] =>
    parameters
      .filter((row) => row.checkId === check.id)
      .map((row) => check.parseValues(row.values));
  return {
    repeatsOfAll: valuesOfAll(TK06).some((values) => values?.scope === 'FEDERATION'),
    mergesWithAll: valuesOfAll(TK13).some((values) => values?.mergingScope === 'FEDERATION'),
  };
}
