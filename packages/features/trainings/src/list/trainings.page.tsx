import { TRAINING_STATES } from '@cau-noi/domain/training';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { countedByTotals, usePages } from '@cau-noi/graphql/pages';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { trainingWords } from '@cau-noi/i18n/training-words';
import { codesField, numberField, textField, unitField } from '@cau-noi/portal/filter-fields';
import type { FilterFields } from '@cau-noi/portal/filter-fields';
import { anyOf, idFilter, numberFilter, textFilter } from '@cau-noi/portal/filters';
import type { AskedBy } from '@cau-noi/portal/filters';
import { PortalLink } from '@cau-noi/portal/link';
import { narrowedBy, useNarrowing } from '@cau-noi/portal/narrowing';
import { PageLinks } from '@cau-noi/portal/page-links';
import { RecordList } from '@cau-noi/portal/record-list';
import { recordMessages } from '@cau-noi/portal/record-messages';
import { useYears } from '@cau-noi/portal/years';
import type { Column } from '@cau-noi/ui/data-table';
import { StateBadge } from '@cau-noi/ui/state-badge';
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

const pageOf = ({ trainings }: Answer) => countedByTotals(trainings);
const rowKey = ({ id }: Row) => id;

const filters = {
  q: textFilter,
  state: anyOf(TRAINING_STATES),
  unit: idFilter,
  year: numberFilter,
  quarter: numberFilter,
};
type Asked = AskedBy<typeof filters>;

const whereOf = ({ q, state, unit, year, quarter }: Asked) =>
  narrowedBy({
    text: q,
    state,
    organisationId: unit,
    subtree: unit !== null,
    year,
    quarter,
  });

const FILE = {
  list: 'trainings',
  orderBy: 'DAY_DESC',
  columns: [
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
  ],
} as const;

/** Trainings of foreign-affairs staff: those planned, open, held and given up. */
export function TrainingsPage() {
  const t = useMessages(trainingMessages);
  const { paths } = trainingOptions.use();
  const narrowing = useNarrowing(filters, whereOf);
  const list = usePages({
    document: TrainingsPageQuery,
    variables: { where: narrowing.where },
    pageOf,
    totals: true,
  });
  const totals = list.data?.trainings.totals;
  const found = totals
    ? t('totals', { found: t('found', { count: totals.records }), attended: totals.attended })
    : '';
  return (
    <RecordList
      said={t}
      newPath={paths.trainingNew()}
      links={
        <PageLinks label={t('title')}>
          <PortalLink to={paths.trainingCoverage()}>{t('coverage')}</PortalLink>
          <PortalLink to={paths.staff()}>{t('staff')}</PortalLink>
        </PageLinks>
      }
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

/** How many years are offered, the next among them. */
const YEARS = 6;
const QUARTERS = [1, 2, 3, 4];

function useFields(): FilterFields<Asked> {
  const t = useMessages(trainingMessages);
  const shared = useMessages(recordMessages);
  const words = useMessages(trainingWords);
  return {
    q: textField(shared('filter.text')),
    state: codesField(shared('filter.state'), TRAINING_STATES, (one) => words(`state.${one}`)),
    year: numberField(t('filter.year'), useYears(YEARS, 1)),
    quarter: numberField(t('filter.quarter'), QUARTERS, (quarter) => t('quarter', { quarter })),
    unit: unitField(shared('filter.unit')),
  };
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
