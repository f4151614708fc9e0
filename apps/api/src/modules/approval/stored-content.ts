import type { DossierContent } from '@cau-noi/domain/dossier';
import type { SubjectContent } from './changes.ts';

/** What dossiers say since later than the first submissions; those were frozen without it. */
const LATER = { relatives: null } as const satisfies Partial<DossierContent>;

/**
 * A frozen content as the domain reads it today. What was frozen is never rewritten: a field that
 * did not exist then has not been said.
 */
export function readStoredContent(stored: SubjectContent): SubjectContent {
  return 'costLines' in stored ? { ...LATER, ...stored } : stored;
}
