import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { useViewer } from '../session/viewer.ts';
import {
  type DraftEvent,
  draftLife,
  type DraftState,
  type JoinVersions,
  type SaveAnswer,
} from './draft-state.ts';
import { type DraftPlace, forget, keep } from './kept-draft.ts';
import { useFoundDraft } from './use-found-draft.ts';

/** How long typing must rest before it is saved, and how long to wait for a lost connection. */
const SAVE_AFTER_MILLISECONDS = 2_000;
const RETRY_AFTER_MILLISECONDS = 15_000;

export interface DraftOptions<Content, Collision> {
  /** The id of the record: the place where unsaved work is kept. */
  readonly recordId: string;
  /** The content as it was loaded, and the version it was loaded as. */
  readonly saved: Content;
  readonly version: number;
  readonly join: JoinVersions<Content, Collision>;
  /** Saves `content` as written on `version`. */
  readonly send: (content: Content, version: number) => Promise<SaveAnswer<Content>>;
}

export interface Draft<Content, Collision> {
  readonly state: DraftState<Content, Collision>;
  readonly change: (content: Content) => void;
  /** Saves at once; nothing when all is saved or a conflict waits. */
  readonly save: () => void;
  /** Ends a conflict with the content that the writer chose. */
  readonly resolve: (content: Content) => void;
}

/**
 * A record's draft: saved two seconds after typing rests, kept in the browser until it is, tried again
 * when the connection comes back, joined with what somebody else saved meanwhile.
 */
export function useDraft<Content, Collision>(
  options: DraftOptions<Content, Collision>,
): Draft<Content, Collision> {
  const { recordId, saved, version, join } = options;
  const viewerId = useViewer().id;
  const place = useMemo(() => ({ viewerId, recordId }), [viewerId, recordId]);
  const found = useFoundDraft(place, saved);
  const life = useMemo(() => draftLife(join), [join]);
  const [state, dispatch] = useReducer(
    (before: DraftState<Content, Collision>, event: DraftEvent<Content>) =>
      life.next(before, event),
    null,
    () => life.open(saved, version, found),
  );
  const save = useSaving(state, dispatch, options.send);
  useKeeping(state, place);
  useLeaving(state, save);
  useEffect(() => dispatch({ is: 'loaded', saved, version }), [saved, version]);
  return {
    state,
    save,
    change: useCallback((content: Content) => dispatch({ is: 'typed', content }), []),
    resolve: useCallback((content: Content) => dispatch({ is: 'resolved', content }), []),
  };
}

type Dispatch<Content> = (event: DraftEvent<Content>) => void;

function useSaving<Content, Collision>(
  state: DraftState<Content, Collision>,
  dispatch: Dispatch<Content>,
  send: DraftOptions<Content, Collision>['send'],
): () => void {
  const latest = useRef({ state, send });
  useEffect(() => {
    latest.current = { state, send };
  });
  const save = useCallback(() => {
    const { state: now, send: toServer } = latest.current;
    if (now.status !== 'unsaved' && now.status !== 'failed') return;
    dispatch({ is: 'sent' });
    void toServer(now.content, now.version).then(dispatch);
  }, [dispatch]);
  const { status, content, base, refusal } = state;
  useEffect(() => {
    if (status !== 'unsaved' || content === base) return undefined;
    const timer = setTimeout(save, SAVE_AFTER_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [status, content, base, save]);
  const unreached = status === 'failed' && refusal === null;
  useEffect(() => {
    if (!unreached) return undefined;
    const timer = setInterval(save, RETRY_AFTER_MILLISECONDS);
    window.addEventListener('online', save);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', save);
    };
  }, [unreached, save]);
  return save;
}

function useKeeping<Content, Collision>(
  state: DraftState<Content, Collision>,
  place: DraftPlace,
): void {
  useEffect(() => {
    if (state.status === 'saved') forget(place);
    else keep(place, state);
  }, [place, state]);
}

/** Leaving the page saves; closing it before it is saved asks the browser to ask. */
function useLeaving<Content, Collision>(
  state: DraftState<Content, Collision>,
  save: () => void,
): void {
  const unsafe = state.status !== 'saved';
  useEffect(() => {
    if (!unsafe) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsafe]);
  useEffect(() => () => save(), [save]);
}
