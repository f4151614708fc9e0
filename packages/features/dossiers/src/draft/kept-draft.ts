import type { KeptDraft } from './draft-state.ts';

const place = (id: string) => `cau-noi.dossier.${id}`;

function isKept(value: unknown): value is KeptDraft {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['content', 'base', 'version'].every((name) => Object.hasOwn(value, name))
  );
}

/** The work on a dossier that did not reach the server when the page was left; null when there is none. */
export function readKept(id: string): KeptDraft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place(id)) ?? 'null');
    return isKept(kept) ? kept : null;
  } catch {
    // A browser that forbids storage keeps nothing; text of an older version is not ours to read.
    return null;
  }
}

/** Keeps the work in this browser until it is saved. */
export function keep(id: string, { content, base, version }: KeptDraft): void {
  try {
    localStorage.setItem(place(id), JSON.stringify({ content, base, version }));
  } catch {
    // Full or forbidden: the page still holds the work, and says that it is not saved.
  }
}

/** What is saved need not be kept. */
export function forget(id: string): void {
  try {
    localStorage.removeItem(place(id));
  } catch {
    // As above.
  }
}
