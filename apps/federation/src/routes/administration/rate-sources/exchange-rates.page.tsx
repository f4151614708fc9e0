import { RATE_DECIMALS } from '@cau-noi/domain/money/fraction';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader, PageSection } from '@cau-noi/ui/page';
import { useQuery } from 'urql';
import { AdministrationLinks } from '../administration-links.tsx';
import { ExchangeRateForm } from './exchange-rate-form.tsx';
import { ExchangeTable } from './exchange-table.tsx';
import { sourcesMessages } from './sources.messages.ts';
import { useWrittenBy } from '../use-written-by.ts';

const ExchangeRatesPageQuery = graphql(`
  query ExchangeRatesPageQuery {
    exchangeRates {
      id
      date
      from
      to
      numerator
      denominator
      source
      addedBy
      addedAt
    }
  }
`);

type ExchangeRow = ResultOf<typeof ExchangeRatesPageQuery>['exchangeRates'][number];

const NONE: readonly ExchangeRow[] = [];

/** What currencies were worth on which day, the latest first, and a new day. */
export function ExchangeRatesPage() {
  const t = useMessages(sourcesMessages);
  const [{ data, error }, ask] = useQuery({ query: ExchangeRatesPageQuery });
  const again = () => ask({ requestPolicy: 'network-only' });
  const columns = useColumns();
  usePageTitle(t('exchange.title'));
  return (
    <Page>
      <PageHeader title={t('exchange.title')} trail={<AdministrationLinks />} />
      <PageSection title={t('exchange.list')} lead={t('exchange.lead')}>
        {error && !data ? (
          <QueryFailure error={error} onRetry={again} />
        ) : (
          <DataTable
            caption={t('exchange.list')}
            columns={columns}
            rows={data?.exchangeRates ?? NONE}
            rowKey={({ id }) => id}
            loading={data === undefined}
            empty={<EmptyState why={t('exchange.none')} />}
          />
        )}
      </PageSection>
      <ExchangeRateForm again={again} />
      <ExchangeTable again={again} />
    </Page>
  );
}

function useColumns(): readonly Column<ExchangeRow>[] {
  const t = useMessages(sourcesMessages);
  const format = useFormat();
  const by = useWrittenBy();
  return [
    {
      id: 'date',
      header: t('column.date'),
      width: '130px',
      cell: ({ date }) => format.date(date),
    },
    {
      id: 'pair',
      header: t('column.pair'),
      phone: 'title',
      minWidth: '180px',
      cell: ({ from, to, numerator, denominator }) =>
        t('exchange.pair', {
          from,
          to,
          value: format.number(numerator / denominator, RATE_DECIMALS),
        }),
    },
    { id: 'source', header: t('column.source'), cell: ({ source }) => source },
    { id: 'by', header: t('column.by'), cell: by },
  ];
}
