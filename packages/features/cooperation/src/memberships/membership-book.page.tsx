import { cooperationIssueText } from '@cau-noi/i18n/cooperation-text';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { isoDate } from '@cau-noi/domain/period';
import { useMessages } from '@cau-noi/i18n/language';
import { useGo, usePathParam } from '@cau-noi/portal/link';
import type { Permission } from '@cau-noi/portal/may-button';
import { useViewer } from '@cau-noi/portal/session';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { cooperationOptions } from '../cooperation.routes.ts';
import { RecordAsked } from '@cau-noi/portal/record-asked';
import { Refusal_error, useRefusal } from '@cau-noi/portal/refusal';
import { WritingPage } from '@cau-noi/portal/writing-page';
import { BookForm } from './book-form.tsx';
import { bookOf, MembershipBook_membership, writtenBook } from './membership-book.ts';
import type { BookWritten } from './membership-book.ts';
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

/** Writes down the fees, posts and votes of a membership. */
export function MembershipBookPage() {
  const t = useMessages(membershipMessages);
  const { paths } = cooperationOptions.use();
  const id = usePathParam('membershipId');
  const variables = useMemo(() => ({ id }), [id]);
  const [state, ask] = useQuery({ query: MembershipBookPageQuery, variables });
  const again = () => ask({ requestPolicy: 'network-only' });
  return (
    <RecordAsked
      title={t('bookTitle')}
      list={paths.memberships()}
      state={state}
      onRetry={again}
      recordOf={({ node }) => (node?.__typename === 'Membership' ? node : null)}
    >
      {(membership) => <Book key={membership.id} membership={membership} onStale={again} />}
    </RecordAsked>
  );
}

interface BookProps {
  readonly membership: FragmentOf<typeof MembershipBookPage_membership>;
  /** Asks for what somebody else has saved. */
  readonly onStale: () => void;
}

function Book(props: BookProps) {
  const t = useMessages(membershipMessages);
  const { paths } = cooperationOptions.use();
  const today = isoDate(useViewer().today);
  const go = useGo();
  const refusal = useRefusal(cooperationIssueText);
  const saving = useAct(MembershipBookPageMutation);
  const loaded = readFragment(MembershipBookPage_membership, props.membership);
  const { id, version, partner, viewerMay } = loaded;
  const back = paths.membership({ membershipId: id });
  const send = async (written: BookWritten, on: number) => {
    const { fees, posts, votes } = bookOf(written, today);
    const input = { id, version: on, fees: [...fees], posts: [...posts], votes: [...votes] };
    const why = refusal(await saving.run(input), ({ answer }) =>
      'membership' in answer ? null : answer,
    );
    if (why === null) go(back);
    return why;
  };
  // As it was loaded: who may no longer save is told so when they do, and keeps the text.
  const [permission] = useState<Permission>(viewerMay.record);
  return (
    <WritingPage
      title={t('bookTitle')}
      back={{ to: back, label: partner.name }}
      permission={permission}
    >
      <BookForm
        keptAs={`${id} book`}
        start={writtenBook(readFragment(MembershipBook_membership, loaded))}
        version={version}
        send={send}
        onStale={props.onStale}
        busy={saving.running}
        back={back}
      />
    </WritingPage>
  );
}
