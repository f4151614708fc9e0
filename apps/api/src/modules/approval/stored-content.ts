import type { CostLine, DossierContent } from '@cau-noi/domain/dossier';
import type { SubjectContent } from './changes.ts';

/** What dossiers say since later than the first submissions; those were frozen without it. */
const LATER = { relatives: null, foreignShare: null } as const satisfies Partial<DossierContent>;
const LATER_IN_LINES = {
  item: null,
  role: null,
  countryCode: null,
  place: null,
  traveller: null,
  paidById: null,
  donorKind: null,
  hiredBecause: null,
} as const satisfies Partial<CostLine>;

/**
 * A frozen content as the domain reads it today. What was frozen is never rewritten: a field that
 * did not exist then has not been said.
 */
export function readStoredContent(stored: SubjectContent): SubjectContent {
  if (!('costLines' in stored)) return stored;
  return {
    ...LATER,
    ...stored,
    costLines: stored.costLines.map((line) => ({ ...LATER_IN_LINES, ...line })),
  };
}
