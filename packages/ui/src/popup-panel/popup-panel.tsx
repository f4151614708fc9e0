import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useId,
  useRef,
  useState,
} from 'react';
import classes from './popup-panel.module.css';

export interface PopupPanelProps {
  /** The button's name for readers. */
  readonly label: string;
  /** What the button shows. */
  readonly button: ReactNode;
  /** The panel's content; `close` gives the focus back to the button. */
  readonly children: (close: () => void) => ReactNode;
  readonly align?: 'start' | 'end';
}

/**
 * A button and the panel below it. Escape, leaving by Tab, and a click elsewhere close it. It is placed by CSS
 * alone, since it is part of what every page loads first.
 */
export function PopupPanel({ label, button, children, align = 'end' }: PopupPanelProps) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const panelId = useId();
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const leave = (event: FocusEvent<HTMLDivElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    close();
  };
  return (
    <div className={classes.frame} onBlur={leave} onKeyDown={press}>
      <button
        ref={opener}
        type="button"
        className={classes.button}
        aria-label={label}
        aria-expanded={open}
        aria-controls={panelId}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      {/* The panel takes focus on a click within it, so that the click does not count as leaving. */}
      <div id={panelId} className={classes.panel} data-align={align} hidden={!open} tabIndex={-1}>
        {open && children(close)}
      </div>
    </div>
  );
}
