import { NORM_ITEMS } from '@cau-noi/domain/norm';
import type { NormItem } from '@cau-noi/domain/norm';
import { useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { idFilter, oneOf, useFilters } from '@cau-noi/portal/filters';
import { PortalLink } from '@cau-noi/portal/link';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { useQuery } from 'urql';
import { administrationOptions } from '../administration.routes.ts';
import { RateNewPageQuery } from './rate-draft.ts';
import { RateForm } from './rate-form.tsx';
import { rateMessages } from './rate.messages.ts';

const ITEMS = Object.keys(NORM_ITEMS) as readonly NormItem[];

/** Which row is put right, in the address; none for one of its own. */
const filters = { item: oneOf(ITEMS), corrects: idFilter } as const;

/** What is asked for where no row is put right: nothing of it is answered. */
const ANY_ITEM: NormItem = 'GUEST_LODGING';

/** Writes a rate into the rate book, or one that puts another right. */
export function RateNewPage() {
  const t = useMessages(rateMessages);
  const { paths } = administrationOptions.use();
  const [{ item, corrects }] = useFilters(filters);
  const correcting = item !== null && corrects !== null;
  const [{ data, error }, ask] = useQuery({
    query: RateNewPageQuery,
    variables: { item: item ?? ANY_ITEM, corrects: correcting },
  });
  const corrected = data?.normHistory?.find(({ id }) => id === corrects) ?? null;
  const title = t(correcting ? 'correct' : 'add');
  usePageTitle(title);
  return (
    <Page width="reading">
      <PageHeader title={title} trail={<PortalLink to={paths.norms()}>{t('book')}</PortalLink>} />
      {error && !data && (
        <QueryFailure error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {!error && !data && <Skeleton shape="record" label={title} />}
      {data && correcting && corrected === null && (
        <EmptyState
          why={t('gone')}
          action={<PortalLink to={paths.norms()}>{t('back')}</PortalLink>}
        />
      )}
      {data && (!correcting || corrected !== null) && (
        <>
          <p>{t(correcting ? 'correctLead' : 'addLead')}</p>
          <RateForm
            key={corrected?.id ?? 'new'}
            instruments={data.instruments}
            corrected={corrected}
          />
        </>
      )}
    </Page>
  );
}
