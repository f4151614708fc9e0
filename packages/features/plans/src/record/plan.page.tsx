import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { pageQuestion, usePageQuestion } from '@cau-noi/portal/page-question';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { useCallback, useDeferredValue } from 'react';
import { useQuery } from 'urql';
import { plansMessages } from '../plans.messages.ts';
import { ComingSteps_query } from './coming-steps.ts';
import { PlanRecord, PlanRecord_plan } from './plan-record.tsx';

const PlanPageQuery = graphql(
  `
    query PlanPageQuery($id: ID!) {
      ...ComingSteps_query
      node(id: $id) {
        __typename
        ... on Plan {
          id
          year
          ...PlanRecord_plan
        }
      }
    }
  `,
  [ComingSteps_query, PlanRecord_plan],
);

export type PlanPageAnswer = ResultOf<typeof PlanPageQuery>;

export const planQuestion = pageQuestion(PlanPageQuery, ({ param }) => ({ id: param('planId') }));

/** The page of a plan: where it stands, what changed, its lines, its findings, its history. */
export function PlanPage() {
  const t = useMessages(plansMessages);
  const [{ data: answered, error }, ask] = useQuery(usePageQuestion(planQuestion));
  // Thousands of lines are drawn piece by piece: the page can be left, and typed in, meanwhile.
  const data = useDeferredValue(answered);
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  const plan = data?.node?.__typename === 'Plan' ? data.node : null;
  usePageTitle(plan === null ? t('kind') : t('title', { year: plan.year }));
  if (data && plan !== null) {
    return <PlanRecord key={plan.id} plan={plan} routes={data} onAsk={again} />;
  }
  return (
    <Page>
      {error && <QueryFailure page error={error} onRetry={again} />}
      {!error && data && <EmptyState page why={t('notFound')} />}
      {!error && !data && <Skeleton shape="record" label={t('loading')} />}
    </Page>
  );
}
