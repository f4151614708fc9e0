import { isBlank } from '../limits/limits.ts';
import { compareText } from '../text/compare-text.ts';
import { allInForceOn, inForceOn, isInForce } from '../period/dated.ts';
import type { IsoDate } from '../period/period.ts';
import { judged, lacking } from './check.ts';
import type {
  AnyCheck,
  CheckData,
  CheckParameter,
  CheckSubject,
  Failure,
  FieldPath,
  LegalBasis,
  Measure,
  MissingFact,
  Outcome,
  Severity,
} from './check.ts';
import { coverageOf } from './scope.ts';

/** How a finding is shown: the three severities of a failure, "cannot tell", and the rest. */
export const FINDING_STATUSES = ['FAIL', 'CANNOT_TELL', 'PASS', 'NOT_APPLICABLE'] as const;
export type FindingStatus = (typeof FINDING_STATUSES)[number];

/** One line of a verdict: what a check found, on which row, with what to show beside it. */
export type Finding = {
  readonly checkId: string;
  readonly status: FindingStatus;
  /** Only of a failure. */
  readonly severity: Severity | null;
  readonly reason: string | null;
  /** Of a failure, or of what is missing: what the sentence speaks of. */
  readonly data: CheckData;
  /** The fact that "cannot tell" lacks; otherwise empty. */
  readonly missing: readonly string[];
  readonly measure: Measure | null;
  readonly path: FieldPath;
  readonly about: string | null;
  readonly basis: LegalBasis | null;
  readonly parameterId: string | null;
  /** The row of the rate book by which it failed; null where the check asks for no rate. */
  readonly rateId: string | null;
};

/** The whole verdict, in the order of the registry. */
export type Verdict = readonly Finding[];

/**
 * What the runner itself may lack: a row in force on the day, values of the right shape in it,
 * a rate that its basis is known to set but that nobody has found.
 */
export const PARAMETER_FACTS = ['PARAMETER', 'PARAMETER_VALUES', 'RATE'] as const;
export type ParameterFact = (typeof PARAMETER_FACTS)[number];

/** Whether a parameter row applies to a subject on its norm day. */
export function parameterApplies(row: CheckParameter, subject: CheckSubject): boolean {
  return (
    isInForce(row, subject.normDay) &&
    (row.kinds === null || (subject.kind !== null && row.kinds.includes(subject.kind))) &&
    (row.levels === null || row.levels.includes(subject.level)) &&
    (row.planned === null || row.planned === subject.planned)
  );
}

/**
 * The row that counts for a check and a subject, or undefined when none is in force. The row
 * that covers the fewest sorts of activity wins, so that one within another prevails over it
 * whenever either began; then the later one; the id decides the rest, so that the answer never
 * hangs on the order in which the rows were loaded.
 */
export function parameterFor(
  checkId: string,
  rows: readonly CheckParameter[],
  subject: CheckSubject,
): CheckParameter | undefined {
  return rows
    .filter((row) => row.checkId === checkId && parameterApplies(row, subject))
    .toSorted(
      (a, b) =>
        coverageOf(a) - coverageOf(b) || compareText(b.from, a.from) || compareText(a.id, b.id),
    )
    .at(0);
}

/**
 * The row that covers the most on a day, for who asks by a check's limit about something that is no
 * activity: a row that is for some levels or kinds alone says nothing of it.
 */
export function generalParameterOn(
  checkId: string,
  rows: readonly CheckParameter[],
  day: IsoDate,
): CheckParameter | null {
  const held = allInForceOn(rows, day).filter((row) => row.checkId === checkId);
  const most = Math.max(...held.map(coverageOf));
  return inForceOn(
    held.filter((row) => coverageOf(row) === most),
    day,
  );
}

const BLANK = {
  severity: null,
  reason: null,
  data: {},
  missing: [],
  measure: null,
  path: [],
  about: null,
  basis: null,
  parameterId: null,
  rateId: null,
} as const;

type Heading = Pick<Finding, 'checkId' | 'basis' | 'parameterId'>;

function lack(heading: Heading, { fact, path, about, data }: MissingFact): Finding {
  return { ...BLANK, ...heading, status: 'CANNOT_TELL', missing: [fact], path, about, data };
}

function fail(heading: Heading, row: CheckParameter, wrong: Failure): Finding {
  const severity = wrong.severity ?? row.severity;
  const basis = wrong.basis ?? heading.basis;
  return { ...BLANK, ...heading, ...wrong, status: 'FAIL', severity, basis };
}

function judgedBy<Facts>(check: AnyCheck<Facts>, row: CheckParameter, facts: Facts): Outcome {
  const unread = (fact: ParameterFact): Outcome => judged([], [lacking(fact)]);
  if (row.basis.verification === 'RATE_UNKNOWN') return unread('RATE');
  return check.judge(facts, row.values) ?? unread('PARAMETER_VALUES');
}

function findingsOf<Facts>(check: AnyCheck<Facts>, row: CheckParameter, facts: Facts): Verdict {
  const heading = { checkId: check.id, basis: row.basis, parameterId: row.id };
  const outcome = judgedBy(check, row, facts);
  switch (outcome.status) {
    case 'FAIL':
      return [
        ...outcome.failures.map((wrong) => fail(heading, row, wrong)),
        ...outcome.missing.map((missing) => lack(heading, missing)),
      ];
    case 'CANNOT_TELL':
      return outcome.missing.map((missing) => lack(heading, missing));
    case 'PASS':
    case 'NOT_APPLICABLE':
      return [{ ...BLANK, ...heading, status: outcome.status }];
  }
}

/**
 * Runs every check of a registry on one subject: one finding for each failure and for each missing
 * fact, one for each check that passes or does not apply.
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
    const heading = { checkId: check.id, basis: null, parameterId: null };
    const ruledThatDay = rows.some(
      (other) => other.checkId === check.id && isInForce(other, subject.normDay),
    );
    return ruledThatDay
      ? [{ ...BLANK, ...heading, status: 'NOT_APPLICABLE' as const }]
      : [lack(heading, lacking('PARAMETER' satisfies ParameterFact))];
  });
}

/** Failed findings that stop a submission. */
export function stops(verdict: Verdict): Verdict {
  return verdict.filter(({ severity }) => severity === 'STOP');
}

/** Failed findings that need a justification; key them by `findingKey`. */
export function justifiable(verdict: Verdict): Verdict {
  return verdict.filter(({ severity }) => severity === 'JUSTIFY');
}

/**
 * What keeps a record from being handed in: every failure that stops it, and every failure to be
 * justified whose key has no text. "Cannot tell" is shown to who decides and holds nothing back.
 *
 * @param justifications texts by the key of their finding
 */
export function holding(
  verdict: Verdict,
  justifications: Readonly<Record<string, string>>,
): Verdict {
  const justified = (finding: Finding): boolean =>
    !isBlank(justifications[findingKey(finding)] ?? null);
  return [...stops(verdict), ...justifiable(verdict).filter((finding) => !justified(finding))];
}

/**
 * What identifies a finding from one run to the next: the check, the reason or the missing fact, and
 * what it is about. Not the path: rows move while somebody types, and a justification must not.
 */
export function findingKey(finding: Finding): string {
  return [finding.checkId, finding.reason ?? finding.missing[0] ?? '', finding.about ?? '']
    .join('.')
    .replace(/\.+$/u, '');
}
