import { AID_DIRECTIONS, AID_FORMS, AID_REASONS, AID_STATES } from '@cau-noi/domain/aid';
import { cooperationWords } from '@cau-noi/i18n/cooperation-words';
import { useMessages } from '@cau-noi/i18n/language';
import { activeFilters, eachChosen } from '@cau-noi/portal/active-filters';
import type { FilterSaid } from '@cau-noi/portal/active-filters';
import { anyOf, idFilter, numberFilter, textFilter, useFilters } from '@cau-noi/portal/filters';
import { useNames } from '@cau-noi/portal/names';
import { SearchField } from '@cau-noi/portal/search-field';
import { useViewer } from '@cau-noi/portal/session';
import { UnitChoice } from '@cau-noi/portal/unit-choice';
import { FilterBar } from '@cau-noi/ui/filter-bar';
import { MultiSelectField, SelectField } from '@cau-noi/ui/select-field';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { PartnerField } from '@cau-noi/portal/partner-field';
import { recordMessages } from '@cau-noi/portal/record-messages';
import { aidMessages } from './aid.messages.ts';

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
export type Asked = ReturnType<typeof useFilters<typeof filters>>[0];

export const NO_FILTERS: Asked = {
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

/** The filters of the ledger as they stand in the address, and what the API is asked by them. */
export function useLedgerFilters() {
  const [asked, change] = useFilters(filters);
  const where = useMemo(() => whereOf(asked), [asked]);
  return { asked, change, where };
}

/** What is set, in words. */
function useSaid(asked: Asked): readonly FilterSaid<Asked>[] {
  const words = useMessages(cooperationWords);
  const { q, direction, form, state, reason, unit, partner, year } = asked;
  const nameOf = useNames([unit, partner].filter((id) => id !== null));
  return [
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
}

/** How many years back the ledger is asked by year. */
const YEARS = 8;

export interface LedgerFiltersProps {
  readonly asked: Asked;
  readonly onChange: (change: Partial<Asked>) => void;
  readonly found: string;
  readonly exportButton: ReactNode;
}

/** By which the ledger is narrowed. */
export function LedgerFilters({ asked, onChange, found, exportButton }: LedgerFiltersProps) {
  const t = useMessages(aidMessages);
  const shared = useMessages(recordMessages);
  const words = useMessages(cooperationWords);
  const { q, direction, form, state, reason, unit, partner, year } = asked;
  const thisYear = Number(useViewer().today.slice(0, 4));
  const years = Array.from({ length: YEARS }, (_, index) => String(thisYear - index));
  return (
    <FilterBar
      active={activeFilters(useSaid(asked), onChange)}
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
