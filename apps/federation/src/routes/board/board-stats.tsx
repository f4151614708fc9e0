import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import type { Search } from '@cau-noi/portal/path';
import { Stat, StatRow } from '@cau-noi/ui/stat';
import type { ReactNode } from 'react';
import type { BoardRow } from './board-row.ts';
import { boardMessages } from './board.messages.ts';
import { boardOptions } from './board.routes.ts';
import { standingOf } from './standing.ts';

export interface BoardStatsProps {
  readonly year: number;
  /** The year for whose activities reports are owed. */
  readonly reportYear: number;
  readonly rows: readonly BoardRow[];
}

const linkTo = (address: string) => (figure: ReactNode) => (
  <PortalLink to={address}>{figure}</PortalLink>
);

/** How many have handed in, are late, are missing, owe reports; each figure narrows the board to them. */
export function BoardStats({ year, reportYear, rows }: BoardStatsProps) {
  const t = useMessages(boardMessages);
  const format = useFormat();
  const { paths } = boardOptions.use();
  const open = (search: Search) => linkTo(paths.board({ year: String(year), ...search }));
  const late = rows.filter((row) => row.late).length;
  const missing = rows.filter((row) => standingOf(row.state) === 'MISSING').length;
  const owing = rows.filter((row) => row.reportsOverdue > 0).length;
  const reports = rows.reduce((sum, row) => sum + row.reportsOverdue, 0);
  const ofUnits = t('stat.ofUnits', { count: rows.length });
  return (
    <StatRow>
      <Stat
        label={t('stat.late')}
        value={format.number(late)}
        unit={ofUnits}
        link={open({ late: '1' })}
      />
      <Stat
        label={t('stat.missing')}
        value={format.number(missing)}
        unit={ofUnits}
        link={open({ standing: 'MISSING' })}
      />
      <Stat
        label={t('stat.submitted')}
        value={format.number(rows.length - missing)}
        unit={ofUnits}
        link={open({ standing: ['SUBMITTED', 'RETURNED', 'APPROVED'] })}
      />
      <Stat
        label={t('stat.reports', { year: reportYear })}
        value={format.number(reports)}
        unit={t('stat.atUnits', { count: owing })}
        link={open({ overdue: '1' })}
      />
    </StatRow>
  );
}
