import { graphql, type ResultOf } from '@cau-noi/graphql/graphql';
import { createContext, use } from 'react';

/** Who is signed in, for the shell and for every page; asked once per session. */
export const ViewerQuery = graphql(`
  query ViewerQuery {
    viewer {
      id
      name
      email
      locale
      today
      portal
      home {
        id
        name
        shortName
        kind
      }
      grants {
        id
        role
        organisation {
          id
          shortName
        }
      }
      standsInFor {
        name
        to
      }
      may {
        agreementCreate {
          allowed
          code
          data
        }
        configure {
          allowed
          code
          data
        }
        decide {
          allowed
          code
          data
        }
        dossierCreate {
          allowed
          code
          data
        }
        manageUsers {
          allowed
          code
          data
        }
        investmentDeclare {
          allowed
          code
          data
        }
        partnerCreate {
          allowed
          code
          data
        }
        partnerMerge {
          allowed
          code
          data
        }
        personEdit {
          allowed
          code
          data
        }
        planCreate {
          allowed
          code
          data
        }
      }
    }
  }
`);

/** The person signed in. `today` is the server's day: no page asks the clock. */
export type Viewer = NonNullable<ResultOf<typeof ViewerQuery>['viewer']>;

/** What the shell gives its pages about the session. */
export interface Session {
  readonly viewer: Viewer;
  readonly signOut: () => Promise<void>;
}

export const SessionContext = createContext<Session | null>(null);

/** Who is signed in, and how to sign out. Pages are shown only to somebody. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error('There is no session above this component');
  return session;
}

/** The person signed in. */
export function useViewer(): Viewer {
  return useSession().viewer;
}
