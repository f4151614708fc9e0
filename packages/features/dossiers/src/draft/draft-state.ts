import { sameValue } from '@cau-noi/domain/difference';
import type { DossierContent } from '@cau-noi/domain/dossier';
import type { SaveStatus } from '@cau-noi/ui/save-state';
import { mergeContents } from './merge.ts';
import type { Merge } from './merge.ts';

/** Somebody else saved first: what is saved now, and how it joins with what is being written. */
export interface Conflict {
  readonly merge: Merge;
  readonly theirs: DossierContent;
  readonly version: number;
  readonly by: string | null;
  readonly at: string | null;
}

/** A refusal that waiting does not mend, as the API names it. */
export interface Refusal {
  readonly code: string;
  readonly data: unknown;
}

/** A draft while it is written: what is typed, what is saved, and how the two stand. */
export interface DraftState {
  readonly content: DossierContent;
  /** What is saved as `version`: the ground on which `content` was written. */
  readonly base: DossierContent;
  readonly version: number;
  readonly status: SaveStatus;
  /** The content on its way to the server. */
  readonly sending: DossierContent | null;
  /** ISO date-time of the last saving in this page. */
  readonly savedAt: string | null;
  readonly conflict: Conflict | null;
  readonly refusal: Refusal | null;
  /** Who else's changes were joined in without a question; said once. */
  readonly joined: string | null;
}

export type DraftEvent =
  | { readonly is: 'typed'; readonly content: DossierContent }
  | { readonly is: 'sent' }
  | { readonly is: 'saved'; readonly version: number; readonly at: string }
  | { readonly is: 'unreached' }
  | { readonly is: 'refused'; readonly refusal: Refusal }
  | {
      readonly is: 'conflicted';
      readonly theirs: DossierContent;
      readonly version: number;
      readonly by: string | null;
      readonly at: string | null;
    }
  | { readonly is: 'resolved'; readonly content: DossierContent };

/** What a browser kept of a draft that did not reach the server. */
export interface KeptDraft {
  readonly content: DossierContent;
  readonly base: DossierContent;
  readonly version: number;
}

function standing(content: DossierContent, base: DossierContent): SaveStatus {
  return sameValue(content, base) ? 'saved' : 'unsaved';
}

/** A draft as it was loaded; work that the browser kept is taken up again, or joined with what came since. */
export function openDraft(
  saved: DossierContent,
  version: number,
  kept: KeptDraft | null,
): DraftState {
  const opened: DraftState = {
    content: saved,
    base: saved,
    version,
    status: 'saved',
    sending: null,
    savedAt: null,
    conflict: null,
    refusal: null,
    joined: null,
  };
  if (kept === null) return opened;
  const mine = { ...opened, content: kept.content, base: kept.base, version: kept.version };
  if (kept.version === version)
    return { ...mine, base: saved, status: standing(kept.content, saved) };
  return nextDraft(mine, { is: 'conflicted', theirs: saved, version, by: null, at: null });
}

function conflicted(
  state: DraftState,
  { theirs, version, by, at }: Extract<DraftEvent, { is: 'conflicted' }>,
): DraftState {
  const merge = mergeContents(state.base, state.content, theirs);
  if (merge.collisions.length > 0) {
    const conflict = { merge, theirs, version, by, at };
    return { ...state, sending: null, status: 'conflict', conflict };
  }
  const content = merge.merged;
  const status = standing(content, theirs);
  return { ...state, content, base: theirs, version, sending: null, status, joined: by ?? '' };
}

/** The draft after something happened. What is typed while saving is saved next, never lost. */
export function nextDraft(state: DraftState, event: DraftEvent): DraftState {
  switch (event.is) {
    case 'typed': {
      const busy = state.status === 'saving' || state.status === 'conflict';
      const status = busy ? state.status : standing(event.content, state.base);
      return { ...state, content: event.content, status, refusal: null, joined: null };
    }
    case 'sent':
      return { ...state, sending: state.content, status: 'saving' };
    case 'saved': {
      const base = state.sending ?? state.content;
      const status = standing(state.content, base);
      const { version, at } = event;
      return { ...state, base, version, savedAt: at, sending: null, status, refusal: null };
    }
    case 'unreached':
      return { ...state, sending: null, status: 'failed' };
    case 'refused':
      return { ...state, sending: null, status: 'failed', refusal: event.refusal };
    case 'conflicted':
      return conflicted(state, event);
    case 'resolved': {
      const { conflict } = state;
      if (conflict === null) return state;
      const { theirs: base, version } = conflict;
      const status = standing(event.content, base);
      return { ...state, content: event.content, base, version, status, conflict: null };
    }
  }
}
