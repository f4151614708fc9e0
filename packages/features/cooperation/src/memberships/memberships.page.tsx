import { sameValue } from '@cau-noi/domain/difference';
import { MEMBER_KINDS, MEMBERSHIP_STATES } from '@cau-noi/domain/membership';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { usePages } from '@cau-noi/graphql/pages';
import { cooperationWords } from '@cau-noi/i18n/cooperation-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { activeFilters, eachChosen } from '@cau-noi/portal/active-filters';
import type { FilterSaid } from '@cau-noi/portal/active-filters';
import { anyOf, idFilter, useFilters } from '@cau-noi/portal/filters';
import { PortalLink } from '@cau-noi/portal/link';
import { ExportButton } from '@cau-noi/portal/list-export';
import { useNames } from '@cau-noi/portal/names';
import { UnitChoice } from '@cau-noi/portal/unit-choice';
import type { Column } from '@cau-noi/ui/data-table';
import { FilterBar } from '@cau-noi/ui/filter-bar';
import { MultiSelectField } from '@cau-noi/ui/select-field';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { cooperationOptions } from '../cooperation.routes.ts';
import { RecordList } from '@cau-noi/portal/record-list';
import { recordMessages } from '@cau-noi/portal/record-messages';
import { MEMBERSHIP_TONES } from './membership-state.ts';
import { membershipMessages } from './membership.messages.ts';

const MembershipsPageQuery = graphql(`
  query MembershipsPageQuery($where: MembershipWhere, $after: String, $totals: Boolean!) {
    memberships(where: $where, first: 50, after: $after) {
      totals @include(if: $totals) {
        records
        requested
        member
      }
      nodes {
        id
        kind
        state
        consentNumber
        consentOn
        since
        organisation {
          id
          shortName
        }
        partner {
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

type Answer = ResultOf<typeof MembershipsPageQuery>;
type Row = Answer['memberships']['nodes'][number];

// The totals, which are asked with the first page, count the whole list.
const pageOf = ({ memberships }: Answer) => ({
  ...memberships,
  totalCount: memberships.totals?.records ?? null,
  totalCountIsExact: true,
});
const rowKey = ({ id }: Row) => id;

const filters = {
  state: anyOf(MEMBERSHIP_STATES),
  kind: anyOf(MEMBER_KINDS),
  unit: idFilter,
};
type Asked = ReturnType<typeof useFilters<typeof filters>>[0];

const NO_FILTERS: Asked = { state: [], kind: [], unit: null };

const whereOf = ({ state, kind, unit }: Asked) => ({
  ...(state.length > 0 && { state: [...state] }),
  ...(kind.length > 0 && { kind: [...kind] }),
  ...(unit !== null && { organisationId: unit, subtree: true }),
});

const COLUMNS = ['body', 'unit', 'kind', 'state', 'consent', 'since', 'until', 'purpose', 'posts'];

/** Memberships in international bodies. */
export function MembershipsPage() {
  const t = useMessages(membershipMessages);
  const { paths } = cooperationOptions.use();
  const [asked, change] = useFilters(filters);
  const where = useMemo(() => whereOf(asked), [asked]);
  const document = MembershipsPageQuery;
  const list = usePages({ document, variables: { where }, pageOf, totals: true });
  const columns = useColumns();
  const shown = {
    list: 'memberships' as const,
    where,
    orderBy: 'BODY',
    columns: [...COLUMNS, 'fee', 'source'],
  };
  const totals = list.data?.memberships.totals;
  const found = totals
    ? t('totals', {
        found: t('found', { count: totals.records }),
        member: totals.member,
        requested: totals.requested,
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
      newPath={paths.membershipNew()}
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

function Filters({ asked, onChange, found, exportButton }: FiltersProps) {
  const shared = useMessages(recordMessages);
  const words = useMessages(cooperationWords);
  const { state, kind, unit } = asked;
  const nameOf = useNames(unit === null ? [] : [unit]);
  const said: readonly FilterSaid<Asked>[] = [
    ...eachChosen(
      state,
      (one) => words(`membership.state.${one}`),
      (rest) => ({ state: rest }),
    ),
    ...eachChosen(
      kind,
      (one) => words(`membership.kind.${one}`),
      (rest) => ({ kind: rest }),
    ),
    ['unit', unit === null ? null : (nameOf(unit) ?? '…'), { unit: null }],
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
        options={MEMBERSHIP_STATES.map((value) => ({
          value,
          label: words(`membership.state.${value}`),
        }))}
        onChange={(value) => onChange({ state: value })}
      />
      <MultiSelectField
        path="filter.kind"
        label={shared('filter.kind')}
        value={kind}
        options={MEMBER_KINDS.map((value) => ({ value, label: words(`membership.kind.${value}`) }))}
        onChange={(value) => onChange({ kind: value })}
      />
      <UnitChoice
        path="filter.unit"
        label={shared('filter.unit')}
        value={unit}
        onChange={(value) => onChange({ unit: value })}
      />
    </FilterBar>
  );
}

function useColumns(): readonly Column<Row>[] {
  const t = useMessages(membershipMessages);
  const words = useMessages(cooperationWords);
  const format = useFormat();
  const { paths } = cooperationOptions.use();
  return [
    {
      id: 'body',
      header: t('column.body'),
      phone: 'title',
      width: '32%',
      cell: ({ id, partner }) => (
        <PortalLink to={paths.membership({ membershipId: id })}>{partner.name}</PortalLink>
      ),
    },
    {
      id: 'unit',
      header: t('column.unit'),
      width: '16%',
      cell: ({ organisation }) => organisation.shortName,
    },
    {
      id: 'kind',
      header: t('column.kind'),
      cell: ({ kind }) => words(`membership.kind.${kind}`),
    },
    {
      id: 'consent',
      header: t('column.consent'),
      filled: ({ consentOn }) => consentOn !== null,
      cell: ({ consentNumber, consentOn }) =>
        consentOn === null || consentNumber === null
          ? ''
          : t('document', { number: consentNumber, day: format.date(consentOn) }),
    },
    {
      id: 'since',
      header: t('column.since'),
      align: 'end',
      filled: ({ since }) => since !== null,
      cell: ({ since }) => (since === null ? '' : format.date(since)),
    },
    {
      id: 'state',
      header: t('column.state'),
      cell: ({ state }) => (
        <StateBadge tone={MEMBERSHIP_TONES[state]} label={words(`membership.state.${state}`)} />
      ),
    },
  ];
}
