import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { PortalLink, usePathParam } from '@cau-noi/portal/link';
import { usePermissionReason } from '@cau-noi/portal/may-button';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { plansMessages } from '../plans.messages.ts';
import { plansOptions } from '../plans.routes.ts';
import { builderMessages } from './builder.messages.ts';
import { PlanBuilder } from './plan-builder.tsx';
import { BuilderPlan_plan } from './builder-plan.ts';

const PlanBuilderQuery = graphql(
  `
    query PlanBuilderQuery($id: ID!) {
      node(id: $id) {
        __typename
        ... on Plan {
          id
          year
          viewerMay {
            edit {
              allowed
              code
              data
            }
          }
          ...BuilderPlan_plan
        }
      }
    }
  `,
  [BuilderPlan_plan],
);

type Answer = ResultOf<typeof PlanBuilderQuery>;
type FoundPlan = Extract<NonNullable<Answer['node']>, { __typename: 'Plan' }>;

/** Where a plan is written: a grid or forms, with the checks speaking while it is typed. */
export function PlanBuilderPage() {
  const t = useMessages(builderMessages);
  const words = useMessages(plansMessages);
  const id = usePathParam('planId');
  const [{ data, error }, ask] = useQuery({
    query: PlanBuilderQuery,
    variables: useMemo(() => ({ id }), [id]),
  });
  const plan = data?.node?.__typename === 'Plan' ? data.node : null;
  usePageTitle(plan === null ? words('kind') : t('title', { year: plan.year }));
  if (plan !== null) return <Found plan={plan} onAsk={ask} />;
  return (
    <Page>
      {error && <QueryFailure page error={error} onRetry={ask} />}
      {!error && data && <EmptyState page why={words('notFound')} />}
      {!error && !data && <Skeleton shape="table" label={words('loading')} />}
    </Page>
  );
}

interface FoundProps {
  readonly plan: FoundPlan;
  readonly onAsk: () => void;
}

/** A plan that may not be changed now says why, and leads to its page. */
function Found({ plan, onAsk }: FoundProps) {
  const t = useMessages(builderMessages);
  const words = useMessages(plansMessages);
  const { paths } = plansOptions.use();
  const reason = usePermissionReason(plan.viewerMay.edit);
  if (reason === null) {
    return <PlanBuilder key={plan.id} plan={plan} onAsk={onAsk} />;
  }
  return (
    <Page>
      <h1>{t('readOnly')}</h1>
      <EmptyState
        why={reason}
        action={<PortalLink to={paths.plan({ planId: plan.id })}>{words('act.open')}</PortalLink>}
      />
    </Page>
  );
}
