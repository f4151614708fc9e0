import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { PortalLink } from '@cau-noi/portal/link';
import { usePermissionReason } from '@cau-noi/portal/may-button';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { useViewer } from '@cau-noi/portal/session';
import { Sourced } from '@cau-noi/portal/sourced';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader, PageSection } from '@cau-noi/ui/page';
import { useQuery } from 'urql';
import { AdministrationLinks } from '../administration-links.tsx';
import { administrationOptions } from '../administration.routes.ts';
import { reorganisationMessages } from './reorganisation.messages.ts';
import { Wizard } from './wizard.tsx';

const ReorganisationPageQuery = graphql(`
  query ReorganisationPageQuery {
    reorganisations {
      id
      kind
      date
      decisionNumber
      source
      verification
      createdBy
      from {
        id
        shortName
      }
      heirs {
        id
        shortName
      }
    }
  }
`);

type Row = ResultOf<typeof ReorganisationPageQuery>['reorganisations'][number];

const NONE: readonly Row[] = [];

/** Decides about unions step by step, and tells of what was decided here before. */
export function ReorganisationPage() {
  const t = useMessages(reorganisationMessages);
  const { may } = useViewer();
  const refused = usePermissionReason(may.configure);
  usePageTitle(t('title'));
  return (
    <Page>
      <PageHeader title={t('title')} trail={<AdministrationLinks />} />
      <p>{t('lead')}</p>
      {refused === null ? (
        <>
          <Wizard />
          <Done />
        </>
      ) : (
        <EmptyState why={refused} />
      )}
    </Page>
  );
}

function Done() {
  const t = useMessages(reorganisationMessages);
  const columns = useColumns();
  const [{ data, error }, ask] = useQuery({ query: ReorganisationPageQuery });
  const rows = data?.reorganisations ?? NONE;
  // Many decisions may be known from one place.
  const sources = [...new Set(rows.flatMap(({ source }) => source ?? []))];
  return (
    <PageSection title={t('done')}>
      {error && !data ? (
        <QueryFailure error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      ) : (
        <DataTable
          caption={t('done')}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          loading={data === undefined}
          empty={<EmptyState why={t('none')} />}
        />
      )}
      {sources.length > 0 && (
        <>
          <h3>{t('sources')}</h3>
          <ul>
            {sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </>
      )}
    </PageSection>
  );
}

function useColumns(): readonly Column<Row>[] {
  const t = useMessages(reorganisationMessages);
  const format = useFormat();
  const { paths } = administrationOptions.use();
  return [
    {
      id: 'what',
      header: t('title'),
      phone: 'title',
      cell: ({ id, kind, from }) => (
        <PortalLink to={paths.reorganisationRecord({ reorganisationId: id })}>
          {t('record.title', {
            kind: t(`kind.${kind}`),
            from: from.map(({ shortName }) => shortName).join(', '),
          })}
        </PortalLink>
      ),
    },
    {
      id: 'heirs',
      header: t('column.heirs'),
      cell: ({ heirs }) => heirs.map(({ shortName }) => shortName).join(', '),
    },
    { id: 'date', header: t('column.date'), cell: ({ date }) => format.date(date) },
    {
      id: 'number',
      header: t('column.number'),
      cell: ({ decisionNumber }) => decisionNumber ?? t('noNumber'),
    },
    {
      id: 'source',
      header: t('column.source'),
      cell: ({ verification }) => <Sourced source={null} verification={verification} />,
    },
    {
      id: 'by',
      header: t('column.by'),
      minWidth: '8rem',
      cell: ({ createdBy }) => createdBy ?? t('byReference'),
    },
  ];
}
