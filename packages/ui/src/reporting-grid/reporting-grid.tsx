import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconCircleCheck,
  IconClock,
  IconMinus,
  IconPencil,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { ScrollFrame } from '../scroll-frame/scroll-frame.tsx';
import classes from './reporting-grid.module.css';

/** How a union stands in a period; each with its own icon. */
export type ReportingTone = 'done' | 'waiting' | 'draft' | 'returned' | 'late' | 'none';

const icons = {
  done: IconCircleCheck,
  waiting: IconClock,
  draft: IconPencil,
  returned: IconArrowBackUp,
  late: IconAlertTriangle,
  none: IconMinus,
} satisfies Record<ReportingTone, unknown>;

export interface ReportingCell {
  readonly tone: ReportingTone;
  /** In words: "Quá hạn 12 ngày". Shown, unless `compact`; always read. */
  readonly label: string;
  /** Draws the cell's link around its face. */
  readonly link?: (face: ReactNode) => ReactNode;
}

export interface ReportingGridProps<Row> {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly rowLabel: (row: Row) => ReactNode;
  readonly periods: readonly { readonly id: string; readonly label: string }[];
  readonly cell: (row: Row, period: string) => ReportingCell;
  /** Icons only; the words are in the title and for readers. For many periods. */
  readonly compact?: boolean;
}

/** Who has reported what: a union a row, a period a column. */
export function ReportingGrid<Row>(props: ReportingGridProps<Row>) {
  const { caption, rows, rowKey, rowLabel, periods, cell, compact = false } = props;
  return (
    <ScrollFrame label={caption}>
      <table className={classes.grid} data-compact={compact}>
        <caption className={classes.caption}>{caption}</caption>
        <thead>
          <tr>
            <td />
            {periods.map((period) => (
              <th key={period.id} scope="col">
                {period.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              <th scope="row" className={classes.label}>
                {rowLabel(row)}
              </th>
              {periods.map((period) => (
                <Cell key={period.id} {...cell(row, period.id)} compact={compact} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

function Cell({ tone, label, link, compact }: ReportingCell & { readonly compact: boolean }) {
  const Icon = icons[tone];
  const face = (
    <span className={classes.face} title={compact ? label : undefined}>
      <Icon size={16} aria-hidden />
      <span className={compact ? classes.hidden : undefined}>{label}</span>
    </span>
  );
  return (
    <td className={classes.cell} data-tone={tone}>
      {link ? link(face) : face}
    </td>
  );
}
