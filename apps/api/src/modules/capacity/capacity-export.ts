import { LEAVING_REASONS } from '@cau-noi/domain/staff';
import { capacityText } from '@cau-noi/i18n/capacity-text';
import { capacityWords } from '@cau-noi/i18n/capacity-words';
import { formatIn } from '@cau-noi/i18n/format';
import { listWords } from '@cau-noi/i18n/list-words';
import type { Language } from '@cau-noi/i18n/messages';
import { translator } from '@cau-noi/i18n/messages';
import { staffWords } from '@cau-noi/i18n/staff-words';
import type { Context } from '../../context.ts';
import type { ExportColumn, ListAsked, PreparedExport } from '../export/list-export.ts';
import { cellsIn, chosenColumns } from '../export/list-export.ts';
import { peopleFilterTold } from '../export/people-filter-told.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import type { CapacityAsked, CapacityYear, UnitCapacity } from './capacity.ts';
import { capacityYear, trainingHours } from './capacity.ts';

type Column = ExportColumn<UnitCapacity>;

/** The one order of the list: whom to look at first. */
export const CAPACITY_ORDER = 'LOAD_DESC';

/**
 * The capacity of unions to be written into a file: the same year, policy and order as the page.
 *
 * @throws GraphQLError BAD_ID
 */
export async function prepareCapacity(
  context: Context,
  { where, columns, language }: ListAsked<CapacityAsked, typeof CAPACITY_ORDER>,
): Promise<PreparedExport> {
  const { units, rule } = await capacityYear(context, where);
  const byId = new Map(units.map((unit) => [unit.organisationId, unit]));
  const chosen = chosenColumns<Column>(columnsIn(language), columns);
  const words = translator(capacityWords, language);
  const t = translator(listWords, language);
  const { year: _year, ...filter } = where;
  return {
    ids: [...byId.keys()],
    columns: chosen,
    cellsOf: (chunk, ids) =>
      cellsIn(
        chunk,
        chosen,
        ids.flatMap((id) => byId.get(id) ?? []),
      ),
    orderText: t('sheet.descending', { column: words('column.load') }),
    filter: [
      [words('year'), where.year],
      ...(rule === null ? [] : [[words('rule'), ruleText(rule, language)] as const]),
      ...peopleFilterTold(context, filter, language),
    ],
    totals: [],
  };
}

/** The rule by which loads are judged, in a sentence. */
function ruleText(rule: NonNullable<CapacityYear['rule']>, language: Language): string {
  const { activitiesPerOfficer, partTimePercent, note } = rule;
  const words = translator(capacityWords, language);
  return words('ruleSaid', { activitiesPerOfficer, partTimePercent, note: note ?? '' });
}

function columnsIn(language: Language): Readonly<Record<string, readonly Column[]>> {
  const t = translator(capacityWords, language);
  const staff = translator(staffWords, language);
  const format = formatIn(language);
  const count = (
    name:
      | 'fullTime'
      | 'partTime'
      | 'leaders'
      | 'withLanguage'
      | 'expiredLanguages'
      | 'joined'
      | 'planned'
      | 'carriedOut',
  ): readonly Column[] => [
    {
      header: t(`column.${name}`),
      kind: 'integer',
      width: 14,
      cell: (_context, { facts }) => facts[name],
    },
  ];
  const text = (
    name: 'unit' | 'left' | 'load' | 'trainingHours' | 'findings',
    width: number,
    cell: Column['cell'],
  ): readonly Column[] => [{ header: t(`column.${name}`), kind: 'text', width, cell }];
  return {
    unit: text(
      'unit',
      32,
      (context, { organisationId }) => organisationOf(context, organisationId).name,
    ),
    fullTime: count('fullTime'),
    partTime: count('partTime'),
    leaders: count('leaders'),
    withLanguage: count('withLanguage'),
    expiredLanguages: count('expiredLanguages'),
    joined: count('joined'),
    left: text('left', 28, (_context, { facts }) =>
      format.list(
        LEAVING_REASONS.flatMap((reason) =>
          facts.left[reason] > 0 ? [`${staff(`leaving.${reason}`)}: ${facts.left[reason]}`] : [],
        ),
      ),
    ),
    planned: count('planned'),
    carriedOut: count('carriedOut'),
    load: text('load', 14, (_context, { capacity }) =>
      capacity.loadPercent === null ? null : format.number(capacity.loadPercent / 100, 1),
    ),
    trainingHours: text('trainingHours', 14, (_context, { capacity }) => {
      const hours = trainingHours(capacity);
      return hours === null ? t('unknown') : format.number(hours, 1);
    }),
    findings: text('findings', 60, (_context, { capacity }) =>
      capacity.flags.map((flag) => capacityText(flag, language)).join(' '),
    ),
  };
}
