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

/**
 * Vietnamese order, without the platform's collator: the domain gives the same answer in every
 * browser, in Node and in a test.
 *
 * The order is that of Vietnamese dictionaries and of the Unicode locale `vi`, so that a list
 * sorted here and one sorted by the database agree on Vietnamese names:
 * 1. letters: a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z,
 *    after spaces, punctuation and digits, before the letters of every other script;
 * 2. tones, when all letters are equal: none, huyền, hỏi, ngã, sắc, nặng, then foreign marks;
 * 3. small letters before capitals;
 * 4. the composed text itself, so that only equal texts compare as equal.
 *
 * It departs from the Unicode locale where no Vietnamese name is touched: punctuation and other
 * scripts stand in the order of their code points.
 */
const ALPHABET = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';

/** The marks that make another letter, by base letter; all others only colour it. */
const LETTER_MARKS: Readonly<Record<string, string>> = {
  a: '\u0302\u0306',
  e: '\u0302',
  o: '\u0302\u031b',
  u: '\u031b',
};

/** Huyền, hỏi, ngã, sắc, nặng. */
const TONES = '\u0300\u0309\u0303\u0301\u0323';

const MARK = /^[\u0300-\u036f]$/u;
const SPACE = /^\s$/u;
const DIGIT = /^[0-9]$/u;
const WORD = /^[\p{L}\p{M}\p{N}]$/u;

const LEVEL_END = '\u0000';

/** The weight of one letter at the first level: a class, then its place within the class. */
function primaryWeight(letter: string): string {
  const rank = ALPHABET.indexOf(letter);
  if (rank >= 0) return `4${String.fromCharCode(rank + 65)}`;
  if (SPACE.test(letter)) return '1 ';
  if (DIGIT.test(letter)) return `3${letter}`;
  return WORD.test(letter) ? `5${letter}` : `2${letter}`;
}

/** Tones first, in their order; foreign marks behind them by code point. */
function markWeight(mark: string): string {
  const tone = TONES.indexOf(mark);
  return tone >= 0 ? String.fromCharCode(tone + 65) : mark;
}

/**
 * The sort key of a text: comparing two keys with `<` is comparing the texts in Vietnamese order.
 * Worth computing once per row when a long list is sorted.
 */
export function collationKey(text: string): string {
  let letters = '';
  let marks = '';
  let cases = '';
  const characters = Array.from(text.normalize('NFD'));
  for (let index = 0; index < characters.length;) {
    const character = characters[index] ?? '';
    const base = character.toLowerCase();
    let letter = base;
    let tones = '';
    for (index += 1; MARK.test(characters[index] ?? ''); index += 1) {
      const mark = characters[index] ?? '';
      if (letter === base && LETTER_MARKS[base]?.includes(mark)) letter = (base + mark).normalize();
      else tones += markWeight(mark);
    }
    letters += primaryWeight(letter);
    marks += `0${tones}`;
    cases += base === character ? '0' : '1';
  }
  return [letters, marks, cases, text.normalize('NFC')].join(LEVEL_END);
}

function compareKeys(a: string, b: string): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Vietnamese order of two texts: a total order, 0 only for texts that are equal once composed. */
export function compareVietnamese(a: string, b: string): -1 | 0 | 1 {
  return compareKeys(collationKey(a), collationKey(b));
}

/** A sorted copy, by the text that `textOf` reads from each item; equal texts keep their order. */
export function sortVietnamese<T>(items: readonly T[], textOf: (item: T) => string): readonly T[] {
  return items
    .map((item) => ({ item, key: collationKey(textOf(item)) }))
    .toSorted((a, b) => compareKeys(a.key, b.key))
    .map(({ item }) => item);
}
