import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Option } from '../select-field/select-field.tsx';
import { matches } from '../text-match/text-match.ts';
import classes from './entry-grid.module.css';
import { OptionList } from './option-list.tsx';
import { type EditEnd, editEndOf } from './text-editor.tsx';

export interface OptionEditorProps {
  readonly label: string;
  /** What was typed to begin the edit; filters at once. */
  readonly typed: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly multiple: boolean;
  readonly onCommit: (chosen: readonly string[], end: EditEnd) => void;
  readonly onCancel: () => void;
}

/**
 * Chooses one or several options of a cell: typing filters, arrows move, Enter takes (and finishes a single
 * choice), Tab finishes, Escape cancels. The list is placed on the screen, so that no scrolling frame cuts it.
 */
export function OptionEditor(props: OptionEditorProps) {
  const { label, typed, options, multiple, onCommit, onCancel } = props;
  const [text, setText] = useState(typed);
  const [chosen, setChosen] = useState(props.chosen);
  const shown = options.filter((option) => matches(`${option.label} ${option.note ?? ''}`, text));
  const first = shown.findIndex((option) => chosen.includes(option.value));
  const [at, setAt] = useState(Math.max(0, first));
  const [place, setPlace] = useState<DOMRect | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const finished = useRef(false);
  const listId = useId();

  useEffect(() => {
    input.current?.focus();
    setPlace(input.current?.getBoundingClientRect() ?? null);
  }, []);

  const finish = (act: () => void) => {
    if (finished.current) return;
    finished.current = true;
    act();
  };
  const take = (option: Option | undefined, end: EditEnd) => {
    if (option === undefined || option.disabled) return;
    if (!multiple) {
      finish(() => onCommit([option.value], end));
      return;
    }
    setChosen((before) =>
      before.includes(option.value)
        ? before.filter((value) => value !== option.value)
        : [...before, option.value],
    );
    setText('');
    input.current?.focus();
  };
  const clear = () => finish(() => onCommit([], 'stay'));

  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    const end = editEndOf(event);
    if (event.key === 'Escape') finish(onCancel);
    else if (event.key === 'ArrowDown') setAt(Math.min(at + 1, shown.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Delete' && text === '') clear();
    else if (event.key === 'Enter') take(shown[at], end ?? 'down');
    else if (end !== null && multiple) finish(() => onCommit(chosen, end));
    else if (end !== null && text !== '') take(shown[at], end);
    else if (end !== null) finish(() => onCommit(props.chosen, end));
    else return;
    event.preventDefault();
  };

  return (
    <>
      <input
        ref={input}
        className={classes.editor}
        size={1}
        role="combobox"
        aria-label={label}
        aria-expanded
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown[at] ? `${listId}-${at}` : undefined}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={press}
        onBlur={() => finish(() => (multiple ? onCommit(chosen, 'stay') : onCancel()))}
      />
      <OptionList
        id={listId}
        label={label}
        options={shown}
        chosen={chosen}
        multiple={multiple}
        at={at}
        cell={place}
        onTake={(option) => take(option, 'stay')}
      />
    </>
  );
}
