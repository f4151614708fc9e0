import { isoDate } from '@cau-noi/domain/period';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { cooperationIssueText } from '@cau-noi/i18n/cooperation-text';
import { useMessages } from '@cau-noi/i18n/language';
import { EditRecordPage } from '@cau-noi/portal/edit-record-page';
import { useGo, usePathParam } from '@cau-noi/portal/link';
import { useSending } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useViewer } from '@cau-noi/portal/session';
import { cooperationOptions } from '../cooperation.routes.ts';
import { BookForm } from './book-form.tsx';
import { bookOf, MembershipBook_membership, writtenBook } from './membership-book.ts';
import { membershipMessages } from './membership.messages.ts';

const MembershipBookPage_membership = graphql(
  `
    fragment MembershipBookPage_membership on Membership {
      id
      version
      partner {
        id
        name
      }
      ...MembershipBook_membership
      viewerMay {
        record {
          allowed
          code
          data
        }
      }
    }
  `,
  [MembershipBook_membership],
);

const MembershipBookPageQuery = graphql(
  `
    query MembershipBookPageQuery($id: ID!) {
      node(id: $id) {
        __typename
        ... on Membership {
          id
          ...MembershipBookPage_membership
        }
      }
    }
  `,
  [MembershipBookPage_membership],
);

const MembershipBookPageMutation = graphql(
  `
    mutation MembershipBookPageMutation($input: MembershipRecordInput!) {
      answer: membershipRecord(input: $input) {
        __typename
        ... on MembershipPayload {
          membership {
            id
            ...MembershipBookPage_membership
          }
        }
        ...Refusal_error
      }
    }
  `,
  [MembershipBookPage_membership, Refusal_error],
);

const recordOf = ({ node }: ResultOf<typeof MembershipBookPageQuery>) => {
  if (node?.__typename !== 'Membership') return null;
  const membership = readFragment<typeof MembershipBookPage_membership>(node);
  return { ...membership, may: membership.viewerMay.record };
};

/** Writes down the fees, posts and votes of a membership. */
export function MembershipBookPage() {
  const t = useMessages(membershipMessages);
  const { paths } = cooperationOptions.use();
  const today = isoDate(useViewer().today);
  const id = usePathParam('membershipId');
  const go = useGo();
  const { send, busy } = useSending(MembershipBookPageMutation, cooperationIssueText);
  const back = paths.membership({ membershipId: id });
  return (
    <EditRecordPage
      title={t('bookTitle')}
      query={MembershipBookPageQuery}
      recordId={id}
      recordOf={recordOf}
      list={paths.memberships()}
      backTo={back}
      nameOf={({ partner }) => partner.name}
    >
      {(membership, onStale) => (
        <BookForm
          keptAs={`${id} book`}
          start={writtenBook(readFragment<typeof MembershipBook_membership>(membership))}
          version={membership.version}
          send={(written, version) => {
            const { fees, posts, votes } = bookOf(written, today);
            const book = { fees: [...fees], posts: [...posts], votes: [...votes] };
            return send({ id, version, ...book }, () => go(back));
          }}
          onStale={onStale}
          busy={busy}
          back={back}
        />
      )}
    </EditRecordPage>
  );
}
