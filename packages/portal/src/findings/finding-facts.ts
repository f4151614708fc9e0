import { graphql } from '@cau-noi/graphql/graphql';

/** A finding as the API tells it. */
export const FindingFacts_finding = graphql(`
  fragment FindingFacts_finding on Finding {
    key
    checkId
    status
    severity
    reason
    data
    missing
    path
    parameterId
    measure {
      limit
      actual
      excess
      unit
      currency
    }
    basis {
      citation
      article
      verification
    }
  }
`);
