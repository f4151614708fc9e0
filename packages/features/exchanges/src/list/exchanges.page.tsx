import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { usePages } from '@cau-noi/graphql/pages';
import { exchangeWords } from '@cau-noi/i18n/exchange-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { ExportButton } from '@cau-noi/portal/list-export';
import { PortalLink, useGo } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { useViewer } from '@cau-noi/portal/session';
import { ActButton } from '@cau-noi/ui/act-button';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { LoadMore } from '@cau-noi/ui/pagination';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { exchangesMessages } from '../exchanges.messages.ts';
import { exchangesOptions } from '../exchanges.routes.ts';
import { TONES } from '../tones.ts';
import { ExchangeFilterBar } from './exchange-filter-bar.tsx';
import { NO_EXCHANGE_FILTERS, useExchangeFilters } from './exchange-filters.ts';

const ExchangesPageQuery = graphql(`
  query ExchangesPageQuery($where: ExchangeWhere, $after: String) {
    exchanges(where: $where, first: 50, after: $after) {
      totalCount
      totalCountIsExact
      nodes {
        id
        partner {
          id
          name
        }
        holders {
          organisation {
            id
            shortName
          }
        }
        next {
          year
          side
          from
          to
          state
        }
        balance {
          owedBy
          owed
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
type Answer = ResultOf<typeof ExchangesPageQuery>;
type Row = Answer['exchanges']['nodes'][number];
const pageOf = ({ exchanges }: Answer) => exchanges;

const EXPORTED = { orderBy: 'PARTNER', columns: ['partner', 'unit', 'next', 'balance'] };

/** Every rotating exchange that the viewer may see: whose turn it is next, when, and what is owed. */
export function ExchangesPage() {
  const t = useMessages(exchangesMessages);
  const { may } = useViewer();
  const { paths } = exchangesOptions.use();
  const go = useGo();
  const { where } = useExchangeFilters();
  const list = usePages({ document: ExchangesPageQuery, variables: { where }, pageOf });
  const columns = useColumns();
  usePageTitle(t('title'));
  const create = (
    <MayButton permission={may.planCreate} onClick={() => go(paths.exchangeNew())}>
      {t('create')}
    </MayButton>
  );
  return (
    <Page>
      <PageHeader title={t('title')} actions={create} />
      <p>{t('lead')}</p>
      <ExchangeFilterBar
        found={list.total}
        exportButton={<ExportButton shown={{ list: 'exchanges', where, ...EXPORTED }} />}
      />
      {list.error && list.rows.length === 0 ? (
        <QueryFailure error={list.error} onRetry={list.again} />
      ) : (
        <DataTable
          caption={t('title')}
          columns={columns}
          rows={list.rows}
          rowKey={({ id }) => id}
          loading={list.loading}
          empty={<Nothing />}
        />
      )}
      {list.total !== null && list.total > list.rows.length && (
        <LoadMore
          shown={list.rows.length}
          total={list.total}
          loading={list.loading}
          onMore={list.more}
        />
      )}
    </Page>
  );
}

function Nothing() {
  const t = useMessages(exchangesMessages);
  const { where, change } = useExchangeFilters();
  if (Object.keys(where).length === 0) return <EmptyState why={t('none')} />;
  return (
    <EmptyState
      why={t('nothing')}
      action={
        <ActButton variant="default" onClick={() => change(NO_EXCHANGE_FILTERS)}>
          {t('clear')}
        </ActButton>
      }
    />
  );
}

function useColumns(): readonly Column<Row>[] {
  const t = useMessages(exchangesMessages);
  const words = useMessages(exchangeWords);
  const format = useFormat();
  const { paths } = exchangesOptions.use();
  return [
    {
      id: 'partner',
      header: t('column.partner'),
      phone: 'title',
      width: '24%',
      cell: ({ id, partner }) => (
        <PortalLink to={paths.exchange({ exchangeId: id })}>{partner.name}</PortalLink>
      ),
    },
    {
      id: 'unit',
      header: t('column.unit'),
      width: '14%',
      cell: ({ holders }) => holders.at(-1)?.organisation.shortName ?? '',
    },
    {
      id: 'next',
      header: t('column.next'),
      width: '17%',
      cell: ({ next }) =>
        next === null
          ? t('noNext')
          : t('turn', { year: String(next.year), side: words(`side.${next.side}`) }),
    },
    {
      id: 'window',
      header: t('column.window'),
      width: '14%',
      cell: ({ next }) => (next === null ? '' : format.dateRange(next.from, next.to)),
      filled: ({ next }) => next !== null,
    },
    {
      id: 'state',
      header: t('column.state'),
      width: '12%',
      cell: ({ next }) =>
        next !== null && (
          <StateBadge tone={TONES[next.state]} label={words(`state.${next.state}`)} />
        ),
      filled: ({ next }) => next !== null,
    },
    {
      id: 'owed',
      header: t('column.owed'),
      cell: ({ balance: { owedBy, owed } }) =>
        owedBy === null ? t('balanced') : t(`owes.${owedBy}`, { count: owed }),
    },
  ];
}
