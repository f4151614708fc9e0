import { COUNTRY_CODES } from '@cau-noi/domain/country';
import { PLAN_STATES } from '@cau-noi/domain/plan';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { planWords } from '@cau-noi/i18n/plan-words';
import { activeFilters, eachChosen } from '@cau-noi/portal/active-filters';
import { CountryField } from '@cau-noi/portal/country-field';
import { FilterBar } from '@cau-noi/ui/filter-bar';
import type { ActiveFilter } from '@cau-noi/ui/filter-bar';
import { MultiSelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useMemo } from 'react';
import { KindChoice } from '../kind-choice.tsx';
import { YearChoice } from '../year-choice.tsx';
import { NO_LINES_FILTERS, useLinesFilters } from './lines-filters.ts';
import type { LinesFilters } from './lines-filters.ts';
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
  const states = useMessages(planWords);
  const [{ q, state, kind, country }, change] = useLinesFilters();
  const countries = useMemo(() => {
    const occurring = new Set(lines.flatMap((line) => line.countries));
    return COUNTRY_CODES.filter((code) => occurring.has(code));
  }, [lines]);
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
      <KindChoice
        label={t('filter.kind')}
        value={kind}
        onChange={(value) => change({ kind: value })}
      />
      <CountryField
        path="country"
        label={t('filter.country')}
        value={country}
        among={countries}
        onChange={(value) => change({ country: value })}
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
  const partnerName = lines.find((line) => line.partner?.id === partner)?.partner?.name ?? '…';
  const unitName = lines.find((line) => line.unit.id === unit)?.unit.name ?? '…';
  return activeFilters<LinesFilters>(
    [
      ['q', q === '' ? null : `${t('filter.text')}: ${q}`, { q: '' }],
      ...eachChosen(
        kind,
        (one) => `${t('filter.kind')}: ${kinds(`kind.${one}`)}`,
        (rest) => ({ kind: rest }),
      ),
      [
        'country',
        country === null ? null : `${t('filter.country')}: ${format.country(country)}`,
        { country: null },
      ],
      ...eachChosen(
        state,
        (one) => `${t('filter.state')}: ${states(`state.${one}`)}`,
        (rest) => ({ state: rest }),
      ),
      [
        'partner',
        partner === null ? null : `${t('filter.partner')}: ${partnerName}`,
        { partner: null },
      ],
      ['unit', unit === null ? null : `${t('filter.unit')}: ${unitName}`, { unit: null }],
    ],
    change,
  );
}
