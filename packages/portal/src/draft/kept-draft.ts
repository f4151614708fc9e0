import type { KeptDraft } from './draft-state.ts';

/** One place for each record of each account: two people may share an office computer. */
export interface DraftPlace {
  readonly viewerId: string;
  readonly recordId: string;
}

const keyOf = ({ viewerId, recordId }: DraftPlace) => `cau-noi.draft.${viewerId}.${recordId}`;

function isKept<Content>(value: unknown): value is KeptDraft<Content> {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['content', 'base', 'version'].every((name) => Object.hasOwn(value, name))
  );
}

/** The work that did not reach the server when the page was left; null when there is none. */
export function readKept<Content>(place: DraftPlace): KeptDraft<Content> | null {
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
    localStorage.setItem(keyOf(place), JSON.stringify({ content, base, version }));
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
