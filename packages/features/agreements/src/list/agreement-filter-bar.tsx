import { AGREEMENT_KINDS } from '@cau-noi/domain/agreement';
import { AGREEMENT_LIVES } from '@cau-noi/domain/agreement/life';
import { agreementWords } from '@cau-noi/i18n/agreement-words';
import { useMessages } from '@cau-noi/i18n/language';
import { useNames } from '@cau-noi/portal/names';
import { SearchField } from '@cau-noi/portal/search-field';
import { UnitChoice } from '@cau-noi/portal/unit-choice';
import { CheckField } from '@cau-noi/ui/check-field';
import { FilterBar } from '@cau-noi/ui/filter-bar';
import type { ActiveFilter } from '@cau-noi/ui/filter-bar';
import { MultiSelectField } from '@cau-noi/ui/select-field';
import { useCallback } from 'react';
import type { ReactNode } from 'react';
import { agreementsMessages } from '../agreements.messages.ts';
import { PartnerChoice } from '../partner-choice.tsx';
import { NO_AGREEMENT_FILTERS, useAgreementFilters } from './agreement-filters.ts';

export interface AgreementFilterBarProps {
  readonly exportButton: ReactNode;
  /** How many there are in words; null until it is known. */
  readonly found: string | null;
  readonly expiryDays: number | null;
}

/** What is set, each with what takes it away. */
function useActive(days: number): readonly ActiveFilter[] {
  const t = useMessages(agreementsMessages);
  const words = useMessages(agreementWords);
  const { filters, change } = useAgreementFilters();
  const { q, life, kind, unit, partner, expiring, dormant } = filters;
  const nameOf = useNames([unit, partner].filter((id) => id !== null));
  const chip = (id: string, label: string, onRemove: () => void) => ({ id, label, onRemove });
  const named = (name: string, value: string) => t('active', { name, value });
  return [
    ...(q === '' ? [] : [chip('q', named(t('filter.search'), q), () => change({ q: '' }))]),
    ...life.map((one) =>
      chip(one, named(t('filter.life'), words(`life.${one}`)), () =>
        change({ life: life.filter((other) => other !== one) }),
      ),
    ),
    ...kind.map((one) =>
      chip(one, named(t('filter.kind'), words(`kind.${one}`)), () =>
        change({ kind: kind.filter((other) => other !== one) }),
      ),
    ),
    ...(unit === null
      ? []
      : [chip('unit', named(t('filter.unit'), nameOf(unit) ?? '…'), () => change({ unit: null }))]),
    ...(partner === null
      ? []
      : [
          chip('partner', named(t('filter.partner'), nameOf(partner) ?? '…'), () =>
            change({ partner: null }),
          ),
        ]),
    ...(expiring
      ? [chip('expiring', t('filter.expiring', { days }), () => change({ expiring: false }))]
      : []),
    ...(dormant ? [chip('dormant', t('filter.dormant'), () => change({ dormant: false }))] : []),
  ];
}

/** By what the register is narrowed. */
export function AgreementFilterBar({ exportButton, found, expiryDays }: AgreementFilterBarProps) {
  const t = useMessages(agreementsMessages);
  const words = useMessages(agreementWords);
  const { filters, change, days } = useAgreementFilters(expiryDays);
  const { q, life, kind, unit, partner, expiring, dormant } = filters;
  const search = useCallback((text: string) => change({ q: text }), [change]);
  const nameOf = useNames(partner === null ? [] : [partner]);
  return (
    <FilterBar
      active={useActive(days)}
      onClear={() => change(NO_AGREEMENT_FILTERS)}
      found={found}
      actions={exportButton}
    >
      <SearchField label={t('filter.search')} value={q} onChange={search} />
      <MultiSelectField
        path="filter.life"
        label={t('filter.life')}
        value={life}
        options={AGREEMENT_LIVES.map((value) => ({ value, label: words(`life.${value}`) }))}
        onChange={(value) => change({ life: value })}
      />
      <UnitChoice
        path="filter.unit"
        label={t('filter.unit')}
        value={unit}
        onChange={(value) => change({ unit: value })}
      />
      <PartnerChoice
        path="filter.partner"
        label={t('filter.partner')}
        value={partner === null ? [] : [partner]}
        known={partner === null ? [] : [{ id: partner, name: nameOf(partner) ?? '…' }]}
        maxValues={1}
        onChange={([chosen]) => change({ partner: chosen?.id ?? null })}
      />
      <MultiSelectField
        path="filter.kind"
        label={t('filter.kind')}
        value={kind}
        options={AGREEMENT_KINDS.map((value) => ({ value, label: words(`kind.${value}`) }))}
        onChange={(value) => change({ kind: value })}
      />
      <CheckField
        path="filter.expiring"
        label={t('filter.expiring', { days })}
        checked={expiring}
        onChange={(value) => change({ expiring: value })}
      />
      <CheckField
        path="filter.dormant"
        label={t('filter.dormant')}
        checked={dormant}
        onChange={(value) => change({ dormant: value })}
      />
    </FilterBar>
  );
}
