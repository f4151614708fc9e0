import type { MemberKind } from '@cau-noi/domain/membership';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';

/** What is asked for, as the page and the form read it. */
export const MembershipContent_membership = graphql(`
  fragment MembershipContent_membership on Membership {
    id
    version
    state
    kind
    purpose
    note
    partner {
      id
      name
    }
  }
`);

export type MembershipRead = ResultOf<typeof MembershipContent_membership>;

/** What is asked for, as the form holds it. */
export interface MembershipWritten {
  readonly partnerId: string | null;
  readonly kind: MemberKind;
  readonly purpose: string;
  readonly note: string;
}

export const NEW_MEMBERSHIP: MembershipWritten = {
  partnerId: null,
  kind: 'FULL',
  purpose: '',
  note: '',
};

/** What the form begins with for a membership that is written down. */
export function writtenMembership(membership: MembershipRead): MembershipWritten {
  const { partner, kind, purpose, note } = membership;
  return { partnerId: partner.id, kind, purpose, note: note ?? '' };
}

/** What is sent. */
export function inputOf({ partnerId, kind, purpose, note }: MembershipWritten) {
  return {
    partnerId,
    kind,
    purpose: purpose.trim(),
    note: note.trim() === '' ? null : note.trim(),
  };
}
