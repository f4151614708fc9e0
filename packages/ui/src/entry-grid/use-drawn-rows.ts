import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback } from 'react';

/** The height of a row, in pixels: `--ui-row-compact` with its line. */
const ROW = 31;
/** Only grids longer than this draw a part of their rows; in shorter ones the browser's search finds all. */
const LONG = 80;
/** Rows drawn beyond each edge of the view, so that scrolling shows no gap. */
const BEYOND = 12;

/** A row to draw, and the empty space above it, in pixels. */
export interface DrawnRow {
  readonly place: number;
  readonly gap: number;
}

export interface DrawnRows {
  readonly drawn: readonly DrawnRow[];
  /** The empty space below the last row, in pixels. */
  readonly after: number;
  /** Brings a row that may not be drawn yet into view. */
  readonly show: (place: number) => void;
}

/** With the row of the active cell: it keeps the focus and the edit while it is scrolled out of view. */
function placesWith(active: number, inView: readonly number[]): readonly number[] {
  return inView.includes(active) ? inView : [...inView, active].toSorted((a, b) => a - b);
}

/** Which rows of a grid are drawn: those in view and the active one, or all while they are few. */
export function useDrawnRows(
  count: number,
  active: number,
  scroller: RefObject<HTMLDivElement | null>,
): DrawnRows {
  const long = count > LONG;
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count,
    enabled: long,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: BEYOND,
    initialRect: { width: 0, height: 720 },
  });
  const show = useCallback(
    (place: number) => virtualizer.scrollToIndex(place, { align: 'center' }),
    [virtualizer],
  );
  if (!long) {
    const drawn = Array.from({ length: count }, (_, place) => ({ place, gap: 0 }));
    return { drawn, after: 0, show };
  }
  const inView = virtualizer.getVirtualItems().map(({ index }) => index);
  const places = placesWith(active, inView);
  const drawn = places.map((place, at) => ({
    place,
    gap: (place - (places[at - 1] ?? -1) - 1) * ROW,
  }));
  return { drawn, after: (count - 1 - (places.at(-1) ?? -1)) * ROW, show };
}
