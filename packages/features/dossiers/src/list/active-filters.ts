import { parseFilter } from '@cau-noi/domain/statistics/filter';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { dossierWords } from '@cau-noi/i18n/dossier-words';
import type { NameOf } from '@cau-noi/i18n/finding-text';
import { formatIn } from '@cau-noi/i18n/format';
import { useLanguage } from '@cau-noi/i18n/language';
import type { Language } from '@cau-noi/i18n/messages';
import { translator } from '@cau-noi/i18n/messages';
import { statisticText } from '@cau-noi/i18n/statistic-text';
import type { ActiveFilter } from '@cau-noi/ui/filter-bar';
import { dossierListMessages } from './dossier-list.messages.ts';
import type { ListFilters } from './list-filters.ts';

/** The figure that a list stands for, in words. */
export function figureText(statistic: string, language: Language): string {
  const t = translator(dossierListMessages, language);
  const parsed = parseFilter(statistic);
  return parsed.ok
    ? t('filter.statistic', { figure: statisticText(parsed.value, language) })
    : t('filter.statisticAny');
}

type Chip = readonly [id: keyof ListFilters, label: string, cleared: Partial<ListFilters>];

function chips(filters: ListFilters, language: Language, nameOf: NameOf): readonly Chip[] {
  const t = translator(dossierListMessages, language);
  const words = translator(activityWords, language);
  const states = translator(dossierWords, language);
  const format = formatIn(language);
  const named = (label: string, value: string) => `${label}: ${value}`;
  const name = (id: string) => nameOf(id) ?? '…';
  const { q, kind, state, unit, country, partner, from, to, planned, person } = filters;
  const kinds = format.list(kind.map((code) => words(`kind.${code}`)));
  const classes = format.list(filters.class.map((code) => words(`reportingClass.${code}`)));
  const stateNames = format.list(state.map((code) => states(`state.${code}`)));
  const when = (is: boolean, ...chip: Chip): readonly Chip[] => (is ? [chip] : []);
  return [
    ...when(
      filters.statistic !== null,
      'statistic',
      figureText(filters.statistic ?? '', language),
      {
        statistic: null,
      },
    ),
    ...when(person !== null, 'person', t('filter.person', { name: name(person ?? '') }), {
      person: null,
    }),
    ...when(filters.line !== null, 'line', t('filter.line'), { line: null }),
    ...when(q !== '', 'q', `"${q}"`, { q: '' }),
    ...when(kinds !== '', 'kind', kinds, { kind: [] }),
    ...when(classes !== '', 'class', named(t('filter.class'), classes), { class: [] }),
    ...when(stateNames !== '', 'state', stateNames, { state: [] }),
    ...when(unit !== null, 'unit', named(t('filter.unit'), name(unit ?? '')), { unit: null }),
    ...when(country !== null, 'country', format.country(country ?? ''), { country: null }),
    ...when(partner !== null, 'partner', name(partner ?? ''), { partner: null }),
    ...when(from !== null, 'from', named(t('filter.from'), String(from)), { from: null }),
    ...when(to !== null, 'to', named(t('filter.to'), String(to)), { to: null }),
    ...when(
      planned !== null,
      'planned',
      t(planned === 'yes' ? 'filter.plannedYes' : 'filter.plannedNo'),
      { planned: null },
    ),
    ...when(filters.overdue, 'overdue', t('filter.overdue'), { overdue: false }),
  ];
}

/** What the list is narrowed by, in words, each to be taken away. */
export function useActiveFilters(
  filters: ListFilters,
  onChange: (change: Partial<ListFilters>) => void,
  nameOf: NameOf,
): readonly ActiveFilter[] {
  const { language } = useLanguage();
  return chips(filters, language, nameOf).map(([id, label, cleared]) => ({
    id,
    label,
    onRemove: () => onChange(cleared),
  }));
}
