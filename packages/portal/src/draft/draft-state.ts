import { sameValue } from '@cau-noi/domain/difference';
import type { SaveStatus } from '@cau-noi/ui/save-state';

/** Two versions written from one, joined: what only one side changed is in it already. */
export interface Join<Content, Collision> {
  readonly merged: Content;
  /** What both sides changed, each otherwise: left to be chosen. */
  readonly collisions: readonly Collision[];
}

/** How two versions of one kind of record are joined. `base` is what both had before them. */
export type JoinVersions<Content, Collision> = (
  base: Content,
  mine: Content,
  theirs: Content,
) => Join<Content, Collision>;

/** What is saved now, and who saved it when. */
export interface TheirVersion<Content> {
  readonly theirs: Content;
  readonly version: number;
  readonly by: string | null;
  /** ISO date-time. */
  readonly at: string | null;
}

/** Somebody else saved first, and what they saved collides with what is being written. */
export interface Conflict<Content, Collision> extends TheirVersion<Content> {
  readonly join: Join<Content, Collision>;
}

/** A refusal that waiting does not mend, as the API names it. */
export interface Refusal {
  readonly code: string;
  readonly data: unknown;
}

/** A draft while it is written: what is typed, what is saved, and how the two stand. */
export interface DraftState<Content, Collision> {
  readonly content: Content;
  /** What is saved as `version`: the ground on which `content` was written. */
  readonly base: Content;
  readonly version: number;
  readonly status: SaveStatus;
  /** The content on its way to the server. */
  readonly sending: Content | null;
  /** ISO date-time of the last saving in this page. */
  readonly savedAt: string | null;
  readonly conflict: Conflict<Content, Collision> | null;
  readonly refusal: Refusal | null;
  /** Who else's changes were joined in without a question; '' when their name is not known. */
  readonly joined: string | null;
}

/** What saving came to. */
export type SaveAnswer<Content> =
  | { readonly is: 'saved'; readonly version: number; readonly at: string }
  | { readonly is: 'unreached' }
  | { readonly is: 'refused'; readonly refusal: Refusal }
  | ({ readonly is: 'conflicted' } & TheirVersion<Content>);

export type DraftEvent<Content> =
  | { readonly is: 'typed'; readonly content: Content }
  | { readonly is: 'sent' }
  | SaveAnswer<Content>
  /** The writer has chosen what stands where both changed. */
  | { readonly is: 'resolved'; readonly content: Content }
  /** The page has loaded a newer version of the record. */
  | { readonly is: 'loaded'; readonly saved: Content; readonly version: number };

/** Work that the browser kept because it did not reach the server. */
export interface KeptDraft<Content> {
  readonly content: Content;
  readonly base: Content;
  readonly version: number;
}

function standing(content: unknown, base: unknown): SaveStatus {
  return sameValue(content, base) ? 'saved' : 'unsaved';
}

/** The life of a draft, given how two versions of it are joined. */
export function draftLife<Content, Collision>(join: JoinVersions<Content, Collision>) {
  type State = DraftState<Content, Collision>;

  function conflicted(state: State, their: TheirVersion<Content>): State {
    const { theirs, version, by, at } = their;
    const joined = join(state.base, state.content, theirs);
    if (joined.collisions.length > 0) {
      const conflict = { join: joined, theirs, version, by, at };
      return { ...state, sending: null, status: 'conflict', conflict };
    }
    const content = joined.merged;
    const status = standing(content, theirs);
    return { ...state, content, base: theirs, version, sending: null, status, joined: by ?? '' };
  }

  function resolved(state: State, content: Content): State {
    if (state.conflict === null) return state;
    const { theirs: base, version } = state.conflict;
    const status = standing(content, base);
    return { ...state, content, base, version, status, conflict: null };
  }

  /** The draft after something happened. What is typed while saving is saved next, never lost. */
  function next(state: State, event: DraftEvent<Content>): State {
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
      case 'resolved':
        return resolved(state, event.content);
      case 'loaded':
        // Only a page at rest follows; whoever types meets the newer version when they save.
        return state.status === 'saved' && event.version > state.version
          ? { ...state, content: event.saved, base: event.saved, version: event.version }
          : state;
    }
  }

  /** A draft as it was loaded; work that the browser kept is taken up, or joined with what came since. */
  function open(saved: Content, version: number, kept: KeptDraft<Content> | null): State {
    const opened: State = {
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
    const mine: State = { ...opened, content: kept.content, base: kept.base };
    if (kept.version !== version)
      return conflicted(mine, { theirs: saved, version, by: null, at: null });
    return { ...mine, base: saved, status: standing(kept.content, saved) };
  }

  return { open, next } as const;
}
