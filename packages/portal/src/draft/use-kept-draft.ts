import { useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import { useViewer } from '../session/viewer.ts';
import { type DraftEvent, draftLife, type DraftState, type JoinVersions } from './draft-state.ts';
import { forget, keep } from './kept-draft.ts';
import { useFoundDraft } from './use-found-draft.ts';

export interface KeptDraftOptions<Content, Collision> {
  /** The id of the record: the place where the work is kept; null where it is kept nowhere. */
  readonly recordId: string | null;
  /** The content as it was loaded, and the version it was loaded as. */
  readonly saved: Content;
  readonly version: number;
  readonly join: JoinVersions<Content, Collision>;
}

export interface KeptDraft<Content, Collision> {
  readonly state: DraftState<Content, Collision>;
  /** Whether this browser keeps what is typed; false where it forbids that or is full. */
  readonly kept: boolean;
  readonly change: (content: Content) => void;
  /** Ends a conflict with the content that the writer chose. */
  readonly resolve: (content: Content) => void;
  /** What was typed has been handed in, and need not be kept. */
  readonly done: () => void;
}

/**
 * A draft of what the server takes only as a whole, by an act of the writer: kept in the browser from
 * the first letter, so that neither a reload nor a lost connection loses it, and joined with what
 * somebody else has saved meanwhile. Its status is `saved` while nothing is typed, else `unsaved`.
 */
export function useKeptDraft<Content, Collision>(
  options: KeptDraftOptions<Content, Collision>,
): KeptDraft<Content, Collision> {
  const { recordId, saved, version, join } = options;
  const viewerId = useViewer().id;
  const place = useMemo(
    () => (recordId === null ? null : { viewerId, recordId }),
    [viewerId, recordId],
  );
  const found = useFoundDraft(place, saved);
  const life = useMemo(() => draftLife(join), [join]);
  const [state, dispatch] = useReducer(
    (before: DraftState<Content, Collision>, event: DraftEvent<Content>) =>
      life.next(before, metBy(before, event)),
    null,
    () => life.open(saved, version, found),
  );
  const [kept, setKept] = useState(true);
  const { base, version: ground } = state;
  const change = useCallback(
    (content: Content) => {
      setKept(place !== null && keep(place, { content, base, version: ground }));
      dispatch({ is: 'typed', content });
    },
    [place, base, ground],
  );
  // What was joined, chosen or put back is kept as well, or forgotten where nothing is left of it.
  useEffect(() => {
    if (place === null) return;
    if (state.status === 'saved') forget(place);
    else keep(place, state);
  }, [place, state]);
  useEffect(() => dispatch({ is: 'loaded', saved, version }), [saved, version]);
  return {
    state,
    kept,
    change,
    resolve: useCallback((content: Content) => dispatch({ is: 'resolved', content }), []),
    done: useCallback(() => {
      if (place !== null) forget(place);
    }, [place]),
  };
}

// No autosave of ours will meet the newer version: it is met as soon as it is loaded.
function metBy<Content>(
  { status, version }: DraftState<Content, unknown>,
  event: DraftEvent<Content>,
): DraftEvent<Content> {
  if (event.is !== 'loaded' || status === 'saved' || event.version <= version) return event;
  return { is: 'conflicted', theirs: event.saved, version: event.version, by: null, at: null };
}
