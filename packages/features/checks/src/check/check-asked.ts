import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { FindingFacts_finding } from '@cau-noi/portal/finding-facts';
import { dayFilter } from '@cau-noi/portal/filters';
import { Tally_tally, Waived_waived } from '../check-rows.ts';

/** All that is said of one check. */
export const CheckPageQuery = graphql(
  `
    query CheckPageQuery($id: String!) {
      check(id: $id) {
        checkId
        group
        judgesPlans
        judgesAgreements
        missing
        parameters {
          id
          kinds
          levels
          planned
          severity
          values
          validFrom
          validTo
          note
          basis {
            citation
            article
            verification
          }
        }
        examples {
          name
          findings {
            ...FindingFacts_finding
          }
        }
        today {
          concerned
          most
          more
          years {
            year
            ...Tally_tally
          }
          units {
            organisation {
              id
              shortName
            }
            ...Tally_tally
          }
        }
        statistics {
          years {
            year
            ...Tally_tally
            waived {
              ...Waived_waived
            }
          }
          units {
            organisation {
              id
              shortName
            }
            ...Tally_tally
            waived {
              ...Waived_waived
            }
          }
        }
      }
    }
  `,
  [FindingFacts_finding, Tally_tally, Waived_waived],
);

export type CheckShown = NonNullable<ResultOf<typeof CheckPageQuery>['check']>;
export type ParameterShown = CheckShown['parameters'][number];
export type FindingShown = ResultOf<typeof FindingFacts_finding>;

/** What stands in the address: the day of which it is told which rows hold. */
export const checkFilters = { on: dayFilter } as const;
