import type { PlanLineField } from '@cau-noi/domain/plan/difference';
import { activityWords } from '@cau-noi/i18n/activity-words';
import type { Language } from '@cau-noi/i18n/messages';
import { planWords } from '@cau-noi/i18n/plan-words';
import { type ColumnId, sourceOf } from './cell.ts';

/** The name of a column: of its field, or of the source whose money it holds. */
export function columnName(column: ColumnId, language: Language): string {
  const source = sourceOf(column);
  return source === null
    ? planWords[language].field[column as Exclude<PlanLineField, 'funding'>]
    : activityWords[language].funding[source];
}
