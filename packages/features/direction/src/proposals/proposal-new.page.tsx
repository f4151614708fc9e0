import { graphql } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { useGo } from '@cau-noi/portal/link';
import { NewRecordPage } from '@cau-noi/portal/new-record-page';
import { useSending } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { directionOptions } from '../direction.routes.ts';
import { inputOf, NEW_PROPOSAL } from './proposal-content.ts';
import { ProposalForm } from './proposal-form.tsx';
import { proposalIssueText } from './proposal-state.ts';
import { proposalMessages } from './proposal.messages.ts';

const ProposalNewPageMutation = graphql(
  `
    mutation ProposalNewPageMutation($input: ProposalCreateInput!) {
      answer: proposalCreate(input: $input) {
        __typename
        ... on ProposalPayload {
          record: proposal {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

/** Writes down what a union proposes. */
export function ProposalNewPage() {
  const t = useMessages(proposalMessages);
  const { paths } = directionOptions.use();
  const go = useGo();
  const { send, busy } = useSending(ProposalNewPageMutation, proposalIssueText);
  const back = paths.proposals();
  return (
    <NewRecordPage title={t('add')} back={{ to: back, label: t('title') }}>
      {(organisationId) => (
        <ProposalForm
          keptAs="new-proposal"
          start={NEW_PROPOSAL}
          send={(written) =>
            send({ organisationId, proposal: inputOf(written) }, ({ record }) =>
              go(paths.proposal({ proposalId: record.id })),
            )
          }
          busy={busy}
          back={back}
          unit={organisationId}
          proposalId={null}
        />
      )}
    </NewRecordPage>
  );
}
