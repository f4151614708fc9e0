import { COUNTRY_CODES } from '@cau-noi/domain/country';
import { sameValue } from '@cau-noi/domain/difference';
import { PARTNER_KINDS } from '@cau-noi/domain/partner';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { usePages } from '@cau-noi/graphql/pages';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { partnerWords } from '@cau-noi/i18n/partner-words';
import { useCounted } from '@cau-noi/portal/counted';
import { activeFilters } from '@cau-noi/portal/active-filters';
import type { FilterSaid } from '@cau-noi/portal/active-filters';
import { CountryField } from '@cau-noi/portal/country-field';
import { anyOf, oneOf, textFilter, useFilters, writeFilters } from '@cau-noi/portal/filters';
import { PortalLink } from '@cau-noi/portal/link';
import { writeSearch } from '@cau-noi/portal/path';
import { SearchField } from '@cau-noi/portal/search-field';
import { useViewer } from '@cau-noi/portal/session';
import type { Column } from '@cau-noi/ui/data-table';
import { FilterBar } from '@cau-noi/ui/filter-bar';
import { MultiSelectField } from '@cau-noi/ui/select-field';
import { useMemo } from 'react';
import { directoryOptions } from '../directory.routes.ts';
import { registerMessages } from '../register/register.messages.ts';
import { RegisterList } from '../register/register-list.tsx';
import { partnerMessages } from './partner.messages.ts';

const PartnersPageQuery = graphql(`
  query PartnersPageQuery($where: PartnerWhere, $after: String) {
    partners(where: $where, first: 50, after: $after) {
      totalCount
      totalCountIsExact
      nodes {
        id
        name
        abbreviation
        countryCode
        kind
        sinceYear
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const pageOf = (data: ResultOf<typeof PartnersPageQuery>) => data.partners;
type Row = ReturnType<typeof pageOf>['nodes'][number];

const filters = {
  q: textFilter,
  country: oneOf(COUNTRY_CODES),
  kind: anyOf(PARTNER_KINDS),
} as const;

const NO_FILTERS = { q: '', country: null, kind: [] } as const;

type Asked = ReturnType<typeof useFilters<typeof filters>>[0];

const searchOf = (asked: Asked) => writeSearch(writeFilters(filters, asked)).slice(1);

/** The register of foreign partners. */
export function PartnersPage() {
  const t = useMessages(partnerMessages);
  const counted = useCounted();
  const { may } = useViewer();
  const { paths } = directoryOptions.use();
  const [asked, setAsked] = useFilters(filters);
  const list = useList(asked);
  const columns = useColumns();
  return (
    <RegisterList
      words={{
        title: t('title'),
        add: t('add'),
        table: t('table'),
        none: t('none'),
        empty: t('empty'),
      }}
      mayAdd={may.partnerCreate}
      newPath={paths.partnerNew()}
      filters={
        <Filters
          asked={asked}
          onChange={setAsked}
          found={
            list.total === null ? '' : counted(t('found', { count: list.total }), list.totalIsExact)
          }
        />
      }
      views={{ list: 'PARTNERS', path: paths.partners(), search: searchOf(asked) }}
      list={list}
      columns={columns}
      onClear={sameValue(asked, NO_FILTERS) ? null : () => setAsked(NO_FILTERS)}
    />
  );
}

function useList({ q, country, kind }: Asked) {
  const variables = useMemo(
    () => ({
      where: {
        ...(q.trim() !== '' && { text: q.trim() }),
        ...(country !== null && { countryCode: country }),
        ...(kind.length > 0 && { kind: [...kind] }),
      },
    }),
    [q, country, kind],
  );
  return usePages({ document: PartnersPageQuery, variables, pageOf, kept: true });
}

interface FiltersProps {
  readonly asked: Asked;
  readonly onChange: (change: Partial<Asked>) => void;
  readonly found: string;
}

function Filters({ asked, onChange, found }: FiltersProps) {
  const t = useMessages(partnerMessages);
  const shared = useMessages(registerMessages);
  const words = useMessages(partnerWords);
  const format = useFormat();
  const { q, country, kind } = asked;
  const kinds = format.list(kind.map((code) => words(`kind.${code}`)));
  const said: readonly FilterSaid<Asked>[] = [
    ['q', q === '' ? null : `"${q}"`, { q: '' }],
    ['country', country === null ? null : format.country(country), { country: null }],
    ['kind', kinds === '' ? null : kinds, { kind: [] }],
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
      <CountryField
        path="filter.country"
        label={t('field.countryCode')}
        value={country}
        onChange={(code) => onChange({ country: code })}
      />
      <MultiSelectField
        path="filter.kind"
        label={t('field.kind')}
        value={kind}
        options={PARTNER_KINDS.map((value) => ({ value, label: words(`kind.${value}`) }))}
        onChange={(chosen) => onChange({ kind: chosen })}
      />
    </FilterBar>
  );
}

function useColumns(): readonly Column<Row>[] {
  const t = useMessages(partnerMessages);
  const words = useMessages(partnerWords);
  const format = useFormat();
  const { paths } = directoryOptions.use();
  return [
    {
      id: 'name',
      header: t('field.nameVi'),
      phone: 'title',
      cell: ({ id, name }) => <PortalLink to={paths.partner({ partnerId: id })}>{name}</PortalLink>,
    },
    {
      id: 'abbreviation',
      header: t('field.abbreviation'),
      cell: ({ abbreviation }) => abbreviation ?? '',
    },
    {
      id: 'country',
      header: t('field.countryCode'),
      cell: ({ countryCode }) =>
        countryCode === null ? t('international') : format.country(countryCode),
    },
    { id: 'kind', header: t('field.kind'), cell: ({ kind }) => words(`kind.${kind}`) },
    {
      id: 'since',
      header: t('field.sinceYear'),
      align: 'end',
      cell: ({ sinceYear }) => sinceYear ?? '',
    },
  ];
}
