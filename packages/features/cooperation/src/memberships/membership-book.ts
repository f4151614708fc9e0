import type { MembershipBook, Vote } from '@cau-noi/domain/membership';
import type { Money } from '@cau-noi/domain/money';
import { isIsoDate } from '@cau-noi/domain/period';
import type { IsoDate } from '@cau-noi/domain/period';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { moneyOf } from '@cau-noi/portal/currencies';

/** The fees, posts and votes of a membership. */
export const MembershipBook_membership = graphql(`
  fragment MembershipBook_membership on Membership {
    fees {
      year
      due {
        minor
        currency
      }
      paid {
        minor
        currency
      }
      paidOn
    }
    posts {
      holder
      title
      from
      to
    }
    votes {
      on
      matter
      vote
    }
  }
`);

export type BookRead = ResultOf<typeof MembershipBook_membership>;

/** The book while it is written: days may still be missing. */
export interface BookWritten {
  readonly fees: readonly {
    readonly year: number | null;
    readonly due: Money | null;
    readonly paid: Money | null;
    readonly paidOn: string | null;
  }[];
  readonly posts: readonly {
    readonly holder: string;
    readonly title: string;
    readonly from: string | null;
    readonly to: string | null;
  }[];
  readonly votes: readonly {
    readonly on: string;
    readonly matter: string;
    readonly vote: Vote;
  }[];
}

/** What the form begins with. */
export function writtenBook({ fees, posts, votes }: BookRead): BookWritten {
  return {
    fees: fees.map((fee) => ({ ...fee, due: moneyOf(fee.due), paid: moneyOf(fee.paid) })),
    posts,
    votes,
  };
}

const dayOf = (text: string | null): IsoDate | null =>
  text !== null && isIsoDate(text) ? text : null;

/** The same as the domain judges it and the API takes it; a vote without a day counts as of `today`. */
export function bookOf({ fees, posts, votes }: BookWritten, today: IsoDate): MembershipBook {
  return {
    fees: fees.map((fee) => ({ ...fee, year: fee.year ?? 0, paidOn: dayOf(fee.paidOn) })),
    posts: posts.map((post) => ({ ...post, from: dayOf(post.from), to: dayOf(post.to) })),
    votes: votes.map((vote) => ({ ...vote, on: dayOf(vote.on) ?? today })),
  };
}
