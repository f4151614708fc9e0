import { sameValue } from '@cau-noi/domain/difference';
import { TRAINING_STATES } from '@cau-noi/domain/training';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { usePages } from '@cau-noi/graphql/pages';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { trainingWords } from '@cau-noi/i18n/training-words';
import { activeFilters, eachChosen } from '@cau-noi/portal/active-filters';
import type { FilterSaid } from '@cau-noi/portal/active-filters';
import { anyOf, idFilter, numberFilter, textFilter, useFilters } from '@cau-noi/portal/filters';
import { PortalLink } from '@cau-noi/portal/link';
import { ExportButton } from '@cau-noi/portal/list-export';
import { useNames } from '@cau-noi/portal/names';
import { PageLinks } from '@cau-noi/portal/page-links';
import { RecordList } from '@cau-noi/portal/record-list';
import { recordMessages } from '@cau-noi/portal/record-messages';
import { SearchField } from '@cau-noi/portal/search-field';
import { useViewer } from '@cau-noi/portal/session';
import { UnitChoice } from '@cau-noi/portal/unit-choice';
import type { Column } from '@cau-noi/ui/data-table';
import { FilterBar } from '@cau-noi/ui/filter-bar';
import { MultiSelectField, SelectField } from '@cau-noi/ui/select-field';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { TRAINING_TONES } from '../training-state.ts';
import { trainingMessages } from '../training.messages.ts';
import { trainingOptions } from '../trainings.routes.ts';

const TrainingsPageQuery = graphql(`
  query TrainingsPageQuery($where: TrainingWhere, $after: String, $totals: Boolean!) {
    trainings(where: $where, first: 50, after: $after) {
      totals @include(if: $totals) {
        records
        attended
      }
      nodes {
        id
        title
        state
        year
        quarter
        startDate
        endDate
        places
        attended
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

type Answer = ResultOf<typeof TrainingsPageQuery>;
type Row = Answer['trainings']['nodes'][number];

// The totals, which are asked with the first page, count the whole list.
const pageOf = ({ trainings }: Answer) => ({
  ...trainings,
  totalCount: trainings.totals?.records ?? null,
  totalCountIsExact: true,
});
const rowKey = ({ id }: Row) => id;

const filters = {
  q: textFilter,
  state: anyOf(TRAINING_STATES),
  unit: idFilter,
  year: numberFilter,
  quarter: numberFilter,
};
type Asked = ReturnType<typeof useFilters<typeof filters>>[0];

const NO_FILTERS: Asked = { q: '', state: [], unit: null, year: null, quarter: null };

const whereOf = ({ q, state, unit, year, quarter }: Asked) => ({
  ...(q !== '' && { text: q }),
  ...(state.length > 0 && { state: [...state] }),
  ...(unit !== null && { organisationId: unit, subtree: true }),
  ...(year !== null && { year }),
  ...(quarter !== null && { quarter }),
});

const COLUMNS = [
  'title',
  'topic',
  'unit',
  'organiser',
  'state',
  'year',
  'quarter',
  'startDate',
  'endDate',
  'place',
  'places',
  'accepted',
  'attended',
  'hours',
  'audience',
  'cost',
];

/** Trainings of foreign-affairs staff: those planned, open, held and given up. */
export function TrainingsPage() {
  const t = useMessages(trainingMessages);
  const { paths } = trainingOptions.use();
  const [asked, change] = useFilters(filters);
  const where = useMemo(() => whereOf(asked), [asked]);
  const variables = useMemo(() => ({ where }), [where]);
  const list = usePages({ document: TrainingsPageQuery, variables, pageOf, totals: true });
  const columns = useColumns();
  const shown = { list: 'trainings' as const, where, orderBy: 'DAY_DESC', columns: COLUMNS };
  const totals = list.data?.trainings.totals;
  const found = totals
    ? t('totals', { found: t('found', { count: totals.records }), attended: totals.attended })
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
      newPath={paths.trainingNew()}
      filters={
        <>
          <PageLinks label={t('title')}>
            <PortalLink to={paths.trainingCoverage()}>{t('coverage')}</PortalLink>
            <PortalLink to={paths.staff()}>{t('staff')}</PortalLink>
          </PageLinks>
          <Filters
            asked={asked}
            onChange={change}
            found={found}
            exportButton={<ExportButton shown={shown} />}
          />
        </>
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

/** How many years around this one are offered. */
const YEARS = 6;
const QUARTERS = ['1', '2', '3', '4'];

const choicesOf = (values: readonly string[]) => values.map((value) => ({ value, label: value }));
const textOf = (value: number | null) => (value === null ? null : String(value));
const numberOf = (text: string | null) => (text === null ? null : Number(text));

function Filters({ asked, onChange, found, exportButton }: FiltersProps) {
  const t = useMessages(trainingMessages);
  const shared = useMessages(recordMessages);
  const words = useMessages(trainingWords);
  const thisYear = Number(useViewer().today.slice(0, 4));
  const { q, state, unit, year, quarter } = asked;
  const nameOf = useNames(unit === null ? [] : [unit]);
  const years = Array.from({ length: YEARS }, (_, index) => String(thisYear + 1 - index));
  const said: readonly FilterSaid<Asked>[] = [
    ['q', q === '' ? null : q, { q: '' }],
    ...eachChosen(
      state,
      (one) => words(`state.${one}`),
      (rest) => ({ state: rest }),
    ),
    ['unit', unit === null ? null : (nameOf(unit) ?? '…'), { unit: null }],
    ['year', textOf(year), { year: null }],
    ['quarter', quarter === null ? null : t('quarter', { quarter }), { quarter: null }],
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
        options={TRAINING_STATES.map((value) => ({ value, label: words(`state.${value}`) }))}
        onChange={(value) => onChange({ state: value })}
      />
      <SelectField
        path="filter.year"
        label={t('filter.year')}
        value={textOf(year)}
        options={choicesOf(years)}
        clearable
        onChange={(value) => onChange({ year: numberOf(value) })}
      />
      <SelectField
        path="filter.quarter"
        label={t('filter.quarter')}
        value={textOf(quarter)}
        options={choicesOf(QUARTERS)}
        clearable
        onChange={(value) => onChange({ quarter: numberOf(value) })}
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
  const t = useMessages(trainingMessages);
  const words = useMessages(trainingWords);
  const format = useFormat();
  const { paths } = trainingOptions.use();
  return [
    {
      id: 'title',
      header: t('column.title'),
      phone: 'title',
      width: '36%',
      cell: ({ id, title }) => (
        <PortalLink to={paths.training({ trainingId: id })}>{title}</PortalLink>
      ),
    },
    {
      id: 'unit',
      header: t('column.unit'),
      cell: ({ organisation }) => organisation.shortName,
    },
    {
      id: 'when',
      header: t('column.when'),
      cell: ({ startDate, endDate, quarter, year }) =>
        startDate !== null && endDate !== null
          ? format.dateRange(startDate, endDate)
          : quarter === null
            ? String(year)
            : t('quarterOf', { quarter, year }),
    },
    {
      id: 'places',
      header: t('column.places'),
      align: 'end',
      filled: ({ places }) => places !== null,
      cell: ({ places }) => (places === null ? '' : format.number(places)),
    },
    {
      id: 'attended',
      header: t('column.attended'),
      align: 'end',
      filled: ({ attended }) => attended > 0,
      cell: ({ attended }) => format.number(attended),
    },
    {
      id: 'state',
      header: t('column.state'),
      cell: ({ state }) => (
        <StateBadge tone={TRAINING_TONES[state]} label={words(`state.${state}`)} />
      ),
    },
  ];
}
