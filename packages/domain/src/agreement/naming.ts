import { foldedWords } from '../text/text.ts';

/** The names that the law keeps for treaties (Luật 70/2020/QH14, Đ.6), as codes. */
export const RESERVED_NAMES = ['CONVENTION', 'PACT', 'ACT', 'TREATY_AGREEMENT'] as const;
export type ReservedName = (typeof RESERVED_NAMES)[number];

const RESERVED_WORDS: readonly (readonly [ReservedName, readonly [string, string]])[] = [
  ['CONVENTION', ['cong', 'uoc']],
  ['PACT', ['hiep', 'uoc']],
  ['ACT', ['dinh', 'uoc']],
  ['TREATY_AGREEMENT', ['hiep', 'dinh']],
];

/** What may stand before the name itself without being it: "Dự thảo Hiệp định", "Bản Hiệp định". */
const BEFORE_THE_NAME: ReadonlySet<string> = new Set(['du', 'thao', 'ban', 'van', 'toan']);

/**
 * The name kept for treaties that a title gives itself, however it is written; null when it gives itself
 * another. A lawful text may speak of a treaty: "Bản ghi nhớ về thực hiện Hiệp định …" calls itself a
 * memorandum.
 */
export function reservedNameOf(title: string): ReservedName | null {
  const words = foldedWords(title);
  const start = words.findIndex((word) => !BEFORE_THE_NAME.has(word));
  const [first, second] = start === -1 ? [] : words.slice(start);
  const found = RESERVED_WORDS.find(([, [one, two]]) => one === first && two === second);
  return found?.[0] ?? null;
}
