import type { CHECKS } from '@cau-noi/domain/assessment/catalogue';
import { SEVERITIES } from '@cau-noi/domain/check';
import type { MeasureUnit } from '@cau-noi/domain/check';
import { FORCE_MAJEURE_BASES } from '@cau-noi/domain/effectiveness/params';
import { REPEAT_SCOPES } from '@cau-noi/domain/savings/params';

type NamesOf<Check> = Check extends { readonly parseValues: (values: never) => infer Values }
  ? Values extends unknown
    ? keyof Values & string
    : never
  : never;

/** The name of every value that some check reads. */
export type ValueName = NamesOf<(typeof CHECKS)[number]>;

/** How a value is written: a number in a unit (null: a bare count), or one of some codes. */
export type ValueField =
  | { readonly type: 'NUMBER'; readonly unit: MeasureUnit | null }
  | { readonly type: 'CODE'; readonly codes: readonly ValueCode[] };

export type ValueCode =
  | (typeof REPEAT_SCOPES)[number]
  | (typeof SEVERITIES)[number]
  | (typeof FORCE_MAJEURE_BASES)[number];

const number = (unit: MeasureUnit | null) => ({ type: 'NUMBER', unit }) as const;
const code = (codes: readonly ValueCode[]) => ({ type: 'CODE', codes }) as const;

/** A value that a check begins to read does not compile until it stands here and has its words. */
const VALUE_FIELDS: Readonly<Record<ValueName, ValueField>> = {
  maxPersons: number('PERSONS'),
  maxDays: number('DAYS'),
  maxCountries: number('COUNTRIES'),
  maxTripsPerYear: number('TRIPS'),
  maxKeyLeadersOfOneUnit: number('PERSONS'),
  minMonths: number('MONTHS'),
  scope: code(REPEAT_SCOPES),
  topicOverlapPercent: number('PERCENT'),
  settlementDays: number('WORKING_DAYS'),
  tolerancePercent: number('PERCENT'),
  passportDays: number('WORKING_DAYS'),
  minObjectives: number(null),
  reportDays: number('DAYS'),
  previousOverdue: code(SEVERITIES),
  benchmarkPercent: number('PERCENT'),
  forceMajeure: code(FORCE_MAJEURE_BASES),
};

/** The values of a row in the order of the table above, with how each is written. */
export function fieldsOf(values: unknown): readonly (readonly [ValueName, ValueField])[] {
  const names = Object.keys(values ?? {});
  const known = Object.entries(VALUE_FIELDS) as [ValueName, ValueField][];
  return known.filter(([name]) => names.includes(name));
}
