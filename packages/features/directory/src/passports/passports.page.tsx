import { sameValue } from '@cau-noi/domain/difference';
import { PASSPORT_STATES } from '@cau-noi/domain/passport';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { usePages } from '@cau-noi/graphql/pages';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { passportWords } from '@cau-noi/i18n/passport-words';
import { activeFilters } from '@cau-noi/portal/active-filters';
import type { FilterSaid } from '@cau-noi/portal/active-filters';
import { useCounted } from '@cau-noi/portal/counted';
import { ExportButton } from '@cau-noi/portal/list-export';
import { idFilter, oneOf, readFilters, useFilters, writeFilters } from '@cau-noi/portal/filters';
import { PortalLink } from '@cau-noi/portal/link';
import { useNames } from '@cau-noi/portal/names';
import { writeSearch } from '@cau-noi/portal/path';
import { useViewer } from '@cau-noi/portal/session';
import { UnitChoice } from '@cau-noi/portal/unit-choice';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { FilterBar } from '@cau-noi/ui/filter-bar';
import { PageSection } from '@cau-noi/ui/page';
import { SelectField } from '@cau-noi/ui/select-field';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { directoryOptions } from '../directory.routes.ts';
import { UnitLink } from '../organisations/link-sentence.tsx';
import { RegisterList } from '../register/register-list.tsx';
import { passportMessages } from './passport.messages.ts';
import {
  LatestJourney,
  PassportBadge,
  PassportName,
  PassportParts_passport,
} from './passport-parts.tsx';

const PassportsPageQuery = graphql(
  `
    query PassportsPageQuery($where: PassportWhere, $after: String) {
      passports(where: $where, first: 50, after: $after) {
        totalCount
        totalCountIsExact
        nodes {
          id
          person {
            id
            fullName
          }
          ...PassportParts_passport
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [PassportParts_passport],
);

const PassportsOverdueQuery = graphql(
  `
    query PassportsOverdueQuery {
      passportsOverdue {
        id
        person {
          id
          fullName
        }
        ...PassportParts_passport
      }
    }
  `,
  [PassportParts_passport],
);

const pageOf = (data: ResultOf<typeof PassportsPageQuery>) => data.passports;
type Row = ReturnType<typeof pageOf>['nodes'][number];

/** As the file has them: see the export of the API; numbers are masked there as here. */
const EXPORTED = [
  'holder',
  'kind',
  'number',
  'unit',
  'issuedOn',
  'expiresOn',
  'keeper',
  'state',
  'journey',
  'handedOutOn',
  'dueDate',
  'returnedOn',
  'lostOn',
  'lostText',
] as const;

const filters = { unit: idFilter, state: oneOf(PASSPORT_STATES) } as const;
const NO_FILTERS = readFilters(filters, {});
type Asked = typeof NO_FILTERS;

/** The passports that unions keep, what is overdue first. */
export function PassportsPage() {
  const t = useMessages(passportMessages);
  const counted = useCounted();
  const { may } = useViewer();
  const { paths } = directoryOptions.use();
  const [asked, setAsked] = useFilters(filters);
  const { unit, state } = asked;
  const where = useMemo(
    () => ({
      ...(unit !== null && { organisationId: unit, subtree: true }),
      ...(state !== null && { state: [state] }),
    }),
    [unit, state],
  );
  const variables = useMemo(() => ({ where }), [where]);
  const list = usePages({ document: PassportsPageQuery, variables, pageOf, kept: true });
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
      newPath={paths.people()}
      looks={
        <>
          <p>{t('lead')}</p>
          <Overdue columns={columns} />
        </>
      }
      filters={<Filters asked={asked} onChange={setAsked} found={found} />}
      views={{
        list: null,
        path: paths.passports(),
        search: writeSearch(writeFilters(filters, asked)).slice(1),
      }}
      list={list}
      columns={columns}
      acts={
        <ExportButton
          shown={{ list: 'passports', where, orderBy: 'EXPIRES_ON_ASC', columns: EXPORTED }}
        />
      }
      onClear={sameValue(asked, NO_FILTERS) ? null : () => setAsked(NO_FILTERS)}
    />
  );
}

/** What should be back by now; nothing where everything is. */
function Overdue({ columns }: { readonly columns: readonly Column<Row>[] }) {
  const t = useMessages(passportMessages);
  const [{ data }] = useQuery({ query: PassportsOverdueQuery });
  const rows = data?.passportsOverdue ?? [];
  if (rows.length === 0) return null;
  return (
    <PageSection title={t('overdue')} lead={t('overdueLead')}>
      <DataTable<Row>
        caption={t('overdue')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        rowTone={() => 'stop'}
      />
    </PageSection>
  );
}

interface FiltersProps {
  readonly asked: Asked;
  readonly onChange: (change: Partial<Asked>) => void;
  readonly found: string;
}

function Filters({ asked: { unit, state }, onChange, found }: FiltersProps) {
  const t = useMessages(passportMessages);
  const words = useMessages(passportWords);
  const nameOf = useNames(unit === null ? [] : [unit]);
  const said: readonly FilterSaid<Asked>[] = [
    ['unit', unit === null ? null : (nameOf(unit) ?? '…'), { unit: null }],
    ['state', state === null ? null : words(`state.${state}`), { state: null }],
  ];
  return (
    <FilterBar
      active={activeFilters(said, onChange)}
      onClear={() => onChange(NO_FILTERS)}
      found={found}
    >
      <UnitChoice
        path="filter.unit"
        label={t('unit')}
        value={unit}
        onChange={(chosen) => onChange({ unit: chosen })}
      />
      <SelectField
        path="filter.state"
        label={t('state')}
        value={state}
        options={PASSPORT_STATES.map((value) => ({ value, label: words(`state.${value}`) }))}
        clearable
        onChange={(chosen) => onChange({ state: chosen })}
      />
    </FilterBar>
  );
}

function useColumns(): readonly Column<Row>[] {
  const t = useMessages(passportMessages);
  const format = useFormat();
  const { paths } = directoryOptions.use();
  const partsOf = (row: Row) => readFragment(PassportParts_passport, row);
  return [
    {
      id: 'holder',
      header: t('holder'),
      phone: 'title',
      cell: ({ person }) => (
        <PortalLink to={paths.person({ personId: person.id })}>{person.fullName}</PortalLink>
      ),
    },
    { id: 'kind', header: t('kind'), cell: (row) => <PassportName {...partsOf(row)} /> },
    {
      id: 'unit',
      header: t('unit'),
      cell: (row) => <UnitLink unit={partsOf(row).organisation} />,
    },
    {
      id: 'expiresOn',
      header: t('expiresOn'),
      cell: (row) => format.date(partsOf(row).expiresOn),
    },
    { id: 'state', header: t('state'), cell: (row) => <PassportBadge {...partsOf(row)} /> },
    { id: 'journey', header: t('journey'), cell: (row) => <LatestJourney {...partsOf(row)} /> },
  ];
}
