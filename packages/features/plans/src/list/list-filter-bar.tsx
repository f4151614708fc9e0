import { PLAN_STATES } from '@cau-noi/domain/plan';
import { useMessages } from '@cau-noi/i18n/language';
import { planWords } from '@cau-noi/i18n/plan-words';
import { activeFilters } from '@cau-noi/portal/active-filters';
import {
  hiddenColumns,
  otherwiseThanUsual,
  useRememberedColumns,
} from '@cau-noi/portal/list-columns';
import { useNames } from '@cau-noi/portal/names';
import { SearchField } from '@cau-noi/portal/search-field';
import { useViewer } from '@cau-noi/portal/session';
import { UnitChoice } from '@cau-noi/portal/unit-choice';
import { CheckField } from '@cau-noi/ui/check-field';
import { ColumnChooser } from '@cau-noi/ui/column-chooser';
import type { Column } from '@cau-noi/ui/data-table';
import { type ActiveFilter, FilterBar } from '@cau-noi/ui/filter-bar';
import { SelectField } from '@cau-noi/ui/select-field';
import { type ReactNode, useCallback } from 'react';
import { LIST_COLUMNS, type ListFilters, NO_FILTERS } from './list-filters.ts';
import { listMessages } from './list.messages.ts';
import type { PlanRow } from './plan-row.tsx';

export interface ListFilterBarProps {
  readonly filters: ListFilters;
  readonly onChange: (change: Partial<ListFilters>) => void;
  readonly found: string;
  readonly columns: readonly Column<PlanRow>[];
  readonly exportButton: ReactNode;
}

const YEARS_BACK = 12;

/** Next year and the years before it, as texts for a choice. */
export function yearChoices(today: string, held: number | null): readonly string[] {
  const next = Number(today.slice(0, 4)) + 1;
  const years = Array.from({ length: YEARS_BACK }, (_, back) => next - back);
  return [...new Set([...years, ...(held === null ? [] : [held])])].map(String);
}

/** The filters of the list of plans: what is chosen stands in the address. */
export function ListFilterBar(props: ListFilterBarProps) {
  const { filters, onChange, found, columns, exportButton } = props;
  const t = useMessages(listMessages);
  const words = useMessages(planWords);
  const { today } = useViewer();
  const { year, unit, below, state } = filters;
  const setColumns = useCallback((cols: ListFilters['cols']) => onChange({ cols }), [onChange]);
  const choose = useRememberedColumns('plans', LIST_COLUMNS, filters.cols, setColumns);
  return (
    <FilterBar
      active={useActive(filters, onChange)}
      onClear={() => onChange(NO_FILTERS)}
      found={found}
      actions={
        <>
          <ColumnChooser
            columns={columns}
            hidden={hiddenColumns(LIST_COLUMNS, filters.cols)}
            onChange={(hidden) => choose(otherwiseThanUsual(LIST_COLUMNS, hidden))}
          />
          {exportButton}
        </>
      }
    >
      <SelectField
        path="filter.year"
        label={t('list.year')}
        value={year === null ? null : String(year)}
        options={yearChoices(today, year).map((value) => ({ value, label: value }))}
        onChange={(chosen) => onChange({ year: chosen === null ? null : Number(chosen) })}
      />
      <UnitChoice
        path="filter.unit"
        label={t('list.union')}
        value={unit}
        onChange={(chosen) => onChange({ unit: chosen })}
      />
      {unit !== null && (
        <CheckField
          path="filter.below"
          label={t('list.below')}
          checked={below}
          onChange={(checked) => onChange({ below: checked })}
        />
      )}
      <SelectField
        path="filter.state"
        label={t('list.state')}
        value={state}
        options={PLAN_STATES.map((value) => ({ value, label: words(`state.${value}`) }))}
        onChange={(chosen) => onChange({ state: chosen })}
      />
      <SearchField label={t('list.text')} value={filters.q} onChange={(q) => onChange({ q })} />
    </FilterBar>
  );
}

function useActive(
  { year, unit, state, q }: ListFilters,
  onChange: ListFilterBarProps['onChange'],
): readonly ActiveFilter[] {
  const t = useMessages(listMessages);
  const words = useMessages(planWords);
  const nameOf = useNames(unit === null ? [] : [unit]);
  const named = (name: string, value: string) => t('list.filter', { name, value });
  return activeFilters<ListFilters>(
    [
      ['year', year === null ? null : named(t('list.year'), String(year)), { year: null }],
      [
        'unit',
        unit === null ? null : named(t('list.union'), nameOf(unit) ?? t('list.nameless')),
        { unit: null, below: false },
      ],
      [
        'state',
        state === null ? null : named(t('list.state'), words(`state.${state}`)),
        { state: null },
      ],
      ['q', q === '' ? null : named(t('list.text'), q), { q: '' }],
    ],
    onChange,
  );
}
