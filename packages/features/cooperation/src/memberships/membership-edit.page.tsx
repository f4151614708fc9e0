import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { cooperationIssueText } from '@cau-noi/i18n/cooperation-text';
import { useMessages } from '@cau-noi/i18n/language';
import { EditRecordPage } from '@cau-noi/portal/edit-record-page';
import { useGo, usePathParam } from '@cau-noi/portal/link';
import { useSending } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { cooperationOptions } from '../cooperation.routes.ts';
import { inputOf, MembershipContent_membership, writtenMembership } from './membership-content.ts';
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

const recordOf = ({ node }: ResultOf<typeof MembershipEditPageQuery>) =>
  node?.__typename === 'Membership'
    ? { ...readFragment<typeof MembershipContent_membership>(node), may: node.viewerMay.edit }
    : null;

/** Changes what is asked for. */
export function MembershipEditPage() {
  const t = useMessages(membershipMessages);
  const { paths } = cooperationOptions.use();
  const id = usePathParam('membershipId');
  const go = useGo();
  const { send, busy } = useSending(MembershipEditPageMutation, cooperationIssueText);
  const back = paths.membership({ membershipId: id });
  return (
    <EditRecordPage
      title={t('edit')}
      query={MembershipEditPageQuery}
      recordId={id}
      recordOf={recordOf}
      list={paths.memberships()}
      backTo={back}
      nameOf={({ partner }) => partner.name}
    >
      {(membership, onStale) => (
        <MembershipForm
          keptAs={id}
          start={writtenMembership(membership)}
          version={membership.version}
          send={(written, version) =>
            send({ id, version, membership: inputOf(written) }, () => go(back))
          }
          onStale={onStale}
          busy={busy}
          back={back}
        />
      )}
    </EditRecordPage>
  );
}
