import { SIDES, TURN_STATES } from '@cau-noi/domain/exchange';
import type { Side, TurnState } from '@cau-noi/domain/exchange';
import { exchangeWords } from '@cau-noi/i18n/exchange-words';
import { useMessages } from '@cau-noi/i18n/language';
import { activeFilters } from '@cau-noi/portal/active-filters';
import { useNames } from '@cau-noi/portal/names';
import { UnitChoice } from '@cau-noi/portal/unit-choice';
import { FilterBar } from '@cau-noi/ui/filter-bar';
import { SelectField } from '@cau-noi/ui/select-field';
import type { ReactNode } from 'react';
import { exchangesMessages } from '../exchanges.messages.ts';
import { NO_EXCHANGE_FILTERS, useExchangeFilters } from './exchange-filters.ts';
import type { ExchangeFilters } from './exchange-filters.ts';

export interface ExchangeFilterBarProps {
  /** How many ledgers there are; null until it is known. */
  readonly found: number | null;
  readonly exportButton: ReactNode;
}

/** By what the ledgers are narrowed. */
export function ExchangeFilterBar({ found, exportButton }: ExchangeFilterBarProps) {
  const t = useMessages(exchangesMessages);
  const words = useMessages(exchangeWords);
  const { filters, change } = useExchangeFilters();
  const { unit, side, owedBy, state } = filters;
  const nameOf = useNames(unit === null ? [] : [unit]);
  const named = (name: string, value: string | null) =>
    value === null ? null : t('active', { name, value });
  const sideOf = (value: Side | null) => value && words(`side.${value}`);
  const active = activeFilters<ExchangeFilters>(
    [
      ['unit', named(t('filter.unit'), unit && (nameOf(unit) ?? '…')), { unit: null }],
      ['side', named(t('filter.side'), sideOf(side)), { side: null }],
      ['owedBy', named(t('filter.owedBy'), sideOf(owedBy)), { owedBy: null }],
      ['state', named(t('filter.state'), state && words(`state.${state}`)), { state: null }],
    ],
    change,
  );
  const sides = SIDES.map((value) => ({ value, label: words(`side.${value}`) }));
  return (
    <FilterBar
      active={active}
      onClear={() => change(NO_EXCHANGE_FILTERS)}
      found={found === null ? null : t('found', { count: found })}
      actions={exportButton}
    >
      <UnitChoice
        path="unit"
        label={t('filter.unit')}
        value={unit}
        onChange={(value) => change({ unit: value })}
      />
      <SelectField<Side>
        path="side"
        label={t('filter.side')}
        value={side}
        options={sides}
        onChange={(value) => change({ side: value })}
      />
      <SelectField<Side>
        path="owedBy"
        label={t('filter.owedBy')}
        value={owedBy}
        options={sides}
        onChange={(value) => change({ owedBy: value })}
      />
      <SelectField<TurnState>
        path="state"
        label={t('filter.state')}
        value={state}
        options={TURN_STATES.map((value) => ({ value, label: words(`state.${value}`) }))}
        onChange={(value) => change({ state: value })}
      />
    </FilterBar>
  );
}
