import { cooperationIssueText } from '@cau-noi/i18n/cooperation-text';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { useGo, usePathParam } from '@cau-noi/portal/link';
import type { Permission } from '@cau-noi/portal/may-button';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { cooperationOptions } from '../cooperation.routes.ts';
import { RecordAsked } from '@cau-noi/portal/record-asked';
import { Refusal_error, useRefusal } from '@cau-noi/portal/refusal';
import { WritingPage } from '@cau-noi/portal/writing-page';
import { inputOf, MembershipContent_membership, writtenMembership } from './membership-content.ts';
import type { MembershipWritten } from './membership-content.ts';
import { MembershipForm } from './membership-form.tsx';
import { membershipMessages } from './membership.messages.ts';

const MembershipEditPageQuery = graphql(
  `
    query MembershipEditPageQuery($id: ID!) {
      node(id: $id) {
        __typename
        ... on Membership {
          id
          ...MembershipContent_membership
          viewerMay {
            edit {
              allowed
              code
              data
            }
          }
        }
      }
    }
  `,
  [MembershipContent_membership],
);

const MembershipEditPageMutation = graphql(
  `
    mutation MembershipEditPageMutation($input: MembershipSaveInput!) {
      answer: membershipSave(input: $input) {
        __typename
        ... on MembershipPayload {
          membership {
            id
            ...MembershipContent_membership
          }
        }
        ...Refusal_error
      }
    }
  `,
  [MembershipContent_membership, Refusal_error],
);

/** Changes what is asked for. */
export function MembershipEditPage() {
  const t = useMessages(membershipMessages);
  const { paths } = cooperationOptions.use();
  const id = usePathParam('membershipId');
  const variables = useMemo(() => ({ id }), [id]);
  const [state, ask] = useQuery({ query: MembershipEditPageQuery, variables });
  const again = () => ask({ requestPolicy: 'network-only' });
  return (
    <RecordAsked
      title={t('edit')}
      list={paths.memberships()}
      state={state}
      onRetry={again}
      recordOf={({ node }) => (node?.__typename === 'Membership' ? node : null)}
    >
      {(membership) => (
        <Edit
          key={membership.id}
          membership={membership}
          may={membership.viewerMay.edit}
          onStale={again}
        />
      )}
    </RecordAsked>
  );
}

interface EditProps {
  readonly membership: FragmentOf<typeof MembershipContent_membership>;
  readonly may: Permission;
  /** Asks for what somebody else has saved. */
  readonly onStale: () => void;
}

function Edit(props: EditProps) {
  const t = useMessages(membershipMessages);
  const { paths } = cooperationOptions.use();
  const go = useGo();
  const refusal = useRefusal(cooperationIssueText);
  const saving = useAct(MembershipEditPageMutation);
  const membership = readFragment(MembershipContent_membership, props.membership);
  // As it was loaded: who may no longer save is told so when they do, and keeps the text.
  const [may] = useState(props.may);
  const { id, version, partner } = membership;
  const back = paths.membership({ membershipId: id });
  const send = async (written: MembershipWritten, on: number) => {
    const result = await saving.run({ id, version: on, membership: inputOf(written) });
    const why = refusal(result, ({ answer }) => ('membership' in answer ? null : answer));
    if (why === null) go(back);
    return why;
  };
  return (
    <WritingPage title={t('edit')} back={{ to: back, label: partner.name }} permission={may}>
      <MembershipForm
        keptAs={id}
        start={writtenMembership(membership)}
        version={version}
        send={send}
        onStale={props.onStale}
        busy={saving.running}
        back={back}
      />
    </WritingPage>
  );
}
