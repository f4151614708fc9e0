import { AID_DIRECTIONS, AID_FORMS, AID_REASONS, AID_STATES } from '@cau-noi/domain/aid';
import { sameValue } from '@cau-noi/domain/difference';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { usePages } from '@cau-noi/graphql/pages';
import { dayOrMonth } from '@cau-noi/i18n/cooperation-text';
import { cooperationWords } from '@cau-noi/i18n/cooperation-words';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { activeFilters, eachChosen } from '@cau-noi/portal/active-filters';
import type { FilterSaid } from '@cau-noi/portal/active-filters';
import { anyOf, idFilter, numberFilter, textFilter, useFilters } from '@cau-noi/portal/filters';
import { PortalLink } from '@cau-noi/portal/link';
import { ExportButton } from '@cau-noi/portal/list-export';
import { useNames } from '@cau-noi/portal/names';
import { SearchField } from '@cau-noi/portal/search-field';
import { useViewer } from '@cau-noi/portal/session';
import { UnitChoice } from '@cau-noi/portal/unit-choice';
import type { Column } from '@cau-noi/ui/data-table';
import { FilterBar } from '@cau-noi/ui/filter-bar';
import { MultiSelectField, SelectField } from '@cau-noi/ui/select-field';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { cooperationOptions } from '../cooperation.routes.ts';
import { PartnerField } from '../record/partner-field.tsx';
import { RecordList } from '../record/record-list.tsx';
import { recordMessages } from '../record/record.messages.ts';
import { AID_TONES } from './aid-state.ts';
import { AidTotals, AidTotals_totals } from './aid-totals.tsx';
import { aidMessages } from './aid.messages.ts';

