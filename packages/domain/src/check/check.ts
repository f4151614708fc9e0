import type { ActivityKind } from '../activity/kind.ts';
import type { ApprovalRole } from '../approval/approval.ts';
import type { Money } from '../money/money.ts';
import type { OrganisationKind } from '../organisation/organisation.ts';
import type { IsoDate } from '../period/period.ts';

/** What a failed check does: stops the submission, asks for a justification, or is only noted. */
export const SEVERITIES = ['STOP', 'JUSTIFY', 'NOTE'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * How far a norm or limit has been verified. Only TEXT_READ and PUBLIC_PAGE carry no warning mark.
 * A limit that is UNVERIFIED is judged all the same, under its mark; with RATE_UNKNOWN there is
 * no figure to judge by, so the answer is "cannot tell".
 */
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
  'WORKING_DAYS',
  'COUNTRIES',
  'TRIPS',
  'TIMES',
  'VEHICLES',
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

/** A ceiling that `actual` passes: 11 persons where 10 are allowed is an excess of 1. */
export function over(limit: number, actual: number, unit: MeasureUnit): Measure {
  return { limit, actual, excess: actual - limit, unit, currency: null };
}

/** A ceiling in money, in the smallest unit of its currency. */
export function overMoney(limit: Money, actual: Money): Measure {
  return { ...over(limit.minor, actual.minor, 'MONEY'), currency: limit.currency };
}

/** A floor that `actual` does not reach: 30 months where 36 must lie between is an excess of 6. */
export function under(limit: number, actual: number, unit: MeasureUnit): Measure {
  return { limit, actual, excess: limit - actual, unit, currency: null };
}

/** What may stand in the data of a failure: it must survive JSON unchanged. */
export type CheckValue = string | number | boolean | null;
export type CheckData = Readonly<Record<string, CheckValue>>;

/** Leads from the checked content to a field; a row of a list is named by its id: `['members', memberId]`. */
export type FieldPath = readonly (string | number)[];

/** One thing wrong: a declared reason, its data, the measure if there is one, the field that would mend it. */
export type Failure<Reason extends string = string, Name extends string = string> = {
  readonly reason: Reason;
  readonly data: Readonly<Record<Name, CheckValue>>;
  readonly measure: Measure | null;
  readonly path: FieldPath;
  /** The id of the person, unit or record it is about: tells two failures of one reason apart when rows move. */
  readonly about: string | null;
  /** Weighs otherwise than the row says; null = as the row says. */
  readonly severity: Severity | null;
  /** Stands on a norm of its own rather than on that of the row; null = on the row's. */
  readonly basis: LegalBasis | null;
  /** The row of the rate book by which it is one; null where no rate was asked for. */
  readonly rateId: string | null;
};

type FailureDetails = {
  readonly measure?: Measure;
  readonly path?: FieldPath;
  readonly about?: string;
  readonly severity?: Severity;
  readonly basis?: LegalBasis;
  readonly rateId?: string;
};

/** A failure with its data; what is not given of the rest is empty. */
export function failure<const Reason extends string, const Name extends string>(
  reason: Reason,
  data: Readonly<Record<Name, CheckValue>>,
  { measure, path, about, severity, basis, rateId }: FailureDetails = {},
): Failure<Reason, Name> {
  return {
    reason,
    data,
    measure: measure ?? null,
    path: path ?? [],
    about: about ?? null,
    severity: severity ?? null,
    basis: basis ?? null,
    rateId: rateId ?? null,
  };
}

/** A fact that is not known, and the field that would tell it. */
export type MissingFact<Code extends string = string> = {
  readonly fact: Code;
  readonly path: FieldPath;
  readonly about: string | null;
  /** What is to be said of it: for which item a rate is missing. */
  readonly data: CheckData;
};

/** Names a missing fact; the code is what the words are found by. */
export function lacking<const Code extends string>(
  fact: Code,
  path: FieldPath = [],
  about: string | null = null,
  data: CheckData = {},
): MissingFact<Code> {
  return { fact, path, about, data };
}

type NonEmpty<T> = readonly [T, ...T[]];

/**
 * The four outcomes. "Cannot tell" is neither a failure nor a success; it names the facts it lacks.
 * A failure that is certain is told even while other facts are missing, and so are these.
 */
export type Outcome<F extends Failure = Failure, Code extends string = string> =
  | { readonly status: 'NOT_APPLICABLE' }
  | { readonly status: 'PASS' }
  | { readonly status: 'CANNOT_TELL'; readonly missing: NonEmpty<MissingFact<Code>> }
  | {
      readonly status: 'FAIL';
      readonly failures: NonEmpty<F>;
      readonly missing: readonly MissingFact<Code>[];
    };

export const NOT_APPLICABLE: Outcome<never, never> = { status: 'NOT_APPLICABLE' };
export const PASS: Outcome<never, never> = { status: 'PASS' };

/** FAIL when anything is wrong, else CANNOT_TELL when anything is missing, else PASS. */
export function judged<F extends Failure, Code extends string>(
  failures: readonly F[],
  missing: readonly MissingFact<Code>[],
): Outcome<F, Code> {
  const [firstFailure, ...otherFailures] = failures;
  if (firstFailure !== undefined)
    return { status: 'FAIL', failures: [firstFailure, ...otherFailures], missing };
  const [firstMissing, ...otherMissing] = missing;
  if (firstMissing !== undefined)
    return { status: 'CANNOT_TELL', missing: [firstMissing, ...otherMissing] };
  return PASS;
}

/** What every check may rely on being told about its subject: applicability is decided on it. */
export type CheckSubject = {
  /** null for a yearly plan as a whole, which is of no one kind. */
  readonly kind: ActivityKind | null;
  readonly level: OrganisationKind;
  readonly planned: boolean;
  /** The day whose norms count: the day of the activity, or that of the approved verdict. */
  readonly normDay: IsoDate;
};

/**
 * A dated row: the values a check works with from `from` to `to` (inclusive; null = still in force),
 * for which subjects, how severe a failure is, and on what basis. Rows are data, edited by the administrator.
 */
export type CheckParameter = {
  readonly id: string;
  readonly checkId: string;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly kinds: readonly ActivityKind[] | null;
  readonly levels: readonly OrganisationKind[] | null;
  readonly planned: boolean | null;
  readonly severity: Severity;
  /** Who may grant an exception from a failure that stops; null = nobody, it can only be mended. */
  readonly waivedBy: ApprovalRole | null;
  readonly values: RawValues;
  readonly basis: LegalBasis;
};

/** The values of a row as they come from the database. */
export type RawValues = Readonly<Record<string, unknown>>;

/** Every reason a check may give, with the names of the data it comes with. */
export type Reasons = Readonly<Record<string, readonly string[]>>;

type FailureOf<R extends Reasons> = {
  [Reason in keyof R & string]: Failure<Reason, R[Reason][number]>;
}[keyof R & string];

type CheckParts<Id extends string, R extends Reasons, Code extends string, Facts, Values> = {
  readonly id: Id;
  readonly reasons: R;
  /** Every fact `evaluate` may report as missing. */
  readonly missing: readonly Code[];
  /** Reads the values of a parameter row; null when they are not of the right shape. */
  readonly parseValues: (values: RawValues) => Values | null;
  readonly evaluate: (
    facts: Facts,
    values: Values,
  ) => Outcome<FailureOf<NoInfer<R>>, NoInfer<Code>>;
};

/** A check as it is written: what it is called, which reasons it may give, how its values are read, how it judges. */
export type Check<
  Id extends string,
  R extends Reasons,
  Code extends string,
  Facts,
  Values,
> = CheckParts<Id, R, Code, Facts, Values> & Pick<AnyCheck<Facts>, 'judge'>;

/** A check as the runner sees it: `judge` alone pairs it with values that it has read itself. */
export type AnyCheck<Facts> = {
  readonly id: string;
  readonly reasons: Reasons;
  readonly missing: readonly string[];
  readonly parseValues: (values: RawValues) => unknown;
  /** The outcome, or null when the values of the row cannot be read. */
  readonly judge: (facts: Facts, values: RawValues) => Outcome | null;
};

/**
 * Declares a check. A reason, a datum of a reason or a missing fact that is not declared
 * does not compile in `evaluate`.
 *
 * @example defineCheck<DelegateFacts>()({ id: 'TK05', reasons: { TOO_MANY_KEY_LEADERS: ['organisationId'] }, … })
 */
export function defineCheck<Facts>() {
  return <const Id extends string, const R extends Reasons, const Code extends string, Values>(
    parts: CheckParts<Id, R, Code, Facts, Values>,
  ): Check<Id, R, Code, Facts, Values> => ({
    ...parts,
    judge: (facts, raw) => {
      const values = parts.parseValues(raw);
      return values === null ? null : parts.evaluate(facts, values);
    },
  });
}
