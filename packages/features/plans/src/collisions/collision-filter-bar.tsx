import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { activeFilters } from '@cau-noi/portal/active-filters';
import { COUNTRIES_ABROAD, CountryField } from '@cau-noi/portal/country-field';
import { useNames } from '@cau-noi/portal/names';
import { UnitChoice } from '@cau-noi/portal/unit-choice';
import { FilterBar } from '@cau-noi/ui/filter-bar';
import { SelectField } from '@cau-noi/ui/select-field';
import { NO_COLLISION_FILTERS, useCollisionFilters, WEEKS } from './collision-filters.ts';
import type { CollisionFilters } from './collision-filters.ts';
import { collisionMessages } from './collisions.messages.ts';

export interface CollisionFilterBarProps {
  /** How many collisions there are; null until it is known. */
  readonly found: number | null;
}

/** By what the board is narrowed. */
export function CollisionFilterBar({ found }: CollisionFilterBarProps) {
  const t = useMessages(collisionMessages);
  const format = useFormat();
  const { filters, change } = useCollisionFilters();
  const { unit, country, weeks } = filters;
  const nameOf = useNames(unit === null ? [] : [unit]);
  const named = (name: string, value: string) => t('active', { name, value });
  const active = activeFilters<CollisionFilters>(
    [
      ['unit', unit === null ? null : named(t('filter.unit'), nameOf(unit) ?? '…'), { unit: null }],
      [
        'country',
        country === null ? null : named(t('filter.country'), format.country(country)),
        { country: null },
      ],
      [
        'weeks',
        weeks === null ? null : named(t('filter.weeks'), t('weeks', { count: weeks })),
        { weeks: null },
      ],
    ],
    change,
  );
  return (
    <FilterBar
      active={active}
      onClear={() => change(NO_COLLISION_FILTERS)}
      found={found === null ? null : t('found', { count: found })}
    >
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
      <SelectField
        path="weeks"
        label={t('filter.weeks')}
        value={weeks === null ? null : String(weeks)}
        options={WEEKS.map((value) => ({
          value: String(value),
          label: t('weeks', { count: value }),
        }))}
        onChange={(value) => change({ weeks: value === null ? null : Number(value) })}
      />
    </FilterBar>
  );
}
