import { sameValue } from '@cau-noi/domain/difference';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { usePages } from '@cau-noi/graphql/pages';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { projectWords } from '@cau-noi/i18n/project-words';
import { useFilters } from '@cau-noi/portal/filters';
import { PortalLink } from '@cau-noi/portal/link';
import { ExportButton } from '@cau-noi/portal/list-export';
import { RecordList } from '@cau-noi/portal/record-list';
import type { Column } from '@cau-noi/ui/data-table';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { useMemo } from 'react';
import { PROJECT_TONES } from '../project-state.ts';
import { projectsMessages } from '../projects.messages.ts';
import { projectsOptions } from '../projects.routes.ts';
import { useSpanText } from '../span-text.ts';
import { filters, NO_FILTERS, ProjectFilters, whereOf } from './project-filters.tsx';

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

// The totals, which are asked with the first page, count the whole list.
const pageOf = ({ projects }: Answer) => ({
  ...projects,
  totalCount: projects.totals?.records ?? null,
  totalCountIsExact: true,
});
const rowKey = ({ id }: Row) => id;

const COLUMNS = [
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
];

/** Programmes and projects. */
export function ProjectsPage() {
  const t = useMessages(projectsMessages);
  const { paths } = projectsOptions.use();
  const [asked, change] = useFilters(filters);
  const where = useMemo(() => whereOf(asked), [asked]);
  const document = ProjectsPageQuery;
  const list = usePages({ document, variables: { where }, pageOf, totals: true });
  const columns = useColumns();
  const shown = { list: 'projects' as const, where, orderBy: 'BEGAN_DESC', columns: COLUMNS };
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
      said={{
        title: t('title'),
        lead: t('lead'),
        add: t('add'),
        none: t('none'),
        nothingFound: t('nothingFound'),
      }}
      newPath={paths.projectNew()}
      filters={
        <ProjectFilters
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
