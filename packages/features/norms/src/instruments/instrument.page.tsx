import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { PortalLink, usePathParam } from '@cau-noi/portal/link';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { useViewer } from '@cau-noi/portal/session';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { FactList, Page, PageHeader, PageSection } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { useQuery } from 'urql';
import { normMessages } from '../norms.messages.ts';
import { NormsLinks } from '../norms-links.tsx';
import { normsOptions } from '../norms.routes.ts';
import { VerificationMark } from '../rate-parts.tsx';
import { useRateWords } from '../use-rate-words.ts';
import { CorrectInstrument } from '../writing-acts.tsx';
import { InstrumentHistory } from './instrument-history.tsx';
import { InstrumentLinks, useInForceText } from './instrument-parts.tsx';
import { InstrumentsPageQuery } from './instruments-asked.ts';
import type { InstrumentRow } from './instruments-asked.ts';

/** A legal instrument: what was seen of it, what it replaces, how far it was verified. */
export function InstrumentPage() {
  const t = useMessages(normMessages);
  const words = useRateWords();
  const { paths } = normsOptions.use();
  const id = usePathParam('instrumentId');
  const [{ data, error }, ask] = useQuery({ query: InstrumentsPageQuery });
  const row = data?.instruments.find((one) => one.id === id);
  const title = row === undefined ? t('instrument.kind') : words.instrument(row);
  usePageTitle(title);
  return (
    <Page width="reading">
      <PageHeader
        kind={t('instrument.kind')}
        title={<span lang="vi">{title}</span>}
        trail={<NormsLinks />}
        actions={row && <CorrectInstrument id={row.id} />}
      />
      {error && !data && (
        <QueryFailure error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {!error && !data && <Skeleton shape="record" label={t('instrument.kind')} />}
      {data && row === undefined && (
        <EmptyState
          why={t('instrument.gone')}
          action={<PortalLink to={paths.instruments()}>{t('instrument.back')}</PortalLink>}
        />
      )}
      {row && <Facts row={row} />}
      {row && row.written.length > 1 && <InstrumentHistory written={row.written} />}
    </Page>
  );
}

/** A day on which its rates hold: today, or the last before it ended, or the first it will have. */
function dayOf({ inForceFrom, inForceTo }: InstrumentRow, today: string): string {
  if (inForceTo !== null && inForceTo < today) return inForceTo;
  return inForceFrom !== null && inForceFrom > today ? inForceFrom : today;
}

function Facts({ row }: { readonly row: InstrumentRow }) {
  const t = useMessages(normMessages);
  const format = useFormat();
  const inForce = useInForceText();
  const { today } = useViewer();
  const { paths } = normsOptions.use();
  const { id, subject, issuer, signedOn, replaces, replacedBy, source, verification } = row;
  const vietnamese = (text: string) => <span lang="vi">{text}</span>;
  return (
    <PageSection
      title={t('instrument.facts')}
      actions={
        <PortalLink to={paths.norms({ instrument: id, on: dayOf(row, today) })}>
          {t('instrument.rates')}
        </PortalLink>
      }
    >
      <FactList
        facts={[
          { label: t('column.subject'), value: vietnamese(subject) },
          { label: t('column.issuer'), value: vietnamese(issuer) },
          {
            label: t('instrument.signedOn'),
            value: signedOn === null ? t('instrument.unseen') : format.date(signedOn),
          },
          { label: t('instrument.inForce'), value: inForce(row) },
          { label: t('instrument.replaces'), value: <InstrumentLinks rows={replaces} /> },
          { label: t('instrument.replacedBy'), value: <InstrumentLinks rows={replacedBy} /> },
          { label: t('instrument.source'), value: vietnamese(source) },
          {
            label: t('instrument.verification'),
            value: <VerificationMark verification={verification} />,
          },
        ]}
      />
    </PageSection>
  );
}
