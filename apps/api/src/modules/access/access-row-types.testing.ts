import type { AccessToken, Grant, SavedView, Substitution, User } from '@cau-noi/db/prisma';
import type { Drift } from '../../row-drift.testing.ts';
import type { SavedViewRow } from '../saved-view/saved-view.queries.ts';
import type { GrantRow, SubstitutionRow, UserRow } from './access.queries.ts';
import type { UserNameRow } from './user-name.queries.ts';
import type { AccessTokenRow } from './token.queries.ts';
import type { TokenRow, ViewerRow } from './viewer.queries.ts';

type Typed = { __typename: null };

/** Every row that the SQL of access gives, and of what users keep, beside its model: see row-types.test.ts. */
export const ACCESS_ROWS = {
  SavedViewRow: {} satisfies Drift<SavedViewRow, SavedView, {}>,
  GrantRow: {} satisfies Drift<GrantRow, Grant, {}>,
  UserRow: {} satisfies Drift<UserRow, User, Typed>,
  UserNameRow: {} satisfies Drift<UserNameRow, User, {}>,
  SubstitutionRow: {} satisfies Drift<SubstitutionRow, Substitution, Typed>,
  ViewerRow: {} satisfies Drift<
    ViewerRow,
    User,
    {
      userId: 'id';
      grants: null;
      standsInFor: null;
      revision: null;
      figuresRevision: null;
      sessionEnds: null;
      token: null;
    }
  >,
  TokenRow: {} satisfies Drift<TokenRow, AccessToken, { ownerEnabled: null; revoked: null }>,
  AccessTokenRow: {} satisfies Drift<AccessTokenRow, AccessToken, {}>,
} as const;
