import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { EditRecordPage } from '@cau-noi/portal/edit-record-page';
import { useGo, usePathParam } from '@cau-noi/portal/link';
import { useSending } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { directionOptions } from '../direction.routes.ts';
import { inputOf, ProposalContent_proposal, writtenProposal } from './proposal-content.ts';
import { ProposalForm } from './proposal-form.tsx';
import { proposalIssueText } from './proposal-state.ts';
import { proposalMessages } from './proposal.messages.ts';

const ProposalEditPageQuery = graphql(
  `
    query ProposalEditPageQuery($id: ID!) {
      node(id: $id) {
        __typename
        ... on Proposal {
          id
          organisation {
            id
          }
          ...ProposalContent_proposal
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
  [ProposalContent_proposal],
);

const ProposalEditPageMutation = graphql(
  `
    mutation ProposalEditPageMutation($input: ProposalSaveInput!) {
      answer: proposalSave(input: $input) {
        __typename
        ... on ProposalPayload {
          proposal {
            id
            ...ProposalContent_proposal
          }
        }
        ...Refusal_error
      }
    }
  `,
  [ProposalContent_proposal, Refusal_error],
);

const recordOf = ({ node }: ResultOf<typeof ProposalEditPageQuery>) =>
  node?.__typename === 'Proposal'
    ? {
        ...readFragment<typeof ProposalContent_proposal>(node),
        unit: node.organisation.id,
        may: node.viewerMay.edit,
      }
    : null;

/** Changes a proposal that is not sent. */
export function ProposalEditPage() {
  const t = useMessages(proposalMessages);
  const { paths } = directionOptions.use();
  const id = usePathParam('proposalId');
  const go = useGo();
  const { send, busy } = useSending(ProposalEditPageMutation, proposalIssueText);
  const back = paths.proposal({ proposalId: id });
  return (
    <EditRecordPage
      title={t('edit')}
      query={ProposalEditPageQuery}
      recordId={id}
      recordOf={recordOf}
      list={paths.proposals()}
      backTo={back}
      nameOf={({ title }) => title}
    >
      {(proposal, onStale) => (
        <ProposalForm
          keptAs={id}
          start={writtenProposal(proposal)}
          version={proposal.version}
          send={(written, version) =>
            send({ id, version, proposal: inputOf(written) }, () => go(back))
          }
          onStale={onStale}
          busy={busy}
          back={back}
          unit={proposal.unit}
          proposalId={id}
        />
      )}
    </EditRecordPage>
  );
}
