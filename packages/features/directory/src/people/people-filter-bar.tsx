import { LANGUAGE_LEVELS } from '@cau-noi/domain/person';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { languageName } from '@cau-noi/i18n/language-name';
import { activeFilters } from '@cau-noi/portal/active-filters';
import type { FilterSaid } from '@cau-noi/portal/active-filters';
import { useNames } from '@cau-noi/portal/names';
import { SearchField } from '@cau-noi/portal/search-field';
import { UnitChoice } from '@cau-noi/portal/unit-choice';
import { CheckField } from '@cau-noi/ui/check-field';
import { DateField } from '@cau-noi/ui/date-field';
import { FilterBar } from '@cau-noi/ui/filter-bar';
import { SelectField } from '@cau-noi/ui/select-field';
import { isIsoDate } from '@cau-noi/domain/period';
import { registerMessages } from '../register/register.messages.ts';
import { useLanguageOptions } from '@cau-noi/portal/language-options';
import { NO_FILTERS } from './people-filters.ts';
import type { Asked } from './people-filters.ts';
import { personMessages } from './person.messages.ts';

export interface PeopleFiltersProps {
  readonly asked: Asked;
  readonly onChange: (change: Partial<Asked>) => void;
  readonly found: string;
}

/** A day of a date field, as the address has it. */
export const dayOf = (text: string | null) => (text !== null && isIsoDate(text) ? text : null);

/** What the register of people is narrowed by: who they are, what they can do, when they are free. */
export function PeopleFilters({ asked, onChange, found }: PeopleFiltersProps) {
  const t = useMessages(personMessages);
  const shared = useMessages(registerMessages);
  const said = useSaid(asked);
  const options = useLanguageOptions(asked.language);
  return (
    <FilterBar
      active={activeFilters(said, onChange)}
      onClear={() => onChange(NO_FILTERS)}
      found={found}
    >
      <SearchField
        label={t('search')}
        help={shared('searchHelp')}
        value={asked.q}
        onChange={(q) => onChange({ q })}
      />
      <UnitChoice
        path="filter.unit"
        label={t('unit')}
        value={asked.unit}
        onChange={(unit) => onChange({ unit })}
      />
      <SelectField
        path="filter.language"
        label={t('find.language')}
        value={asked.language}
        options={options}
        clearable
        onChange={(language) => onChange({ language })}
      />
      <SelectField
        path="filter.level"
        label={t('find.level')}
        value={asked.level}
        options={LANGUAGE_LEVELS.map((value) => ({ value, label: value }))}
        clearable
        onChange={(level) => onChange({ level })}
      />
      <SearchField
        label={t('find.trade')}
        value={asked.trade}
        onChange={(trade) => onChange({ trade })}
      />
      <SearchField
        label={t('find.function')}
        value={asked.function}
        onChange={(text) => onChange({ function: text })}
      />
      <DateField
        path="filter.from"
        label={t('find.from')}
        value={asked.from}
        onChange={(from) => onChange({ from: dayOf(from) })}
      />
      <DateField
        path="filter.to"
        label={t('find.to')}
        value={asked.to}
        onChange={(to) => onChange({ to: dayOf(to) })}
      />
      <CheckField
        path="filter.tested"
        label={t('testedOnly')}
        checked={asked.tested}
        onChange={(tested) => onChange({ tested })}
      />
      <CheckField
        path="filter.inOffice"
        label={t('inOfficeOnly')}
        checked={asked.inOffice}
        onChange={(inOffice) => onChange({ inOffice })}
      />
      <CheckField
        path="filter.leaders"
        label={t('keyLeadersOnly')}
        checked={asked.leaders}
        onChange={(leaders) => onChange({ leaders })}
      />
    </FilterBar>
  );
}

function useSaid(asked: Asked): readonly FilterSaid<Asked>[] {
  const t = useMessages(personMessages);
  const format = useFormat();
  const { language: readers } = useLanguage();
  const { q, unit, language, level, trade, from, to } = asked;
  const nameOf = useNames(unit === null ? [] : [unit]);
  const named = (name: string, value: string | null) =>
    value === null || value === '' ? null : t('active', { name, value });
  const day = (name: string, value: string | null) =>
    named(name, value === null ? null : format.date(value));
  return [
    ['q', q === '' ? null : `"${q}"`, { q: '' }],
    ['unit', unit === null ? null : t('unitActive', { name: nameOf(unit) ?? '…' }), { unit: null }],
    [
      'language',
      named(t('find.language'), language === null ? null : languageName(language, readers)),
      { language: null },
    ],
    ['level', named(t('find.level'), level), { level: null }],
    ['trade', named(t('find.trade'), trade), { trade: '' }],
    ['function', named(t('find.function'), asked.function), { function: '' }],
    ['from', day(t('find.from'), from), { from: null }],
    ['to', day(t('find.to'), to), { to: null }],
    ['tested', asked.tested ? t('testedOnly') : null, { tested: false }],
    ['inOffice', asked.inOffice ? t('inOfficeOnly') : null, { inOffice: false }],
    ['leaders', asked.leaders ? t('keyLeadersOnly') : null, { leaders: false }],
  ];
}
