import { sameValue } from '@cau-noi/domain/difference';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { usePages } from '@cau-noi/graphql/pages';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { languageName } from '@cau-noi/i18n/language-name';
import { useCounted } from '@cau-noi/portal/counted';
import { activeFilters } from '@cau-noi/portal/active-filters';
import type { FilterSaid } from '@cau-noi/portal/active-filters';
import {
  flagFilter,
  idFilter,
  textFilter,
  useFilters,
  writeFilters,
} from '@cau-noi/portal/filters';
import { PortalLink } from '@cau-noi/portal/link';
import { useNames } from '@cau-noi/portal/names';
import { writeSearch } from '@cau-noi/portal/path';
import { SearchField } from '@cau-noi/portal/search-field';
import { useViewer } from '@cau-noi/portal/session';
import { UnitChoice } from '@cau-noi/portal/unit-choice';
import { CheckField } from '@cau-noi/ui/check-field';
import type { Column } from '@cau-noi/ui/data-table';
import { FilterBar } from '@cau-noi/ui/filter-bar';
import { useMemo } from 'react';
import { directoryOptions } from '../directory.routes.ts';
import { registerMessages } from '../register/register.messages.ts';
import { RegisterList } from '../register/register-list.tsx';
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

const filters = { q: textFilter, unit: idFilter, leaders: flagFilter } as const;
const NO_FILTERS = { q: '', unit: null, leaders: false } as const;

type Asked = ReturnType<typeof useFilters<typeof filters>>[0];

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
        <Filters
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
      onClear={sameValue(asked, NO_FILTERS) ? null : () => setAsked(NO_FILTERS)}
    />
  );
}

function useList({ q, unit, leaders }: Asked, year: number) {
  const variables = useMemo(
    () => ({
      year,
      where: {
        ...(q.trim() !== '' && { text: q.trim() }),
        ...(unit !== null && { organisationId: unit, subtree: true }),
        ...(leaders && { keyLeader: true }),
      },
    }),
    [q, unit, leaders, year],
  );
  return usePages({ document: PeoplePageQuery, variables, pageOf, kept: true });
}

interface FiltersProps {
  readonly asked: Asked;
  readonly onChange: (change: Partial<Asked>) => void;
  readonly found: string;
}

function Filters({ asked, onChange, found }: FiltersProps) {
  const t = useMessages(personMessages);
  const shared = useMessages(registerMessages);
  const { q, unit, leaders } = asked;
  const nameOf = useNames(unit === null ? [] : [unit]);
  const said: readonly FilterSaid<Asked>[] = [
    ['q', q === '' ? null : `"${q}"`, { q: '' }],
    ['unit', unit === null ? null : t('unitActive', { name: nameOf(unit) ?? '…' }), { unit: null }],
    ['leaders', leaders ? t('keyLeadersOnly') : null, { leaders: false }],
  ];
  return (
    <FilterBar
      active={activeFilters(said, onChange)}
      onClear={() => onChange(NO_FILTERS)}
      found={found}
    >
      <SearchField
        label={t('search')}
        help={shared('searchHelp')}
        value={q}
        onChange={(text) => onChange({ q: text })}
      />
      <UnitChoice
        path="filter.unit"
        label={t('unit')}
        value={unit}
        onChange={(chosen) => onChange({ unit: chosen })}
      />
      <CheckField
        path="filter.leaders"
        label={t('keyLeadersOnly')}
        checked={leaders}
        onChange={(only) => onChange({ leaders: only })}
      />
    </FilterBar>
  );
}

function useColumns(year: number): readonly Column<Row>[] {
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
      cell: ({ languages }) =>
        languages
          .map((known) => `${languageName(known.language, language)} ${known.level}`)
          .join(', '),
    },
    {
      id: 'trips',
      header: t('column.trips', { year }),
      align: 'end',
      cell: ({ tripsInYear }) => format.number(tripsInYear),
    },
  ];
}
