import { atMost, distinct, oneOf, required, textWithin, wholeWithin } from '../limits/limits.ts';
import type { LimitIssue } from '../limits/limits.ts';
import { moneyIssues } from '../money/issues.ts';
import type { PartnerKind } from '../partner/partner.ts';
import type { IsoDate } from '../period/period.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';
import { BODY_KINDS, MEMBER_KINDS, VOTES } from './membership.ts';
import type { MembershipBook, MembershipContent } from './membership.ts';

/**
 * NOT_A_BODY        {kind}: the partner is of a kind that has no members
 * PAID_INCOMPLETE   an amount was paid without its day, or a day without an amount
 * POST_REVERSED     a post ends before it begins
 */
export type MembershipIssue =
  | Issue<'NOT_A_BODY' | 'PAID_INCOMPLETE' | 'POST_REVERSED'>
  | LimitIssue;

const TEXT = 2_000;
const NAME = 200;
const MOST = 200;
const EARLIEST = 1900;

/** Everything that is wrong with what is asked for. */
export function membershipIssues(
  { partnerId, kind, purpose, note }: MembershipContent,
  partnerKind: PartnerKind | null,
): readonly MembershipIssue[] {
  const noBody = partnerKind !== null && !BODY_KINDS.includes(partnerKind);
  return [
    ...required(['partnerId'], partnerId),
    ...(noBody ? [issue('NOT_A_BODY' as const, { kind: partnerKind }, ['partnerId'])] : []),
    ...oneOf(['kind'], kind, MEMBER_KINDS),
    ...required(['purpose'], purpose),
    ...textWithin(['purpose'], purpose, TEXT),
    ...textWithin(['note'], note, TEXT),
  ];
}

function feeIssues({ fees }: MembershipBook, today: IsoDate): readonly MembershipIssue[] {
  const maximum = Number(today.slice(0, 4)) + 1;
  return [
    ...atMost(['fees'], fees, MOST),
    ...distinct(
      fees.map(({ year }) => String(year)),
      (index) => ['fees', index, 'year'],
    ),
    ...fees.flatMap((fee, index) => [
      ...wholeWithin(['fees', index, 'year'], fee.year, { minimum: EARLIEST, maximum }),
      ...moneyIssues(['fees', index, 'due'], fee.due),
      ...moneyIssues(['fees', index, 'paid'], fee.paid),
      ...((fee.paid === null) === (fee.paidOn === null)
        ? []
        : [issue('PAID_INCOMPLETE' as const, {}, ['fees', index, 'paidOn'])]),
    ]),
  ];
}

/** Everything that is wrong with the fees, posts and votes of a membership. */
export function bookIssues(book: MembershipBook, today: IsoDate): readonly MembershipIssue[] {
  const { posts, votes } = book;
  return [
    ...feeIssues(book, today),
    ...atMost(['posts'], posts, MOST),
    ...posts.flatMap(({ holder, title, from, to }, index) => [
      ...required(['posts', index, 'holder'], holder),
      ...textWithin(['posts', index, 'holder'], holder, NAME),
      ...required(['posts', index, 'title'], title),
      ...textWithin(['posts', index, 'title'], title, NAME),
      ...(from !== null && to !== null && to < from
        ? [issue('POST_REVERSED' as const, {}, ['posts', index, 'to'])]
        : []),
    ]),
    ...atMost(['votes'], votes, MOST),
    ...votes.flatMap(({ matter, vote }, index) => [
      ...required(['votes', index, 'matter'], matter),
      ...textWithin(['votes', index, 'matter'], matter, TEXT),
      ...oneOf(['votes', index, 'vote'], vote, VOTES),
    ]),
  ];
}
