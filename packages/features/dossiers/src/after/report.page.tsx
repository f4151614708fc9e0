import { graphql } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { usePathParam } from '@cau-noi/portal/link';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { useCallback, useMemo } from 'react';
import { useQuery } from 'urql';
import { recordMessages } from '../record/record.messages.ts';
import { ReportForm, ReportForm_dossier } from './report-form.tsx';

const ReportQuery = graphql(
  `
    query ReportQuery($id: ID!) {
      node(id: $id) {
        __typename
        id
        ... on Dossier {
          ...ReportForm_dossier
        }
      }
    }
  `,
  [ReportForm_dossier],
);

/** The outcome report of a dossier, written and handed in. */
export function ReportPage() {
  const t = useMessages(recordMessages);
  const dossierId = usePathParam('dossierId');
  const variables = useMemo(() => ({ id: dossierId }), [dossierId]);
  const [{ data, error }, ask] = useQuery({ query: ReportQuery, variables });
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  if (error && !data) {
    return (
      <Page>
        <QueryFailure page error={error} onRetry={again} />
      </Page>
    );
  }
  if (!data) {
    return (
      <Page>
        <Skeleton shape="record" label={t('loading')} />
      </Page>
    );
  }
  if (data.node?.__typename !== 'Dossier') {
    return (
      <Page>
        <EmptyState page why={t('notFound')} />
      </Page>
    );
  }
  return <ReportForm key={data.node.id} dossier={data.node} onAsk={again} />;
}
