import { failure } from '../check/check.ts';
import type { Objective } from '../dossier/dossier.ts';
import type { ObjectiveResult } from '../dossier/outcome.ts';
import { isBlank } from '../limits/limits.ts';

/** What stands in a report that was handed in, beside its summary and results. */
export type ReportParts = {
  readonly commitments: number;
  readonly recommendations: string;
  readonly contacts: string;
  /** Files attached to the dossier as documents of its report. */
  readonly documents: number;
  /** What was reached of each objective, in figures where it has a target. */
  readonly results: readonly Pick<ObjectiveResult, 'objectiveId' | 'achieved'>[];
};

/** What a report does not tell. */
export function missingParts({
  commitments,
  recommendations,
  contacts,
  documents,
}: Omit<ReportParts, 'results'>) {
  const at = (part: string) => ({ path: ['outcome', part] });
  return [
    ...(commitments === 0 ? [failure('NO_COMMITMENTS', {}, at('commitments'))] : []),
    ...(isBlank(recommendations) ? [failure('NO_RECOMMENDATIONS', {}, at('recommendations'))] : []),
    ...(isBlank(contacts) ? [failure('NO_CONTACTS', {}, at('contacts'))] : []),
    ...(documents === 0 ? [failure('NO_DOCUMENTS', {}, { path: ['files'] })] : []),
  ];
}

/** Of which objectives less was reached than their target; only noted, for the report says why in words. */
export function missedObjectives(objectives: readonly Objective[], { results }: ReportParts) {
  return objectives.flatMap(({ id, target, unit }) => {
    const achieved = results.find(({ objectiveId }) => objectiveId === id)?.achieved ?? null;
    if (target === null || achieved === null || achieved >= target) return [];
    const details = { severity: 'NOTE', path: ['outcome', 'results', id], about: id } as const;
    return [failure('OBJECTIVE_MISSED', { target, achieved, unit: unit ?? '' }, details)];
  });
}
