import { addDays } from '../period/period.ts';
import type { AnyCheck, CheckParameter, CheckSubject, FieldPath, Measure } from './check.ts';
import { run } from './run.ts';
import type { Finding, Verdict } from './run.ts';

/**
 * One row of a golden table: what a check must find on these facts. The tables are data, so that
 * they can be run wherever the checks run.
 */
export type CheckCase<Facts> = {
  readonly name: string;
  readonly checkId: string;
  readonly subject: CheckSubject;
  readonly rows: readonly CheckParameter[];
  readonly facts: Facts;
  /** The findings in order, by the fields that are given. */
  readonly expected: readonly Partial<Finding>[];
};

export const PASSES: readonly Partial<Finding>[] = [{ status: 'PASS' }];
export const DOES_NOT_APPLY: readonly Partial<Finding>[] = [{ status: 'NOT_APPLICABLE' }];

/** A failure for this reason, with the measure where there is one and whatever else is expected of it. */
export function fails(
  reason: string,
  measure: Measure | null = null,
  expected: Partial<Finding> = {},
): Partial<Finding> {
  return { status: 'FAIL', reason, measure, ...expected };
}

/** "Cannot tell", for want of this fact, which this field would give. */
export function lacks(
  fact: string,
  path: FieldPath,
  details: Partial<Finding> = {},
): Partial<Finding> {
  return { status: 'CANNOT_TELL', missing: [fact], path, ...details };
}

/** What the check of a case finds on its facts. */
export function verdictOf<Facts>(
  checks: readonly AnyCheck<Facts>[],
  { checkId, rows, subject, facts }: CheckCase<Facts>,
): Verdict {
  return run(
    checks.filter((check) => check.id === checkId),
    rows,
    subject,
    facts,
  );
}

/** The reasons and missing facts that the checks declare and that no case shows: `TK03.DAYS`. */
export function notShown<Facts>(
  checks: readonly AnyCheck<Facts>[],
  cases: readonly CheckCase<Facts>[],
): readonly string[] {
  const shown = new Set(
    cases
      .flatMap((example) => verdictOf(checks, example))
      .flatMap(({ checkId, reason, missing }) =>
        [reason, ...missing].map((code) => `${checkId}.${code}`),
      ),
  );
  return checks
    .flatMap(({ id, reasons, missing }) =>
      [...Object.keys(reasons), ...missing].map((code) => `${id}.${code}`),
    )
    .filter((code) => !shown.has(code));
}

/**
 * A case, and the same facts a day later, when the next row of its check is in force: what was handed in
 * by the one day and is judged by the other shows by which row it goes.
 *
 * @param next what the next row changes; values that it does not name stay
 * @param expected the findings by it
 */
export function overNormChange<Facts>(
  example: CheckCase<Facts>,
  next: Partial<Pick<CheckParameter, 'severity' | 'values'>>,
  expected: readonly Partial<Finding>[],
): readonly [CheckCase<Facts>, CheckCase<Facts>] {
  const { checkId, subject, name } = example;
  const changesOn = addDays(subject.normDay, 1);
  const rows = example.rows.flatMap((row) =>
    row.checkId === checkId
      ? [
          { ...row, to: subject.normDay },
          {
            ...row,
            ...next,
            values: { ...row.values, ...next.values },
            id: `${row.id}/next`,
            from: changesOn,
            to: null,
          },
        ]
      : [row],
  );
  return [
    { ...example, name: `${name}, on the last day of a row`, rows },
    {
      ...example,
      name: `${name}, on the first day of the next`,
      subject: { ...subject, normDay: changesOn },
      rows,
      expected,
    },
  ];
}

/** The checks of which no two cases show that the same facts are judged otherwise on another day. */
export function notChanging<Facts>(
  checks: readonly AnyCheck<Facts>[],
  cases: readonly CheckCase<Facts>[],
): readonly string[] {
  return checks
    .map(({ id }) => id)
    .filter((id) => {
      const judged = cases
        .filter(({ checkId }) => checkId === id)
        .map((example) => ({
          day: example.subject.normDay,
          about: JSON.stringify([{ ...example.subject, normDay: null }, example.facts]),
          told: JSON.stringify(
            verdictOf(checks, example).map(({ status, severity, reason, measure }) => [
              status,
              severity,
              reason,
              measure,
            ]),
          ),
        }));
      return !judged.some((one) =>
        judged.some(
          (other) => one.about === other.about && one.day < other.day && one.told !== other.told,
        ),
      );
    });
}
