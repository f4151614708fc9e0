import type { PlanLine } from '@cau-noi/domain/plan';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { ActButton } from '@cau-noi/ui/act-button';
import {
  EntryGrid,
  type GridChange,
  type GridHandle,
  type NewRow,
  type UnreadAt,
} from '@cau-noi/ui/entry-grid';
import { Text } from '@mantine/core';
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import type { PlanCellState } from '../checks/cell-states.ts';
import { type CellContent, type ColumnId, withCell } from '../line/cell.ts';
import type { NameLists } from '../line/name-lists.ts';
import { emptyLine, newLineId } from '../line/new-line.ts';
import { builderMessages } from './builder.messages.ts';
import { gridColumns } from './grid-columns.ts';

export interface PlanGridProps {
  readonly year: number;
  readonly lines: readonly PlanLine[];
  readonly lists: NameLists;
  readonly states: ReadonlyMap<string, PlanCellState>;
  /** A new act, which can be undone. */
  readonly onAct: (lines: readonly PlanLine[]) => void;
  readonly onRemove: (lineIds: readonly string[]) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** Texts that could not be read when the page was left. */
  readonly unread: readonly UnreadAt[];
  readonly onUnread: (cells: readonly UnreadAt[]) => void;
  readonly handle: RefObject<GridHandle | null>;
}

const rowKey = (line: PlanLine) => line.id;

/** The lines with some cells changed; lines that nothing touched stay the same objects. */
export function withChanges(
  lines: readonly PlanLine[],
  changes: readonly GridChange[],
): readonly PlanLine[] {
  const byLine = new Map<string, GridChange[]>();
  for (const change of changes) byLine.set(change.row, [...(byLine.get(change.row) ?? []), change]);
  return lines.map((line) =>
    (byLine.get(line.id) ?? []).reduce<PlanLine>(
      (changed, { column, value }) => withCell(changed, column as ColumnId, value as CellContent),
      line,
    ),
  );
}

/** A line from the cells of a pasted row. */
export function lineOfRow(row: NewRow): PlanLine {
  return Object.entries(row).reduce(
    (line, [column, value]): PlanLine => withCell(line, column as ColumnId, value as CellContent),
    emptyLine(newLineId()),
  );
}

/** The plan as a grid: keys, blocks from Excel, undo; what is wrong shows in its cell. */
export default function PlanGrid(props: PlanGridProps) {
  const { year, lines, lists, states, onAct, onRedo, handle } = props;
  const t = useMessages(builderMessages);
  const { language } = useLanguage();
  const columns = useMemo(() => {
    const { vocabularies, unionIds: unions } = lists;
    return gridColumns({ year, language, vocabularies, unions }, lists);
  }, [year, language, lists]);
  const cellState = useCallback(
    (line: PlanLine, column: string) => states.get(`${line.id}.${column}`),
    [states],
  );
  const active = useRef<string | null>(null);
  // Several acts of the grid may come before the page is drawn again: a paste changes and adds.
  const latest = useRef(lines);
  useEffect(() => {
    latest.current = lines;
  }, [lines]);
  const act = (next: readonly PlanLine[]) => {
    latest.current = next;
    onAct(next);
  };
  const insert = (below: string) => {
    const line = emptyLine(newLineId());
    const place = latest.current.findIndex(({ id }) => id === below) + 1;
    act(latest.current.toSpliced(place, 0, line));
    return line.id;
  };
  const undo = () => {
    if (handle.current?.takeBackUnread() !== true) props.onUndo();
  };
  const press = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.target instanceof HTMLInputElement) return;
    const key = event.key.toLowerCase();
    if (key === 'z' && !event.shiftKey) undo();
    else if (key === 'y' || key === 'z') onRedo();
    else return;
    event.preventDefault();
  };
  return (
    // Undo for the whole grid: its cells take the keys, this only listens on their way up.
    <div role="presentation" onKeyDown={press}>
      <EntryGrid
        label={t('grid.label', { year })}
        rows={lines}
        rowKey={rowKey}
        rowLabel={(line) => line.title.trim() || t('grid.untitled')}
        columns={columns}
        cellState={cellState}
        pathPrefix="lines"
        handle={handle}
        onChange={(changes) => act(withChanges(latest.current, changes))}
        onAdd={(rows) => {
          const added = rows.map(lineOfRow);
          act([...latest.current, ...added]);
          return added.map(rowKey);
        }}
        onInsert={insert}
        onRemove={props.onRemove}
        unread={props.unread}
        onUnread={props.onUnread}
        onActive={(line) => {
          active.current = line?.id ?? null;
        }}
        actions={
          <>
            <ActButton
              variant="default"
              onClick={() => insert(active.current ?? latest.current.at(-1)?.id ?? '')}
            >
              {t('grid.insert')}
            </ActButton>
            <ActButton variant="default" onClick={undo}>
              {t('grid.undo')}
            </ActButton>
            <ActButton variant="default" onClick={onRedo}>
              {t('grid.redo')}
            </ActButton>
          </>
        }
      />
      <Text size="xs" c="dimmed" mt="sm" className="ui-screen-only">
        {t('grid.keys')}
      </Text>
    </div>
  );
}
