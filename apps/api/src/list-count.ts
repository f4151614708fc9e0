import { MOST_COUNTED } from './limits.ts';

/** How many records a list has; where that is not exact it has more. */
export interface ListCount {
  readonly count: number;
  readonly isExact: boolean;
}

/**
 * The statement that counts a list: one row beyond what is told, and no further.
 *
 * @param rows what follows SELECT: `FROM plan p WHERE …`
 */
export function countText(rows: string): string {
  return `SELECT count(*) AS count FROM (SELECT ${rows} LIMIT ${MOST_COUNTED + 1}) AS counted`;
}

/** What is told of a list of so many rows. */
export function listCount(rows: number): ListCount {
  return { count: Math.min(rows, MOST_COUNTED), isExact: rows <= MOST_COUNTED };
}
