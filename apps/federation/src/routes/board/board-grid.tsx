import { useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { ReportingGrid } from '@cau-noi/ui/reporting-grid';
import { StateBadge } from '@cau-noi/ui/state-badge';
import type { StateTone } from '@cau-noi/ui/state-badge';
import { useIsPhone } from '@cau-noi/ui/viewport';
import { useBoardCells } from './board-cells.tsx';
import type { BoardRow } from './board-row.ts';
import { boardMessages } from './board.messages.ts';
import { boardOptions } from './board.routes.ts';
import { standingOf, STANDINGS } from './standing.ts';
import type { Standing } from './standing.ts';

const COLUMNS = ['LATE', ...STANDINGS, 'REPORTS'] as const;
const TONES: Readonly<Record<Standing, StateTone>> = {
  MISSING: 'draft',
  SUBMITTED: 'waiting',
  RETURNED: 'returned',
  APPROVED: 'done',
};
const unitName = (row: BoardRow) => <UnitName row={row} />;
const rowKey = ({ organisation }: BoardRow) => organisation.id;

export interface BoardGridProps {
  readonly caption: string;
  readonly rows: readonly BoardRow[];
  readonly dueDate: string | null;
  /** The year for whose activities reports are owed. */
  readonly reportYear: number;
}

/** A union a row, its standing a column; a list on a phone. */
export function BoardGrid(props: BoardGridProps) {
  const { caption, rows, dueDate, reportYear } = props;
  const t = useMessages(boardMessages);
  const phone = useIsPhone();
  const { cell } = useBoardCells(dueDate, reportYear);
  const columns = usePhoneColumns(dueDate, reportYear);
  if (phone) {
    return <DataTable caption={caption} columns={columns} rows={rows} rowKey={rowKey} />;
  }
  const header = (column: (typeof COLUMNS)[number]) => {
    if (column === 'LATE') return t('column.late');
    return column === 'REPORTS'
      ? t('column.reports', { year: reportYear })
      : t(`standing.${column}`);
  };
  return (
    <ReportingGrid
      caption={caption}
      rows={rows}
      rowKey={rowKey}
      rowLabel={unitName}
      periods={COLUMNS.map((id) => ({ id, label: header(id) }))}
      cell={(row, period) => cell(row, COLUMNS.find((column) => column === period) ?? 'LATE')}
    />
  );
}

/** The name of the union; with a plan it leads there. */
function UnitName({ row }: { readonly row: BoardRow }) {
  const { paths } = boardOptions.use();
  const { plan, organisation } = row;
  if (plan === null) return organisation.shortName;
  return <PortalLink to={paths.plan({ planId: plan.id })}>{organisation.shortName}</PortalLink>;
}

function usePhoneColumns(dueDate: string | null, reportYear: number): readonly Column<BoardRow>[] {
  const t = useMessages(boardMessages);
  const { lateText, reportsCell, standingCell } = useBoardCells(dueDate, reportYear);
  return [
    {
      id: 'unit',
      header: t('column.unit'),
      phone: 'title',
      cell: unitName,
    },
    {
      id: 'standing',
      header: t('column.standing'),
      cell: (row) => {
        const standing = standingOf(row.state);
        return (
          <>
            <StateBadge tone={TONES[standing]} label={t(`standing.${standing}`)} />
            {` ${standingCell(row).label}`}
          </>
        );
      },
    },
    {
      id: 'late',
      header: t('column.late'),
      cell: (row) => {
        const label = lateText(row);
        return label === '' ? null : <StateBadge tone="late" label={label} />;
      },
    },
    {
      id: 'reports',
      header: t('column.reports', { year: reportYear }),
      cell: (row) => {
        const { label, link } = reportsCell(row);
        return link ? link(label) : label;
      },
    },
  ];
}
