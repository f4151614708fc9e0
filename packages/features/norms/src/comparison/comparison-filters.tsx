import { isIsoDate } from '@cau-noi/domain/period';
import type { IsoDate } from '@cau-noi/domain/period';
import { useMessages } from '@cau-noi/i18n/language';
import { normWords } from '@cau-noi/i18n/norm-words';
import { activeFilters } from '@cau-noi/portal/active-filters';
import type { FilterSaid } from '@cau-noi/portal/active-filters';
import { SearchField } from '@cau-noi/portal/search-field';
import { CheckField } from '@cau-noi/ui/check-field';
import { DateField } from '@cau-noi/ui/date-field';
import { FilterBar } from '@cau-noi/ui/filter-bar';
import { SelectField } from '@cau-noi/ui/select-field';
import { normMessages } from '../norms.messages.ts';
import { ITEMS } from '../rate-row.ts';
import { NO_FILTERS } from './comparison-asked.ts';
import type { ComparisonAsked } from './comparison-asked.ts';

export interface ComparisonFiltersProps {
  readonly asked: ComparisonAsked;
  /** The days that are shown: those asked for, or the usual ones. */
  readonly days: { readonly before: IsoDate; readonly after: IsoDate };
  readonly found: string;
  readonly onChange: (change: Partial<ComparisonAsked>) => void;
}

const dayOf = (chosen: string | null) => (chosen !== null && isIsoDate(chosen) ? chosen : null);

/** The two days, and by what the changes between them are narrowed. */
export function ComparisonFilters({ asked, days, found, onChange }: ComparisonFiltersProps) {
  const t = useMessages(normMessages);
  const words = useMessages(normWords);
  const { q, item, all } = asked;
  const said: readonly FilterSaid<ComparisonAsked>[] = [
    ['q', q === '' ? null : `"${q}"`, { q: '' }],
    ['item', item === null ? null : words(`item.${item}`), { item: null }],
    ['all', all ? t('comparison.all') : null, { all: false }],
  ];
  return (
    <FilterBar
      active={activeFilters(said, onChange)}
      onClear={() => onChange({ ...NO_FILTERS, all: false })}
      found={found}
    >
      <DateField
        path="filter.before"
        label={t('comparison.before')}
        value={days.before}
        onChange={(chosen) => onChange({ before: dayOf(chosen) })}
      />
      <DateField
        path="filter.after"
        label={t('comparison.after')}
        value={days.after}
        onChange={(chosen) => onChange({ after: dayOf(chosen) })}
      />
      <SearchField label={t('search')} value={q} onChange={(text) => onChange({ q: text })} />
      <SelectField
        path="filter.item"
        label={t('column.item')}
        value={item}
        options={ITEMS.map((value) => ({ value, label: words(`item.${value}`) }))}
        onChange={(chosen) => onChange({ item: chosen })}
      />
      <CheckField
        path="filter.all"
        label={t('comparison.all')}
        checked={all}
        onChange={(shown) => onChange({ all: shown })}
      />
    </FilterBar>
  );
}
