import { activityWords } from '@cau-noi/i18n/activity-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { activeFilters, eachChosen } from '@cau-noi/portal/active-filters';
import { COUNTRIES_ABROAD, CountryField } from '@cau-noi/portal/country-field';
import { useNames } from '@cau-noi/portal/names';
import { UnitChoice } from '@cau-noi/portal/unit-choice';
import { FilterBar } from '@cau-noi/ui/filter-bar';
import type { ActiveFilter } from '@cau-noi/ui/filter-bar';
import { KindChoice } from '../kind-choice.tsx';
import { YearChoice } from '../year-choice.tsx';
import { NO_CALENDAR_FILTERS, useCalendarFilters } from './calendar-filters.ts';
import type { CalendarFilters } from './calendar-filters.ts';
import { calendarMessages } from './calendar.messages.ts';

export interface CalendarFilterBarProps {
  readonly year: number;
  readonly found: number;
}

/** By what the calendar is narrowed. */
export function CalendarFilterBar({ year, found }: CalendarFilterBarProps) {
  const t = useMessages(calendarMessages);
  const [{ kind, unit, country }, change] = useCalendarFilters();
  return (
    <FilterBar
      active={useActive()}
      onClear={() => change(NO_CALENDAR_FILTERS)}
      found={t('found', { count: found })}
    >
      <YearChoice
        path="year"
        label={t('filter.year')}
        value={year}
        onChange={(value) => change({ year: value })}
      />
      <KindChoice
        label={t('filter.kind')}
        value={kind}
        onChange={(value) => change({ kind: value })}
      />
      <UnitChoice
        path="unit"
        label={t('filter.unit')}
        value={unit}
        onChange={(value) => change({ unit: value })}
      />
      <CountryField
        path="country"
        label={t('filter.country')}
        value={country}
        among={COUNTRIES_ABROAD}
        onChange={(value) => change({ country: value })}
      />
    </FilterBar>
  );
}

/** What is set, in words, each with how to take it away. */
function useActive(): readonly ActiveFilter[] {
  const t = useMessages(calendarMessages);
  const kinds = useMessages(activityWords);
  const format = useFormat();
  const [{ kind, unit, country }, change] = useCalendarFilters();
  const nameOf = useNames(unit === null ? [] : [unit]);
  return activeFilters<CalendarFilters>(
    [
      ...eachChosen(
        kind,
        (one) => `${t('filter.kind')}: ${kinds(`kind.${one}`)}`,
        (rest) => ({ kind: rest }),
      ),
      [
        'unit',
        unit === null ? null : `${t('filter.unit')}: ${nameOf(unit) ?? '…'}`,
        { unit: null },
      ],
      [
        'country',
        country === null ? null : `${t('filter.country')}: ${format.country(country)}`,
        { country: null },
      ],
    ],
    change,
  );
}
