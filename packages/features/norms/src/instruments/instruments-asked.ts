import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';

/** Every instrument, the latest first: there are few, and the page of one shows what it replaces. */
export const InstrumentsPageQuery = graphql(`
  query InstrumentsPageQuery {
    instruments {
      id
      number
      issuer
      subject
      signedOn
      inForceFrom
      inForceTo
      source
      verification
      replaces {
        id
        number
        issuer
        subject
      }
      replacedBy {
        id
        number
        issuer
        subject
      }
      written {
        id
        number
        issuer
        subject
        signedOn
        inForceFrom
        inForceTo
        source
        verification
        replaces {
          id
          number
          issuer
          subject
        }
        addedBy
        addedAt
        reason
      }
    }
  }
`);

export type InstrumentRow = ResultOf<typeof InstrumentsPageQuery>['instruments'][number];
/** What was written of an instrument at one time. */
export type WrittenRow = InstrumentRow['written'][number];
