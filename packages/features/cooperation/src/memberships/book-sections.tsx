import { readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { cooperationWords } from '@cau-noi/i18n/cooperation-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { FactList, PageSection } from '@cau-noi/ui/page';
import { MembershipBook_membership } from './membership-book.ts';
import { membershipMessages } from './membership.messages.ts';

export interface BookSectionsProps {
  readonly membership: FragmentOf<typeof MembershipBook_membership>;
}

/** The fees by year, the posts held and the votes given. */
export function BookSections({ membership }: BookSectionsProps) {
  const t = useMessages(membershipMessages);
  const words = useMessages(cooperationWords);
  const format = useFormat();
  const { fees, posts, votes } = readFragment(MembershipBook_membership, membership);
  const lines = (said: readonly string[]) =>
    said.length === 0 ? t('nothing') : said.map((line) => <div key={line}>{line}</div>);
  const feeLines = fees.map(({ year, due, paid, paidOn }) =>
    t('feeLine', {
      year: String(year),
      due: due === null ? t('unknown') : format.money(due),
      paid:
        paid === null || paidOn === null
          ? t('notPaid')
          : t('paidLine', { paid: format.money(paid), day: format.date(paidOn) }),
    }),
  );
  const postLines = posts.map(({ holder, title, from, to }) =>
    from === null && to === null
      ? t('postLine', { holder, title })
      : t('postSpan', {
          holder,
          title,
          from: from === null ? '…' : format.date(from),
          to: to === null ? t('now') : format.date(to),
        }),
  );
  const voteLines = votes.map(
    ({ on, matter, vote }) =>
      `${t('voteLine', { day: format.date(on), matter })} · ${words(`membership.vote.${vote}`)}`,
  );
  return (
    <PageSection title={t('bookTitle')}>
      <FactList
        facts={[
          { label: t('fees'), value: lines(feeLines) },
          { label: t('posts'), value: lines(postLines) },
          { label: t('votes'), value: lines(voteLines) },
        ]}
      />
    </PageSection>
  );
}
