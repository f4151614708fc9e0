import type {
  Check,
  CheckData,
  CheckParameter,
  CheckSubject,
  LegalBasis,
  Measure,
  Severity,
} from './check.ts';

/** How a finding is shown: the three severities of a failure, "cannot tell", and the rest. */
export type FindingStatus = 'FAIL' | 'CANNOT_TELL' | 'PASS' | 'NOT_APPLICABLE';

/** One line of a verdict: what a check found, on which row, with what to show beside it. */
export type Finding = {
  readonly checkId: string;
  readonly status: FindingStatus;
  readonly severity: Severity | null;
  readonly reason: string | null;
  readonly data: CheckData;
  readonly missing: readonly string[];
  readonly measure: Measure | null;
  readonly path: readonly (string | number)[];
  readonly basis: LegalBasis | null;
  readonly parameterId: string | null;
};

/** The whole verdict, in the order of the registry. */
export type Verdict = readonly Finding[];

// A registry holds checks with different Values; `never` is the only type all of them accept,
// and `judge` is the only place that pairs a check with values it has parsed itself.
export type AnyCheck<Facts> = {
  readonly id: string;
  readonly judge: (
    facts: Facts,
    values: Readonly<Record<string, unknown>>,
  ) => ReturnType<Check['evaluate']> | null;
};

/** Makes a check fit for a registry: pairs `parseValues` with `evaluate`, so that types need not be forgotten. */
export function registered<Facts, Values>(
  check: Check<string, string, Facts, Values>,
): AnyCheck<Facts> {
  return {
    id: check.id,
    judge: (facts, values) => {
      const parsed = check.parseValues(values);
      return parsed === null ? null : check.evaluate(facts, parsed);
    },
  };
}

/** Whether a parameter row applies to a subject on its norm day. */
export function parameterApplies(row: CheckParameter, subject: CheckSubject): boolean {
  const inForce = row.from <= subject.normDay && (row.to === null || subject.normDay <= row.to);
  return (
    inForce &&
    (row.kinds === null || row.kinds.includes(subject.kind)) &&
    (row.levels === null || row.levels.includes(subject.level)) &&
    (row.planned === null || row.planned === subject.planned)
  );
}

// The most narrowly applicable row wins: one that names kind, level and planned-ness before one that names none.
function specificity(row: CheckParameter): number {
  return Number(row.kinds !== null) + Number(row.levels !== null) + Number(row.planned !== null);
}

/** The row that counts for a check and a subject, or undefined when none is in force. */
export function parameterFor(
  checkId: string,
  rows: readonly CheckParameter[],
  subject: CheckSubject,
): CheckParameter | undefined {
  return rows
    .filter((row) => row.checkId === checkId && parameterApplies(row, subject))
    .toSorted(
      (a, b) => specificity(b) - specificity(a) || (a.from < b.from ? 1 : a.from > b.from ? -1 : 0),
    )
    .at(0);
}

const blank = {
  severity: null,
  reason: null,
  data: {},
  missing: [],
  measure: null,
  path: [],
  basis: null,
  parameterId: null,
} as const;

function findingsOf<Facts>(check: AnyCheck<Facts>, row: CheckParameter, facts: Facts): Finding[] {
  const common = { ...blank, checkId: check.id, basis: row.basis, parameterId: row.id };
  const outcome = check.judge(facts, row.values);
  if (outcome === null)
    return [{ ...common, status: 'CANNOT_TELL', missing: ['PARAMETER_VALUES'] }];
  switch (outcome.status) {
    case 'FAIL':
      return outcome.failures.map((failure) => ({
        ...common,
        ...failure,
        status: 'FAIL',
        severity: row.severity,
      }));
    case 'CANNOT_TELL':
      return [{ ...common, status: 'CANNOT_TELL', missing: outcome.missing }];
    case 'PASS':
    case 'NOT_APPLICABLE':
      return [{ ...common, status: outcome.status }];
  }
}

/**
 * Runs every check of a registry on one subject.
 *
 * A check without a row in force for this subject: not applicable when rows exist for other subjects
 * on that day, "cannot tell" (missing PARAMETER) when no row at all is in force on the day.
 */
export function run<Facts>(
  registry: readonly AnyCheck<Facts>[],
  rows: readonly CheckParameter[],
  subject: CheckSubject,
  facts: Facts,
): Verdict {
  return registry.flatMap((check) => {
    const row = parameterFor(check.id, rows, subject);
    if (row !== undefined) return findingsOf(check, row, facts);
    const heldThatDay = rows.some(
      (other) =>
        other.checkId === check.id &&
        other.from <= subject.normDay &&
        (other.to === null || subject.normDay <= other.to),
    );
    return heldThatDay
      ? [{ ...blank, checkId: check.id, status: 'NOT_APPLICABLE' as const }]
      : [{ ...blank, checkId: check.id, status: 'CANNOT_TELL' as const, missing: ['PARAMETER'] }];
  });
}

/** Failed findings that stop a submission. */
export function stops(verdict: Verdict): readonly Finding[] {
  return verdict.filter((finding) => finding.status === 'FAIL' && finding.severity === 'STOP');
}

/** Failed findings that need a justification; key them by `findingKey`. */
export function justifiable(verdict: Verdict): readonly Finding[] {
  return verdict.filter((finding) => finding.status === 'FAIL' && finding.severity === 'JUSTIFY');
}

/** What identifies a finding between two runs: the check, the reason and the field. */
export function findingKey(finding: Finding): string {
  return [finding.checkId, finding.reason ?? '', ...finding.path].join('.');
}
