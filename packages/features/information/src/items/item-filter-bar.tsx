import {
  AUDIENCES,
  INFORMATION_CHANNELS,
  INFORMATION_STATES,
  INFORMATION_TYPES,
} from '@cau-noi/domain/information';
import { informationWords } from '@cau-noi/i18n/information-words';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { languageName } from '@cau-noi/i18n/language-name';
import { activeFilters, eachChosen } from '@cau-noi/portal/active-filters';
import type { FilterSaid } from '@cau-noi/portal/active-filters';
import { useNames } from '@cau-noi/portal/names';
import { recordMessages } from '@cau-noi/portal/record-messages';
import { SearchField } from '@cau-noi/portal/search-field';
import { useViewer } from '@cau-noi/portal/session';
import { UnitChoice } from '@cau-noi/portal/unit-choice';
import { FilterBar } from '@cau-noi/ui/filter-bar';
import { MultiSelectField, SelectField } from '@cau-noi/ui/select-field';
import type { ReactNode } from 'react';
import { NO_FILTERS } from './item-filters.ts';
import type { ItemsAsked } from './item-filters.ts';
import { itemMessages } from './item.messages.ts';
import { yearOptions } from '../years.ts';
import { languageOptions } from './languages.ts';

export interface ItemFiltersProps {
  readonly asked: ItemsAsked;
  readonly onChange: (change: Partial<ItemsAsked>) => void;
  readonly found: string;
  readonly exportButton: ReactNode;
}

/** What narrows the register, and what it is narrowed by. */
export function ItemFilters({ asked, onChange, found, exportButton }: ItemFiltersProps) {
  return (
    <FilterBar
      active={activeFilters(useSaid(asked), onChange)}
      onClear={() => onChange(NO_FILTERS)}
      found={found}
      actions={exportButton}
    >
      <Fields asked={asked} onChange={onChange} />
    </FilterBar>
  );
}

function useSaid(asked: ItemsAsked): readonly FilterSaid<ItemsAsked>[] {
  const t = useMessages(itemMessages);
  const words = useMessages(informationWords);
  const { language: reader } = useLanguage();
  const { q, state, type, channel, audience, language, year, unit, alone } = asked;
  const nameOf = useNames(unit === null ? [] : [unit]);
  return [
    ['q', q === '' ? null : `"${q}"`, { q: '' }],
    ...eachChosen(
      state,
      (one) => words(`state.${one}`),
      (rest) => ({ state: rest }),
    ),
    ...eachChosen(
      type,
      (one) => words(`type.${one}`),
      (rest) => ({ type: rest }),
    ),
    ...eachChosen(
      channel,
      (one) => words(`channel.${one}`),
      (rest) => ({ channel: rest }),
    ),
    ...eachChosen(
      audience,
      (one) => words(`audience.${one}`),
      (rest) => ({ audience: rest }),
    ),
    ['language', language === null ? null : languageName(language, reader), { language: null }],
    ['year', year === null ? null : `${t('field.publishedIn')} ${year}`, { year: null }],
    ['unit', unit === null ? null : (nameOf(unit) ?? '…'), { unit: null, alone: false }],
    ['alone', alone ? t('alone') : null, { alone: false }],
  ];
}

function Fields({ asked, onChange }: Pick<ItemFiltersProps, 'asked' | 'onChange'>) {
  const t = useMessages(itemMessages);
  const shared = useMessages(recordMessages);
  const words = useMessages(informationWords);
  const viewer = useViewer();
  const { language: reader } = useLanguage();
  const { q, state, type, channel, audience, language, year, unit } = asked;
  return (
    <>
      <SearchField
        label={shared('filter.text')}
        value={q}
        onChange={(text) => onChange({ q: text })}
      />
      <MultiSelectField
        path="filter.state"
        label={shared('filter.state')}
        value={state}
        options={INFORMATION_STATES.map((value) => ({ value, label: words(`state.${value}`) }))}
        onChange={(value) => onChange({ state: value })}
      />
      <MultiSelectField
        path="filter.type"
        label={t('field.type')}
        value={type}
        options={INFORMATION_TYPES.map((value) => ({ value, label: words(`type.${value}`) }))}
        onChange={(value) => onChange({ type: value })}
      />
      <MultiSelectField
        path="filter.channel"
        label={t('field.channel')}
        value={channel}
        options={INFORMATION_CHANNELS.map((value) => ({ value, label: words(`channel.${value}`) }))}
        onChange={(value) => onChange({ channel: value })}
      />
      <MultiSelectField
        path="filter.audience"
        label={t('field.audience')}
        value={audience}
        options={AUDIENCES.map((value) => ({ value, label: words(`audience.${value}`) }))}
        onChange={(value) => onChange({ audience: value })}
      />
      <SelectField
        path="filter.language"
        label={t('field.language')}
        value={language}
        options={languageOptions(language, reader)}
        onChange={(value) => onChange({ language: value })}
      />
      <SelectField
        path="filter.year"
        label={t('field.publishedIn')}
        value={year === null ? null : String(year)}
        options={yearOptions(viewer, year)}
        onChange={(value) => onChange({ year: value === null ? null : Number(value) })}
      />
      <UnitChoice
        path="filter.unit"
        label={shared('filter.unit')}
        value={unit}
        onChange={(value) => onChange({ unit: value })}
      />
    </>
  );
}
