import { sameValue } from '@cau-noi/domain/difference';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { usePages } from '@cau-noi/graphql/pages';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { languagesText } from '@cau-noi/i18n/languages-text';
import { useCounted } from '@cau-noi/portal/counted';
import { useFilters, writeFilters } from '@cau-noi/portal/filters';
import { PortalLink } from '@cau-noi/portal/link';
import { ExportButton } from '@cau-noi/portal/list-export';
import type { ShownList } from '@cau-noi/portal/list-export';
import { writeSearch } from '@cau-noi/portal/path';
import { useViewer } from '@cau-noi/portal/session';
import type { Column } from '@cau-noi/ui/data-table';
import { useMemo } from 'react';
import { directoryOptions } from '../directory.routes.ts';
import { RegisterList } from '../register/register-list.tsx';
import type { Asked } from './people-filters.ts';
import { filters, NO_FILTERS, whereOf } from './people-filters.ts';
import { PeopleFilters } from './people-filter-bar.tsx';
import { personMessages } from './person.messages.ts';

const PeoplePageQuery = graphql(`
  query PeoplePageQuery($where: PersonWhere, $year: Int!, $after: String) {
    people(where: $where, first: 50, after: $after) {
      totalCount
      totalCountIsExact
      nodes {
        id
        fullName
        tripsInYear(year: $year)
        currentPost {
          id
          title
          keyLeader
          organisation {
            id
            shortName
          }
        }
        languages {
          language
          level
          evidence
          expiresOn
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const pageOf = (data: ResultOf<typeof PeoplePageQuery>) => data.people;
type Row = ReturnType<typeof pageOf>['nodes'][number];

const COLUMNS = ['name', 'post', 'unit', 'trade', 'function', 'languages'];
const exportedOf = (asked: Asked): ShownList => ({
  list: 'people',
  where: whereOf(asked),
  orderBy: 'GIVEN_NAME',
  columns: COLUMNS,
});

const searchOf = (asked: Asked) => writeSearch(writeFilters(filters, asked)).slice(1);

/** The people whom the reader may look up. */
export function PeoplePage() {
  const t = useMessages(personMessages);
  const counted = useCounted();
  const { may, today } = useViewer();
  const { paths } = directoryOptions.use();
  const [asked, setAsked] = useFilters(filters);
  const year = Number(today.slice(0, 4));
  const list = useList(asked, year);
  const columns = useColumns(year);
  return (
    <RegisterList
      words={{
        title: t('title'),
        add: t('add'),
        table: t('table'),
        none: t('none'),
        empty: t('empty'),
      }}
      mayAdd={may.personEdit}
      newPath={paths.personNew()}
      filters={
        <PeopleFilters
          asked={asked}
          onChange={setAsked}
          found={
            list.total === null ? '' : counted(t('found', { count: list.total }), list.totalIsExact)
          }
        />
      }
      views={{ list: 'PEOPLE', path: paths.people(), search: searchOf(asked) }}
      list={list}
      columns={columns}
      acts={<ExportButton shown={exportedOf(asked)} />}
      onClear={sameValue(asked, NO_FILTERS) ? null : () => setAsked(NO_FILTERS)}
    />
  );
}

function useList(asked: Asked, year: number) {
  const variables = useMemo(() => ({ year, where: whereOf(asked) }), [asked, year]);
  return usePages({ document: PeoplePageQuery, variables, pageOf, kept: true });
}

function useColumns(year: number): readonly Column<Row>[] {
  const { today } = useViewer();
  const t = useMessages(personMessages);
  const format = useFormat();
  const { language } = useLanguage();
  const { paths } = directoryOptions.use();
  return [
    {
      id: 'name',
      header: t('column.name'),
      phone: 'title',
      cell: ({ id, fullName }) => (
        <PortalLink to={paths.person({ personId: id })}>{fullName}</PortalLink>
      ),
    },
    {
      id: 'post',
      header: t('column.post'),
      cell: ({ currentPost }) =>
        currentPost === null
          ? ''
          : `${currentPost.title}${currentPost.keyLeader ? ` · ${t('keyLeader')}` : ''}`,
    },
    {
      id: 'unit',
      header: t('column.unit'),
      cell: ({ currentPost }) => currentPost?.organisation.shortName ?? '',
    },
    {
      id: 'languages',
      header: t('column.languages'),
      cell: ({ languages }) => languagesText(languages, today, language),
    },
    {
      id: 'trips',
      header: t('column.trips', { year }),
      align: 'end',
      cell: ({ tripsInYear }) => format.number(tripsInYear),
    },
  ];
}
