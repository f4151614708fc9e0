import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
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
  const frame = useRef<HTMLDivElement>(null);
  const buttonId = useId();
  const panelId = useId();
  useEffect(() => {
    if (!open) return undefined;
    const leave = (event: Event) => {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) setOpen(false);
    };
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      document.getElementById(buttonId)?.focus();
    };
    document.addEventListener('focusin', leave);
    document.addEventListener('pointerdown', leave);
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('focusin', leave);
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('keydown', press);
    };
  }, [open, buttonId]);
  const close = () => {
    setOpen(false);
    document.getElementById(buttonId)?.focus();
  };
  return (
    <div ref={frame} className={classes.frame}>
      <button
        id={buttonId}
        type="button"
        className={classes.button}
        aria-label={label}
        aria-expanded={open}
        aria-controls={panelId}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      <div id={panelId} className={classes.panel} data-align={align} hidden={!open}>
        {open && children(close)}
      </div>
    </div>
  );
}
