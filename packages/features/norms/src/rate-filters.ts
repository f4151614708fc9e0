import { matches } from '@cau-noi/ui/text-match';
import type { RateRow } from './rate-row.ts';
import type { RateWords } from './use-rate-words.ts';

/** Whether every word occurs in the item, the scope, the instrument or the note, accents aside. */
export function isFound(rate: RateRow, text: string, item: string, words: RateWords): boolean {
  const { instrument, scope, note } = rate;
  const { issuer, subject } = instrument;
  return matches(
    [item, ...words.scopeParts(scope), words.basis(rate), issuer, subject, note].join(' '),
    text,
  );
}