const LedgerPageQuery = graphql(
  `
    query LedgerPageQuery($where: AidWhere, $after: String, $totals: Boolean!) {
      aid(where: $where, first: 50, after: $after) {
        totalCount
        totalCountIsExact
        totals @include(if: $totals) {
          ...AidTotals_totals
        }
        nodes {
          id
          title
          direction
          form
          state
          happenedOn
          organisation {
            id
            shortName
          }
          partner {
            id
            name
          }
          channel {
            id
            name
          }
          cash {
            minor
            currency
          }
          items {
            name
            quantity
            unit
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [AidTotals_totals],
);

type Answer = ResultOf<typeof LedgerPageQuery>;
type Row = Answer['aid']['nodes'][number];

const pageOf = ({ aid }: Answer) => aid;
const rowKey = ({ id }: Row) => id;

const filters = {
  q: textFilter,
  direction: anyOf(AID_DIRECTIONS),
  form: anyOf(AID_FORMS),
  state: anyOf(AID_STATES),
  reason: anyOf(AID_REASONS),
  unit: idFilter,
  partner: idFilter,
  year: numberFilter,
};
type Asked = ReturnType<typeof useFilters<typeof filters>>[0];

const NO_FILTERS: Asked = {
  q: '',
  direction: [],
  form: [],
  state: [],
  reason: [],
  unit: null,
  partner: null,
  year: null,
};

function whereOf({ q, direction, form, state, reason, unit, partner, year }: Asked) {
  return {
    ...(q.trim() !== '' && { text: q.trim() }),
    ...(direction.length > 0 && { direction: [...direction] }),
    ...(form.length > 0 && { form: [...form] }),
    ...(state.length > 0 && { state: [...state] }),
    ...(reason.length > 0 && { reason: [...reason] }),
    ...(unit !== null && { organisationId: unit, subtree: true }),
    ...(partner !== null && { partnerId: partner }),
    ...(year !== null && { fromYear: year, toYear: year }),
  };
}

/** The ledger of aid, both ways. */
export function LedgerPage() {
  const t = useMessages(aidMessages);
  const { paths } = cooperationOptions.use();
  const [asked, change] = useFilters(filters);
  const where = useMemo(() => whereOf(asked), [asked]);
  const list = usePages({ document: LedgerPageQuery, variables: { where }, pageOf, totals: true });
  const columns = useColumns();
  const shown = {
    list: 'aid' as const,
    where,
    orderBy: 'HAPPENED_DESC',
    columns: [
      ...['title', 'direction', 'form', 'state', 'unit', 'partner', 'channel', 'reason'],
      ...['occasion', 'cash', 'items', 'approval', 'happenedOn', 'source'],
    ],
  };
  const totals = list.data?.aid.totals;
  return (
    <RecordList
      said={{
        title: t('title'),
        lead: t('lead'),
        add: t('add'),
        none: t('none'),
        nothingFound: t('nothingFound'),
      }}
      newPath={paths.aidNew()}
      filters={
        <Filters
          asked={asked}
          onChange={change}
          found={list.total === null ? '' : t('found', { count: list.total })}
          exportButton={<ExportButton shown={shown} />}
        />
      }
      totals={totals && <AidTotals totals={totals} />}
      list={list}
      columns={columns}
      rowKey={rowKey}
      onClear={sameValue(asked, NO_FILTERS) ? null : () => change(NO_FILTERS)}
    />
  );
}

/** How many years back the ledger is asked by year. */
const YEARS = 8;

interface FiltersProps {
  readonly asked: Asked;
  readonly onChange: (change: Partial<Asked>) => void;
  readonly found: string;
  readonly exportButton: ReactNode;
}

function Filters({ asked, onChange, found, exportButton }: FiltersProps) {
  const t = useMessages(aidMessages);
  const shared = useMessages(recordMessages);
  const words = useMessages(cooperationWords);
  const { q, direction, form, state, reason, unit, partner, year } = asked;
  const nameOf = useNames([unit, partner].filter((id) => id !== null));
  const thisYear = Number(useViewer().today.slice(0, 4));
  const years = Array.from({ length: YEARS }, (_, index) => String(thisYear - index));
  const said: readonly FilterSaid<Asked>[] = [
    ['q', q === '' ? null : `"${q}"`, { q: '' }],
    ...eachChosen(
      direction,
      (one) => words(`aid.direction.${one}`),
      (rest) => ({ direction: rest }),
    ),
    ...eachChosen(
      form,
      (one) => words(`aid.form.${one}`),
      (rest) => ({ form: rest }),
    ),
    ...eachChosen(
      state,
      (one) => words(`aid.state.${one}`),
      (rest) => ({ state: rest }),
    ),
    ...eachChosen(
      reason,
      (one) => words(`aid.reason.${one}`),
      (rest) => ({ reason: rest }),
    ),
    ['unit', unit === null ? null : (nameOf(unit) ?? '…'), { unit: null }],
    ['partner', partner === null ? null : (nameOf(partner) ?? '…'), { partner: null }],
    ['year', year === null ? null : String(year), { year: null }],
  ];
  return (
    <FilterBar
      active={activeFilters(said, onChange)}
      onClear={() => onChange(NO_FILTERS)}
      found={found}
      actions={exportButton}
    >
      <SearchField
        label={shared('filter.text')}
        value={q}
        onChange={(text) => onChange({ q: text })}
      />
      <MultiSelectField
        path="filter.direction"
        label={t('filter.direction')}
        value={direction}
        options={AID_DIRECTIONS.map((value) => ({ value, label: words(`aid.direction.${value}`) }))}
        onChange={(value) => onChange({ direction: value })}
      />
      <MultiSelectField
        path="filter.form"
        label={t('filter.form')}
        value={form}
        options={AID_FORMS.map((value) => ({ value, label: words(`aid.form.${value}`) }))}
        onChange={(value) => onChange({ form: value })}
      />
      <MultiSelectField
        path="filter.state"
        label={shared('filter.state')}
        value={state}
        options={AID_STATES.map((value) => ({ value, label: words(`aid.state.${value}`) }))}
        onChange={(value) => onChange({ state: value })}
      />
      <MultiSelectField
        path="filter.reason"
        label={t('filter.reason')}
        value={reason}
        options={AID_REASONS.map((value) => ({ value, label: words(`aid.reason.${value}`) }))}
        onChange={(value) => onChange({ reason: value })}
      />
      <UnitChoice
        path="filter.unit"
        label={shared('filter.unit')}
        value={unit}
        onChange={(value) => onChange({ unit: value })}
      />
      <PartnerField
        path="filter.partner"
        label={t('filter.partner')}
        value={partner}
        onChange={(value) => onChange({ partner: value })}
      />
      <SelectField
        path="filter.year"
        label={t('filter.year')}
        value={year === null ? null : String(year)}
        options={years.map((value) => ({ value, label: value }))}
        onChange={(value) => onChange({ year: value === null ? null : Number(value) })}
      />
    </FilterBar>
  );
}

function useColumns(): readonly Column<Row>[] {
  const t = useMessages(aidMessages);
  const words = useMessages(cooperationWords);
  const format = useFormat();
  const { language } = useLanguage();
  const { paths } = cooperationOptions.use();
  return [
    {
      id: 'title',
      header: t('column.title'),
      phone: 'title',
      width: '28%',
      cell: ({ id, title }) => <PortalLink to={paths.aid({ aidId: id })}>{title}</PortalLink>,
    },
    {
      id: 'direction',
      header: t('column.direction'),
      cell: ({ direction }) => words(`aid.direction.${direction}`),
    },
    {
      id: 'partner',
      header: t('column.partner'),
      width: '20%',
      cell: ({ partner, channel }) =>
        channel === null
          ? partner.name
          : t('through', { partner: partner.name, channel: channel.name }),
    },
    { id: 'unit', header: t('column.unit'), cell: ({ organisation }) => organisation.shortName },
    {
      id: 'what',
      header: t('column.what'),
      cell: ({ cash, items }) =>
        cash === null
          ? items
              .map(({ name, unit, quantity }) =>
                t('inKind', { name, unit, quantity: format.number(quantity) }),
              )
              .join('; ')
          : format.money(cash),
    },
    {
      id: 'when',
      header: t('column.when'),
      align: 'end',
      filled: ({ happenedOn }) => happenedOn !== null,
      cell: ({ happenedOn }) => (happenedOn === null ? '' : dayOrMonth(happenedOn, language)),
    },
    {
      id: 'state',
      header: t('column.state'),
      cell: ({ state }) => (
        <StateBadge tone={AID_TONES[state]} label={words(`aid.state.${state}`)} />
      ),
    },
  ];
}
