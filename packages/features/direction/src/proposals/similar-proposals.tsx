import type { ProposalTopic } from '@cau-noi/domain/proposal';
import { graphql } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { proposalWords } from '@cau-noi/i18n/proposal-words';
import { useSending } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { ActButton } from '@cau-noi/ui/act-button';
import { FactList } from '@cau-noi/ui/page';
import { useToast } from '@cau-noi/ui/toast';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { proposalIssueText } from './proposal-state.ts';
import { proposalMessages } from './proposal.messages.ts';

const SimilarProposalsQuery = graphql(`
  query SimilarProposalsQuery($topic: ProposalTopic!, $unit: ID, $exceptId: ID) {
    similarProposals(topic: $topic, organisationId: $unit, exceptId: $exceptId) {
      unions
      nodes(first: 5) {
        id
        number
        title
        state
        canBeSeconded
        organisation {
          id
          shortName
        }
      }
    }
  }
`);

const ProposalSecondMutation = graphql(
  `
    mutation ProposalSecondMutation($input: ProposalSecondInput!) {
      answer: proposalSecond(input: $input) {
        __typename
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

export interface SimilarProposalsProps {
  readonly topic: ProposalTopic;
  readonly unit: string;
  readonly exceptId: string | null;
}

/** What other unions have proposed on the topic, so that one is seconded instead of written again. */
export function SimilarProposals({ topic, unit, exceptId }: SimilarProposalsProps) {
  const t = useMessages(proposalMessages);
  const words = useMessages(proposalWords);
  const toast = useToast();
  const { send } = useSending(ProposalSecondMutation, proposalIssueText);
  const variables = useMemo(() => ({ topic, unit, exceptId }), [topic, unit, exceptId]);
  const [{ data }, ask] = useQuery({ query: SimilarProposalsQuery, variables });
  if (data === undefined) return null;
  const { unions, nodes } = data.similarProposals;
  const second = async (id: string) => {
    const why = await send({ id, organisationId: unit }, () => toast({ text: t('seconded') }));
    if (why !== null) toast({ text: why.sentence, tone: 'failed' });
    ask({ requestPolicy: 'network-only' });
  };
  return (
    <div role="status">
      <p>{unions === 0 ? t('similarNone') : t('similar', { count: unions })}</p>
      <FactList
        facts={nodes.map(({ id, number, title, state, canBeSeconded, organisation }) => ({
          label: t('similarLine', { number, unit: organisation.shortName }),
          value: (
            <>
              <span lang="vi">{title}</span> · {words(`state.${state}`)}{' '}
              {canBeSeconded && (
                <ActButton variant="subtle" onClick={() => void second(id)}>
                  {t('second')}
                </ActButton>
              )}
            </>
          ),
        }))}
      />
    </div>
  );
}
