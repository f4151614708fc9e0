import { sameValue } from '@cau-noi/domain/difference';
import { LANGUAGE_LEVELS } from '@cau-noi/domain/person';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { usePages } from '@cau-noi/graphql/pages';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { languageName } from '@cau-noi/i18n/language-name';
import { languagesText } from '@cau-noi/i18n/languages-text';
import { staffWords } from '@cau-noi/i18n/staff-words';
import { activeFilters } from '@cau-noi/portal/active-filters';
import type { FilterSaid } from '@cau-noi/portal/active-filters';
import { useCounted } from '@cau-noi/portal/counted';
import {
  dayFilter,
  flagFilter,
  idFilter,
  oneOf,
  readFilters,
  textFilter,
  useFilters,
  writeFilters,
} from '@cau-noi/portal/filters';
import { PortalLink } from '@cau-noi/portal/link';
import { ExportButton } from '@cau-noi/portal/list-export';
import { writeSearch } from '@cau-noi/portal/path';
import { SearchField } from '@cau-noi/portal/search-field';
import { useViewer } from '@cau-noi/portal/session';
import { CheckField } from '@cau-noi/ui/check-field';
import type { Column } from '@cau-noi/ui/data-table';
import { DateField } from '@cau-noi/ui/date-field';
import { FilterBar } from '@cau-noi/ui/filter-bar';
import { SelectField } from '@cau-noi/ui/select-field';
import { useMemo } from 'react';
import { directoryOptions } from '../directory.routes.ts';
import { useLanguageOptions } from '@cau-noi/portal/language-options';
import { dayOf } from '../people/people-filter-bar.tsx';
import { personMessages } from '../people/person.messages.ts';
import { RegisterList } from '../register/register-list.tsx';
import { collaboratorMessages } from './collaborator.messages.ts';

