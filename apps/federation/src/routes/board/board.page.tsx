import { basisText, isVerified } from '@cau-noi/i18n/basis-text';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { PortalLink } from '@cau-noi/portal/link';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { useViewer } from '@cau-noi/portal/session';
import { ActButton } from '@cau-noi/ui/act-button';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { BoardFilterBar } from './board-filter-bar.tsx';
import { isShown, NO_BOARD_FILTERS, useBoardFilters } from './board-filters.ts';
import { BoardGrid } from './board-grid.tsx';
import { Board_row } from './board-row.ts';
import { BoardStats } from './board-stats.tsx';
import { boardMessages } from './board.messages.ts';
import { boardOptions } from './board.routes.ts';
import { collectedYear, inBoardOrder, isLate } from './standing.ts';

const BoardPageQuery = graphql(
  `
    query BoardPageQuery($year: Int!, $reportYear: Int!) {
      reports: reportingBoard(year: $reportYear) {
        rows {
          reportsOverdue
          organisation {
            id
          }
        }
      }
      reportingBoard(year: $year) {
        year
        dueDate
        basis {
          citation
          article
          verification
        }
        rows {
          ...Board_row
        }
      }
    }
  `,
  [Board_row],
);

type Board = ResultOf<typeof BoardPageQuery>['reportingBoard'];
type Reports = ResultOf<typeof BoardPageQuery>['reports']['rows'];

/** Plans are collected for a year in which nothing took place yet: reports are owed for this one. */
const reportYearOf = (year: number, today: string) => Math.min(year, Number(today.slice(0, 4)));

/** Who has handed in the plan of a year, who is late, and who owes reports. */
export function BoardPage() {
  const t = useMessages(boardMessages);
  const { today } = useViewer();
  const { paths } = boardOptions.use();
  const [filters] = useBoardFilters();
  const year = filters.year ?? collectedYear(today);
  const [{ data, error }, ask] = useQuery({
    query: BoardPageQuery,
    variables: useMemo(() => ({ year, reportYear: reportYearOf(year, today) }), [year, today]),
  });
  const board = data?.reportingBoard.year === year ? data.reportingBoard : null;
  usePageTitle(t('title', { year }));
  return (
    <Page>
      <PageHeader
        title={t('title', { year })}
        actions={<PortalLink to={paths.lines({ year: String(year) })}>{t('lines')}</PortalLink>}
        {...(board && { strip: <Deadline board={board} /> })}
      />
      {error && board === null && (
        <QueryFailure error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {!error && board === null && <Skeleton shape="table" label={t('loading')} lines={16} />}
      {data && board && <BoardBody board={board} reports={data.reports.rows} />}
    </Page>
  );
}

function Deadline({ board }: { readonly board: Board }) {
  const t = useMessages(boardMessages);
  const format = useFormat();
  const { language } = useLanguage();
  const { today } = useViewer();
  const { dueDate, basis } = board;
  if (dueDate === null) return <p>{t('noDue')}</p>;
  return (
    <p>
      {t('due', { date: format.date(dueDate), ago: format.relative(dueDate, today) })}{' '}
      {basis && t('basis', { basis: basisText(basis, language) })}
      {basis && !isVerified(basis) && ` (${t('unverified')})`}
    </p>
  );
}

interface BoardBodyProps {
  readonly board: Board;
  readonly reports: Reports;
}

/** The rows as the page shows them: who has not handed in after the day is late too. */
function useRows({ board, reports }: BoardBodyProps) {
  const { compare } = useFormat();
  const { today } = useViewer();
  return useMemo(() => {
    const overdue = new Map(
      reports.map(({ organisation, reportsOverdue }) => [organisation.id, reportsOverdue]),
    );
    const rows = readFragment(Board_row, board.rows).map((row) => ({
      ...row,
      name: row.organisation.shortName,
      late: isLate(row, board.dueDate, today),
      reportsOverdue: overdue.get(row.organisation.id) ?? 0,
    }));
    return inBoardOrder(rows, compare);
  }, [board, reports, compare, today]);
}

function BoardBody(props: BoardBodyProps) {
  const { board } = props;
  const t = useMessages(boardMessages);
  const { today } = useViewer();
  const [filters, change] = useBoardFilters();
  const rows = useRows(props);
  const shown = rows.filter((row) => isShown(row, filters));
  const reportYear = reportYearOf(board.year, today);
  return (
    <>
      <BoardStats year={board.year} reportYear={reportYear} rows={rows} />
      <BoardFilterBar year={board.year} found={shown.length} />
      {shown.length === 0 ? (
        <EmptyState
          why={t('nothing')}
          action={
            <ActButton variant="default" onClick={() => change(NO_BOARD_FILTERS)}>
              {t('clear')}
            </ActButton>
          }
        />
      ) : (
        <BoardGrid
          caption={t('caption', { year: board.year })}
          rows={shown}
          dueDate={board.dueDate}
          reportYear={reportYear}
        />
      )}
    </>
  );
}
