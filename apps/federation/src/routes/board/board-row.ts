import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';

/** A union with its plan of the year and its reports. */
export const Board_row = graphql(`
  fragment Board_row on BoardRow {
    state
    submittedAt
    late
    lines
    reportsOverdue
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

export type BoardRow = ResultOf<typeof Board_row>;
