import { PROPOSAL_STATES, PROPOSAL_TOPICS } from '@cau-noi/domain/proposal';
import type { ProposalState, ProposalTopic } from '@cau-noi/domain/proposal';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { proposalWords } from '@cau-noi/i18n/proposal-words';
import { PortalLink } from '@cau-noi/portal/link';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { directionOptions } from '../direction.routes.ts';
import { proposalMessages } from './proposal.messages.ts';

/** How many proposals of a topic are in a state. */
export interface ProposalCount {
  readonly topic: ProposalTopic;
  readonly state: ProposalState;
  readonly count: number;
  readonly overdue: number;
}

type Of = Pick<ProposalCount, 'count' | 'overdue'>;

/** The list by topic and state; every number leads to its list. */
export function ProposalCounts({ counts }: { readonly counts: readonly ProposalCount[] }) {
  const t = useMessages(proposalMessages);
  const words = useMessages(proposalWords);
  const format = useFormat();
  const { paths } = directionOptions.use();
  const rows = PROPOSAL_TOPICS.filter((topic) => counts.some((one) => one.topic === topic));
  const states = PROPOSAL_STATES.filter((state) => counts.some((one) => one.state === state));
  const number = (of: readonly Of[], key: keyof Of, asked: Record<string, string>) => {
    const sum = of.reduce((total, one) => total + one[key], 0);
    if (sum === 0) return '';
    const query = new URLSearchParams(asked).toString();
    return <PortalLink to={`${paths.proposals()}?${query}`}>{format.number(sum)}</PortalLink>;
  };
  const columns: readonly Column<ProposalTopic>[] = [
    {
      id: 'topic',
      header: words('column.topic'),
      phone: 'title',
      cell: (topic) => words(`topic.${topic}`),
    },
    ...states.map((state): Column<ProposalTopic> => ({
      id: state,
      header: words(`state.${state}`),
      align: 'end',
      cell: (topic) =>
        number(
          counts.filter((one) => one.topic === topic && one.state === state),
          'count',
          { topic, state },
        ),
    })),
    {
      id: 'overdue',
      header: words('overdue'),
      align: 'end',
      cell: (topic) =>
        number(
          counts.filter((one) => one.topic === topic),
          'overdue',
          { topic, overdue: '1' },
        ),
    },
    {
      id: 'all',
      header: t('all'),
      align: 'end',
      cell: (topic) =>
        number(
          counts.filter((one) => one.topic === topic),
          'count',
          { topic },
        ),
    },
  ];
  return (
    <DataTable
      caption={t('counts')}
      captionShown
      density="compact"
      columns={columns}
      rows={rows}
      rowKey={(topic) => topic}
    />
  );
}
