import type { CheckParameter, CheckSubject } from './check.ts';
import type { Finding } from './run.ts';

/** What of a row of parameters says to whom it applies, from when to when. */
export type ApplicableRow = Pick<
  CheckParameter,
  'id' | 'from' | 'to' | 'kinds' | 'levels' | 'planned'
>;

/** Why a check speaks of a subject: what was asked of the subject, and the row that answered. */
export type Applicability = {
  readonly subject: CheckSubject;
  /** To whom the row applies, from when to when; null where no row was applied. */
  readonly row: Omit<ApplicableRow, 'id'> | null;
};

/**
 * Why a finding was made: the row by which it was, and what of the subject the row was chosen by.
 *
 * @param rows of all checks, of every day
 */
export function applicabilityOf(
  { parameterId }: Pick<Finding, 'parameterId'>,
  rows: readonly ApplicableRow[],
  subject: CheckSubject,
): Applicability {
  const row = rows.find(({ id }) => id === parameterId);
  if (row === undefined) return { subject, row: null };
  const { from, to, kinds, levels, planned } = row;
  return { subject, row: { from, to, kinds, levels, planned } };
}
