import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { countedByTotals, usePages } from '@cau-noi/graphql/pages';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { projectWords } from '@cau-noi/i18n/project-words';
import { PortalLink } from '@cau-noi/portal/link';
import { useNarrowing } from '@cau-noi/portal/narrowing';
import { RecordList } from '@cau-noi/portal/record-list';
import type { Column } from '@cau-noi/ui/data-table';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { PROJECT_TONES } from '../project-state.ts';
import { projectsMessages } from '../projects.messages.ts';
import { projectsOptions } from '../projects.routes.ts';
import { useSpanText } from '../span-text.ts';
import { filters, useProjectFields, whereOf } from './project-filters.ts';

const ProjectsPageQuery = graphql(`
  query ProjectsPageQuery($where: ProjectWhere, $after: String, $totals: Boolean!) {
    projects(where: $where, first: 50, after: $after) {
      totals @include(if: $totals) {
        records
        running
        historic
      }
      nodes {
        id
        kind
        state
        titleVi
        titleEn
        from
        to
        startedOn
        endedOn
        overdueReports
        organisation {
          id
          shortName
        }
        unions {
          id
          shortName
        }
        donors {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Answer = ResultOf<typeof ProjectsPageQuery>;
type Row = Answer['projects']['nodes'][number];

const pageOf = ({ projects }: Answer) => countedByTotals(projects);
const rowKey = ({ id }: Row) => id;

const FILE = {
  list: 'projects',
  orderBy: 'BEGAN_DESC',
  columns: [
    'title',
    'kind',
    'state',
    'unit',
    'unions',
    'donors',
    'channel',
    'places',
    'topics',
    'from',
    'to',
    'approval',
    'committed',
    'disbursed',
    'overdue',
    'source',
  ],
} as const;

/** Programmes and projects. */
export function ProjectsPage() {
  const t = useMessages(projectsMessages);
  const { paths } = projectsOptions.use();
  const narrowing = useNarrowing(filters, whereOf);
  const list = usePages({
    document: ProjectsPageQuery,
    variables: { where: narrowing.where },
    pageOf,
    totals: true,
  });
  const totals = list.data?.projects.totals;
  const found = totals
    ? t('totals', {
        found: t('found', { count: totals.records }),
        running: totals.running,
        historic: totals.historic,
      })
    : '';
  return (
    <RecordList
      said={t}
      newPath={paths.projectNew()}
      narrowing={narrowing}
      filters={useProjectFields()}
      found={found}
      file={FILE}
      list={list}
      columns={useColumns()}
      rowKey={rowKey}
    />
  );
}

function useColumns(): readonly Column<Row>[] {
  const t = useMessages(projectsMessages);
  const words = useMessages(projectWords);
  const { language } = useLanguage();
  const { paths } = projectsOptions.use();
  const spanText = useSpanText();
  return [
    {
      id: 'title',
      header: t('column.title'),
      phone: 'title',
      width: '30%',
      cell: ({ id, titleVi, titleEn }) => (
        <PortalLink to={paths.project({ projectId: id })}>
          {language === 'en' ? (titleEn ?? titleVi) : titleVi}
        </PortalLink>
      ),
    },
    {
      id: 'donors',
      header: t('column.donors'),
      filled: ({ donors }) => donors.length > 0,
      width: '20%',
      cell: ({ donors }) => donors.map(({ name }) => name).join('; '),
    },
    {
      id: 'unit',
      header: t('column.unit'),
      width: '18%',
      cell: ({ organisation, unions }) =>
        unions.length === 0
          ? organisation.shortName
          : t('andOthers', {
              lead: organisation.shortName,
              others: unions.map(({ shortName }) => shortName).join(', '),
            }),
    },
    {
      id: 'period',
      header: t('column.period'),
      filled: (span) => spanText(span) !== '',
      cell: spanText,
    },
    {
      id: 'reports',
      header: t('column.reports'),
      filled: ({ overdueReports }) => overdueReports > 0,
      cell: ({ overdueReports }) =>
        overdueReports > 0 && (
          <StateBadge tone="late" label={t('overdue', { count: overdueReports })} />
        ),
    },
    {
      id: 'state',
      header: t('column.state'),
      cell: ({ state }) => (
        <StateBadge tone={PROJECT_TONES[state]} label={words(`state.${state}`)} />
      ),
    },
  ];
}
