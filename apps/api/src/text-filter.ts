/**
 * The pattern that finds a text anywhere: `vn_fold(column) LIKE vn_fold($1)`. Both sides are folded
 * by the database, so what a person types and what the index holds are always folded alike.
 *
 * @returns null for a blank text: no filter
 */
export function likePattern(text: string | null | undefined): string | null {
  const words = text?.trim().replaceAll(/\s+/gu, ' ') ?? '';
  return words === '' ? null : `%${words.replaceAll(/[\\%_]/gu, String.raw`\$&`)}%`;
}
