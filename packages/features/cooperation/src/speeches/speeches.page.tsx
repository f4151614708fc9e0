import { sameValue } from '@cau-noi/domain/difference';
import { SPEECH_KINDS, SPEECH_STATES } from '@cau-noi/domain/speech';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { usePages } from '@cau-noi/graphql/pages';
import { cooperationWords } from '@cau-noi/i18n/cooperation-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { activeFilters, eachChosen } from '@cau-noi/portal/active-filters';
import type { FilterSaid } from '@cau-noi/portal/active-filters';
import { anyOf, idFilter, textFilter, useFilters } from '@cau-noi/portal/filters';
import { PortalLink } from '@cau-noi/portal/link';
import { ExportButton } from '@cau-noi/portal/list-export';
import { useNames } from '@cau-noi/portal/names';
import { SearchField } from '@cau-noi/portal/search-field';
import { UnitChoice } from '@cau-noi/portal/unit-choice';
import type { Column } from '@cau-noi/ui/data-table';
import { FilterBar } from '@cau-noi/ui/filter-bar';
import { MultiSelectField } from '@cau-noi/ui/select-field';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { cooperationOptions } from '../cooperation.routes.ts';
import { RecordList } from '@cau-noi/portal/record-list';
import { recordMessages } from '@cau-noi/portal/record-messages';
import { SPEECH_TONES } from './speech-state.ts';
import { speechMessages } from './speech.messages.ts';

const SpeechesPageQuery = graphql(`
  query SpeechesPageQuery($where: SpeechWhere, $after: String, $totals: Boolean!) {
    speeches(where: $where, first: 50, after: $after) {
      totals @include(if: $totals) {
        records
        submitted
        given
      }
      nodes {
        id
        title
        kind
        state
        event
        plannedOn
        givenOn
        organisation {
          id
          shortName
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Answer = ResultOf<typeof SpeechesPageQuery>;
type Row = Answer['speeches']['nodes'][number];

// The totals, which are asked with the first page, count the whole list.
const pageOf = ({ speeches }: Answer) => ({
  ...speeches,
  totalCount: speeches.totals?.records ?? null,
  totalCountIsExact: true,
});
const rowKey = ({ id }: Row) => id;

const filters = {
  q: textFilter,
  state: anyOf(SPEECH_STATES),
  kind: anyOf(SPEECH_KINDS),
  unit: idFilter,
};
type Asked = ReturnType<typeof useFilters<typeof filters>>[0];

const NO_FILTERS: Asked = { q: '', state: [], kind: [], unit: null };

const whereOf = ({ q, state, kind, unit }: Asked) => ({
  ...(q.trim() !== '' && { text: q.trim() }),
  ...(state.length > 0 && { state: [...state] }),
  ...(kind.length > 0 && { kind: [...kind] }),
  ...(unit !== null && { organisationId: unit, subtree: true }),
});

const COLUMNS = ['title', 'kind', 'state', 'unit', 'event', 'speaker', 'plannedOn', 'reviewedOn'];

/** What is said and published abroad in a union's name. */
export function SpeechesPage() {
  const t = useMessages(speechMessages);
  const { paths } = cooperationOptions.use();
  const [asked, change] = useFilters(filters);
  const where = useMemo(() => whereOf(asked), [asked]);
  const document = SpeechesPageQuery;
  const list = usePages({ document, variables: { where }, pageOf, totals: true });
  const columns = useColumns();
  const shown = {
    list: 'speeches' as const,
    where,
    orderBy: 'DAY_DESC',
    columns: [...COLUMNS, 'review', 'givenOn'],
  };
  const totals = list.data?.speeches.totals;
  const found = totals
    ? t('totals', {
        found: t('found', { count: totals.records }),
        submitted: totals.submitted,
        given: totals.given,
      })
    : '';
  return (
    <RecordList
      said={{
        title: t('title'),
        lead: t('lead'),
        add: t('add'),
        none: t('none'),
        nothingFound: t('nothingFound'),
      }}
      newPath={paths.speechNew()}
      filters={
        <Filters
          asked={asked}
          onChange={change}
          found={found}
          exportButton={<ExportButton shown={shown} />}
        />
      }
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
  const shared = useMessages(recordMessages);
  const words = useMessages(cooperationWords);
  const { q, state, kind, unit } = asked;
  const nameOf = useNames(unit === null ? [] : [unit]);
  const said: readonly FilterSaid<Asked>[] = [
    ['q', q === '' ? null : `"${q}"`, { q: '' }],
    ...eachChosen(
      state,
      (one) => words(`speech.state.${one}`),
      (rest) => ({ state: rest }),
    ),
    ...eachChosen(
      kind,
      (one) => words(`speech.kind.${one}`),
      (rest) => ({ kind: rest }),
    ),
    ['unit', unit === null ? null : (nameOf(unit) ?? '…'), { unit: null }],
  ];
  return (
    <FilterBar
      active={activeFilters(said, onChange)}
      onClear={() => onChange(NO_FILTERS)}
      found={found}
      actions={exportButton}
    >
      <SearchField
        label={shared('filter.text')}
        value={q}
        onChange={(text) => onChange({ q: text })}
      />
      <MultiSelectField
        path="filter.state"
        label={shared('filter.state')}
        value={state}
        options={SPEECH_STATES.map((value) => ({ value, label: words(`speech.state.${value}`) }))}
        onChange={(value) => onChange({ state: value })}
      />
      <MultiSelectField
        path="filter.kind"
        label={shared('filter.kind')}
        value={kind}
        options={SPEECH_KINDS.map((value) => ({ value, label: words(`speech.kind.${value}`) }))}
        onChange={(value) => onChange({ kind: value })}
      />
      <UnitChoice
        path="filter.unit"
        label={shared('filter.unit')}
        value={unit}
        onChange={(value) => onChange({ unit: value })}
      />
    </FilterBar>
  );
}

function useColumns(): readonly Column<Row>[] {
  const t = useMessages(speechMessages);
  const words = useMessages(cooperationWords);
  const format = useFormat();
  const { paths } = cooperationOptions.use();
  return [
    {
      id: 'title',
      header: t('column.title'),
      phone: 'title',
      width: '32%',
      cell: ({ id, title }) => <PortalLink to={paths.speech({ speechId: id })}>{title}</PortalLink>,
    },
    {
      id: 'unit',
      header: t('column.unit'),
      width: '16%',
      cell: ({ organisation }) => organisation.shortName,
    },
    { id: 'kind', header: t('column.kind'), cell: ({ kind }) => words(`speech.kind.${kind}`) },
    { id: 'event', header: t('column.event'), cell: ({ event }) => event },
    {
      id: 'when',
      header: t('column.when'),
      align: 'end',
      filled: ({ givenOn, plannedOn }) => (givenOn ?? plannedOn) !== null,
      cell: ({ givenOn, plannedOn }) => {
        const day = givenOn ?? plannedOn;
        return day === null ? '' : format.date(day);
      },
    },
    {
      id: 'state',
      header: t('column.state'),
      cell: ({ state }) => (
        <StateBadge tone={SPEECH_TONES[state]} label={words(`speech.state.${state}`)} />
      ),
    },
  ];
}
