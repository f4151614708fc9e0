import { isIsoDate } from '@cau-noi/domain/period';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Filter } from '@cau-noi/portal/filters';
import { matches } from '@cau-noi/ui/text-match';
import type { RateRow } from './rate-row.ts';
import type { RateWords } from './use-rate-words.ts';

/** A day; null where the address names none, or what is none. */
export const dayFilter: Filter<IsoDate | null> = {
  read: (value) => {
    const [text] = [value].flat();
    return text !== undefined && isIsoDate(text) ? text : null;
  },
  write: (value) => value ?? undefined,
};

/** Whether every word occurs in the item, the scope, the instrument or the note, accents aside. */
export function isFound(rate: RateRow, text: string, item: string, words: RateWords): boolean {
  const { instrument, scope, note } = rate;
  const { issuer, subject } = instrument;
  return matches(
    [item, ...words.scopeParts(scope), words.basis(rate), issuer, subject, note].join(' '),
    text,
  );
}
