import type { NormItem } from '@cau-noi/domain/norm';
import { useMessages } from '@cau-noi/i18n/language';
import { normWords } from '@cau-noi/i18n/norm-words';
import { QueryFailure } from '@cau-noi/portal/failure';
import { PortalLink, usePathParam } from '@cau-noi/portal/link';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { FactList, Page, PageHeader, PageSection } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { useQuery } from 'urql';
import { normMessages } from '../norms.messages.ts';
import { NormsLinks } from '../norms-links.tsx';
import { normsOptions } from '../norms.routes.ts';
import { ScopeCell } from '../rate-parts.tsx';
import { isSameScope, ITEMS } from '../rate-row.ts';
import { historicOf, RatePageQuery } from './rate-asked.ts';
import type { HistoricRate } from './rate-asked.ts';
import { RateHistory } from './rate-history.tsx';

/** What was set for an item and scope from the first day on, each row with its source. */
export function RatePage() {
  const t = useMessages(normMessages);
  const words = useMessages(normWords);
  const named = usePathParam('item');
  const item = ITEMS.find((one) => one === named);
  const title = item === undefined ? t('rate.kind') : words(`item.${item}`);
  usePageTitle(title);
  return (
    <Page>
      <PageHeader kind={t('rate.kind')} title={title} trail={<NormsLinks />} />
      {item === undefined ? <NoRate /> : <ItemHistory item={item} />}
    </Page>
  );
}

function NoRate() {
  const t = useMessages(normMessages);
  const { paths } = normsOptions.use();
  return (
    <EmptyState
      why={t('rate.gone')}
      action={<PortalLink to={paths.norms()}>{t('rate.back')}</PortalLink>}
    />
  );
}

function ItemHistory({ item }: { readonly item: NormItem }) {
  const t = useMessages(normMessages);
  const id = usePathParam('rateId');
  const [{ data, error }, ask] = useQuery({ query: RatePageQuery, variables: { item } });
  if (error && !data)
    return <QueryFailure error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton shape="record" label={t('rate.history')} />;
  const all = data.normHistory.map(historicOf);
  const shown = all.find(({ rate }) => rate.id === id);
  if (shown === undefined) return <NoRate />;
  return (
    <Scoped
      shown={shown}
      rows={all.filter(({ rate }) => isSameScope(rate.scope, shown.rate.scope))}
    />
  );
}

interface ScopedProps {
  readonly shown: HistoricRate;
  readonly rows: readonly HistoricRate[];
}

function Scoped({ shown: { rate }, rows }: ScopedProps) {
  const t = useMessages(normMessages);
  const words = useMessages(normWords);
  const { paths } = normsOptions.use();
  return (
    <>
      <PageSection
        title={t('rate.facts')}
        actions={<PortalLink to={paths.norms({ item: rate.item })}>{t('rate.others')}</PortalLink>}
      >
        <FactList
          facts={[
            { label: t('column.scope'), value: <ScopeCell rate={rate} /> },
            { label: t('rate.unit'), value: words(`unit.${rate.unit}`) },
          ]}
        />
      </PageSection>
      <PageSection title={t('rate.history')} lead={t('rate.historyLead')}>
        <RateHistory rows={rows} />
      </PageSection>
    </>
  );
}
