import { PLAN_STATES } from '@cau-noi/domain/plan';
import { useMessages } from '@cau-noi/i18n/language';
import { planWords } from '@cau-noi/i18n/plan-words';
import { useNames } from '@cau-noi/portal/names';
import { useViewer } from '@cau-noi/portal/session';
import { UnitChoice } from '@cau-noi/portal/unit-choice';
import { CheckField } from '@cau-noi/ui/check-field';
import { type ActiveFilter, FilterBar } from '@cau-noi/ui/filter-bar';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useEffect, useState } from 'react';
import { type ListFilters, NO_FILTERS } from './list-filters.ts';
import { listMessages } from './list.messages.ts';

export interface ListFilterBarProps {
  readonly filters: ListFilters;
  readonly onChange: (change: Partial<ListFilters>) => void;
  readonly found: string;
}

const YEARS_BACK = 12;

/** Next year and the years before it, as texts for a choice. */
export function yearChoices(today: string, held: number | null): readonly string[] {
  const next = Number(today.slice(0, 4)) + 1;
  const years = Array.from({ length: YEARS_BACK }, (_, back) => next - back);
  return [...new Set([...years, ...(held === null ? [] : [held])])].map(String);
}

/** The filters of the list of plans: what is chosen stands in the address. */
export function ListFilterBar({ filters, onChange, found }: ListFilterBarProps) {
  const t = useMessages(listMessages);
  const words = useMessages(planWords);
  const { today } = useViewer();
  const { year, unit, below, state } = filters;
  return (
    <FilterBar
      active={useActive(filters, onChange)}
      onClear={() => onChange(NO_FILTERS)}
      found={found}
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
      <TextFilter value={filters.q} onChange={(q) => onChange({ q })} />
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
  return [
    year !== null && {
      id: 'year',
      label: named(t('list.year'), String(year)),
      onRemove: () => onChange({ year: null }),
    },
    unit !== null && {
      id: 'unit',
      label: named(t('list.union'), nameOf(unit) ?? t('list.nameless')),
      onRemove: () => onChange({ unit: null, below: false }),
    },
    state !== null && {
      id: 'state',
      label: named(t('list.state'), words(`state.${state}`)),
      onRemove: () => onChange({ state: null }),
    },
    q !== '' && {
      id: 'q',
      label: named(t('list.text'), q),
      onRemove: () => onChange({ q: '' }),
    },
  ].filter((filter) => filter !== false);
}

const REST_MILLISECONDS = 300;

interface TextFilterProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Follows typing once it rests, so that the list is not asked for at every letter. */
function TextFilter({ value, onChange }: TextFilterProps) {
  const t = useMessages(listMessages);
  const [typed, setTyped] = useState(value);
  const [last, setLast] = useState(value);
  if (value !== last) {
    // Taken away or changed elsewhere: the field follows.
    setLast(value);
    setTyped(value);
  }
  useEffect(() => {
    if (typed === value) return undefined;
    const timer = setTimeout(() => onChange(typed), REST_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <TextField
      path="filter.q"
      type="search"
      label={t('list.text')}
      value={typed}
      onChange={setTyped}
    />
  );
}