const CollaboratorsPageQuery = graphql(`
  query CollaboratorsPageQuery($where: CollaboratorWhere, $after: String) {
    collaborators(where: $where, first: 50, after: $after) {
      totalCount
      totalCountIsExact
      nodes {
        id
        fullName
        fields
        employer
        interpreter
        pooled
        organisation {
          id
          shortName
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

const pageOf = (data: ResultOf<typeof CollaboratorsPageQuery>) => data.collaborators;
type Row = ReturnType<typeof pageOf>['nodes'][number];

const filters = {
  q: textFilter,
  interpreter: flagFilter,
  language: idFilter,
  level: oneOf(LANGUAGE_LEVELS),
  tested: flagFilter,
  from: dayFilter,
  to: dayFilter,
} as const;
const NO_FILTERS = readFilters(filters, {});
type Asked = typeof NO_FILTERS;

const whereOf = ({ q, interpreter, language, level, tested, from, to }: Asked) => ({
  ...(q.trim() !== '' && { text: q.trim() }),
  ...(interpreter && { interpreter: true }),
  ...(language !== null && { language }),
  ...(level !== null && { level }),
  ...(tested && { tested: true }),
  ...(from !== null && { freeFrom: from }),
  ...(to !== null && { freeTo: to }),
});

const COLUMNS = [
  'name',
  'languages',
  'interpreter',
  'fields',
  'employer',
  'contact',
  'unit',
  'pooled',
];

/** Interpreters and collaborators whom the reader may book. */
export function CollaboratorsPage() {
  const t = useMessages(collaboratorMessages);
  const counted = useCounted();
  const { may } = useViewer();
  const { paths } = directoryOptions.use();
  const [asked, setAsked] = useFilters(filters);
  const where = useMemo(() => whereOf(asked), [asked]);
  const variables = useMemo(() => ({ where }), [where]);
  const list = usePages({ document: CollaboratorsPageQuery, variables, pageOf, kept: true });
  const columns = useColumns();
  const found =
    list.total === null ? '' : counted(t('found', { count: list.total }), list.totalIsExact);
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
      newPath={paths.collaboratorNew()}
      filters={<Filters asked={asked} onChange={setAsked} found={found} />}
      views={{
        list: null,
        path: paths.collaborators(),
        search: writeSearch(writeFilters(filters, asked)).slice(1),
      }}
      list={list}
      columns={columns}
      acts={
        <ExportButton shown={{ list: 'collaborators', where, orderBy: 'NAME', columns: COLUMNS }} />
      }
      onClear={sameValue(asked, NO_FILTERS) ? null : () => setAsked(NO_FILTERS)}
    />
  );
}

interface FiltersProps {
  readonly asked: Asked;
  readonly onChange: (change: Partial<Asked>) => void;
  readonly found: string;
}

function Filters({ asked, onChange, found }: FiltersProps) {
  const t = useMessages(collaboratorMessages);
  const words = useMessages(personMessages);
  const said = useSaid(asked);
  const options = useLanguageOptions(asked.language);
  return (
    <FilterBar
      active={activeFilters(said, onChange)}
      onClear={() => onChange(NO_FILTERS)}
      found={found}
    >
      <SearchField label={t('search')} value={asked.q} onChange={(q) => onChange({ q })} />
      <SelectField
        path="filter.language"
        label={words('find.language')}
        value={asked.language}
        options={options}
        clearable
        onChange={(language) => onChange({ language })}
      />
      <SelectField
        path="filter.level"
        label={words('find.level')}
        value={asked.level}
        options={LANGUAGE_LEVELS.map((value) => ({ value, label: value }))}
        clearable
        onChange={(level) => onChange({ level })}
      />
      <DateField
        path="filter.from"
        label={words('find.from')}
        value={asked.from}
        onChange={(from) => onChange({ from: dayOf(from) })}
      />
      <DateField
        path="filter.to"
        label={words('find.to')}
        value={asked.to}
        onChange={(to) => onChange({ to: dayOf(to) })}
      />
      <CheckField
        path="filter.tested"
        label={words('testedOnly')}
        checked={asked.tested}
        onChange={(tested) => onChange({ tested })}
      />
      <CheckField
        path="filter.interpreter"
        label={t('interpretersOnly')}
        checked={asked.interpreter}
        onChange={(interpreter) => onChange({ interpreter })}
      />
    </FilterBar>
  );
}

function useSaid(asked: Asked): readonly FilterSaid<Asked>[] {
  const t = useMessages(collaboratorMessages);
  const words = useMessages(personMessages);
  const format = useFormat();
  const { language: readers } = useLanguage();
  const { q, language, level, from, to, tested, interpreter } = asked;
  const named = (name: string, value: string | null) =>
    value === null ? null : words('active', { name, value });
  const day = (name: string, value: string | null) =>
    named(name, value === null ? null : format.date(value));
  const known = language === null ? null : languageName(language, readers);
  return [
    ['q', q === '' ? null : `"${q}"`, { q: '' }],
    ['language', named(words('find.language'), known), { language: null }],
    ['level', named(words('find.level'), level), { level: null }],
    ['from', day(words('find.from'), from), { from: null }],
    ['to', day(words('find.to'), to), { to: null }],
    ['tested', tested ? words('testedOnly') : null, { tested: false }],
    ['interpreter', interpreter ? t('interpretersOnly') : null, { interpreter: false }],
  ];
}

function useColumns(): readonly Column<Row>[] {
  const words = useMessages(staffWords);
  const { language } = useLanguage();
  const { today } = useViewer();
  const { paths } = directoryOptions.use();
  const yes = (value: boolean) => words(value ? 'yes' : 'no');
  return [
    {
      id: 'name',
      header: words('column.name'),
      phone: 'title',
      cell: ({ id, fullName }) => (
        <PortalLink to={paths.collaborator({ collaboratorId: id })}>{fullName}</PortalLink>
      ),
    },
    {
      id: 'languages',
      header: words('column.languages'),
      cell: ({ languages }) => languagesText(languages, today, language),
    },
    { id: 'fields', header: words('column.fields'), cell: ({ fields }) => fields },
    {
      id: 'interpreter',
      header: words('column.interpreter'),
      cell: ({ interpreter }) => yes(interpreter),
    },
    {
      id: 'unit',
      header: words('column.unit'),
      cell: ({ organisation }) => organisation.shortName,
    },
    { id: 'pooled', header: words('column.pooled'), cell: ({ pooled }) => yes(pooled) },
  ];
}
