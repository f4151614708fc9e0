import { isIsoDate } from '@cau-noi/domain/period';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { normWords } from '@cau-noi/i18n/norm-words';
import { activeFilters } from '@cau-noi/portal/active-filters';
import type { FilterSaid } from '@cau-noi/portal/active-filters';
import { SearchField } from '@cau-noi/portal/search-field';
import { DateField } from '@cau-noi/ui/date-field';
import { FilterBar } from '@cau-noi/ui/filter-bar';
import { SelectField } from '@cau-noi/ui/select-field';
import { normMessages } from '../norms.messages.ts';
import { ITEMS } from '../rate-row.ts';
import { useRateWords } from '../use-rate-words.ts';
import { NO_FILTERS } from './norms-asked.ts';
import type { Instruments, NormsAsked } from './norms-asked.ts';

export interface NormFiltersProps {
  readonly asked: NormsAsked;
  /** The day that is shown: the one asked for, or today. */
  readonly day: string;
  readonly instruments: Instruments;
  readonly found: string;
  readonly onChange: (change: Partial<NormsAsked>) => void;
}

/** The day, and by what the rates of that day are narrowed. */
export function NormFilters({ asked, day, instruments, found, onChange }: NormFiltersProps) {
  const t = useMessages(normMessages);
  const words = useMessages(normWords);
  const format = useFormat();
  const say = useRateWords();
  const { on, q, item, instrument } = asked;
  const named = instruments.find(({ id }) => id === instrument);
  const said: readonly FilterSaid<NormsAsked>[] = [
    ['on', on === null ? null : t('dayActive', { day: format.date(on) }), { on: null }],
    ['q', q === '' ? null : `"${q}"`, { q: '' }],
    ['item', item === null ? null : words(`item.${item}`), { item: null }],
    [
      'instrument',
      instrument === null ? null : named === undefined ? '…' : say.instrument(named),
      { instrument: null },
    ],
  ];
  return (
    <FilterBar
      active={activeFilters(said, onChange)}
      onClear={() => onChange({ ...NO_FILTERS, on: null })}
      found={found}
    >
      <DateField
        path="filter.on"
        label={t('day')}
        value={day}
        onChange={(chosen) =>
          onChange({ on: chosen !== null && isIsoDate(chosen) ? chosen : null })
        }
      />
      <SearchField
        label={t('search')}
        help={t('searchHelp')}
        value={q}
        onChange={(text) => onChange({ q: text })}
      />
      <SelectField
        path="filter.item"
        label={t('column.item')}
        value={item}
        options={ITEMS.map((value) => ({ value, label: words(`item.${value}`) }))}
        onChange={(chosen) => onChange({ item: chosen })}
      />
      <SelectField
        path="filter.instrument"
        label={t('column.instrument')}
        value={instrument}
        options={instruments.map((one) => ({
          value: one.id,
          label: say.instrument(one),
          note: one.subject,
        }))}
        onChange={(chosen) => onChange({ instrument: chosen })}
      />
    </FilterBar>
  );
}
