import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import classes from './entry-grid.module.css';

/** Where the active cell goes when an edit is finished. */
export type EditEnd = 'down' | 'up' | 'right' | 'left' | 'stay';

export interface TextEditorProps {
  readonly label: string;
  readonly initial: string;
  readonly align: 'start' | 'end';
  readonly onCommit: (text: string, end: EditEnd) => void;
  readonly onCancel: () => void;
}

/** Enter and Tab finish an edit and move on; with Shift the other way. */
export function editEndOf(event: KeyboardEvent): EditEnd | null {
  if (event.key === 'Enter') return event.shiftKey ? 'up' : 'down';
  if (event.key === 'Tab') return event.shiftKey ? 'left' : 'right';
  return null;
}

/** The text of one cell being written. Leaving it any way but Escape keeps what was written. */
export function TextEditor({ label, initial, align, onCommit, onCancel }: TextEditorProps) {
  const [text, setText] = useState(initial);
  const input = useRef<HTMLInputElement>(null);
  const finished = useRef(false);

  useEffect(() => {
    input.current?.focus();
    input.current?.setSelectionRange(initial.length, initial.length);
  }, [initial]);

  const finish = (act: () => void) => {
    if (finished.current) return;
    finished.current = true;
    act();
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    const end = editEndOf(event);
    if (end !== null) {
      event.preventDefault();
      finish(() => onCommit(text, end));
    } else if (event.key === 'Escape') {
      event.preventDefault();
      finish(onCancel);
    }
  };
  return (
    <input
      ref={input}
      className={classes.editor}
      // As wide as its cell: a column must not move while it is edited.
      size={1}
      data-align={align}
      aria-label={label}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={press}
      onBlur={() => finish(() => onCommit(text, 'stay'))}
    />
  );
}
