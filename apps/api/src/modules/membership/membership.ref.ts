import type { MemberKind, MembershipState, Vote } from '@cau-noi/domain/membership';
import { builder } from '../../builder.ts';
import { connectionOf } from '../../connection.ts';
import { enumOf } from '../../enum.ts';
import type { MembershipPage } from './membership-list.ts';
import type { MembershipRecord } from './membership.queries.ts';

/** A union's membership in an international body (tư cách thành viên). */
export const Membership = builder.objectRef<MembershipRecord>('Membership');

export const MembershipConnection = connectionOf<MembershipRecord, MembershipPage>(
  Membership,
  'Membership',
  'memberships',
);

export const MemberKindEnum = enumOf<MemberKind>(
  'MemberKind',
  'How a union belongs to an international body.',
  {
    FULL: 'A full member.',
    ASSOCIATE: 'An associate member.',
    OBSERVER: 'An observer.',
    NETWORK: 'Part of a network without members’ rights.',
  },
);

export const MembershipStateEnum = enumOf<MembershipState>(
  'MembershipState',
  'The life of a membership.',
  {
    PROPOSED: 'Written down; nobody was asked.',
    REQUESTED: 'The federation is asked for its consent.',
    CONSENTED: 'The federation has consented; the union may join.',
    REFUSED: 'The federation does not consent.',
    MEMBER: 'The union is a member.',
    ENDED: 'The union is no member any more.',
  },
);

export const BallotEnum = enumOf<Vote>('MembershipBallot', 'How a union voted.', {
  FOR: 'For it.',
  AGAINST: 'Against it.',
  ABSTAINED: 'Neither.',
  ABSENT: 'It was not there.',
});
