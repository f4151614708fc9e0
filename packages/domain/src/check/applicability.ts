import type { CheckParameter, CheckSubject } from './check.ts';
import type { Finding } from './run.ts';

/** Why a check speaks of a subject: what was asked of the subject, and the row that answered. */
export type Applicability = {
  readonly subject: CheckSubject;
  /** To whom the row applies, from when to when; null where no row was applied. */
  readonly row: Pick<CheckParameter, 'from' | 'to' | 'kinds' | 'levels' | 'planned'> | null;
};

/**
 * Why a finding was made: the row by which it was, and what of the subject the row was chosen by.
 *
 * @param rows of all checks, of every day
 */
export function applicabilityOf(
  { parameterId }: Pick<Finding, 'parameterId'>,
  rows: readonly CheckParameter[],
  subject: CheckSubject,
): Applicability {
  const row = rows.find(({ id }) => id === parameterId);
  if (row === undefined) return { subject, row: null };
  const { from, to, kinds, levels, planned } = row;
  return { subject, row: { from, to, kinds, levels, planned } };
}
