import { cooperationIssueText } from '@cau-noi/i18n/cooperation-text';
import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { useGo } from '@cau-noi/portal/link';
import { useViewer } from '@cau-noi/portal/session';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { cooperationOptions } from '../cooperation.routes.ts';
import { recordMessages } from '@cau-noi/portal/record-messages';
import { Refusal_error, useRefusal } from '@cau-noi/portal/refusal';
import { WritingPage } from '@cau-noi/portal/writing-page';
import { inputOf, NEW_MEMBERSHIP } from './membership-content.ts';
import type { MembershipWritten } from './membership-content.ts';
import { MembershipForm } from './membership-form.tsx';
import { membershipMessages } from './membership.messages.ts';

const MembershipNewPageMutation = graphql(
  `
    mutation MembershipNewPageMutation($input: MembershipCreateInput!) {
      answer: membershipCreate(input: $input) {
        __typename
        ... on MembershipPayload {
          membership {
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
  const shared = useMessages(recordMessages);
  const { paths } = cooperationOptions.use();
  const { may, home } = useViewer();
  const go = useGo();
  const refusal = useRefusal(cooperationIssueText);
  const create = useAct(MembershipNewPageMutation);
  const back = paths.memberships();
  const send = async (written: MembershipWritten) => {
    const organisationId = home?.id ?? '';
    const result = await create.run({ organisationId, membership: inputOf(written) });
    const why = refusal(result, ({ answer }) => ('membership' in answer ? null : answer));
    if (why === null && result.ok && 'membership' in result.data.answer) {
      go(paths.membership({ membershipId: result.data.answer.membership.id }));
    }
    return why;
  };
  return (
    <WritingPage
      title={t('add')}
      back={{ to: back, label: t('title') }}
      permission={may.dossierCreate}
    >
      {home === null ? (
        <EmptyState why={shared('noUnit')} />
      ) : (
        <MembershipForm
          keptAs="new-membership"
          start={NEW_MEMBERSHIP}
          send={send}
          busy={create.running}
          back={back}
        />
      )}
    </WritingPage>
  );
}
