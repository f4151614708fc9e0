import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { DossierRow_dossier } from './dossier-row.tsx';

export const DossierListQuery = graphql(
  `
    query DossierListQuery(
      $where: DossierWhere
      $orderBy: DossierOrder
      $after: String
      $totals: Boolean!
    ) {
      dossiers(where: $where, orderBy: $orderBy, first: 100, after: $after) {
        nodes {
          id
          ...DossierRow_dossier
        }
        totals @include(if: $totals) {
          records
          countedPersons
          cost {
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
  [DossierRow_dossier],
);

/** The page of an answer; the totals, which are asked with the first page, count the whole list. */
export function pageOf({ dossiers }: ResultOf<typeof DossierListQuery>) {
  return { ...dossiers, totalCount: dossiers.totals?.records ?? null, totalCountIsExact: true };
}
