import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef } from 'react';

export interface Shortcut {
  /** `?`, `c`, `mod+k` (Ctrl, or ⌘ on a Mac), `alt+arrowdown`. */
  readonly keys: string;
  /** What it does, for the list behind "?". */
  readonly label: string;
  readonly run: () => void;
}

interface Registry {
  readonly add: (shortcut: Shortcut) => () => void;
  readonly list: () => readonly Shortcut[];
}

const ShortcutContext = createContext<Registry | null>(null);

/** What `mod` is called on this machine. */
export function modifierKey(): string {
  return navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl';
}

const EDITABLE = 'input, textarea, select, [contenteditable="true"], [role="grid"]';

function matches(keys: string, event: KeyboardEvent): boolean {
  const parts = keys.split('+');
  const modifier = parts.includes('mod');
  const alt = parts.includes('alt');
  if ((event.ctrlKey || event.metaKey) !== modifier || event.altKey !== alt) return false;
  return event.key.toLowerCase() === parts.at(-1);
}

function isWriting({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest(EDITABLE) !== null;
}

/** Keys without a modifier are text while somebody writes. */
function isText(keys: string, event: KeyboardEvent): boolean {
  return !keys.includes('+') && isWriting(event);
}

/** Listens once for all shortcuts of the page. The last one given for some keys wins. */
export function ShortcutProvider({ children }: { readonly children: ReactNode }) {
  const shortcuts = useRef<readonly Shortcut[]>([]);
  const registry = useMemo<Registry>(
    () => ({
      add: (shortcut) => {
        shortcuts.current = [...shortcuts.current, shortcut];
        return () => {
          shortcuts.current = shortcuts.current.filter((other) => other !== shortcut);
        };
      },
      list: () => shortcuts.current,
    }),
    [],
  );
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const shortcut = shortcuts.current.findLast(
        ({ keys }) => matches(keys, event) && !isText(keys, event),
      );
      if (shortcut === undefined) return;
      event.preventDefault();
      shortcut.run();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return <ShortcutContext value={registry}>{children}</ShortcutContext>;
}

function useRegistry(): Registry {
  const registry = use(ShortcutContext);
  if (registry === null) throw new Error('Shortcuts need ShortcutProvider above them');
  return registry;
}

/** Gives the page a shortcut for as long as the component is shown; "?" lists it. */
export function useShortcut(keys: string, label: string, run: () => void): void {
  const registry = useRegistry();
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(
    () => registry.add({ keys, label, run: () => latest.current() }),
    [registry, keys, label],
  );
}

/** What is kept of keys that are pressed one after the other; null where a key writes nothing. */
function withKey(typed: string, key: string): string | null {
  if (key === 'Backspace') return typed.slice(0, -1);
  // A first space presses the button that has the focus.
  return key.length === 1 && (key !== ' ' || typed !== '') ? typed + key : null;
}

/**
 * Keeps what is typed for a dialog that has been asked for and is still on its way, wherever the focus
 * is: whoever opens it types on at once. Meanwhile no key is a shortcut, and Escape asks no longer.
 *
 * @returns for the dialog's field, once it has the focus: what was typed until then
 */
export function useTypedAhead(asked: boolean, cancel: () => void): () => string {
  const typed = useRef('');
  const taken = useRef(false);
  const latest = useRef(cancel);
  useEffect(() => {
    latest.current = cancel;
  });
  useEffect(() => {
    if (!asked) return undefined;
    typed.current = '';
    taken.current = false;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (!taken.current && event.key === 'Escape') latest.current();
      const next = withKey(typed.current, event.key);
      if (next === null || (taken.current && isWriting(event))) return;
      event.preventDefault();
      if (taken.current) return;
      typed.current = next;
      event.stopPropagation();
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, [asked]);
  return useCallback(() => {
    const ahead = typed.current;
    typed.current = '';
    taken.current = true;
    return ahead;
  }, []);
}

/** The shortcuts of the moment, as last given. */
export function useShortcutList(): () => readonly Shortcut[] {
  return useRegistry().list;
}
