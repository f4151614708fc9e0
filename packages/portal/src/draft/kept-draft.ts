import type { KeptDraft } from './draft-state.ts';
import type { Shape } from './shape.ts';
import { fits, shapeOf } from './shape.ts';

/** One place for each record of each account: two people may share an office computer. */
export interface DraftPlace {
  readonly viewerId: string;
  readonly recordId: string;
}

const keyOf = ({ viewerId, recordId }: DraftPlace) => `cau-noi.draft.${viewerId}.${recordId}`;

/** As it is kept; `shape` is that of its content, which JSON may lose a part of. */
type Stored<Content> = KeptDraft<Content> & { readonly shape?: Shape };

function isKept<Content>(value: unknown): value is Stored<Content> {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['content', 'base', 'version'].every((name) => Object.hasOwn(value, name))
  );
}

/** What was found in the place of a draft: work to go on with, nothing, or what no longer fits. */
export interface FoundDraft<Content> {
  readonly draft: KeptDraft<Content> | null;
  /** Work was kept there by a version of the program that wrote other fields. */
  readonly outdated: boolean;
}

/** The work that did not reach the server when the page was left, if it still has the fields of `saved`. */
export function findKept<Content>(place: DraftPlace, saved: Content): FoundDraft<Content> {
  const kept = readKept<Content>(place);
  if (kept === null) return { draft: null, outdated: false };
  const { shape = shapeOf(kept.content), ...draft } = kept;
  return fits(shape, shapeOf(saved)) ? { draft, outdated: false } : { draft: null, outdated: true };
}

/** The work that did not reach the server when the page was left; null when there is none. */
export function readKept<Content>(place: DraftPlace): Stored<Content> | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(place)) ?? 'null');
    return isKept<Content>(kept) ? kept : null;
  } catch {
    // A browser that forbids storage keeps nothing; text of an older version is not ours to read.
    return null;
  }
}

/** Keeps the work in this browser until it is saved; tells whether the browser could. */
export function keep<Content>(place: DraftPlace, draft: KeptDraft<Content>): boolean {
  const { content, base, version } = draft;
  try {
    const stored: Stored<Content> = { content, base, version, shape: shapeOf(content) };
    localStorage.setItem(keyOf(place), JSON.stringify(stored));
    return true;
  } catch {
    // Full or forbidden: the page still holds the work, and says that it is not saved.
    return false;
  }
}

/** What is saved need not be kept. */
export function forget(place: DraftPlace): void {
  try {
    localStorage.removeItem(keyOf(place));
  } catch {
    // As above.
  }
}
