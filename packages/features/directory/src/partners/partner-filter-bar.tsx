import {
  PARTNER_KINDS,
  PARTNER_PRIORITIES,
  PARTNER_SECTORS,
  RELATION_STATUSES,
} from '@cau-noi/domain/partner';
import { CONTACT_STANDINGS } from '@cau-noi/domain/partner/contact-standing';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { partnerWords } from '@cau-noi/i18n/partner-words';
import { activeFilters } from '@cau-noi/portal/active-filters';
import type { FilterSaid } from '@cau-noi/portal/active-filters';
import { CountryField } from '@cau-noi/portal/country-field';
import { useNames } from '@cau-noi/portal/names';
import { SearchField } from '@cau-noi/portal/search-field';
import { UnitChoice } from '@cau-noi/portal/unit-choice';
import { CheckField } from '@cau-noi/ui/check-field';
import { FilterBar } from '@cau-noi/ui/filter-bar';
import { MultiSelectField, SelectField } from '@cau-noi/ui/select-field';
import { registerMessages } from '../register/register.messages.ts';
import { NO_PARTNER_FILTERS } from './partner-filters.ts';
import type { PartnersAsked } from './partner-filters.ts';
import { partnerMessages } from './partner.messages.ts';

export interface PartnerFilterBarProps {
  readonly asked: PartnersAsked;
  readonly onChange: (change: Partial<PartnersAsked>) => void;
  readonly found: string;
}

/** By what the register of partners is narrowed, however it is looked at. */
export function PartnerFilterBar({ asked, onChange, found }: PartnerFilterBarProps) {
  const t = useMessages(partnerMessages);
  const shared = useMessages(registerMessages);
  const words = useMessages(partnerWords);
  const { q, country, international, kind, sector, status, standing } = asked;
  const { priority, verified, unit } = asked;
  return (
    <FilterBar
      active={activeFilters(useSaid(asked), onChange)}
      onClear={() => onChange(NO_PARTNER_FILTERS)}
      found={found}
    >
      <SearchField
        label={t('search')}
        help={shared('searchHelp')}
        value={q}
        onChange={(text) => onChange({ q: text })}
      />
      <CountryField
        path="filter.country"
        label={t('field.countryCode')}
        value={country}
        onChange={(code) => onChange({ country: code, international: false })}
      />
      <MultiSelectField
        path="filter.kind"
        label={t('field.kind')}
        value={kind}
        options={PARTNER_KINDS.map((value) => ({ value, label: words(`kind.${value}`) }))}
        onChange={(chosen) => onChange({ kind: chosen })}
      />
      <SelectField
        path="filter.sector"
        label={t('field.sector')}
        clearable
        value={sector}
        options={PARTNER_SECTORS.map((value) => ({ value, label: words(`sector.${value}`) }))}
        onChange={(chosen) => onChange({ sector: chosen })}
      />
      <MultiSelectField
        path="filter.standing"
        label={t('field.standing')}
        value={standing}
        options={CONTACT_STANDINGS.map((value) => ({ value, label: words(`standing.${value}`) }))}
        onChange={(chosen) => onChange({ standing: chosen })}
      />
      <MultiSelectField
        path="filter.status"
        label={t('field.status')}
        value={status}
        options={RELATION_STATUSES.map((value) => ({ value, label: words(`status.${value}`) }))}
        onChange={(chosen) => onChange({ status: chosen })}
      />
      <SelectField
        path="filter.priority"
        label={t('field.priorities')}
        clearable
        value={priority}
        options={PARTNER_PRIORITIES.map((value) => ({ value, label: words(`priority.${value}`) }))}
        onChange={(chosen) => onChange({ priority: chosen })}
      />
      <SelectField
        path="filter.verified"
        label={t('verification')}
        clearable
        value={verified}
        options={[
          { value: 'no', label: words('unverified') },
          { value: 'yes', label: words('verified') },
        ]}
        onChange={(chosen) => onChange({ verified: chosen })}
      />
      <UnitChoice
        path="filter.unit"
        label={t('metBy')}
        value={unit}
        onChange={(id) => onChange({ unit: id })}
      />
      <CheckField
        path="filter.international"
        label={t('international')}
        checked={international}
        onChange={(only) => onChange({ international: only, country: null })}
      />
    </FilterBar>
  );
}

function useSaid(asked: PartnersAsked): readonly FilterSaid<PartnersAsked>[] {
  const t = useMessages(partnerMessages);
  const words = useMessages(partnerWords);
  const format = useFormat();
  const { q, country, international, kind, sector, status, standing } = asked;
  const { priority, verified, unit } = asked;
  const nameOf = useNames(unit === null ? [] : [unit]);
  const list = (items: readonly string[]) => (items.length === 0 ? null : format.list(items));
  return [
    ['q', q === '' ? null : `"${q}"`, { q: '' }],
    ['country', country === null ? null : format.country(country), { country: null }],
    ['international', international ? t('international') : null, { international: false }],
    ['kind', list(kind.map((code) => words(`kind.${code}`))), { kind: [] }],
    ['sector', sector === null ? null : words(`sector.${sector}`), { sector: null }],
    ['standing', list(standing.map((code) => words(`standing.${code}`))), { standing: [] }],
    ['status', list(status.map((code) => words(`status.${code}`))), { status: [] }],
    ['priority', priority === null ? null : words(`priority.${priority}`), { priority: null }],
    [
      'verified',
      verified === null ? null : words(verified === 'yes' ? 'verified' : 'unverified'),
      { verified: null },
    ],
    ['unit', unit === null ? null : `${t('metBy')}: ${nameOf(unit) ?? '…'}`, { unit: null }],
  ];
}
