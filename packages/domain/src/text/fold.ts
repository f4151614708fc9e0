/**
 * Vietnamese without its marks, for searching and matching. Only the combining marks of Latin
 * letters (U+0300 to U+036F) are dropped: the vowels of Lao, Thai or Japanese names are marks too,
 * and must stay.
 */
const LATIN_MARKS = /[\u0300-\u036f]/gu;
const NOT_A_WORD = /[^\p{L}\p{M}\p{N}]+/u;
const SPACES = /\s+/gu;

/**
 * Lower case, no tones, no hats, đ as d; composed and decomposed spellings give the same answer:
 * `fold('Kết nghĩa Đà Nẵng') === 'ket nghia da nang'`. Spaces and punctuation are kept.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .normalize('NFD')
    .replace(LATIN_MARKS, '')
    .replaceAll('đ', 'd')
    .normalize('NFC');
}

/** The folded words of a text; everything that is neither letter nor digit separates. */
export function foldedWords(text: string): readonly string[] {
  return fold(text)
    .split(NOT_A_WORD)
    .filter((word) => word !== '');
}

/** True when the folded text holds the folded query; any run of spaces counts as one. */
export function containsFolded(text: string, query: string): boolean {
  return fold(text).replace(SPACES, ' ').includes(fold(query).replace(SPACES, ' ').trim());
}

/** A stable code from a name, for addresses and ids: `slug('Bà Rịa - Vũng Tàu') === 'ba-ria-vung-tau'`. */
export function slug(text: string): string {
  return foldedWords(text).join('-');
}
