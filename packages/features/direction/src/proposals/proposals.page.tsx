import { PROPOSAL_STATES, PROPOSAL_TOPICS } from '@cau-noi/domain/proposal';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { usePages } from '@cau-noi/graphql/pages';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { proposalWords } from '@cau-noi/i18n/proposal-words';
import { codesField, flagField, unitField } from '@cau-noi/portal/filter-fields';
import type { FilterFields } from '@cau-noi/portal/filter-fields';
import { anyOf, flagFilter, idFilter } from '@cau-noi/portal/filters';
import type { AskedBy } from '@cau-noi/portal/filters';
import { PortalLink } from '@cau-noi/portal/link';
import { narrowedBy, useNarrowing } from '@cau-noi/portal/narrowing';
import { RecordList } from '@cau-noi/portal/record-list';
import { recordMessages } from '@cau-noi/portal/record-messages';
import type { Column } from '@cau-noi/ui/data-table';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { DirectionLinks } from '../direction-links.tsx';
import { directionOptions } from '../direction.routes.ts';
import { ProposalCounts } from './proposal-counts.tsx';
import { PROPOSAL_TONES } from './proposal-state.ts';
import { proposalMessages } from './proposal.messages.ts';

const ProposalsPageQuery = graphql(`
  query ProposalsPageQuery($where: ProposalWhere, $after: String, $totals: Boolean!) {
    proposals(where: $where, first: 50, after: $after) {
      counts @include(if: $totals) {
        topic
        state
        count
        overdue
      }
      nodes {
        id
        number
        title
        topic
        state
        dueOn
        overdue
        organisation {
          id
          shortName
        }
        holder {
          id
          shortName
        }
        seconds {
          on
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Answer = ResultOf<typeof ProposalsPageQuery>;
type Row = Answer['proposals']['nodes'][number];

const sumOf = (counts: readonly { readonly count: number }[]) =>
  counts.reduce((sum, { count }) => sum + count, 0);

// The counts, which are asked with the first page, count the whole list.
const pageOf = ({ proposals }: Answer) => ({
  ...proposals,
  totalCount: proposals.counts ? sumOf(proposals.counts) : null,
  totalCountIsExact: true,
});
const rowKey = ({ id }: Row) => id;

const filters = {
  state: anyOf(PROPOSAL_STATES),
  topic: anyOf(PROPOSAL_TOPICS),
  unit: idFilter,
  overdue: flagFilter,
};
type Asked = AskedBy<typeof filters>;

const whereOf = ({ state, topic, unit, overdue }: Asked) =>
  narrowedBy({ state, topic, organisationId: unit, subtree: unit !== null, overdue });

const FILE = {
  list: 'proposals',
  orderBy: 'NUMBER_DESC',
  columns: [
    'number',
    'title',
    'unit',
    'holder',
    'topic',
    'state',
    'sentOn',
    'dueOn',
    'seconds',
    'asked',
    'answer',
    'doneOn',
    'helped',
  ],
} as const;

/** Proposals from below, the latest first, counted by topic and state. */
export function ProposalsPage() {
  const t = useMessages(proposalMessages);
  const { paths } = directionOptions.use();
  const narrowing = useNarrowing(filters, whereOf);
  const list = usePages({
    document: ProposalsPageQuery,
    variables: { where: narrowing.where },
    pageOf,
    totals: true,
  });
  const counts = list.data?.proposals.counts;
  return (
    <RecordList
      said={t}
      newPath={paths.proposalNew()}
      trail={<DirectionLinks />}
      narrowing={narrowing}
      filters={useFields()}
      found={counts ? t('found', { count: sumOf(counts) }) : ''}
      totals={counts && counts.length > 0 && <ProposalCounts counts={counts} />}
      file={FILE}
      list={list}
      columns={useColumns()}
      rowKey={rowKey}
    />
  );
}

function useFields(): FilterFields<Asked> {
  const t = useMessages(proposalMessages);
  const shared = useMessages(recordMessages);
  const words = useMessages(proposalWords);
  return {
    state: codesField(shared('filter.state'), PROPOSAL_STATES, (one) => words(`state.${one}`)),
    topic: codesField(words('column.topic'), PROPOSAL_TOPICS, (one) => words(`topic.${one}`)),
    unit: unitField(shared('filter.unit')),
    overdue: flagField(t('overdueOnly')),
  };
}

function useColumns(): readonly Column<Row>[] {
  const words = useMessages(proposalWords);
  const format = useFormat();
  const { paths } = directionOptions.use();
  return [
    {
      id: 'title',
      header: words('column.title'),
      phone: 'title',
      width: '30%',
      cell: ({ id, number, title }) => (
        <PortalLink to={paths.proposal({ proposalId: id })}>
          #{number} <span lang="vi">{title}</span>
        </PortalLink>
      ),
    },
    {
      id: 'unit',
      header: words('column.unit'),
      cell: ({ organisation }) => organisation.shortName,
    },
    { id: 'holder', header: words('column.holder'), cell: ({ holder }) => holder.shortName },
    { id: 'topic', header: words('column.topic'), cell: ({ topic }) => words(`topic.${topic}`) },
    {
      id: 'seconds',
      header: words('column.seconds'),
      align: 'end',
      filled: ({ seconds }) => seconds.length > 0,
      cell: ({ seconds }) => (seconds.length === 0 ? '' : format.number(seconds.length)),
    },
    {
      id: 'dueOn',
      header: words('column.dueOn'),
      align: 'end',
      filled: ({ dueOn }) => dueOn !== null,
      cell: ({ dueOn }) => (dueOn === null ? '' : format.date(dueOn)),
    },
    {
      id: 'state',
      header: words('column.state'),
      cell: ({ state, overdue }) => (
        <>
          <StateBadge tone={PROPOSAL_TONES[state]} label={words(`state.${state}`)} />
          {overdue && <StateBadge tone="late" label={words('overdue')} />}
        </>
      ),
    },
  ];
}
