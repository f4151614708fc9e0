import { useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { useQuery } from 'urql';
import { normMessages } from '../norms.messages.ts';
import { NormsLinks } from '../norms-links.tsx';
import { VerificationMark } from '../rate-parts.tsx';
import { AddInstrument } from '../writing-acts.tsx';
import { InstrumentLinks, useInForceText } from './instrument-parts.tsx';
import { InstrumentsPageQuery } from './instruments-asked.ts';
import type { InstrumentRow } from './instruments-asked.ts';

const rowKey = ({ id }: InstrumentRow) => id;
const NONE: readonly InstrumentRow[] = [];

/** The instruments that rates and rules come from, the latest first. */
export function InstrumentsPage() {
  const t = useMessages(normMessages);
  const [{ data, error }, ask] = useQuery({ query: InstrumentsPageQuery });
  const columns = useColumns();
  usePageTitle(t('instrument.list'));
  return (
    <Page>
      <PageHeader title={t('instrument.list')} trail={<NormsLinks />} actions={<AddInstrument />} />
      {error && !data ? (
        <QueryFailure error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      ) : (
        <DataTable
          caption={t('instrument.list')}
          columns={columns}
          rows={data?.instruments ?? NONE}
          rowKey={rowKey}
          loading={data === undefined}
        />
      )}
    </Page>
  );
}

function useColumns(): readonly Column<InstrumentRow>[] {
  const t = useMessages(normMessages);
  const inForce = useInForceText();
  return [
    {
      id: 'number',
      header: t('instrument.number'),
      phone: 'title',
      minWidth: '150px',
      cell: (row) => <InstrumentLinks rows={[row]} />,
    },
    {
      id: 'subject',
      header: t('column.subject'),
      minWidth: '200px',
      cell: ({ subject }) => <span lang="vi">{subject}</span>,
    },
    {
      id: 'issuer',
      header: t('column.issuer'),
      cell: ({ issuer }) => <span lang="vi">{issuer}</span>,
    },
    { id: 'inForce', header: t('instrument.inForce'), minWidth: '130px', cell: inForce },
    {
      id: 'replaces',
      header: t('column.replaces'),
      minWidth: '130px',
      cell: ({ replaces }) => <InstrumentLinks rows={replaces} />,
    },
    {
      id: 'verification',
      header: t('instrument.verification'),
      minWidth: '130px',
      cell: ({ verification }) => <VerificationMark verification={verification} />,
    },
  ];
}
