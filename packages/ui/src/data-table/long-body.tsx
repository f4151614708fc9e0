import { useVirtualizer } from '@tanstack/react-virtual';
import type { ReactNode, Ref, RefObject } from 'react';

/** The height of a row before it is drawn, in pixels: `--ui-row`. */
const ROW = 36;

interface LongBodyProps {
  readonly count: number;
  /** Columns, for the space above and below what is drawn. */
  readonly width: number;
  readonly keyAt: (index: number) => string;
  /** One row; `measure` goes on its `tr`, which also carries `data-index`. */
  readonly renderRow: (index: number, measure: Ref<HTMLTableRowElement>) => ReactNode;
  readonly scroller: RefObject<HTMLDivElement | null>;
}

/** The body of a long table: only the rows in view are drawn. Default export because it is loaded lazily. */
export default function LongBody({ count, width, keyAt, renderRow, scroller }: LongBodyProps) {
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    // A row that is drawn but not laid out (a hidden tab) measures 0, and all rows would then seem in view.
    measureElement: (row) => row.offsetHeight || ROW,
    getItemKey: keyAt,
    overscan: 12,
    initialRect: { width: 0, height: 720 },
  });
  const drawn = virtualizer.getVirtualItems();
  const before = drawn[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  return (
    <tbody>
      <Space height={before} width={width} />
      {drawn.map((item) => renderRow(item.index, virtualizer.measureElement))}
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
