import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type Ref, type RefObject, useEffect, useState } from 'react';
import type { TablePlace } from './columns.ts';

/** The height of a row before it is drawn, in pixels: `--ui-row`. */
const ROW = 36;
/** Rows drawn beyond either edge of the window. */
const BEYOND = 5;
/** So many rows before the last one, more are wanted: about a window ahead of the reader. */
const AHEAD = 30;

interface LongBodyProps {
  readonly count: number;
  /** Columns, for the space above and below what is drawn. */
  readonly width: number;
  readonly keyAt: (index: number) => string;
  /** One row; `measure` goes on its `tr`, which also carries `data-index`. */
  readonly renderRow: (index: number, measure: Ref<HTMLTableRowElement>) => ReactNode;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly onEnd?: (() => void) | undefined;
  readonly place?: TablePlace | undefined;
}

/** The body of a long table: only the rows in view are drawn. Default export because it is loaded lazily. */
export default function LongBody(props: LongBodyProps) {
  const { count, width, keyAt, renderRow, scroller, onEnd, place } = props;
  // The place moves while the table is scrolled; where it began is what counts.
  const [start] = useState(() => ({ top: place?.top ?? 0, heights: place?.heights ?? [] }));
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    // A row that is drawn but not laid out (a hidden tab) measures 0, and all rows would then seem in view.
    measureElement: (row) => row.offsetHeight || ROW,
    getItemKey: keyAt,
    overscan: BEYOND,
    initialRect: { width: 0, height: 720 },
    initialOffset: start.top,
    initialMeasurementsCache: [...start.heights],
  });
  // Not a layout effect: the frame around this body is only there after its children.
  useEffect(() => {
    if (scroller.current) scroller.current.scrollTop = start.top;
  }, [scroller, start]);
  useEffect(() => {
    if (place === undefined) return undefined;
    const frame = scroller.current;
    const note = () => {
      place.top = frame?.scrollTop ?? 0;
    };
    frame?.addEventListener('scroll', note, { passive: true });
    return () => {
      frame?.removeEventListener('scroll', note);
      place.heights = virtualizer.measurementsCache;
    };
  }, [place, scroller, virtualizer]);

  const drawn = virtualizer.getVirtualItems();
  const last = drawn.at(-1)?.index ?? 0;
  const atEnd = last >= count - AHEAD;
  useEffect(() => {
    if (atEnd) onEnd?.();
  }, [atEnd, onEnd]);
  const before = drawn[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  return (
    <tbody>
      <Space height={before} width={width} />
      {drawn.map(({ index }) => renderRow(index, virtualizer.measureElement))}
      <Space height={after} width={width} />
    </tbody>
  );
}

function Space({ height, width }: { readonly height: number; readonly width: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td colSpan={width} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}
