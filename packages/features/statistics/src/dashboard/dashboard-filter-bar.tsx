import { FUNDING_SOURCES } from '@cau-noi/domain/activity/funding';
import { REPORTING_CLASSES } from '@cau-noi/domain/activity/kind';
import { STRUCTURE_VIEWS } from '@cau-noi/domain/statistics/filter';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { activeFilters } from '@cau-noi/portal/active-filters';
import { CountryField } from '@cau-noi/portal/country-field';
import { useNames } from '@cau-noi/portal/names';
import { ChoiceRow } from '@cau-noi/ui/choice-row';
import { FilterBar } from '@cau-noi/ui/filter-bar';
import type { ActiveFilter } from '@cau-noi/ui/filter-bar';
import { MultiSelectField } from '@cau-noi/ui/select-field';
import { choiceMessages } from '../choices/choice.messages.ts';
import { PartnerChoice } from '../choices/partner-choice.tsx';
import { UnitFilter } from '../choices/unit-filter.tsx';
import { YearFields } from '../choices/year-fields.tsx';
import type { Years } from '../choices/years.ts';
import classes from './dashboard.module.css';
import { dashboardMessages } from './dashboard.messages.ts';
import { NO_FILTERS } from './dashboard-filters.ts';
import type { DashboardFilters } from './dashboard-filters.ts';

export interface DashboardFilterBarProps {
  readonly filters: DashboardFilters;
  readonly unit: string;
  readonly years: Years;
  readonly onChange: (change: Partial<DashboardFilters>) => void;
}

/** By what the figures are narrowed: union, years and structure in sight, the rest behind one word. */
export function DashboardFilterBar({ filters, unit, years, onChange }: DashboardFilterBarProps) {
  const t = useMessages(dashboardMessages);
  const choices = useMessages(choiceMessages);
  const words = useMessages(activityWords);
  const active = useActive(filters, onChange);
  return (
    <FilterBar active={active} onClear={() => onChange(NO_FILTERS)}>
      <UnitFilter value={unit} onChange={(chosen) => onChange({ unit: chosen, sort: '' })} />
      <YearFields years={years} onChange={onChange} />
      <ChoiceRow
        label={t('filter.structure')}
        labelShown
        value={filters.structure ?? 'AS_WAS'}
        onChange={(structure) => onChange({ structure: structure === 'AS_WAS' ? null : structure })}
        choices={STRUCTURE_VIEWS.map((value) => ({ value, label: t(`filter.${value}`) }))}
      />
      <details className={classes.more}>
        <summary>{t('filter.more')}</summary>
        <div className={classes.fields}>
          <MultiSelectField
            path="filter.class"
            label={t('filter.class')}
            value={filters.class}
            options={REPORTING_CLASSES.map((value) => ({
              value,
              label: words(`reportingClass.${value}`),
            }))}
            onChange={(chosen) => onChange({ class: chosen })}
          />
          <CountryField
            path="filter.country"
            label={choices('country')}
            value={filters.country}
            onChange={(country) => onChange({ country })}
          />
          <PartnerChoice value={filters.partner} onChange={(partner) => onChange({ partner })} />
          <MultiSelectField
            path="filter.funding"
            label={t('filter.funding')}
            value={filters.funding}
            options={FUNDING_SOURCES.map((value) => ({ value, label: words(`funding.${value}`) }))}
            onChange={(funding) => onChange({ funding })}
          />
        </div>
      </details>
    </FilterBar>
  );
}

function useActive(
  filters: DashboardFilters,
  onChange: DashboardFilterBarProps['onChange'],
): readonly ActiveFilter[] {
  const t = useMessages(dashboardMessages);
  const words = useMessages(activityWords);
  const format = useFormat();
  const { unit, partner, country, structure } = filters;
  const nameOf = useNames([unit, partner].filter((id) => id !== null));
  const funding = format.list(filters.funding.map((code) => words(`funding.${code}`)));
  const classNames = format.list(filters.class.map((code) => words(`reportingClass.${code}`)));
  return activeFilters<DashboardFilters>(
    [
      [
        'unit',
        unit === null ? null : t('filter.unitActive', { name: nameOf(unit) ?? '…' }),
        { unit: null },
      ],
      ['structure', structure === 'AS_IS' ? t('filter.asIsActive') : null, { structure: null }],
      ['class', classNames === '' ? null : classNames, { class: [] }],
      ['country', country === null ? null : format.country(country), { country: null }],
      ['partner', partner === null ? null : (nameOf(partner) ?? '…'), { partner: null }],
      ['funding', funding === '' ? null : funding, { funding: [] }],
    ],
    onChange,
  );
}
