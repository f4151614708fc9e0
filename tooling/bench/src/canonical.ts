/** What JSON can hold. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/** A place in an answer: names of fields, numbers for places in a list. */
type Path = readonly (string | number)[];

/** Where two answers say different things. */
export interface Mismatch {
  /** As `data.dossiers.nodes.3.title`. */
  readonly path: string;
  readonly ours: string;
  readonly theirs: string;
}

const SHOWN = 120;

const shown = (value: Json | undefined): string =>
  value === undefined ? 'nothing' : JSON.stringify(value).slice(0, SHOWN);

/** A path with `*` for every place in a list, as `data.dossiers.nodes.*.title`. */
const patternOf = (path: Path): string =>
  path.map((part) => (typeof part === 'number' ? '*' : part)).join('.');

/**
 * The first place at which two answers differ, whatever the order of their keys; null when they are
 * the same.
 *
 * @param leftOut patterns of paths that are not compared, as `data.node.findings`
 */
export function firstMismatch(
  ours: Json,
  theirs: Json,
  leftOut: ReadonlySet<string> = new Set(),
  path: Path = [],
): Mismatch | null {
  if (leftOut.has(patternOf(path))) return null;
  const here = (): Mismatch => ({ path: path.join('.'), ours: shown(ours), theirs: shown(theirs) });
  if (typeof ours !== 'object' || typeof theirs !== 'object' || ours === null || theirs === null) {
    return ours === theirs ? null : here();
  }
  if (Array.isArray(ours) !== Array.isArray(theirs)) return here();
  const left = ours as Readonly<Record<string, Json>>;
  const right = theirs as Readonly<Record<string, Json>>;
  if (Array.isArray(ours) && Array.isArray(theirs) && ours.length !== theirs.length) {
    return {
      path: [...path, 'length'].join('.'),
      ours: `${ours.length}`,
      theirs: `${theirs.length}`,
    };
  }
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    const next = [...path, Array.isArray(ours) ? Number(key) : key];
    if (leftOut.has(patternOf(next))) continue;
    if (!(key in left) || !(key in right)) {
      return { path: next.join('.'), ours: shown(left[key]), theirs: shown(right[key]) };
    }
    const inside = firstMismatch(left[key] ?? null, right[key] ?? null, leftOut, next);
    if (inside !== null) return inside;
  }
  return null;
}

/** The value at a path of fields; undefined when there is none. */
export function valueAt(value: Json, path: string): Json | undefined {
  let here: Json | undefined = value;
  for (const key of path.split('.')) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Readonly<Record<string, Json>>)[key];
  }
  return here;
}
