import { failure } from '../check/check.ts';
import { isBlank } from '../limits/limits.ts';

/** What stands in a report that was handed in, beside its summary and results. */
export type ReportParts = {
  readonly commitments: number;
  readonly recommendations: string;
  readonly contacts: string;
  /** Files attached to the dossier as documents of its report. */
  readonly documents: number;
};

/** What a report does not tell. */
export function missingParts({ commitments, recommendations, contacts, documents }: ReportParts) {
  const at = (part: string) => ({ path: ['outcome', part] });
  return [
    ...(commitments === 0 ? [failure('NO_COMMITMENTS', {}, at('commitments'))] : []),
    ...(isBlank(recommendations) ? [failure('NO_RECOMMENDATIONS', {}, at('recommendations'))] : []),
    ...(isBlank(contacts) ? [failure('NO_CONTACTS', {}, at('contacts'))] : []),
    ...(documents === 0 ? [failure('NO_DOCUMENTS', {}, { path: ['files'] })] : []),
  ];
}
