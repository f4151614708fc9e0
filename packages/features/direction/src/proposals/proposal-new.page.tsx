import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { useGo } from '@cau-noi/portal/link';
import { recordMessages } from '@cau-noi/portal/record-messages';
import { Refusal_error, useRefusal } from '@cau-noi/portal/refusal';
import { useViewer } from '@cau-noi/portal/session';
import { WritingPage } from '@cau-noi/portal/writing-page';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { directionOptions } from '../direction.routes.ts';
import { inputOf, NEW_PROPOSAL } from './proposal-content.ts';
import type { ProposalWritten } from './proposal-content.ts';
import { ProposalForm } from './proposal-form.tsx';
import { proposalIssueText } from './proposal-state.ts';
import { proposalMessages } from './proposal.messages.ts';

const ProposalNewPageMutation = graphql(
  `
    mutation ProposalNewPageMutation($input: ProposalCreateInput!) {
      answer: proposalCreate(input: $input) {
        __typename
        ... on ProposalPayload {
          proposal {
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
  const shared = useMessages(recordMessages);
  const { paths } = directionOptions.use();
  const { may, home } = useViewer();
  const go = useGo();
  const refusal = useRefusal(proposalIssueText);
  const create = useAct(ProposalNewPageMutation);
  const back = paths.proposals();
  const send = async (written: ProposalWritten) => {
    const organisationId = home?.id ?? '';
    const result = await create.run({ organisationId, proposal: inputOf(written) });
    const why = refusal(result, ({ answer }) => ('proposal' in answer ? null : answer));
    if (why === null && result.ok && 'proposal' in result.data.answer) {
      go(paths.proposal({ proposalId: result.data.answer.proposal.id }));
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
        <ProposalForm
          keptAs="new-proposal"
          start={NEW_PROPOSAL}
          send={send}
          busy={create.running}
          back={back}
          unit={home.id}
          proposalId={null}
        />
      )}
    </WritingPage>
  );
}
