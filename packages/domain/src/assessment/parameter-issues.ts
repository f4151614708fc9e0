import type { CheckParameter, RawValues } from '../check/check.ts';
import {
  coverageOf,
  isSameScope,
  liesWithin,
  partsOutside,
  SCOPE_PARTS,
  scopesMeet,
} from '../check/scope.ts';
import type { ParameterScope, ScopePart } from '../check/scope.ts';
import { allInForceOn, spansOverlap } from '../period/dated.ts';
import { decidedIssues, supersedingIssues } from '../period/superseding.ts';
import type { SupersedingIssue } from '../period/superseding.ts';
import type { IsoDate } from '../period/period.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';
import { CHECKS } from './catalogue.ts';
import { judgesAgreements, judgesPlans } from './check-group.ts';

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

/**
 * What stands against a row for some of those for whom another is, each at the field that would mend it:
 *
 * BEFORE_GENERAL     {from}: it would begin before the row beside which it stands
 * NOT_OF_ACTIVITIES  the check judges whole plans or agreements, which are of no kind and always planned
 * OUTSIDE_GENERAL    it names a kind or level, or planned or not, for which the other row is not
 * NOT_NARROWER       it is for all for whom the other row is: that one is to be replaced
 * SCOPE_TAKEN        {from}: a row is for the very same already: that one is to be replaced
 * SCOPE_CROSSES      {from}: it shares some with another row and neither lies within the other, so
 *                    that nobody could say which of them counts
 */
export type NarrowingIssue =
  | SupersedingIssue
  | Issue<
      | 'BEFORE_GENERAL'
      | 'NOT_OF_ACTIVITIES'
      | 'OUTSIDE_GENERAL'
      | 'NOT_NARROWER'
      | 'SCOPE_TAKEN'
      | 'SCOPE_CROSSES'
    >;

/** A row for fewer, beside another that goes on for the rest. */
export type Narrowing = {
  /** The row within which it lies. */
  readonly general: CheckParameter;
  readonly scope: ParameterScope;
  readonly from: IsoDate;
};

const isWider = (row: CheckParameter, of: ParameterScope): boolean =>
  liesWithin(of, row) && !isSameScope(of, row);

/** Nothing may hold for fewer while nothing holds for the rest, whose row may have changed meanwhile. */
function beginIssues(
  general: CheckParameter,
  scope: ParameterScope,
  from: IsoDate,
  rows: readonly CheckParameter[],
): readonly Issue<'BEFORE_GENERAL'>[] {
  const held = allInForceOn(rows, from).some(
    (row) => row.checkId === general.checkId && isWider(row, scope),
  );
  return held ? [] : [issue('BEFORE_GENERAL', { from: general.from }, ['validFrom'])];
}

function placeIssues(
  { general, scope, from }: Narrowing,
  rows: readonly CheckParameter[],
): readonly NarrowingIssue[] {
  const outside = partsOutside(scope, general);
  if (outside.length > 0) return outside.map((part) => issue('OUTSIDE_GENERAL', {}, [part]));
  if (isSameScope(scope, general)) return [issue('NOT_NARROWER', {}, ['levels'])];
  const beside = rows.filter(
    (row) =>
      row.checkId === general.checkId &&
      spansOverlap(row, { from, to: null }) &&
      scopesMeet(row, scope),
  );
  return beside.flatMap((row): readonly NarrowingIssue[] => {
    if (isSameScope(row, scope)) return [issue('SCOPE_TAKEN', { from: row.from }, ['levels'])];
    if (liesWithin(row, scope)) return [];
    // Where it lies within the other, nothing is outside, and nothing is said.
    return partsOutside(scope, row)
      .slice(0, 1)
      .map((part) => issue('SCOPE_CROSSES', { from: row.from }, [part]));
  });
}

/** By what the rows of a check can differ: what judges no activities knows neither kinds nor planned ones. */
export function scopePartsOf(checkId: string): readonly ScopePart[] {
  const ofActivities = !judgesPlans({ id: checkId }) && !judgesAgreements({ id: checkId });
  return ofActivities ? SCOPE_PARTS : ['levels'];
}

function unmetIssues({ general: { checkId }, scope }: Narrowing): readonly NarrowingIssue[] {
  const parts = scopePartsOf(checkId);
  return SCOPE_PARTS.filter((part) => scope[part] !== null && !parts.includes(part)).map((part) =>
    issue('NOT_OF_ACTIVITIES', {}, [part]),
  );
}

/**
 * Whether a row may stand beside a more general one from a day on. As with rows that take over,
 * nothing that was decided is judged by what came later.
 *
 * @param rows all of the check, of every day
 * @param decidedUntil the last day on which a record was decided; null when none was
 */
export function narrowingIssues(
  narrowing: Narrowing,
  rows: readonly CheckParameter[],
  decidedUntil: IsoDate | null,
): readonly NarrowingIssue[] {
  const { general, scope, from } = narrowing;
  if (general.to !== null) return [issue('SUPERSEDED', { until: general.to })];
  const unmet = unmetIssues(narrowing);
  const place = unmet.length > 0 ? unmet : placeIssues(narrowing, rows);
  const begin = isWider(general, scope) ? beginIssues(general, scope, from, rows) : [];
  return [...begin, ...decidedIssues(from, decidedUntil), ...place];
}

/** The row that would count for all of a row if that one ended; null where there is none. */
export function generalOf(
  row: CheckParameter,
  rows: readonly CheckParameter[],
): CheckParameter | null {
  const around = rows.filter(
    (other) => other.checkId === row.checkId && other.to === null && isWider(other, row),
  );
  return around.toSorted((a, b) => coverageOf(a) - coverageOf(b)).at(0) ?? null;
}

/** NO_GENERAL: no other row is for all of them, so that the check would judge them by nothing. */
export type EndingIssue = SupersedingIssue | Issue<'NO_GENERAL' | 'BEFORE_GENERAL'>;

/**
 * Whether a row may end, so that the more general one counts again from a day on.
 *
 * @param rows all of the check, of every day
 * @param decidedUntil the last day on which a record was decided; null when none was
 */
export function endingIssues(
  { row, from }: { readonly row: CheckParameter; readonly from: IsoDate },
  rows: readonly CheckParameter[],
  decidedUntil: IsoDate | null,
): readonly EndingIssue[] {
  const superseding = supersedingIssues(row, from, decidedUntil);
  if (row.to !== null) return superseding;
  const general = generalOf(row, rows);
  if (general === null) return [...superseding, issue('NO_GENERAL', {})];
  return [...superseding, ...beginIssues(general, row, from, rows)];
}
