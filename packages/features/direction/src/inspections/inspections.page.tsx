import { INSPECTION_STATES } from '@cau-noi/domain/inspection';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { countedByTotals, usePages } from '@cau-noi/graphql/pages';
import { inspectionWords } from '@cau-noi/i18n/inspection-words';
import { useMessages } from '@cau-noi/i18n/language';
import { codesField, flagField, numberField, unitField } from '@cau-noi/portal/filter-fields';
import type { FilterFields } from '@cau-noi/portal/filter-fields';
import { anyOf, flagFilter, idFilter, numberFilter } from '@cau-noi/portal/filters';
import type { AskedBy } from '@cau-noi/portal/filters';
import { PortalLink } from '@cau-noi/portal/link';
import { narrowedBy, useNarrowing } from '@cau-noi/portal/narrowing';
import { RecordList } from '@cau-noi/portal/record-list';
import { recordMessages } from '@cau-noi/portal/record-messages';
import { useViewer } from '@cau-noi/portal/session';
import { useYears } from '@cau-noi/portal/years';
import type { Column } from '@cau-noi/ui/data-table';
import { StateBadge } from '@cau-noi/ui/state-badge';
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

const pageOf = ({ inspections }: Answer) => countedByTotals(inspections);
const rowKey = ({ id }: Row) => id;

const filters = {
  state: anyOf(INSPECTION_STATES),
  year: numberFilter,
  unit: idFilter,
  overdue: flagFilter,
};
type Asked = AskedBy<typeof filters>;

const whereOf = ({ state, year, unit, overdue }: Asked) =>
  narrowedBy({
    state,
    year: year === null ? [] : [year],
    organisationId: unit,
    subtree: unit !== null,
    overdue,
  });

const FILE = {
  list: 'inspections',
  orderBy: 'NUMBER_DESC',
  columns: [
    'number',
    'title',
    'year',
    'unit',
    'inspected',
    'state',
    'days',
    'team',
    'findings',
    'open',
    'overdue',
    'conclusion',
  ],
} as const;

/** Inspections by and of the unions that the reader may see, the latest first. */
export function InspectionsPage() {
  const t = useMessages(inspectionMessages);
  const { paths } = directionOptions.use();
  const { home } = useViewer();
  const narrowing = useNarrowing(filters, whereOf);
  const list = usePages({
    document: InspectionsPageQuery,
    variables: { where: narrowing.where, unit: home?.id ?? '' },
    pageOf,
    totals: true,
  });
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
      said={t}
      newPath={paths.inspectionNew()}
      mayAdd={list.data?.mayInspect ?? undefined}
      trail={<DirectionLinks />}
      narrowing={narrowing}
      filters={useFields()}
      found={found}
      file={FILE}
      list={list}
      columns={useColumns()}
      rowKey={rowKey}
    />
  );
}

/** So many years may be chosen, the next among them. */
const YEARS = 10;

function useFields(): FilterFields<Asked> {
  const t = useMessages(inspectionMessages);
  const shared = useMessages(recordMessages);
  const words = useMessages(inspectionWords);
  return {
    state: codesField(shared('filter.state'), INSPECTION_STATES, (one) => words(`state.${one}`)),
    year: numberField(words('column.year'), useYears(YEARS, 1)),
    unit: unitField(shared('filter.unit')),
    overdue: flagField(t('overdueOnly')),
  };
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
