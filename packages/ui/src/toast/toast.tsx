import { IconX } from '@tabler/icons-react';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useId,
  useMemo,
  useState,
} from 'react';
import { useWords } from '../words/words.tsx';
import classes from './toast.module.css';

/** How long an act can be undone, and a message stays: ten seconds. */
export const TOAST_MILLISECONDS = 10_000;

export interface Toast {
  readonly text: string;
  /** Undoes the act that the text tells of. */
  readonly onUndo?: () => void;
  readonly tone?: 'plain' | 'failed';
}

interface ShownToast extends Toast {
  readonly id: number;
  /** Who says it. */
  readonly by: string;
}

const ToastContext = createContext<((by: string, toast: Toast | null) => void) | null>(null);

/**
 * `toast({ text, onUndo })`: says at the head of the screen what was done, for ten seconds. What the same component
 * said of a failure goes with the next word; `toast(null)` where the success speaks for itself.
 */
export function useToast(): (toast: Toast | null) => void {
  const show = useContext(ToastContext);
  const by = useId();
  if (show === null) throw new Error('useToast needs UiProvider above it');
  return useCallback((toast) => show(by, toast), [show, by]);
}

let lastId = 0;

/** Holds the toasts and the live region that speaks them. `UiProvider` contains it. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly ShownToast[]>([]);
  const show = useCallback((by: string, toast: Toast | null) => {
    lastId += 1;
    const next = toast === null ? [] : [{ ...toast, by, id: lastId }];
    setToasts((before) => {
      const standing = before.filter((one) => one.by !== by || one.tone !== 'failed');
      return [...standing.slice(-2), ...next];
    });
  }, []);
  const close = useCallback(
    (id: number) => setToasts((before) => before.filter((toast) => toast.id !== id)),
    [],
  );
  const region = useMemo(
    () => toasts.map((toast) => <ToastLine key={toast.id} toast={toast} onClose={close} />),
    [toasts, close],
  );
  return (
    <ToastContext value={show}>
      {children}
      <div className={`${classes.region ?? ''} ui-screen-only`} aria-live="polite">
        {region}
      </div>
    </ToastContext>
  );
}

interface ToastLineProps {
  readonly toast: ShownToast;
  readonly onClose: (id: number) => void;
}

function ToastLine({ toast, onClose }: ToastLineProps) {
  const words = useWords();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    // While pointed at or focused it stays: ten seconds are short for a slow reader.
    if (held) return undefined;
    const timer = setTimeout(() => onClose(toast.id), TOAST_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [held, onClose, toast.id]);
  return (
    <div
      className={classes.toast}
      data-tone={toast.tone ?? 'plain'}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{toast.text}</span>
      {toast.onUndo && (
        <button
          type="button"
          className={classes.undo}
          onClick={() => {
            toast.onUndo?.();
            onClose(toast.id);
          }}
        >
          {words.act.undo}
        </button>
      )}
      <button
        type="button"
        className={classes.close}
        aria-label={words.act.close}
        onClick={() => onClose(toast.id)}
      >
        <IconX size={16} aria-hidden />
      </button>
    </div>
  );
}
