import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';

/** Everything that the page of a user shows, and every act answers. */
export const UserPage_user = graphql(`
  fragment UserPage_user on User {
    id
    version
    name
    email
    disabledAt
    lastSignInAt
    person {
      id
      fullName
    }
    grants {
      id
      role
      validFrom
      validTo
      organisation {
        id
        shortName
      }
    }
    viewerMay {
      manage {
        allowed
        code
        data
      }
      disable {
        allowed
        code
        data
      }
    }
    timeline(first: 100) {
      nodes {
        id
        at
        by
        action
        data
      }
    }
  }
`);

export type UserShown = ResultOf<typeof UserPage_user>;
