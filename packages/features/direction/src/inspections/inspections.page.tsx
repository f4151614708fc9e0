import { sameValue } from '@cau-noi/domain/difference';
import { INSPECTION_STATES } from '@cau-noi/domain/inspection';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { usePages } from '@cau-noi/graphql/pages';
import { inspectionWords } from '@cau-noi/i18n/inspection-words';
import { useMessages } from '@cau-noi/i18n/language';
import { activeFilters, eachChosen } from '@cau-noi/portal/active-filters';
import type { FilterSaid } from '@cau-noi/portal/active-filters';
import { anyOf, flagFilter, idFilter, numberFilter, useFilters } from '@cau-noi/portal/filters';
import { PortalLink } from '@cau-noi/portal/link';
import { ExportButton } from '@cau-noi/portal/list-export';
import { useNames } from '@cau-noi/portal/names';
import { RecordList } from '@cau-noi/portal/record-list';
import { recordMessages } from '@cau-noi/portal/record-messages';
import { useViewer } from '@cau-noi/portal/session';
import { UnitChoice } from '@cau-noi/portal/unit-choice';
import { CheckField } from '@cau-noi/ui/check-field';
import type { Column } from '@cau-noi/ui/data-table';
import { FilterBar } from '@cau-noi/ui/filter-bar';
import { MultiSelectField, SelectField } from '@cau-noi/ui/select-field';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { DirectionLinks } from '../direction-links.tsx';
import { directionOptions } from '../direction.routes.ts';
import { INSPECTION_TONES } from './inspection-state.ts';
import { inspectionMessages } from './inspection.messages.ts';

const InspectionsPageQuery = graphql(`
  query InspectionsPageQuery(
    $where: InspectionWhere
    $unit: ID!
    $after: String
    $totals: Boolean!
  ) {
    mayInspect(organisationId: $unit) @include(if: $totals) {
      allowed
      code
      data
    }
    inspections(where: $where, first: 50, after: $after) {
      totals @include(if: $totals) {
        records
        concluded
        remediesOverdue
      }
      nodes {
        id
        number
        year
        title
        state
        organisation {
          id
          shortName
        }
        inspected {
          id
          shortName
        }
        findings {
          id
          remedyState
          overdue
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Answer = ResultOf<typeof InspectionsPageQuery>;
type Row = Answer['inspections']['nodes'][number];

// The totals, which are asked with the first page, count the whole list.
const pageOf = ({ inspections }: Answer) => ({
  ...inspections,
  totalCount: inspections.totals?.records ?? null,
  totalCountIsExact: true,
});
const rowKey = ({ id }: Row) => id;

const filters = {
  state: anyOf(INSPECTION_STATES),
  year: numberFilter,
  unit: idFilter,
  overdue: flagFilter,
};
type Asked = ReturnType<typeof useFilters<typeof filters>>[0];

const NO_FILTERS: Asked = { state: [], year: null, unit: null, overdue: false };

const whereOf = ({ state, year, unit, overdue }: Asked) => ({
  ...(state.length > 0 && { state: [...state] }),
  ...(year !== null && { year: [year] }),
  ...(unit !== null && { organisationId: unit, subtree: true }),
  ...(overdue && { overdue }),
});

const COLUMNS = ['number', 'title', 'year', 'unit', 'inspected', 'state', 'days', 'team'];

/** Inspections by and of the unions that the reader may see, the latest first. */
export function InspectionsPage() {
  const t = useMessages(inspectionMessages);
  const { paths } = directionOptions.use();
  const { home } = useViewer();
  const [asked, change] = useFilters(filters);
  const where = useMemo(() => whereOf(asked), [asked]);
  const unit = home?.id ?? '';
  const variables = useMemo(() => ({ where, unit }), [where, unit]);
  const list = usePages({ document: InspectionsPageQuery, variables, pageOf, totals: true });
  const columns = useColumns();
  const shown = {
    list: 'inspections' as const,
    where,
    orderBy: 'NUMBER_DESC',
    columns: [...COLUMNS, 'findings', 'open', 'overdue', 'conclusion'],
  };
  const totals = list.data?.inspections.totals;
  const found = totals
    ? t('totals', {
        found: t('found', { count: totals.records }),
        concluded: totals.concluded,
        overdue: totals.remediesOverdue,
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
      newPath={paths.inspectionNew()}
      mayAdd={list.data?.mayInspect ?? undefined}
      trail={<DirectionLinks />}
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

/** So many years back may be chosen, and the next. */
const YEARS = 10;

function Filters({ asked, onChange, found, exportButton }: FiltersProps) {
  const t = useMessages(inspectionMessages);
  const shared = useMessages(recordMessages);
  const words = useMessages(inspectionWords);
  const thisYear = Number(useViewer().today.slice(0, 4));
  const years = Array.from({ length: YEARS }, (_, index) => String(thisYear + 1 - index));
  const { state, year, unit, overdue } = asked;
  const nameOf = useNames(unit === null ? [] : [unit]);
  const said: readonly FilterSaid<Asked>[] = [
    ...eachChosen(
      state,
      (one) => words(`state.${one}`),
      (rest) => ({ state: rest }),
    ),
    ['year', year === null ? null : String(year), { year: null }],
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
        options={INSPECTION_STATES.map((value) => ({ value, label: words(`state.${value}`) }))}
        onChange={(value) => onChange({ state: value })}
      />
      <SelectField
        path="filter.year"
        label={words('column.year')}
        value={year === null ? null : String(year)}
        options={years.map((value) => ({ value, label: value }))}
        onChange={(value) => onChange({ year: value === null ? null : Number(value) })}
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
  const t = useMessages(inspectionMessages);
  const words = useMessages(inspectionWords);
  const { paths } = directionOptions.use();
  return [
    {
      id: 'title',
      header: words('column.title'),
      phone: 'title',
      width: '34%',
      cell: ({ id, number, title }) => (
        <PortalLink to={paths.inspection({ inspectionId: id })}>
          #{number} <span lang="vi">{title}</span>
        </PortalLink>
      ),
    },
    { id: 'year', header: words('column.year'), align: 'end', cell: ({ year }) => String(year) },
    {
      id: 'unit',
      header: words('column.unit'),
      cell: ({ organisation }) => organisation.shortName,
    },
    {
      id: 'inspected',
      header: words('column.inspected'),
      cell: ({ inspected }) => inspected.shortName,
    },
    {
      id: 'open',
      header: words('column.findings'),
      filled: ({ findings }) => findings.length > 0,
      cell: ({ findings }) => {
        const open = findings.filter(({ remedyState }) => remedyState !== 'ACCEPTED').length;
        const late = findings.filter(({ overdue }) => overdue).length;
        return (
          <>
            {open > 0 && t('openCount', { count: open })}{' '}
            {late > 0 && <StateBadge tone="late" label={t('overdueCount', { count: late })} />}
          </>
        );
      },
    },
    {
      id: 'state',
      header: words('column.state'),
      cell: ({ state }) => (
        <StateBadge tone={INSPECTION_TONES[state]} label={words(`state.${state}`)} />
      ),
    },
  ];
}
