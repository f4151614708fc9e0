import { sameValue } from '@cau-noi/domain/difference';
import { PROPOSAL_STATES, PROPOSAL_TOPICS } from '@cau-noi/domain/proposal';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { usePages } from '@cau-noi/graphql/pages';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { proposalWords } from '@cau-noi/i18n/proposal-words';
import { activeFilters, eachChosen } from '@cau-noi/portal/active-filters';
import type { FilterSaid } from '@cau-noi/portal/active-filters';
import { anyOf, flagFilter, idFilter, useFilters } from '@cau-noi/portal/filters';
import { PortalLink } from '@cau-noi/portal/link';
import { ExportButton } from '@cau-noi/portal/list-export';
import { useNames } from '@cau-noi/portal/names';
import { RecordList } from '@cau-noi/portal/record-list';
import { recordMessages } from '@cau-noi/portal/record-messages';
import { UnitChoice } from '@cau-noi/portal/unit-choice';
import { CheckField } from '@cau-noi/ui/check-field';
import type { Column } from '@cau-noi/ui/data-table';
import { FilterBar } from '@cau-noi/ui/filter-bar';
import { MultiSelectField } from '@cau-noi/ui/select-field';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
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
type Asked = ReturnType<typeof useFilters<typeof filters>>[0];

const NO_FILTERS: Asked = { state: [], topic: [], unit: null, overdue: false };

const whereOf = ({ state, topic, unit, overdue }: Asked) => ({
  ...(state.length > 0 && { state: [...state] }),
  ...(topic.length > 0 && { topic: [...topic] }),
  ...(unit !== null && { organisationId: unit, subtree: true }),
  ...(overdue && { overdue }),
});

const COLUMNS = ['number', 'title', 'unit', 'holder', 'topic', 'state', 'sentOn', 'dueOn'];

/** Proposals from below, the latest first, counted by topic and state. */
export function ProposalsPage() {
  const t = useMessages(proposalMessages);
  const { paths } = directionOptions.use();
  const [asked, change] = useFilters(filters);
  const where = useMemo(() => whereOf(asked), [asked]);
  const document = ProposalsPageQuery;
  const list = usePages({ document, variables: { where }, pageOf, totals: true });
  const columns = useColumns();
  const counts = list.data?.proposals.counts;
  const shown = {
    list: 'proposals' as const,
    where,
    orderBy: 'NUMBER_DESC',
    columns: [...COLUMNS, 'seconds', 'asked', 'answer', 'doneOn', 'helped'],
  };
  return (
    <RecordList
      said={{
        title: t('title'),
        lead: t('lead'),
        add: t('add'),
        none: t('none'),
        nothingFound: t('nothingFound'),
      }}
      newPath={paths.proposalNew()}
      trail={<DirectionLinks />}
      filters={
        <Filters
          asked={asked}
          onChange={change}
          found={counts ? t('found', { count: sumOf(counts) }) : ''}
          exportButton={<ExportButton shown={shown} />}
        />
      }
      totals={counts && counts.length > 0 && <ProposalCounts counts={counts} />}
      list={list}
      columns={columns}
      rowKey={rowKey}
      onClear={sameValue(asked, NO_FILTERS) ? null : () => change(NO_FILTERS)}
    />
  );
}

interface FiltersProps {
  readonly asked: Asked;
  readonly onChange: (change: Partial<Asked>) => void;
  readonly found: string;
  readonly exportButton: ReactNode;
}

function Filters({ asked, onChange, found, exportButton }: FiltersProps) {
  const t = useMessages(proposalMessages);
  const shared = useMessages(recordMessages);
  const words = useMessages(proposalWords);
  const { state, topic, unit, overdue } = asked;
  const nameOf = useNames(unit === null ? [] : [unit]);
  const said: readonly FilterSaid<Asked>[] = [
    ...eachChosen(
      state,
      (one) => words(`state.${one}`),
      (rest) => ({ state: rest }),
    ),
    ...eachChosen(
      topic,
      (one) => words(`topic.${one}`),
      (rest) => ({ topic: rest }),
    ),
    ['unit', unit === null ? null : (nameOf(unit) ?? '…'), { unit: null }],
    ['overdue', overdue ? t('overdueOnly') : null, { overdue: false }],
  ];
  return (
    <FilterBar
      active={activeFilters(said, onChange)}
      onClear={() => onChange(NO_FILTERS)}
      found={found}
      actions={exportButton}
    >
      <MultiSelectField
        path="filter.state"
        label={shared('filter.state')}
        value={state}
        options={PROPOSAL_STATES.map((value) => ({ value, label: words(`state.${value}`) }))}
        onChange={(value) => onChange({ state: value })}
      />
      <MultiSelectField
        path="filter.topic"
        label={words('column.topic')}
        value={topic}
        options={PROPOSAL_TOPICS.map((value) => ({ value, label: words(`topic.${value}`) }))}
        onChange={(value) => onChange({ topic: value })}
      />
      <UnitChoice
        path="filter.unit"
        label={shared('filter.unit')}
        value={unit}
        onChange={(value) => onChange({ unit: value })}
      />
      <CheckField
        path="filter.overdue"
        label={t('overdueOnly')}
        checked={overdue}
        onChange={(checked) => onChange({ overdue: checked })}
      />
    </FilterBar>
  );
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
