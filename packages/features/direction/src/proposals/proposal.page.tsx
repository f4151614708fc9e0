import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { proposalWords } from '@cau-noi/i18n/proposal-words';
import { pageQuestion, usePageQuestion } from '@cau-noi/portal/page-question';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { RecordAsked } from '@cau-noi/portal/record-asked';
import { RecordFiles, RecordFiles_file } from '@cau-noi/portal/record-files';
import { RecordTimeline, RecordTimeline_timeline } from '@cau-noi/portal/record-timeline';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { useQuery } from 'urql';
import { directionActions } from '../direction-actions.messages.ts';
import { DirectionLinks } from '../direction-links.tsx';
import { directionOptions } from '../direction.routes.ts';
import { ProposalActs } from './proposal-acts.tsx';
import { ProposalContent_proposal } from './proposal-content.ts';
import {
  ProposalContentSection,
  ProposalCourse,
  ProposalCourse_proposal,
} from './proposal-sections.tsx';
import { PROPOSAL_TONES } from './proposal-state.ts';
import { proposalMessages } from './proposal.messages.ts';

const ProposalPage_proposal = graphql(
  `
    fragment ProposalPage_proposal on Proposal {
      ...ProposalContent_proposal
      ...ProposalCourse_proposal
      author
      overdue
      organisation {
        id
        shortName
      }
      passOnTo {
        id
        shortName
      }
      hops {
        answer
      }
      files {
        ...RecordFiles_file
      }
      timeline(first: 50) {
        ...RecordTimeline_timeline
      }
      viewerMay {
        edit {
          allowed
          code
          data
        }
        send {
          allowed
          code
          data
        }
        withdraw {
          allowed
          code
          data
        }
        receive {
          allowed
          code
          data
        }
        answer {
          allowed
          code
          data
        }
        carryOut {
          allowed
          code
          data
        }
        rate {
          allowed
          code
          data
        }
        attachFile {
          allowed
          code
          data
        }
      }
    }
  `,
  [ProposalContent_proposal, ProposalCourse_proposal, RecordFiles_file, RecordTimeline_timeline],
);

const ProposalPageQuery = graphql(
  `
    query ProposalPageQuery($id: ID!) {
      node(id: $id) {
        __typename
        ... on Proposal {
          id
          ...ProposalPage_proposal
        }
      }
    }
  `,
  [ProposalPage_proposal],
);

export const proposalQuestion = pageQuestion(ProposalPageQuery, ({ param }) => ({
  id: param('proposalId'),
}));

/** One proposal: what is proposed, where it has been, what was answered, papers, history. */
export function ProposalPage() {
  const t = useMessages(proposalMessages);
  const { paths } = directionOptions.use();
  const [state, ask] = useQuery(usePageQuestion(proposalQuestion));
  return (
    <RecordAsked
      title={t('one')}
      list={paths.proposals()}
      state={state}
      onRetry={ask}
      recordOf={({ node }) => (node?.__typename === 'Proposal' ? node : null)}
    >
      {(proposal) => (
        <Entry proposal={proposal} onChanged={() => ask({ requestPolicy: 'network-only' })} />
      )}
    </RecordAsked>
  );
}

interface EntryProps {
  readonly proposal: FragmentOf<typeof ProposalPage_proposal>;
  readonly onChanged: () => void;
}

function Entry({ proposal: given, onChanged }: EntryProps) {
  const words = useMessages(proposalWords);
  const page = readFragment(ProposalPage_proposal, given);
  const proposal = readFragment(ProposalContent_proposal, page);
  const { id, number, state, topic, title } = proposal;
  const { viewerMay, files, timeline, passOnTo, hops, overdue } = page;
  const answer = hops.at(-1)?.answer ?? null;
  usePageTitle(title);
  return (
    <Page width="reading">
      <PageHeader
        kind={words(`topic.${topic}`)}
        number={` #${number} `}
        title={<span lang="vi">{title}</span>}
        state={
          <>
            <StateBadge tone={PROPOSAL_TONES[state]} label={words(`state.${state}`)} />
            {overdue && <StateBadge tone="late" label={words('overdue')} />}
          </>
        }
        trail={<DirectionLinks />}
        actions={
          <ProposalActs
            proposal={proposal}
            may={viewerMay}
            above={passOnTo}
            accepted={answer === 'ACCEPTED' || answer === 'PARTLY'}
            onDone={onChanged}
          />
        }
      />
      <ProposalContentSection
        proposal={proposal}
        unit={page.organisation.shortName}
        author={page.author}
      />
      <ProposalCourse proposal={page} />
      <RecordFiles
        recordId={id}
        files={files}
        permission={viewerMay.attachFile}
        onChanged={onChanged}
      />
      <RecordTimeline timeline={timeline} actions={directionActions} />
    </Page>
  );
}
