import { FUNDING_SOURCES } from '@cau-noi/domain/activity/funding';
import { ACTIVITY_KINDS } from '@cau-noi/domain/activity/kind';
import { HEAD_LEVELS, PRIORITIES, PURPOSE_KINDS } from '@cau-noi/domain/activity/purpose';
import { COUNTRY_CODES } from '@cau-noi/domain/country';
import type { PlanLine } from '@cau-noi/domain/plan';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { formatIn } from '@cau-noi/i18n/format';
import { type Language, translator } from '@cau-noi/i18n/messages';
import { planIssueText } from '@cau-noi/i18n/plan-issue-text';
import type { GridColumn } from '@cau-noi/ui/entry-grid';
import type { Option } from '@cau-noi/ui/select-field';
import { type CellReader, type ColumnId, COLUMN_IDS, readCell, sourceOf } from '../line/cell.ts';
import { columnName } from '../line/column-name.ts';
import { sourceText, TARGET_DECIMALS } from '../line/line-text.ts';
import type { NameLists } from '../line/name-lists.ts';
import { builderMessages } from './builder.messages.ts';

/** Widths in pixels: as much as the column usually holds. */
const WIDTHS: Partial<Record<ColumnId, number>> = {
  kind: 170,
  title: 280,
  partnerId: 200,
  agreementId: 220,
  countries: 140,
  purposeKind: 170,
  purpose: 220,
  expectedResult: 220,
  resultTarget: 80,
  resultUnit: 110,
  headLevel: 160,
  persons: 80,
  days: 80,
  fromMonth: 90,
  toMonth: 90,
  coOrganiserIds: 160,
  note: 180,
};
const MONEY_WIDTH = 150;

/** The options of the fields that hold codes, in one language. */
export function lineOptions(language: Language) {
  const t = translator(activityWords, language);
  const { country, compare } = formatIn(language);
  const countries = COUNTRY_CODES.map((value) => ({ value, label: country(value) }));
  return {
    kinds: ACTIVITY_KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
    purposeKinds: PURPOSE_KINDS.map((value) => ({ value, label: t(`purpose.${value}`) })),
    headLevels: HEAD_LEVELS.map((value) => ({ value, label: t(`headLevel.${value}`) })),
    priorities: PRIORITIES.map((value) => ({ value, label: t(`priority.${value}`) })),
    sources: FUNDING_SOURCES.map((value) => ({ value, label: t(`funding.${value}`) })),
    countries: countries.toSorted((a, b) => compare(a.label, b.label)),
  } as const;
}

type Options = ReturnType<typeof lineOptions>;
type Shape = Pick<GridColumn<PlanLine>, 'id' | 'header' | 'parse'>;

function optionsOf(column: ColumnId, options: Options, lists: NameLists): readonly Option[] {
  switch (column) {
    case 'kind':
      return options.kinds;
    case 'purposeKind':
      return options.purposeKinds;
    case 'headLevel':
      return options.headLevels;
    case 'priority':
      return options.priorities;
    case 'countries':
      return options.countries;
    case 'coOrganiserIds':
      return lists.unions;
    case 'agreementId':
      return lists.agreements;
    default:
      return lists.partners;
  }
}

function typed(
  column: ColumnId,
  shape: Shape,
  options: Options,
  lists: NameLists,
  { year, language }: CellReader,
): GridColumn<PlanLine> {
  const source = sourceOf(column);
  if (source !== null) {
    return { ...shape, type: 'text', value: (line) => sourceText(line, source, language) };
  }
  switch (column) {
    case 'kind':
    case 'partnerId':
    case 'agreementId':
    case 'purposeKind':
    case 'headLevel':
    case 'priority':
      return {
        ...shape,
        type: 'select',
        value: (line) => line[column],
        options: optionsOf(column, options, lists),
      };
    case 'countries':
    case 'coOrganiserIds':
      return {
        ...shape,
        type: 'multi-select',
        value: (line) => line[column],
        options: optionsOf(column, options, lists),
      };
    case 'persons':
    case 'days':
      return { ...shape, type: 'number', value: (line) => line[column] };
    case 'resultTarget':
      return {
        ...shape,
        type: 'number',
        decimals: TARGET_DECIMALS,
        value: (line) => line.resultTarget,
      };
    case 'fromMonth':
    case 'toMonth':
      return { ...shape, type: 'month', year, value: (line) => line[column] };
    default:
      return {
        ...shape,
        type: 'text',
        value: (line) => line[column as 'title'] ?? '',
      };
  }
}

function helpOf(column: ColumnId, reader: CellReader): string | undefined {
  const t = translator(builderMessages, reader.language);
  const name = columnName(column, reader.language);
  if (sourceOf(column) !== null) return t('grid.money', { source: name });
  switch (column) {
    case 'countries':
    case 'coOrganiserIds':
      return t('grid.list', { field: name });
    case 'fromMonth':
    case 'toMonth':
      return t('grid.month', { field: name, year: reader.year });
    case 'persons':
      return t('form.personsHelp');
    case 'expectedResult':
      return t('form.resultHelp');
    case 'resultTarget':
    case 'resultUnit':
      return t('form.targetHelp');
    default:
      return undefined;
  }
}

/** The columns of the grid. Every cell is read by the domain, pasted or typed. */
export function gridColumns(reader: CellReader, lists: NameLists): readonly GridColumn<PlanLine>[] {
  const { language } = reader;
  const options = lineOptions(language);
  return COLUMN_IDS.map((column) => {
    const help = helpOf(column, reader);
    return {
      ...typed(
        column,
        {
          id: column,
          header: columnName(column, language),
          parse: (text) => {
            const read = readCell(column, text, reader);
            return read.ok
              ? { ok: true, value: read.value }
              : { ok: false, message: planIssueText(read.error, language) };
          },
        },
        options,
        lists,
        reader,
      ),
      width: WIDTHS[column] ?? MONEY_WIDTH,
      ...(help !== undefined && { help }),
      ...(column === 'title' && { stays: true }),
    };
  });
}
