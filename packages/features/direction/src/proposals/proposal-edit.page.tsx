import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { useGo, usePathParam } from '@cau-noi/portal/link';
import { RecordAsked } from '@cau-noi/portal/record-asked';
import { Refusal_error, useRefusal } from '@cau-noi/portal/refusal';
import { WritingPage } from '@cau-noi/portal/writing-page';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { directionOptions } from '../direction.routes.ts';
import { inputOf, ProposalContent_proposal, writtenProposal } from './proposal-content.ts';
import type { ProposalWritten } from './proposal-content.ts';
import { ProposalForm } from './proposal-form.tsx';
import { proposalIssueText } from './proposal-state.ts';
import { proposalMessages } from './proposal.messages.ts';

const ProposalEditPage_proposal = graphql(
  `
    fragment ProposalEditPage_proposal on Proposal {
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
  `,
  [ProposalContent_proposal],
);

const ProposalEditPageQuery = graphql(
  `
    query ProposalEditPageQuery($id: ID!) {
      node(id: $id) {
        __typename
        ... on Proposal {
          id
          ...ProposalEditPage_proposal
        }
      }
    }
  `,
  [ProposalEditPage_proposal],
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

/** Changes a proposal that is not sent. */
export function ProposalEditPage() {
  const t = useMessages(proposalMessages);
  const { paths } = directionOptions.use();
  const id = usePathParam('proposalId');
  const variables = useMemo(() => ({ id }), [id]);
  const [state, ask] = useQuery({ query: ProposalEditPageQuery, variables });
  const again = () => ask({ requestPolicy: 'network-only' });
  return (
    <RecordAsked
      title={t('edit')}
      list={paths.proposals()}
      state={state}
      onRetry={again}
      recordOf={({ node }) => (node?.__typename === 'Proposal' ? node : null)}
    >
      {(proposal) => <Edit key={proposal.id} proposal={proposal} onStale={again} />}
    </RecordAsked>
  );
}

interface EditProps {
  readonly proposal: FragmentOf<typeof ProposalEditPage_proposal>;
  /** Asks for what somebody else has saved. */
  readonly onStale: () => void;
}

function Edit(props: EditProps) {
  const t = useMessages(proposalMessages);
  const { paths } = directionOptions.use();
  const go = useGo();
  const refusal = useRefusal(proposalIssueText);
  const saving = useAct(ProposalEditPageMutation);
  const loaded = readFragment(ProposalEditPage_proposal, props.proposal);
  // As it was loaded: who may no longer save is told so when they do, and keeps the text.
  const [may] = useState(loaded.viewerMay.edit);
  const proposal = readFragment(ProposalContent_proposal, loaded);
  const { id, title } = proposal;
  const back = paths.proposal({ proposalId: id });
  const send = async (written: ProposalWritten, version: number) => {
    const result = await saving.run({ id, version, proposal: inputOf(written) });
    const why = refusal(result, ({ answer }) => ('proposal' in answer ? null : answer));
    if (why === null) go(back);
    return why;
  };
  return (
    <WritingPage title={t('edit')} back={{ to: back, label: title }} permission={may}>
      <ProposalForm
        keptAs={id}
        start={writtenProposal(proposal)}
        version={proposal.version}
        send={send}
        onStale={props.onStale}
        busy={saving.running}
        back={back}
        unit={loaded.organisation.id}
        proposalId={id}
      />
    </WritingPage>
  );
}
