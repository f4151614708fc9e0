import type { MembershipBook } from '@cau-noi/domain/membership';
import type { Transaction } from '../../database.ts';
import { dbDate, optionalDbDate } from '../../dates.ts';

/** Writes all fees, posts and votes of a membership over what stood there. */
export async function writeBook(
  tx: Transaction,
  membershipId: string,
  { fees, posts, votes }: MembershipBook,
): Promise<void> {
  const where = { membershipId };
  await tx.membershipFee.deleteMany({ where });
  await tx.membershipFee.createMany({
    data: fees.map(({ year, due, paid, paidOn }) => ({
      membershipId,
      year,
      dueMinor: due?.minor ?? null,
      dueCurrency: due?.currency ?? null,
      paidMinor: paid?.minor ?? null,
      paidCurrency: paid?.currency ?? null,
      paidOn: optionalDbDate(paidOn),
    })),
  });
  await tx.membershipPost.deleteMany({ where });
  await tx.membershipPost.createMany({
    data: posts.map(({ holder, title, from, to }, position) => ({
      membershipId,
      position,
      holder,
      title,
      validFrom: optionalDbDate(from),
      validTo: optionalDbDate(to),
    })),
  });
  await tx.membershipVote.deleteMany({ where });
  await tx.membershipVote.createMany({
    data: votes.map(({ on, matter, vote }, position) => ({
      membershipId,
      position,
      votedOn: dbDate(on),
      matter,
      vote,
    })),
  });
}
