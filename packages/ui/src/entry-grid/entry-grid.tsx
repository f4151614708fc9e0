import { IconPlus } from '@tabler/icons-react';
import type { ReactNode, Ref } from 'react';
import { ActButton } from '../act-button/act-button.tsx';
import { useIsPhone } from '../viewport/viewport.ts';
import { useWords } from '../words/words.tsx';
import classes from './entry-grid.module.css';
import type { CellState } from './grid-cell.tsx';
import { GridList } from './grid-list.tsx';
import { GridTable } from './grid-table.tsx';
import { type GridData, useGrid } from './use-grid.ts';

export type { CellValue, GridColumn } from './columns.ts';
export type { CellState } from './grid-cell.tsx';
export type { GridChange, NewRow, UnreadAt } from './block.ts';

export interface EntryGridProps<Row> extends GridData<Row> {
  /** What the grid holds, for readers: "Dòng kế hoạch năm 2026". */
  readonly label: string;
  /** The row's name for readers, in the label of its acts. */
  readonly rowLabel: (row: Row) => string;
  /** Saving, failed, and what is wrong with the value. */
  readonly cellState?: (row: Row, column: string) => CellState | undefined;
  /** Told which cell is active, so that a side panel can follow. */
  readonly onActive?: (row: Row | undefined, column: string | undefined) => void;
  /** Beside "add a row": copy from last year, import. */
  readonly actions?: ReactNode;
  /** Findings name cells by path; `data-field` of a cell is `{prefix}.{rowKey}.{column}`. */
  readonly pathPrefix?: string;
  /** Goes to a cell, also to one that is not drawn because it is out of view. */
  readonly handle?: Ref<GridHandle>;
}

/** What a page may ask of a grid. */
export interface GridHandle {
  /** Makes a cell the active one; false when there is no such cell, or at phone width. */
  readonly goTo: (rowKey: string, column: string) => boolean;
  /** Lays a block of text from a spreadsheet at the active cell; an empty grid has no cell to paste in. */
  readonly paste: (text: string) => void;
  /** The first step of undoing: true when the last act only left texts that could not be read. */
  readonly takeBackUnread: () => boolean;
}

/**
 * A grid to fill by keyboard: arrows move, typing or Enter or F2 edits, Enter and Tab finish, Escape cancels,
 * Delete empties, Shift extends, Ctrl+C and Ctrl+V exchange blocks with Excel, Ctrl+D fills down, Ctrl+Enter adds a
 * row, Ctrl+Delete removes it. Tab leaves the grid when nothing is edited. What cannot be read stays in its cell
 * with the reason. At phone width the rows become a list.
 *
 * Of a long grid only the rows in view are drawn; `aria-rowcount` says how many there are. Keep the identity of
 * `columns`, `cellState` and of rows that did not change: only rows in which something changed are drawn again.
 */
export function EntryGrid<Row>(props: EntryGridProps<Row>) {
  const { onAdd, actions } = props;
  const phone = useIsPhone();
  const grid = useGrid(props);
  const tools = (add: () => void) => <GridTools {...(onAdd && { onAdd: add })} actions={actions} />;
  if (!phone) return <GridTable {...props} grid={grid} tools={tools} />;
  return (
    <>
      <GridList {...props} grid={grid} />
      {tools(() => onAdd?.([{}]))}
    </>
  );
}

interface GridToolsProps {
  readonly onAdd?: () => void;
  readonly actions: ReactNode;
}

function GridTools({ onAdd, actions }: GridToolsProps) {
  const words = useWords();
  return (
    <div className={`${classes.tools ?? ''} ui-screen-only`}>
      {onAdd && (
        <ActButton
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={onAdd}
        >
          {words.grid.addRow}
        </ActButton>
      )}
      {actions}
    </div>
  );
}
