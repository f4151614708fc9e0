import { graphql } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { pageQuestion, usePageQuestion } from '@cau-noi/portal/page-question';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { useCallback } from 'react';
import { useQuery } from 'urql';
import { DossierRecord, DossierRecord_dossier } from './dossier-record.tsx';
import { recordMessages } from './record.messages.ts';

const DossierRecordQuery = graphql(
  `
    query DossierRecordQuery($id: ID!) {
      node(id: $id) {
        __typename
        id
        ... on Dossier {
          ...DossierRecord_dossier
        }
      }
    }
  `,
  [DossierRecord_dossier],
);

export const dossierQuestion = pageQuestion(DossierRecordQuery, ({ param }) => ({
  id: param('dossierId'),
}));

/** A dossier: where it stands, what is in it, what the checks say, what may be done. */
export function DossierPage() {
  const t = useMessages(recordMessages);
  const [{ data, error }, ask] = useQuery(usePageQuestion(dossierQuestion));
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
  return <DossierRecord dossier={data.node} onAsk={again} />;
}
