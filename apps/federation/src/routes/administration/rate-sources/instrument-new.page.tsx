import { useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { idFilter, useFilters } from '@cau-noi/portal/filters';
import { PortalLink } from '@cau-noi/portal/link';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { useQuery } from 'urql';
import { administrationOptions } from '../administration.routes.ts';
import { InstrumentNewPageQuery } from './instrument-draft.ts';
import { InstrumentForm } from './instrument-form.tsx';
import { sourcesMessages } from './sources.messages.ts';

/** Which instrument is put right, in the address; none for one that is new. */
const filters = { corrects: idFilter } as const;

/** Writes a legal instrument down, so that rates may come from it, or puts right what was written of one. */
export function InstrumentNewPage() {
  const t = useMessages(sourcesMessages);
  const { paths } = administrationOptions.use();
  const [{ corrects }] = useFilters(filters);
  const correcting = corrects !== null;
  const [{ data, error }, ask] = useQuery({
    query: InstrumentNewPageQuery,
    variables: { corrects: correcting },
  });
  const corrected = data?.instruments.find(({ id }) => id === corrects) ?? null;
  const title = t(correcting ? 'instrument.correct' : 'instrument.title');
  usePageTitle(title);
  return (
    <Page width="reading">
      <PageHeader
        title={title}
        trail={<PortalLink to={paths.instruments()}>{t('instruments')}</PortalLink>}
      />
      {error && !data && (
        <QueryFailure error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {!error && !data && <Skeleton shape="record" label={title} />}
      {data && correcting && corrected === null && (
        <EmptyState
          why={t('instrument.gone')}
          action={<PortalLink to={paths.instruments()}>{t('instrument.back')}</PortalLink>}
        />
      )}
      {data && (!correcting || corrected !== null) && (
        <>
          <p>{t(correcting ? 'instrument.correctLead' : 'instrument.lead')}</p>
          <InstrumentForm
            key={corrects ?? 'new'}
            instruments={data.instruments}
            corrected={corrected}
          />
        </>
      )}
    </Page>
  );
}
