import { useCallback, useRef } from 'react';

/** So many acts can be undone. */
const DEPTH = 100;

interface Stacks<Content> {
  readonly past: readonly Content[];
  readonly future: readonly Content[];
  /** What the last act here led to. */
  readonly now: Content;
}

/**
 * Undo and redo for a content that is held elsewhere. When it was changed by anything else (joined with
 * another's version, loaded anew), there is no way back behind that: it would undo what others did.
 */
export function useUndo<Content>(content: Content, change: (content: Content) => void) {
  const stacks = useRef<Stacks<Content>>({ past: [], future: [], now: content });
  const current = useCallback(
    (now: Content): Stacks<Content> =>
      stacks.current.now === now ? stacks.current : { past: [], future: [], now },
    [],
  );
  const act = useCallback(
    (next: Content) => {
      const { past } = current(content);
      stacks.current = { past: [...past, content].slice(-DEPTH), future: [], now: next };
      change(next);
    },
    [content, change, current],
  );
  const undo = useCallback(() => {
    const { past, future } = current(content);
    const before = past.at(-1);
    if (before === undefined) return false;
    stacks.current = { past: past.slice(0, -1), future: [content, ...future], now: before };
    change(before);
    return true;
  }, [content, change, current]);
  const redo = useCallback(() => {
    const { past, future } = current(content);
    const [after, ...rest] = future;
    if (after === undefined) return false;
    stacks.current = { past: [...past, content], future: rest, now: after };
    change(after);
    return true;
  }, [content, change, current]);
  return { act, undo, redo } as const;
}
