import { basisText, isVerified } from '@cau-noi/i18n/finding-text';
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
import { collectedYear, inBoardOrder } from './standing.ts';

const BoardPageQuery = graphql(
  `
    query BoardPageQuery($year: Int!) {
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

/** Who has handed in the plan of a year, who is late, and who owes reports. */
export function BoardPage() {
  const t = useMessages(boardMessages);
  const { today } = useViewer();
  const { paths } = boardOptions.use();
  const [filters] = useBoardFilters();
  const year = filters.year ?? collectedYear(today);
  const [{ data, error }, ask] = useQuery({
    query: BoardPageQuery,
    variables: useMemo(() => ({ year }), [year]),
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
      {board && <BoardBody board={board} />}
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

function BoardBody({ board }: { readonly board: Board }) {
  const t = useMessages(boardMessages);
  const { compare } = useFormat();
  const [filters, change] = useBoardFilters();
  const rows = useMemo(
    () =>
      inBoardOrder(
        readFragment(Board_row, board.rows).map((row) => ({
          ...row,
          name: row.organisation.shortName,
        })),
        compare,
      ),
    [board, compare],
  );
  const shown = rows.filter((row) => isShown(row, filters));
  return (
    <>
      <BoardStats year={board.year} rows={rows} />
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
        />
      )}
    </>
  );
}
