import { ACTIVITY_KINDS } from '@cau-noi/domain/activity/kind';
import { DOSSIER_STATES } from '@cau-noi/domain/dossier';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { dossierWords } from '@cau-noi/i18n/dossier-words';
import type { NameOf } from '@cau-noi/i18n/finding-text';
import { useMessages } from '@cau-noi/i18n/language';
import { CountryField } from '@cau-noi/portal/country-field';
import {
  hiddenColumns,
  otherwiseThanUsual,
  useRememberedColumns,
} from '@cau-noi/portal/list-columns';
import { useNames } from '@cau-noi/portal/names';
import { SearchField } from '@cau-noi/portal/search-field';
import { CheckField } from '@cau-noi/ui/check-field';
import { ColumnChooser } from '@cau-noi/ui/column-chooser';
import type { Column } from '@cau-noi/ui/data-table';
import { FilterBar } from '@cau-noi/ui/filter-bar';
import { MultiSelectField, SelectField } from '@cau-noi/ui/select-field';
import { type ReactNode, useCallback, useState } from 'react';
import { PartnerField } from '../fields/partner-field.tsx';
import { UnitField } from '../fields/unit-field.tsx';
import { YearField } from '../fields/year-field.tsx';
import { useActiveFilters } from './active-filters.ts';
import { dossierListMessages } from './dossier-list.messages.ts';
import type { DossierRow } from './dossier-row.tsx';
import { LIST_COLUMNS, NO_FILTERS } from './list-filters.ts';
import type { ListFilters } from './list-filters.ts';
import classes from './list-filter-bar.module.css';

export interface ListFilterBarProps {
  readonly filters: ListFilters;
  readonly onChange: (change: Partial<ListFilters>) => void;
  readonly columns: readonly Column<DossierRow>[];
  readonly found: string;
  readonly exportButton: ReactNode;
}

/** The filters of the list, those most used in sight, the others behind one word. */
export function ListFilterBar(props: ListFilterBarProps) {
  const { filters, onChange, columns, found, exportButton } = props;
  const t = useMessages(dossierListMessages);
  const words = useMessages(activityWords);
  const states = useMessages(dossierWords);
  const named = [filters.unit, filters.partner, filters.person].filter((id) => id !== null);
  const nameOf = useNames(named);
  const active = useActiveFilters(filters, onChange, nameOf);
  const setColumns = useCallback((cols: ListFilters['cols']) => onChange({ cols }), [onChange]);
  const choose = useRememberedColumns('dossiers', LIST_COLUMNS, filters.cols, setColumns);
  return (
    <FilterBar
      active={active}
      onClear={() => onChange(NO_FILTERS)}
      found={found}
      actions={
        <>
          <ColumnChooser
            columns={columns}
            hidden={hiddenColumns(LIST_COLUMNS, filters.cols)}
            onChange={(hidden) => choose(otherwiseThanUsual(LIST_COLUMNS, hidden))}
          />
          {exportButton}
        </>
      }
    >
      <SearchField
        label={t('filter.q')}
        help={t('filter.qHelp')}
        value={filters.q}
        onChange={(q) => onChange({ q })}
      />
      <MultiSelectField
        path="filter.kind"
        label={t('filter.kind')}
        value={filters.kind}
        options={ACTIVITY_KINDS.map((value) => ({ value, label: words(`kind.${value}`) }))}
        onChange={(kind) => onChange({ kind })}
      />
      <MultiSelectField
        path="filter.state"
        label={t('filter.state')}
        value={filters.state}
        options={DOSSIER_STATES.map((value) => ({ value, label: states(`state.${value}`) }))}
        onChange={(state) => onChange({ state })}
      />
      <MoreFilters filters={filters} onChange={onChange} nameOf={nameOf} />
    </FilterBar>
  );
}

interface MoreFiltersProps extends Pick<ListFilterBarProps, 'filters' | 'onChange'> {
  readonly nameOf: NameOf;
}

function MoreFilters({ filters, onChange, nameOf }: MoreFiltersProps) {
  const t = useMessages(dossierListMessages);
  const [open, setOpen] = useState(false);
  return (
    <details className={classes.more} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('filter.more')}</summary>
      {open && <MoreFields filters={filters} onChange={onChange} nameOf={nameOf} />}
    </details>
  );
}

/** The fields behind the word: they ask for units and partners, so they wait until they are wanted. */
function MoreFields({ filters, onChange, nameOf }: MoreFiltersProps) {
  const t = useMessages(dossierListMessages);
  return (
    <div className={classes.fields}>
      <UnitField
        path="filter.unit"
        label={t('filter.unit')}
        value={filters.unit}
        known={knownAs(filters.unit, nameOf)}
        onChange={(unit) => onChange({ unit: unit?.id ?? null })}
      />
      <PartnerField
        path="filter.partner"
        label={t('filter.partner')}
        value={filters.partner}
        known={knownAs(filters.partner, nameOf)}
        onChange={(partner) => onChange({ partner: partner?.id ?? null })}
      />
      <CountryField
        path="filter.country"
        label={t('filter.country')}
        value={filters.country}
        onChange={(country) => onChange({ country })}
      />
      <YearField
        path="filter.from"
        label={t('filter.from')}
        value={filters.from}
        onChange={(from) => onChange({ from })}
      />
      <YearField
        path="filter.to"
        label={t('filter.to')}
        value={filters.to}
        onChange={(to) => onChange({ to })}
      />
      <SelectField
        path="filter.planned"
        label={t('filter.planned')}
        value={filters.planned}
        clearable
        options={[
          { value: 'yes', label: t('filter.plannedYes') },
          { value: 'no', label: t('filter.plannedNo') },
        ]}
        onChange={(planned) => onChange({ planned })}
      />
      <CheckField
        path="filter.overdue"
        label={t('filter.overdue')}
        checked={filters.overdue}
        onChange={(overdue) => onChange({ overdue })}
      />
    </div>
  );
}

function knownAs(id: string | null, nameOf: NameOf) {
  const name = id === null ? undefined : nameOf(id);
  return id === null || name === undefined ? [] : [{ id, name, countryCode: null }];
}
