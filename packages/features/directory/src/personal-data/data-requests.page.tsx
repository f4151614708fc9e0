import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { personalDataWords } from '@cau-noi/i18n/personal-data-words';
import { QueryFailure } from '@cau-noi/portal/failure';
import { PortalLink } from '@cau-noi/portal/link';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { useQuery } from 'urql';
import { directoryOptions } from '../directory.routes.ts';
import { RegisterLinks } from '../register/register-links.tsx';
import { RequestState } from './person-data.tsx';
import { personalDataMessages } from './personal-data.messages.ts';

const DataRequestsPageQuery = graphql(`
  query DataRequestsPageQuery {
    dataRequests {
      id
      kind
      askedBy
      askedOn
      basis
      doneAt
      doneBy
      person {
        id
        fullName
      }
    }
  }
`);

type Request = ResultOf<typeof DataRequestsPageQuery>['dataRequests'][number];

/** The register of requests about personal data, for administrators. */
export function DataRequestsPage() {
  const t = useMessages(personalDataMessages);
  const [{ data, error, fetching }, ask] = useQuery({ query: DataRequestsPageQuery });
  const columns = useColumns();
  usePageTitle(t('title'));
  return (
    <Page>
      <PageHeader title={t('title')} trail={<RegisterLinks />} />
      <p>{t('lead')}</p>
      {error && !data ? (
        <QueryFailure error={error} onRetry={ask} />
      ) : (
        <DataTable<Request>
          caption={t('table')}
          columns={columns}
          rows={data?.dataRequests ?? []}
          rowKey={({ id }) => id}
          loading={fetching}
          empty={<EmptyState why={t('empty')} />}
        />
      )}
    </Page>
  );
}

function useColumns(): readonly Column<Request>[] {
  const t = useMessages(personalDataMessages);
  const words = useMessages(personalDataWords);
  const format = useFormat();
  const { paths } = directoryOptions.use();
  return [
    {
      id: 'person',
      header: t('person'),
      phone: 'title',
      cell: ({ person }) => (
        <PortalLink to={paths.person({ personId: person.id })}>{person.fullName}</PortalLink>
      ),
    },
    { id: 'kind', header: t('kind'), cell: ({ kind }) => words(`kind.${kind}`) },
    { id: 'askedBy', header: t('askedBy'), cell: ({ askedBy }) => askedBy },
    { id: 'askedOn', header: t('askedOn'), cell: ({ askedOn }) => format.date(askedOn) },
    { id: 'basis', header: t('basis'), cell: ({ basis }) => basis },
    { id: 'state', header: t('state'), cell: (request) => <RequestState {...request} /> },
  ];
}
