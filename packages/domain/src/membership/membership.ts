import type { Money } from '../money/money.ts';
import type { PartnerKind } from '../partner/partner.ts';
import type { IsoDate } from '../period/period.ts';

/** How a union belongs to an international body. */
export const MEMBER_KINDS = ['FULL', 'ASSOCIATE', 'OBSERVER', 'NETWORK'] as const;
export type MemberKind = (typeof MEMBER_KINDS)[number];

/**
 * PROPOSED   written down, nobody was asked
 * REQUESTED  the federation is asked for its consent
 * CONSENTED  the federation has consented; the union may join
 * REFUSED    the federation does not consent
 * MEMBER     joined
 * ENDED      left, or the body is no more
 */
export const MEMBERSHIP_STATES = [
  'PROPOSED',
  'REQUESTED',
  'CONSENTED',
  'REFUSED',
  'MEMBER',
  'ENDED',
] as const;
export type MembershipState = (typeof MEMBERSHIP_STATES)[number];

/** The kinds of partner that have members. */
export const BODY_KINDS: readonly PartnerKind[] = [
  'GLOBAL_FEDERATION',
  'REGIONAL_NETWORK',
  'UN_BODY',
  'ASSOCIATION',
  'OTHER',
];

export const VOTES = ['FOR', 'AGAINST', 'ABSTAINED', 'ABSENT'] as const;
export type Vote = (typeof VOTES)[number];

/** The fee of one year; both null while nobody has said. */
export type MembershipFee = {
  readonly year: number;
  readonly due: Money | null;
  readonly paid: Money | null;
  readonly paidOn: IsoDate | null;
};

/** A post that one of ours holds in the body. */
export type MembershipPost = {
  readonly holder: string;
  readonly title: string;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
};

/** How the union voted in the body. */
export type MembershipVote = {
  readonly on: IsoDate;
  readonly matter: string;
  readonly vote: Vote;
};

/** What is asked for. */
export type MembershipContent = {
  readonly partnerId: string | null;
  readonly kind: MemberKind;
  /** Why the union wants to join. */
  readonly purpose: string;
  readonly note: string | null;
};

/** What is kept of a membership while it lasts, and after. */
export type MembershipBook = {
  readonly fees: readonly MembershipFee[];
  readonly posts: readonly MembershipPost[];
  readonly votes: readonly MembershipVote[];
};
