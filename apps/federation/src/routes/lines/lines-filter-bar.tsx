import { ACTIVITY_KINDS } from '@cau-noi/domain/activity/kind';
import { PLAN_STATES } from '@cau-noi/domain/plan';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { planWords } from '@cau-noi/i18n/plan-words';
import { FilterBar } from '@cau-noi/ui/filter-bar';
import type { ActiveFilter } from '@cau-noi/ui/filter-bar';
import { MultiSelectField, SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useMemo } from 'react';
import { YearChoice } from '../year-choice.tsx';
import { NO_LINES_FILTERS, useLinesFilters } from './lines-filters.ts';
import { linesMessages } from './lines.messages.ts';
import type { UnionLine } from './plan-lines.ts';

export interface LinesFilterBarProps {
  readonly year: number;
  /** All lines of the year: what can be chosen is what occurs in them. */
  readonly lines: readonly UnionLine[];
  readonly found: number;
}

/** By what the lines are narrowed. */
export function LinesFilterBar({ year, lines, found }: LinesFilterBarProps) {
  const t = useMessages(linesMessages);
  const kinds = useMessages(activityWords);
  const states = useMessages(planWords);
  const [{ q, state, kind, country }, change] = useLinesFilters();
  const format = useFormat();
  const countries = useMemo(
    () =>
      [...new Set(lines.flatMap((line) => line.countries))]
        .map((value) => ({ value, label: format.country(value) }))
        .toSorted((one, other) => format.compare(one.label, other.label)),
    [lines, format],
  );
  return (
    <FilterBar
      active={useActive(lines)}
      onClear={() => change(NO_LINES_FILTERS)}
      found={t('found', { count: found })}
    >
      <YearChoice
        path="year"
        label={t('filter.year')}
        value={year}
        onChange={(value) => change({ year: value })}
      />
      <TextField
        path="q"
        type="search"
        label={t('filter.text')}
        value={q}
        onChange={(value) => change({ q: value })}
      />
      <MultiSelectField
        path="kind"
        label={t('filter.kind')}
        value={kind}
        options={ACTIVITY_KINDS.map((value) => ({ value, label: kinds(`kind.${value}`) }))}
        onChange={(value) => change({ kind: value })}
      />
      <SelectField
        path="country"
        label={t('filter.country')}
        value={country}
        options={countries}
        onChange={(value) => change({ country: value as typeof country })}
      />
      <MultiSelectField
        path="state"
        label={t('filter.state')}
        value={state}
        options={PLAN_STATES.map((value) => ({ value, label: states(`state.${value}`) }))}
        onChange={(value) => change({ state: value })}
      />
    </FilterBar>
  );
}

/** What is set, in words, each with how to take it away. */
function useActive(lines: readonly UnionLine[]): readonly ActiveFilter[] {
  const t = useMessages(linesMessages);
  const kinds = useMessages(activityWords);
  const states = useMessages(planWords);
  const format = useFormat();
  const [{ q, state, kind, country, partner, unit }, change] = useLinesFilters();
  const chip = (id: string, name: string, value: string, onRemove: () => void): ActiveFilter => ({
    id,
    label: t('active', { name, value }),
    onRemove,
  });
  const partnerName = lines.find((line) => line.partner?.id === partner)?.partner?.name ?? '…';
  const unitName = lines.find((line) => line.unit.id === unit)?.unit.name ?? '…';
  return [
    ...(q === '' ? [] : [chip('q', t('filter.text'), q, () => change({ q: '' }))]),
    ...kind.map((one) =>
      chip(one, t('filter.kind'), kinds(`kind.${one}`), () =>
        change({ kind: kind.filter((other) => other !== one) }),
      ),
    ),
    ...(country === null
      ? []
      : [
          chip('country', t('filter.country'), format.country(country), () =>
            change({ country: null }),
          ),
        ]),
    ...state.map((one) =>
      chip(one, t('filter.state'), states(`state.${one}`), () =>
        change({ state: state.filter((other) => other !== one) }),
      ),
    ),
    ...(partner === null
      ? []
      : [chip('partner', t('filter.partner'), partnerName, () => change({ partner: null }))]),
    ...(unit === null
      ? []
      : [chip('unit', t('filter.unit'), unitName, () => change({ unit: null }))]),
  ];
}
