import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { PortalLink } from '@cau-noi/portal/link';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { PageSection } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { agreementsMessages } from '../agreements.messages.ts';
import { agreementsOptions } from '../agreements.routes.ts';

const AgreementPlanLinesQuery = graphql(`
  query AgreementPlanLinesQuery($id: ID!) {
    agreement(id: $id) {
      id
      planLines {
        id
        lineId
        title
        fromMonth
        toMonth
        plan {
          id
          year
          organisation {
            id
            shortName
          }
        }
      }
    }
  }
`);

type Agreement = NonNullable<ResultOf<typeof AgreementPlanLinesQuery>['agreement']>;
type Line = Agreement['planLines'][number];

const rowKey = ({ id }: Line) => id;

/** The plan lines that name the agreement: what is planned under it. */
export function Planned({ id }: { readonly id: string }) {
  const t = useMessages(agreementsMessages);
  const [{ data, error }, ask] = useQuery({
    query: AgreementPlanLinesQuery,
    variables: useMemo(() => ({ id }), [id]),
  });
  const columns = useColumns();
  const lines = data?.agreement?.planLines;
  return (
    <PageSection title={t('section.planned')} path="planLines">
      {error && !data && <QueryFailure error={error} onRetry={ask} />}
      {!error && !data && <Skeleton shape="table" label={t('section.planned')} />}
      {lines && (
        <DataTable
          caption={t('section.planned')}
          columns={columns}
          rows={lines}
          rowKey={rowKey}
          empty={<EmptyState why={t('planned.none')} />}
        />
      )}
    </PageSection>
  );
}

function useColumns(): readonly Column<Line>[] {
  const t = useMessages(agreementsMessages);
  const { month } = useFormat();
  const { paths } = agreementsOptions.use();
  return useMemo(
    () => [
      {
        id: 'title',
        header: t('planned.title'),
        phone: 'title',
        width: '48%',
        cell: ({ title, plan }) => {
          const name = title.trim() || t('planned.untitled');
          return plan === null ? (
            name
          ) : (
            <PortalLink to={paths.plan({ planId: plan.id })}>{name}</PortalLink>
          );
        },
      },
      {
        id: 'plan',
        header: t('planned.plan'),
        cell: ({ plan }) =>
          plan === null
            ? null
            : t('planned.ofPlan', { unit: plan.organisation.shortName, year: plan.year }),
      },
      {
        id: 'when',
        header: t('planned.when'),
        width: '24%',
        cell: ({ fromMonth: from, toMonth: to }) =>
          [...new Set([from, to])]
            .filter((given) => given !== null)
            .map(month)
            .join('–'),
      },
    ],
    [t, month, paths],
  );
}
