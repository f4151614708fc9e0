import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';

/** A union with its plan of the year and its reports. */
export const Board_row = graphql(`
  fragment Board_row on BoardRow {
    state
    submittedAt
    late
    lines
    organisation {
      id
      name
      shortName
      kind
    }
    plan {
      id
    }
  }
`);

/** The row with the reports that the union owes for the last year in which anything took place. */
export type BoardRow = ResultOf<typeof Board_row> & { readonly reportsOverdue: number };
