import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';

/** What the strip, the acts and the earlier procedures need of an agreement. */
export const Procedure_agreement = graphql(`
  fragment Procedure_agreement on Agreement {
    id
    version
    life
    level
    endDate
    consentRole
    consentAt {
      id
      shortName
    }
    organisation {
      id
      shortName
    }
    clock {
      code
      days
      working
      dueDate
      overdue
      basis {
        citation
        article
        verification
      }
    }
    openProcedure {
      id
      kind
      path
      state
      lastOn
    }
    procedures {
      id
      kind
      path
      pathReason
      state
      lastOn
      steps {
        id
        act
        on
        text
        by
        onBehalfOf
        newEndDate
        file {
          id
          name
          url
        }
      }
    }
    files {
      id
      name
    }
    viewerMay {
      proceed {
        allowed
        code
        data
      }
      decide {
        allowed
        code
        data
      }
      recordSigned {
        allowed
        code
        data
      }
    }
  }
`);

export type Proceeding = ResultOf<typeof Procedure_agreement>;
