import type { ActivityKind } from '../activity/kind.ts';
import type { OrganisationKind } from '../organisation/organisation.ts';
import type { IsoDate } from '../period/period.ts';

/** What a failed check does: stops the submission, asks for a justification, or is only noted. */
export const SEVERITIES = ['STOP', 'JUSTIFY', 'NOTE'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** How far a norm or limit has been verified. Only TEXT_READ and PUBLIC_PAGE carry no warning mark. */
export const VERIFICATIONS = [
  'TEXT_READ',
  'PUBLIC_PAGE',
  'RANGE',
  'UNVERIFIED',
  'RATE_UNKNOWN',
] as const;
export type Verification = (typeof VERIFICATIONS)[number];

/** Where a limit comes from: the document as it is officially cited, the article, and how far it was verified. */
export type LegalBasis = {
  readonly citation: string;
  readonly article: string | null;
  readonly verification: Verification;
};

/** The unit a limit is counted in. Money limits name their currency in `Measure.currency`. */
export const MEASURE_UNITS = [
  'PERSONS',
  'DAYS',
  'COUNTRIES',
  'TRIPS',
  'MONTHS',
  'PERCENT',
  'MONEY',
] as const;
export type MeasureUnit = (typeof MEASURE_UNITS)[number];

/** A limit, what was found, and by how much it is exceeded (or missed), all in `unit`. */
export type Measure = {
  readonly limit: number;
  readonly actual: number;
  readonly excess: number;
  readonly unit: MeasureUnit;
  readonly currency: string | null;
};

export type CheckData = Readonly<Record<string, string | number | boolean | null>>;

/** One thing wrong: a declared reason, its data, the measure if there is one, the field that would mend it. */
export type Failure<Reason extends string = string> = {
  readonly reason: Reason;
  readonly data: CheckData;
  readonly measure: Measure | null;
  readonly path: readonly (string | number)[];
};

/** The four outcomes. "Cannot tell" is neither a failure nor a success; it names the facts it lacks. */
export type Outcome<Reason extends string = string> =
  | { readonly status: 'NOT_APPLICABLE' }
  | { readonly status: 'PASS' }
  | { readonly status: 'CANNOT_TELL'; readonly missing: readonly string[] }
  | {
      readonly status: 'FAIL';
      readonly failures: readonly [Failure<Reason>, ...Failure<Reason>[]];
    };

export const NOT_APPLICABLE: Outcome<never> = { status: 'NOT_APPLICABLE' };
export const PASS: Outcome<never> = { status: 'PASS' };

/** The check lacks these facts; names are codes that the words are found by. */
export function cannotTell(...missing: readonly string[]): Outcome<never> {
  return { status: 'CANNOT_TELL', missing };
}

/** FAIL with these failures, or PASS when there are none. */
export function failures<Reason extends string>(list: readonly Failure<Reason>[]): Outcome<Reason> {
  const [first, ...rest] = list;
  return first === undefined ? PASS : { status: 'FAIL', failures: [first, ...rest] };
}

/** A limit in whole units that `actual` passes. */
export function over(limit: number, actual: number, unit: MeasureUnit): Measure {
  return { limit, actual, excess: actual - limit, unit, currency: null };
}

/** What every check may rely on being told about its subject: applicability is decided on it. */
export type CheckSubject = {
  readonly kind: ActivityKind;
  readonly level: OrganisationKind;
  readonly planned: boolean;
  /** The day whose norms count: the day of the activity, or of approval for a running one. */
  readonly normDay: IsoDate;
};

/**
 * A dated row: the values a check works with from `from` to `to` (inclusive; null = still in force),
 * for which subjects, how severe a failure is, and on what basis. Rows are data, edited by the administrator.
 */
export type CheckParameter<Values = Readonly<Record<string, unknown>>> = {
  readonly id: string;
  readonly checkId: string;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly kinds: readonly ActivityKind[] | null;
  readonly levels: readonly OrganisationKind[] | null;
  readonly planned: boolean | null;
  readonly severity: Severity;
  readonly values: Values;
  readonly basis: LegalBasis;
};

/** A check as it is written: what it is called, which reasons it may give, how its values are read, how it judges. */
export type Check<
  Id extends string = string,
  Reason extends string = string,
  Facts = never,
  Values = never,
> = {
  readonly id: Id;
  /** Every reason `evaluate` may give, with the names of the data it comes with. */
  readonly reasons: Readonly<Record<Reason, readonly string[]>>;
  /** Every fact `evaluate` may report as missing. */
  readonly missing: readonly string[];
  /** Reads the values of a parameter row; null when they are not of the right shape. */
  readonly parseValues: (values: Readonly<Record<string, unknown>>) => Values | null;
  readonly evaluate: (facts: Facts, values: Values) => Outcome<Reason>;
};

/**
 * Declares a check. A reason that `reasons` does not list does not compile in `evaluate`.
 *
 * @example defineCheck<SavingsFacts>()({ id: 'TK05', reasons: { TWO_KEY_LEADERS: ['count'] }, … })
 */
export function defineCheck<Facts>() {
  return <const Id extends string, const Reason extends string, Values>(
    check: Check<Id, Reason, Facts, Values>,
  ): Check<Id, Reason, Facts, Values> => check;
}
