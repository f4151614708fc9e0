import type { RawValues } from '../check/check.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';
import { CHECKS } from './catalogue.ts';

/**
 * UNKNOWN_CHECK    {checkId}: no check of this program reads such a row
 * VALUE_SHAPE      {name}: not what the check reads under this name
 */
export type ParameterIssue = Issue<'UNKNOWN_CHECK' | 'VALUE_SHAPE'>;

/**
 * What is wrong with the values of a new row of a check, read by the check's own schema. A wrong
 * value is named: it is the one that cannot stand among those of the row that held before.
 */
export function parameterIssues(
  checkId: string,
  values: RawValues,
  before: RawValues,
): readonly ParameterIssue[] {
  const check = CHECKS.find(({ id }) => id === checkId);
  if (check === undefined) return [issue('UNKNOWN_CHECK', { checkId })];
  if (check.parseValues(values) !== null) return [];
  const names = [...new Set([...Object.keys(before), ...Object.keys(values)])];
  const wrong = names.filter(
    (name) => check.parseValues({ ...before, [name]: values[name] }) === null,
  );
  const named = wrong.length > 0 ? wrong : names;
  return named.map((name) => issue('VALUE_SHAPE', { name }, ['values', name]));
}
