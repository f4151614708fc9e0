import type { StatisticFilter } from '@cau-noi/domain/statistics/filter';
import { formatIn } from './format.ts';
import { activityWords } from './locales/activity.ts';
import { listWords } from './locales/list.ts';
import { spendingWords } from './locales/spending.ts';
import type { Language } from './messages.ts';
import { translator } from './messages.ts';

/** What a figure counts, in words: rows of the statistics, kinds, country, plan, years. */
export function statisticText(filter: StatisticFilter, language: Language): string {
  const words = translator(activityWords, language);
  const lists = translator(listWords, language);
  const spent = translator(spendingWords, language);
  const { fromYear, toYear, reportingClasses, kinds, countryCode, planned, baseline } = filter;
  return [
    ...reportingClasses.map((code) => words(`reportingClass.${code}`)),
    ...kinds.map((code) => words(`kind.${code}`)),
    ...(countryCode === null ? [] : [formatIn(language).country(countryCode)]),
    ...(planned === null ? [] : [lists(planned ? 'filter.plannedYes' : 'filter.plannedNo')]),
    ...(baseline === null ? [] : [lists(baseline ? 'filter.baselineYes' : 'filter.baselineNo')]),
    ...filter.spending.map((code) => spent(`spending.${code}`)),
    ...filter.lessons.map((code) => spent(`lesson.${code}`)),
    fromYear === toYear ? String(fromYear) : `${fromYear}–${toYear}`,
  ].join(', ');
}
