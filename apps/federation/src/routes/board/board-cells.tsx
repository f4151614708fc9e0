import { daysBetween } from '@cau-noi/domain/period';
import type { IsoDate } from '@cau-noi/domain/period';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { useViewer } from '@cau-noi/portal/session';
import type { ReportingCell } from '@cau-noi/ui/reporting-grid';
import type { ReactNode } from 'react';
import type { BoardRow } from './board-row.ts';
import { boardMessages } from './board.messages.ts';
import { boardOptions } from './board.routes.ts';
import { dayInVietnam, standingOf } from './standing.ts';
import type { Standing } from './standing.ts';

const NOTHING: ReportingCell = { tone: 'none', label: '' };

const linkTo = (address: string) => (face: ReactNode) => (
  <PortalLink to={address}>{face}</PortalLink>
);

/** What the cells of a union's row say; `dueDate` is the day by which plans of the year are due. */
export function useBoardCells(dueDate: string | null, reportYear: number) {
  const t = useMessages(boardMessages);
  const format = useFormat();
  const { today } = useViewer();
  const { paths } = boardOptions.use();

  const standingCell = (row: BoardRow): ReportingCell => {
    const { plan, state, submittedAt, lines } = row;
    const link = plan === null ? {} : { link: linkTo(paths.plan({ planId: plan.id })) };
    switch (standingOf(state)) {
      case 'MISSING':
        return { tone: 'draft', label: t(plan === null ? 'cell.notBegun' : 'cell.draft'), ...link };
      case 'SUBMITTED': {
        const date = submittedAt === null ? '' : format.date(submittedAt);
        return { tone: 'waiting', label: t('cell.submitted', { date }), ...link };
      }
      case 'RETURNED':
        return { tone: 'returned', label: t('cell.returned'), ...link };
      case 'APPROVED':
        return { tone: 'done', label: t('cell.approved', { count: lines }), ...link };
    }
  };

  const lateText = ({ late, state, submittedAt }: BoardRow): string => {
    if (!late) return '';
    if (dueDate === null) return t('cell.late');
    const missing = standingOf(state) === 'MISSING';
    const until = missing || submittedAt === null ? today : dayInVietnam(submittedAt);
    const count = daysBetween(dueDate as IsoDate, until as IsoDate);
    return t(missing ? 'cell.overdue' : 'cell.lateBy', { count });
  };

  const reportsCell = ({ organisation, reportsOverdue }: BoardRow): ReportingCell =>
    reportsOverdue === 0
      ? NOTHING
      : {
          tone: 'late',
          label: t('cell.reports', { count: reportsOverdue }),
          link: linkTo(
            paths.dossiers({
              unit: organisation.id,
              overdue: '1',
              from: String(reportYear),
              to: String(reportYear),
            }),
          ),
        };

  return {
    lateText,
    reportsCell,
    standingCell,
    cell: (row: BoardRow, column: Standing | 'LATE' | 'REPORTS'): ReportingCell => {
      if (column === 'REPORTS') return reportsCell(row);
      if (column !== 'LATE') return standingOf(row.state) === column ? standingCell(row) : NOTHING;
      const label = lateText(row);
      return label === '' ? NOTHING : { tone: 'late', label };
    },
  };
}
