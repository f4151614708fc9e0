import { changedFields, matchById, sameSet, sameValue } from '../difference/difference.ts';
import type { PlanContent, PlanLine } from './plan.ts';

/** The fields of a line that a difference names, in the order of the form. */
export const PLAN_LINE_FIELDS = [
  'kind',
  'title',
  'partnerId',
  'agreementId',
  'countries',
  'purposeKind',
  'purpose',
  'expectedResult',
  'resultTarget',
  'resultUnit',
  'headLevel',
  'persons',
  'days',
  'fromMonth',
  'toMonth',
  'coOrganiserIds',
  'priority',
  'funding',
  'note',
] as const satisfies readonly Exclude<keyof PlanLine, 'id'>[];
export type PlanLineField = (typeof PLAN_LINE_FIELDS)[number];

/** One field of a line with its value in both versions. */
export type PlanFieldChange = {
  readonly [Field in PlanLineField]: {
    readonly field: Field;
    readonly before: PlanLine[Field];
    readonly after: PlanLine[Field];
  };
}[PlanLineField];

export type PlanLineChange = {
  readonly before: PlanLine;
  readonly after: PlanLine;
  readonly fields: readonly [PlanFieldChange, ...PlanFieldChange[]];
};

/** What changed from one version of a plan to another, lines matched by id. */
export type PlanDifference = {
  readonly added: readonly PlanLine[];
  readonly removed: readonly PlanLine[];
  readonly changed: readonly PlanLineChange[];
};

// Who helps to organise, and which source pays what, have no order; countries are visited in one.
function sameField(field: PlanLineField, a: PlanLine, b: PlanLine): boolean {
  if (field === 'coOrganiserIds') return sameSet(a.coOrganiserIds, b.coOrganiserIds);
  if (field !== 'funding') return sameValue(a[field], b[field]);
  const paid = ({ funding }: PlanLine): readonly string[] =>
    funding.map(({ source, amount }) => `${source} ${amount.minor} ${amount.currency}`);
  return sameSet(paid(a), paid(b));
}

function lineChange(before: PlanLine, after: PlanLine): readonly PlanLineChange[] {
  const names = PLAN_LINE_FIELDS.filter((field) => !sameField(field, before, after));
  const [first, ...rest] = changedFields(before, after, names).map(
    (change) =>
      ({ field: change.label, before: change.before, after: change.after }) as PlanFieldChange,
  );
  return first === undefined ? [] : [{ before, after, fields: [first, ...rest] }];
}

/** Added and changed lines in the order of `after`, removed ones in the order of `before`. */
export function planDifference(before: PlanContent, after: PlanContent): PlanDifference {
  const { added, removed, kept } = matchById(before.lines, after.lines);
  return {
    added,
    removed,
    changed: kept.flatMap(([earlier, later]) => lineChange(earlier, later)),
  };
}

/** Whether two versions say the same; the order of the lines does not count. */
export function isUnchanged({ added, removed, changed }: PlanDifference): boolean {
  return added.length === 0 && removed.length === 0 && changed.length === 0;
}
