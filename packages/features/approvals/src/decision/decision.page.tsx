import { graphql } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { PortalLink, usePathParam } from '@cau-noi/portal/link';
import { pageQuestion, usePageQuestion } from '@cau-noi/portal/page-question';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { useQuery } from 'urql';
import { approvalsOptions } from '../approvals.routes.ts';
import { inboxWhere, useInboxFilters } from '../inbox/inbox-filters.ts';
import { DecisionView } from './decision-view.tsx';
import { decisionMessages } from './decision.messages.ts';
import { Decision_submission, readSubmission } from './submission.ts';

const DecisionPageQuery = graphql(
  `
    query DecisionPageQuery($id: ID!, $where: InboxWhere) {
      node(id: $id) {
        __typename
        ... on Submission {
          id
          ...Decision_submission
        }
      }
      inbox(where: $where, first: 100) {
        nodes {
          id
        }
      }
    }
  `,
  [Decision_submission],
);

export const decisionQuestion = pageQuestion(DecisionPageQuery, ({ param, search }) => ({
  id: param('submissionId'),
  where: inboxWhere(search),
}));

/** One submission, its findings and the decision on it. */
export function DecisionPage() {
  const t = useMessages(decisionMessages);
  const { paths } = approvalsOptions.use();
  const id = usePathParam('submissionId');
  const { search } = useInboxFilters();
  const [{ data, error }, ask] = useQuery(usePageQuestion(decisionQuestion));
  const node = data?.node;
  // While another item is asked for, the last one is not shown under its address.
  const here = node?.__typename === 'Submission' && node.id === id ? node : null;

  if (error && here === null) {
    return (
      <Page>
        <QueryFailure page error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      </Page>
    );
  }
  if (here === null) {
    return (
      <Page>
        {data === undefined || node?.__typename === 'Submission' ? (
          <Skeleton shape="record" label={t('loading')} lines={12} />
        ) : (
          <EmptyState
            page
            why={t('missing')}
            action={<PortalLink to={paths.inbox(search)}>{t('backToInbox')}</PortalLink>}
          />
        )}
      </Page>
    );
  }
  return (
    <DecisionView
      key={id}
      submission={readSubmission(here)}
      waiting={data?.inbox.nodes.map((item) => item.id) ?? []}
      onReload={() => ask({ requestPolicy: 'network-only' })}
    />
  );
}
