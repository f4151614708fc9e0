import { ACTIVITY_KINDS } from '@cau-noi/domain/activity/kind';
import { COUNTRY_CODES, HOME_COUNTRY } from '@cau-noi/domain/country';
import type { CountryCode } from '@cau-noi/domain/country';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { useNames } from '@cau-noi/portal/names';
import { UnitChoice } from '@cau-noi/portal/unit-choice';
import { FilterBar } from '@cau-noi/ui/filter-bar';
import type { ActiveFilter } from '@cau-noi/ui/filter-bar';
import { MultiSelectField, SelectField } from '@cau-noi/ui/select-field';
import { useMemo } from 'react';
import { YearChoice } from '../year-choice.tsx';
import { NO_CALENDAR_FILTERS, useCalendarFilters } from './calendar-filters.ts';
import { calendarMessages } from './calendar.messages.ts';

export interface CalendarFilterBarProps {
  readonly year: number;
  readonly found: number;
}

/** By what the calendar is narrowed. */
export function CalendarFilterBar({ year, found }: CalendarFilterBarProps) {
  const t = useMessages(calendarMessages);
  const kinds = useMessages(activityWords);
  const format = useFormat();
  const [{ kind, unit, country }, change] = useCalendarFilters();
  const countries = useMemo(
    () =>
      COUNTRY_CODES.filter((code) => code !== HOME_COUNTRY)
        .map((value) => ({ value, label: format.country(value) }))
        .toSorted((one, other) => format.compare(one.label, other.label)),
    [format],
  );
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
      <MultiSelectField
        path="kind"
        label={t('filter.kind')}
        value={kind}
        options={ACTIVITY_KINDS.map((value) => ({ value, label: kinds(`kind.${value}`) }))}
        onChange={(value) => change({ kind: value })}
      />
      <UnitChoice
        path="unit"
        label={t('filter.unit')}
        value={unit}
        onChange={(value) => change({ unit: value })}
      />
      <SelectField<CountryCode>
        path="country"
        label={t('filter.country')}
        value={country}
        options={countries}
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
  const chip = (id: string, name: string, value: string, onRemove: () => void): ActiveFilter => ({
    id,
    label: t('active', { name, value }),
    onRemove,
  });
  return [
    ...kind.map((one) =>
      chip(one, t('filter.kind'), kinds(`kind.${one}`), () =>
        change({ kind: kind.filter((other) => other !== one) }),
      ),
    ),
    ...(unit === null
      ? []
      : [chip('unit', t('filter.unit'), nameOf(unit) ?? '…', () => change({ unit: null }))]),
    ...(country === null
      ? []
      : [
          chip('country', t('filter.country'), format.country(country), () =>
            change({ country: null }),
          ),
        ]),
  ];
}
