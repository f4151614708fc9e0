import { sameValue } from '@cau-noi/domain/difference';
import type { DossierContent } from '@cau-noi/domain/dossier';
import { dossierDifference } from '@cau-noi/domain/dossier/difference';
import type { DossierChange } from '@cau-noi/domain/dossier/difference';
import type { Join } from '@cau-noi/portal/draft-state';

/** A field that both writers changed, each otherwise. */
export interface Collision {
  /** The path joined by points; the choice is kept under it. */
  readonly key: string;
  readonly label: DossierChange['label'];
  readonly mine: DossierChange;
  readonly theirs: DossierChange;
}

/** `merged` is theirs, with everything of mine that collides with nothing. */
export type Merge = Join<DossierContent, Collision>;

const keyOf = (change: DossierChange) => change.path.join('.');

/** Whether one change is inside the other: a field of an item that the other side took away. */
function touches(a: DossierChange, b: DossierChange): boolean {
  const shorter = Math.min(a.path.length, b.path.length);
  return a.path.slice(0, shorter).every((step, index) => step === b.path[index]);
}

type Fields = Readonly<Record<string, unknown>>;
type Item = { readonly id: string };

function withItem(items: readonly Item[], id: string, item: Item | null): readonly Item[] {
  if (item === null) return items.filter((candidate) => candidate.id !== id);
  const known = items.some((candidate) => candidate.id === id);
  if (!known) return [...items, item];
  return items.map((candidate) => (candidate.id === id ? item : candidate));
}

/** The content with one change made in it; the `after` of the change is put in its place. */
function withChange(content: DossierContent, change: DossierChange): DossierContent {
  const [field = '', inner, part] = change.path.map(String);
  const fields: Fields = content;
  const value = fields[field];
  if (inner === undefined) return { ...content, [field]: change.after };
  if (!Array.isArray(value)) {
    // A group that the other side emptied has no fields to change; its collision asks for the whole.
    return value === null
      ? content
      : { ...content, [field]: { ...(value as Fields), [inner]: change.after } };
  }
  const items: readonly Item[] = value;
  if (part === undefined) {
    return { ...content, [field]: withItem(items, inner, change.after as Item | null) };
  }
  const changed = items.map((item) =>
    item.id === inner ? { ...item, [part]: change.after } : item,
  );
  return { ...content, [field]: changed };
}

/**
 * Joins two versions that were written from one: what only one side changed is taken, what both
 * changed to the same is taken once, and what both changed otherwise is left to be chosen.
 *
 * @param base what both had before them
 */
export function mergeContents(
  base: DossierContent,
  mine: DossierContent,
  theirs: DossierContent,
): Merge {
  const theirChanges = dossierDifference(base, theirs);
  const collisions: Collision[] = [];
  let merged = theirs;
  for (const change of dossierDifference(base, mine)) {
    const other = theirChanges.find((candidate) => touches(candidate, change));
    if (other === undefined) merged = withChange(merged, change);
    else if (!sameValue(other.after, change.after) || keyOf(other) !== keyOf(change)) {
      collisions.push({ key: keyOf(change), label: change.label, mine: change, theirs: other });
    }
  }
  return { merged, collisions };
}

/**
 * The content after the writer has chosen: theirs stands already, mine is put in its place.
 *
 * @param keepMine the keys of the collisions in which the writer's own text is kept
 */
export function resolve(
  { merged, collisions }: Merge,
  mine: DossierContent,
  keepMine: ReadonlySet<string>,
): DossierContent {
  return collisions
    .filter(({ key }) => keepMine.has(key))
    .reduce(
      (content, { mine: change }) => withChange(restored(content, change, mine), change),
      merged,
    );
}

/** An item or group that theirs took away comes back whole before a field of it is kept. */
function restored(content: DossierContent, change: DossierChange, mine: DossierContent) {
  const [field = '', id] = change.path.map(String);
  const [now, own] = [(content as Fields)[field], (mine as Fields)[field]];
  if (id === undefined) return content;
  if (!Array.isArray(own)) return now === null ? { ...content, [field]: own } : content;
  const item = (own as readonly Item[]).find((candidate) => candidate.id === id);
  const gone = !(now as readonly Item[]).some((candidate) => candidate.id === id);
  if (!gone || item === undefined) return content;
  return { ...content, [field]: [...(now as readonly Item[]), item] };
}
