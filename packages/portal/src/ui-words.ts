import { formatIn } from '@cau-noi/i18n/format';
import { type Language, translator } from '@cau-noi/i18n/messages';
import type { UiWords } from '@cau-noi/ui/words';
import { uiMessages } from './ui.messages.ts';

/** The words of the interface library in one language. */
export function uiWordsIn(language: Language): UiWords {
  const t = translator(uiMessages, language);
  const { number } = formatIn(language);
  const tree = uiMessages[language];
  return {
    act: tree.act,
    table: {
      ...tree.table,
      selectRow: (row) => t('table.selectRow', { row }),
      sortBy: (column) => t('table.sortBy', { column }),
    },
    pages: {
      ...tree.pages,
      range: (first, last, total, totalIsExact) =>
        t(totalIsExact ? 'pages.range' : 'pages.rangeOfMore', {
          first: number(first),
          last: number(last),
          total: number(total),
        }),
    },
    field: {
      ...tree.field,
      notANumber: t('field.notANumber', { example: number(1_500_000) }),
      tooManyDecimals: (count) =>
        count === 0 ? t('field.noDecimals') : t('field.tooManyDecimals', { count }),
      notAnOption: (text) => t('field.notAnOption', { text }),
      min: (limit) => t('field.min', { limit }),
      max: (limit) => t('field.max', { limit }),
    },
    findings: {
      ...tree.findings,
      goToField: (field) => t('findings.goToField', { field }),
      justified: (given, total) =>
        t('findings.justified', { given: number(given), total: number(total) }),
      summary: ({ stop, justify, unknown }) =>
        [
          stop > 0 && t('findings.countStop', { count: stop }),
          justify > 0 && t('findings.countJustify', { count: justify }),
          unknown > 0 && t('findings.countUnknown', { count: unknown }),
        ]
          .filter((part) => part !== false)
          .join(', ') || t('findings.clean'),
    },
    save: { ...tree.save, savedAt: (time) => t('save.savedAt', { time }) },
    conflict: { ...tree.conflict, undecided: (count) => t('conflict.undecided', { count }) },
    grid: {
      ...tree.grid,
      edit: (column) => t('grid.edit', { column }),
      pasted: (cells, errors) =>
        errors === 0
          ? t('grid.pasted', { count: cells })
          : `${t('grid.pasted', { count: cells })}, ${t('grid.pastedErrors', { count: errors })}`,
    },
    progress: tree.progress,
    diff: tree.diff,
    file: {
      ...tree.file,
      uploading: (name, percent) => t('file.uploading', { name, percent }),
      remove: (name) => t('file.remove', { name }),
      failed: (name) => t('file.failed', { name }),
      tooLarge: (name, limit) => t('file.tooLarge', { name, limit }),
      wrongType: (name) => t('file.wrongType', { name }),
      wrongContent: (name) => t('file.wrongContent', { name }),
    },
    chart: tree.chart,
    calendar: tree.calendar,
    filter: {
      ...tree.filter,
      open: (set) => (set === 0 ? tree.filter.label : t('filter.open', { set: number(set) })),
      remove: (filter) => t('filter.remove', { filter }),
    },
    steps: { ...tree.steps, step: (n, total) => t('steps.step', { number: n, total }) },
    theme: tree.theme,
    language: tree.language,
  };
}
