/** So many words narrow a list; of more the longest are looked for. */
const MOST_WORDS = 8;
/** A longer word may go on in the record: hardly any syllable is the beginning of another. */
const LONGEST_SYLLABLE = 4;
/** What a trigram index can be asked for. */
const TRIGRAM = 3;

/** An index is asked for so many of the words at once; the others are seen in the rows that it finds. */
export const MOST_BY_INDEX = 4;

/** What stands between words: in what is typed, and in what is folded. */
const BETWEEN = /[\s.,;:()[\]/\-–—"“”'‘’&]+/u;
const PUNCTUATION = `.,;:()[]/-"'&`;

const escaped = (text: string): string => text.replaceAll(/[\\%_]/gu, String.raw`\$&`);

/**
 * The pattern that finds a text as it stands, anywhere: `vn_fold(column) LIKE vn_fold($1)`. Both sides are
 * folded by the database, so what a person types and what the index holds are always folded alike.
 *
 * @returns null for a blank text: no filter
 */
export function phrasePattern(text: string | null | undefined): string | null {
  const typed = text?.trim().replaceAll(/\s+/gu, ' ') ?? '';
  return typed === '' ? null : `%${escaped(typed)}%`;
}

/**
 * The patterns of several words, a line each: every word has to be found, in any order, as a word of the
 * record, else "Hàn Quốc" stood in every "thành … quốc tế". The last, which may still be typed, and long ones
 * are beginnings of words. The longest come first: they are found by an index.
 *
 * @returns null where one piece is all there is to look for: a word, or syllables too short for an index
 */
export function wordPatterns(text: string | null | undefined): string | null {
  const typed = (text ?? '').normalize('NFC').split(BETWEEN);
  const words = typed.filter((word) => word !== '');
  const last = words.at(-1);
  const longest = [...new Set(words)].toSorted((one, other) => other.length - one.length);
  if (longest.length < 2 || (longest[0]?.length ?? 0) < TRIGRAM) return null;
  const patterns = longest.slice(0, MOST_WORDS).map((word) => {
    const whole = word !== last && word.length <= LONGEST_SYLLABLE;
    return `% ${escaped(word)}${whole ? ' ' : ''}%`;
  });
  return patterns.join('\n');
}

/**
 * What a list is asked for, as a value of the conditions below.
 *
 * @returns null for a blank text: no filter
 */
export function textPatterns(text: string | null | undefined): string | null {
  return wordPatterns(text) ?? phrasePattern(text);
}

/** How many patterns a value of `textPatterns` has. */
export const countOf = (patterns: string): number => patterns.split('\n').length;

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The folded patterns as an array, given the place of their text. */
export const patternsAt = (place: string): string => `string_to_array(vn_fold(${place}), E'\\n')`;

/** The letters of a word wherever they stand: what an index is asked for. */
export const lettersOf = (pattern: string): string => `replace(${pattern}, ' ', '')`;

/** Whether each of these folded patterns stands in a folded column, word by word. */
export function hasWords(folded: string, patterns: string): string {
  const blanks = ' '.repeat(PUNCTUATION.length);
  const words = `' ' || translate(${folded}, ${quoted(PUNCTUATION)}, '${blanks}') || ' '`;
  return `(${words}) LIKE ALL (${patterns})`;
}

/**
 * Whether a folded column holds a text.
 *
 * @param place that of a value of `textPatterns`, which is not null, as `$3::text`
 * @param count how many patterns it has
 */
export function holds(folded: string, place: string, count: number): string {
  if (count === 1) return `${folded} LIKE vn_fold(${place})`;
  const patterns = patternsAt(place);
  const byIndex = Array.from(
    { length: Math.min(count, MOST_BY_INDEX) },
    (_, index) => `${folded} LIKE ${lettersOf(`(${patterns})[${index + 1}]`)}`,
  );
  return `(${byIndex.join(' AND ')} AND ${hasWords(folded, patterns)})`;
}

/**
 * The same where the text of the statement is not to depend on what is asked: planned for its values, it
 * keeps one of both.
 */
export function holdsHoweverMany(folded: string, place: string): string {
  const isOne = `(${patternsAt(place)})[2] IS NULL`;
  return `((${isOne} AND ${holds(folded, place, 1)})
    OR (NOT ${isOne} AND ${holds(folded, place, 2)}))`;
}
