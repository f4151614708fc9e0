import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { PlanRow_plan } from './plan-row.tsx';

export const PlanListQuery = graphql(
  `
    query PlanListQuery($where: PlanWhere, $orderBy: PlanOrder, $after: String, $totals: Boolean!) {
      plans(first: 100, where: $where, orderBy: $orderBy, after: $after) {
        nodes {
          ...PlanRow_plan
        }
        totals @include(if: $totals) {
          records
          lines
          persons
          money {
            minor
            currency
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [PlanRow_plan],
);

/** The page of an answer; the totals, which are asked with the first page, count the whole list. */
export function pageOf({ plans }: ResultOf<typeof PlanListQuery>) {
  return { ...plans, totalCount: plans.totals?.records ?? null, totalCountIsExact: true };
}
