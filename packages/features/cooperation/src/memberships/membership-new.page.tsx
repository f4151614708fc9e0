import { graphql } from '@cau-noi/graphql/graphql';
import { cooperationIssueText } from '@cau-noi/i18n/cooperation-text';
import { useMessages } from '@cau-noi/i18n/language';
import { useGo } from '@cau-noi/portal/link';
import { NewRecordPage } from '@cau-noi/portal/new-record-page';
import { useSending } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { cooperationOptions } from '../cooperation.routes.ts';
import { inputOf, NEW_MEMBERSHIP } from './membership-content.ts';
import { MembershipForm } from './membership-form.tsx';
import { membershipMessages } from './membership.messages.ts';

const MembershipNewPageMutation = graphql(
  `
    mutation MembershipNewPageMutation($input: MembershipCreateInput!) {
      answer: membershipCreate(input: $input) {
        __typename
        ... on MembershipPayload {
          record: membership {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

/** Writes down that a union wants to join a body. */
export function MembershipNewPage() {
  const t = useMessages(membershipMessages);
  const { paths } = cooperationOptions.use();
  const go = useGo();
  const { send, busy } = useSending(MembershipNewPageMutation, cooperationIssueText);
  const back = paths.memberships();
  return (
    <NewRecordPage title={t('add')} back={{ to: back, label: t('title') }}>
      {(organisationId) => (
        <MembershipForm
          keptAs="new-membership"
          start={NEW_MEMBERSHIP}
          send={(written) =>
            send({ organisationId, membership: inputOf(written) }, ({ record }) =>
              go(paths.membership({ membershipId: record.id })),
            )
          }
          busy={busy}
          back={back}
        />
      )}
    </NewRecordPage>
  );
}
