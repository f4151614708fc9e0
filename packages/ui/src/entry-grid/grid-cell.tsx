import { useWords } from '../words/words.tsx';
import type { UnreadCell } from './block.ts';
import { writeCell } from './cell-text.ts';
import { alignOf, type GridColumn, hasOptions, isReadOnly } from './columns.ts';
import classes from './entry-grid.module.css';
import { OptionEditor } from './option-editor.tsx';
import { type EditEnd, TextEditor } from './text-editor.tsx';
import type { useGrid } from './use-grid.ts';

/** What the page knows of a cell beyond its value. */
export interface CellState {
  readonly status?: 'saving' | 'failed';
  /** What is wrong with the value, in words: a finding, an error of the API. */
  readonly message?: string;
  readonly tone?: 'stop' | 'justify';
}

/** The edit in progress: the text that began it, or `null` to go on with what the cell holds. */
export interface Edit {
  readonly typed: string | null;
}

export interface CellEditorProps<Row> {
  readonly grid: ReturnType<typeof useGrid<Row>>;
  readonly row: Row;
  readonly column: GridColumn<Row>;
  readonly edit: Edit;
  readonly label: string;
  readonly onEnd: (end: EditEnd) => void;
}

/** The editor of a cell, by the type of its column. */
export function CellEditor<Row>({ grid, row, column, edit, label, onEnd }: CellEditorProps<Row>) {
  if (hasOptions(column)) {
    const held = column.value(row);
    const chosen = typeof held === 'string' ? [held] : (held ?? []);
    return (
      <OptionEditor
        label={label}
        typed={edit.typed ?? ''}
        options={column.options}
        chosen={chosen}
        multiple={column.type === 'multi-select'}
        onCommit={(values, end) => {
          grid.put(row, column, column.type === 'multi-select' ? values : (values[0] ?? null));
          onEnd(end);
        }}
        onCancel={() => onEnd('stay')}
      />
    );
  }
  const held =
    grid.unreadIn(row)?.get(column.id)?.text ?? writeCell(column, row, grid.speech.locale);
  return (
    <TextEditor
      label={label}
      initial={edit.typed ?? held}
      align={alignOf(column)}
      onCommit={(text, end) => {
        if (text !== held) grid.write(row, column, text);
        onEnd(end);
      }}
      onCancel={() => onEnd('stay')}
    />
  );
}

export interface CellFaceProps<Row> {
  readonly row: Row;
  readonly column: GridColumn<Row>;
  readonly locale: string;
  readonly unread: UnreadCell | undefined;
  readonly state: CellState | undefined;
}

/** A cell as it is read: its text, or what could not be read, and marks for what is wrong. */
export function CellFace<Row>({ row, column, locale, unread, state }: CellFaceProps<Row>) {
  const words = useWords();
  return (
    <span className={classes.face} data-unread={unread !== undefined}>
      {unread?.text ?? writeCell(column, row, locale)}
      {state?.status !== undefined && (
        <span className={classes.hidden}>{` (${words.grid[state.status]})`}</span>
      )}
    </span>
  );
}

/** What is wrong with a cell, in words: first that it could not be read, then what the page says. */
export function messageOf(
  unread: UnreadCell | undefined,
  state: CellState | undefined,
): string | undefined {
  return unread?.message ?? state?.message;
}

/** The attributes by which a cell shows and says its state. */
export function cellMarks<Row>(
  row: Row,
  column: GridColumn<Row>,
  unread: UnreadCell | undefined,
  state: CellState | undefined,
) {
  const said = state?.message === undefined ? undefined : (state.tone ?? 'stop');
  const tone = unread === undefined ? said : 'stop';
  return {
    'data-align': alignOf(column),
    'data-tone': tone,
    'data-status': state?.status,
    'aria-readonly': isReadOnly(column, row),
    'aria-invalid': tone === 'stop',
  } as const;
}
