import { RATE_CHANGES } from '@cau-noi/domain/norm/book';
import { addDays } from '@cau-noi/domain/period';
import type { IsoDate } from '@cau-noi/domain/period';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { normWords } from '@cau-noi/i18n/norm-words';
import { QueryFailure } from '@cau-noi/portal/failure';
import { useFilters } from '@cau-noi/portal/filters';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { useViewer } from '@cau-noi/portal/session';
import { ActButton } from '@cau-noi/ui/act-button';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { normMessages } from '../norms.messages.ts';
import { NormsLinks } from '../norms-links.tsx';
import { isFound } from '../rate-filters.ts';
import { BasisCell, ItemCell, LimitCell, ScopeCell } from '../rate-parts.tsx';
import type { RateRow } from '../rate-row.ts';
import { useRateWords } from '../use-rate-words.ts';
import { ChangeCell } from './change-cell.tsx';
import { ComparisonPageQuery, comparisonFilters, NO_FILTERS, rowsOf } from './comparison-asked.ts';
import type { ComparisonAsked, ComparisonRow } from './comparison-asked.ts';
import { ComparisonFilters } from './comparison-filters.tsx';

const YEAR_DAYS = 365;

interface Days {
  readonly before: IsoDate;
  readonly after: IsoDate;
}

/** The days asked for; today, and the same a year before, where none is. */
function useDays({ before, after }: ComparisonAsked): Days {
  const today = useViewer().today as IsoDate;
  return { before: before ?? addDays(today, -YEAR_DAYS), after: after ?? today };
}

/** "Tăng: 24; Mới có: 3" */
function useCounts(rows: readonly ComparisonRow[]): string {
  const t = useMessages(normMessages);
  const words = useMessages(normWords);
  const format = useFormat();
  return RATE_CHANGES.flatMap((change) => {
    const count = rows.filter((row) => row.change === change).length;
    const said = { change: words(`change.${change}`), number: format.number(count) };
    return count === 0 ? [] : [t('comparison.counted', said)];
  }).join('; ');
}

/** What held on two days, side by side; only what changed, unless all is asked for. */
export function ComparisonPage() {
  const t = useMessages(normMessages);
  const format = useFormat();
  const items = useMessages(normWords);
  const words = useRateWords();
  const [asked, setAsked] = useFilters(comparisonFilters);
  const days = useDays(asked);
  const [{ data, error, fetching }, ask] = useQuery({
    query: ComparisonPageQuery,
    variables: { ...days, changedOnly: !asked.all },
  });
  const all = useMemo(() => rowsOf(data?.normComparison ?? []), [data]);
  const rows = all.filter(
    ({ rate }) =>
      (asked.item === null || rate.item === asked.item) &&
      isFound(rate, asked.q, items(`item.${rate.item}`), words),
  );
  const counts = useCounts(rows);
  const columns = useColumns(days);
  const said = { before: format.date(days.before), after: format.date(days.after) };
  usePageTitle(t('comparison.title'));
  return (
    <Page>
      <PageHeader title={t('comparison.title')} trail={<NormsLinks />} />
      <ComparisonFilters
        asked={asked}
        days={days}
        found={data === undefined ? '' : counts}
        onChange={setAsked}
      />
      {error && !data ? (
        <QueryFailure error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      ) : (
        <DataTable
          caption={t('comparison.caption', said)}
          captionShown
          columns={columns}
          rows={rows}
          rowKey={({ rate, change }) => `${change} ${rate.id}`}
          loading={fetching && data === undefined}
          empty={
            all.length === 0 ? (
              <EmptyState
                why={t('comparison.same', said)}
                action={
                  <ActButton variant="default" onClick={() => setAsked({ all: true })}>
                    {t('comparison.all')}
                  </ActButton>
                }
              />
            ) : (
              <EmptyState
                why={t('comparison.nothingFits')}
                action={
                  <ActButton variant="default" onClick={() => setAsked(NO_FILTERS)}>
                    {t('clear')}
                  </ActButton>
                }
              />
            )
          }
        />
      )}
    </Page>
  );
}

function useColumns({ before, after }: Days): readonly Column<ComparisonRow>[] {
  const t = useMessages(normMessages);
  const format = useFormat();
  return [
    {
      id: 'item',
      header: t('column.item'),
      phone: 'title',
      width: '24%',
      minWidth: '170px',
      cell: ({ rate }) => <ItemCell rate={rate} />,
    },
    {
      id: 'scope',
      header: t('column.scope'),
      minWidth: '150px',
      cell: ({ rate }) => <ScopeCell rate={rate} />,
    },
    {
      id: 'change',
      header: t('column.change'),
      width: '16%',
      minWidth: '130px',
      cell: (row) => <ChangeCell row={row} />,
    },
    {
      id: 'before',
      header: t('column.before', { day: format.date(before) }),
      width: '19%',
      minWidth: '150px',
      cell: (row) => <DayCell rate={row.before} />,
    },
    {
      id: 'after',
      header: t('column.after', { day: format.date(after) }),
      width: '19%',
      minWidth: '150px',
      cell: (row) => <DayCell rate={row.after} />,
    },
  ];
}

/** What held on one of the days, and by what. */
function DayCell({ rate }: { readonly rate: RateRow | null }) {
  const t = useMessages(normMessages);
  if (rate === null) return t('comparison.none');
  return (
    <>
      <LimitCell rate={rate} />
      <BasisCell rate={rate} />
    </>
  );
}
