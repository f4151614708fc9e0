import type { IsoDate } from '@cau-noi/domain/period';
import { yearOf } from '@cau-noi/domain/period';
import { WAIVER_DECISIONS, WAIVER_STATES } from '@cau-noi/domain/waiver';
import { checkWords } from '@cau-noi/i18n/check-words';
import { useMessages } from '@cau-noi/i18n/language';
import { waiverWords } from '@cau-noi/i18n/waiver-words';
import { useNames } from '@cau-noi/portal/names';
import { useViewer } from '@cau-noi/portal/session';
import { UnitChoice } from '@cau-noi/portal/unit-choice';
import { FilterBar } from '@cau-noi/ui/filter-bar';
import type { ActiveFilter } from '@cau-noi/ui/filter-bar';
import { MultiSelectField, SelectField } from '@cau-noi/ui/select-field';
import type { ReactNode } from 'react';
import { CHECK_IDS, NO_WAIVER_FILTERS, useWaiverFilters } from './waiver-filters.ts';
import { waiverMessages } from './waivers.messages.ts';

/** How many years back the register is asked by year. */
const YEARS = 5;

export interface WaiverFilterBarProps {
  readonly exportButton: ReactNode;
  /** What the whole list adds up to; null until it is known. */
  readonly totals: {
    readonly records: number;
    readonly requested: number;
    readonly granted: number;
    readonly refused: number;
    readonly withdrawn: number;
    readonly expired: number;
  } | null;
}

/** How many there are, and how many of them are in which state. */
function useFound(totals: WaiverFilterBarProps['totals']): string | null {
  const t = useMessages(waiverMessages);
  if (totals === null) return null;
  const { records, requested, granted, refused, withdrawn, expired } = totals;
  const found = t('found', { count: records });
  if (records === 0) return found;
  return t('totals', { found, requested, granted, refused, ended: withdrawn + expired });
}

/** What is set, each with what takes it away. */
function useActive(): readonly ActiveFilter[] {
  const t = useMessages(waiverMessages);
  const words = useMessages(waiverWords);
  const { filters, change } = useWaiverFilters();
  const { check, state, decision, unit, alone, year, since } = filters;
  const nameOf = useNames(unit === null ? [] : [unit]);
  const chip = (id: string, name: string, value: string, onRemove: () => void) => ({
    id,
    label: t('active', { name, value }),
    onRemove,
  });
  return [
    ...check.map((one) =>
      chip(one, t('filter.check'), one, () =>
        change({ check: check.filter((other) => other !== one) }),
      ),
    ),
    ...state.map((one) =>
      chip(one, t('filter.state'), words(`state.${one}`), () =>
        change({ state: state.filter((other) => other !== one) }),
      ),
    ),
    ...(decision === null
      ? []
      : [
          chip('decision', t('filter.decision'), words(`decision.${decision}`), () =>
            change({ decision: null }),
          ),
        ]),
    ...(unit === null
      ? []
      : [
          chip('unit', t(alone ? 'filter.alone' : 'filter.unit'), nameOf(unit) ?? '…', () =>
            change({ unit: null, alone: false }),
          ),
        ]),
    ...(year === null
      ? []
      : [chip('year', t('filter.year'), String(year), () => change({ year: null }))]),
    ...(year !== null || since === null
      ? []
      : [chip('since', t('filter.since'), String(since), () => change({ since: null }))]),
  ];
}

/** By what the register is narrowed. */
export function WaiverFilterBar({ totals, exportButton }: WaiverFilterBarProps) {
  const t = useMessages(waiverMessages);
  const checks = useMessages(checkWords);
  const words = useMessages(waiverWords);
  const { filters, change } = useWaiverFilters();
  const { check, state, decision, unit, year } = filters;
  const thisYear = yearOf(useViewer().today as IsoDate);
  const years = Array.from({ length: YEARS }, (_, index) => String(thisYear - index));
  return (
    <FilterBar
      active={useActive()}
      onClear={() => change(NO_WAIVER_FILTERS)}
      found={useFound(totals)}
      actions={exportButton}
    >
      <MultiSelectField
        path="check"
        label={t('filter.check')}
        value={check}
        options={CHECK_IDS.map((value) => ({
          value,
          label: `${value} ${checks(`check.${value}`)}`,
        }))}
        onChange={(value) => change({ check: value })}
      />
      <MultiSelectField
        path="state"
        label={t('filter.state')}
        value={state}
        options={WAIVER_STATES.map((value) => ({ value, label: words(`state.${value}`) }))}
        onChange={(value) => change({ state: value })}
      />
      <SelectField
        path="decision"
        label={t('filter.decision')}
        value={decision}
        options={WAIVER_DECISIONS.map((value) => ({ value, label: words(`decision.${value}`) }))}
        onChange={(value) => change({ decision: value })}
      />
      <UnitChoice
        path="unit"
        label={t('filter.unit')}
        value={unit}
        onChange={(value) => change({ unit: value, alone: false })}
      />
      <SelectField
        path="year"
        label={t('filter.year')}
        value={year === null ? null : String(year)}
        options={years.map((value) => ({ value, label: value }))}
        onChange={(value) => change({ year: value === null ? null : Number(value) })}
      />
    </FilterBar>
  );
}
