import { isRemedyOverdue } from '@cau-noi/domain/inspection/life';
import { formatIn } from '@cau-noi/i18n/format';
import { inspectionWords } from '@cau-noi/i18n/inspection-words';
import { listWords } from '@cau-noi/i18n/list-words';
import type { Language } from '@cau-noi/i18n/messages';
import { translator } from '@cau-noi/i18n/messages';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import type { ExportColumn, ListAsked, PreparedExport, Told } from '../export/list-export.ts';
import { cellsIn, chosenColumns, MOST_EXPORTED } from '../export/list-export.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import type { InspectionsAsked } from './inspection-list.ts';
import { readInspectionWhere } from './inspection-list.ts';
import type { INSPECTION_ORDER, InspectionRecord } from './inspection.queries.ts';
import { addUpInspections, inspectionIds, inspectionsById } from './inspection.queries.ts';

type Column = ExportColumn<InspectionRecord>;

/**
 * The register of inspections to be written into a file: the same filter, policy and order.
 *
 * @throws GraphQLError BAD_ID
 */
export async function prepareInspections(
  context: Context,
  { where, columns, language }: ListAsked<InspectionsAsked, typeof INSPECTION_ORDER>,
): Promise<PreparedExport> {
  const { sql, today } = context;
  const scope = scopeIds(viewerOf(context).scope);
  const filter = readInspectionWhere(context, where);
  const ids = await inspectionIds(sql, scope, filter, MOST_EXPORTED + 1);
  const { CONCLUDED, remediesOverdue } = await addUpInspections(sql, scope, filter, today);
  const chosen = chosenColumns<Column>(columnsIn(language), columns);
  const t = translator(listWords, language);
  const words = translator(inspectionWords, language);
  const format = formatIn(language);
  const { state, year } = where;
  const told: readonly (Told | null)[] = [
    state ? [words('column.state'), format.list(state.map((one) => words(`state.${one}`)))] : null,
    year ? [words('column.year'), format.list(year.map(String))] : null,
  ];
  return {
    ids,
    columns: chosen,
    cellsOf: async (chunk, some) => {
      const found = await inspectionsById(chunk.sql, some, scope);
      const byId = new Map(found.map((inspection) => [inspection.id, inspection]));
      return cellsIn(
        chunk,
        chosen,
        some.flatMap((id) => byId.get(id) ?? []),
      );
    },
    orderText: t('sheet.descending', { column: words('column.number') }),
    filter: told.filter((line) => line !== null),
    totals: [
      [words('state.CONCLUDED'), CONCLUDED],
      [words('overdue'), remediesOverdue],
    ],
  };
}

function columnsIn(language: Language): Readonly<Record<string, readonly Column[]>> {
  const words = translator(inspectionWords, language);
  const format = formatIn(language);
  const text = (
    name: keyof (typeof inspectionWords)['vi']['column'],
    width: number,
    cell: Column['cell'],
  ): readonly Column[] => [{ header: words(`column.${name}`), kind: 'text', width, cell }];
  const unit = (name: 'unit' | 'inspected', key: 'organisationId' | 'inspectedId') =>
    text(name, 26, (context, inspection) => organisationOf(context, inspection[key]).shortName);
  const span = (from: string | null, to: string | null) =>
    [from, to].flatMap((day) => (day === null ? [] : [format.date(day)])).join(' – ');
  return {
    number: text('number', 8, (_context, { number }) => String(number)),
    title: text('title', 44, (_context, { title }) => title),
    year: text('year', 8, (_context, { year }) => String(year)),
    unit: unit('unit', 'organisationId'),
    inspected: unit('inspected', 'inspectedId'),
    state: text('state', 18, (_context, { state }) => words(`state.${state}`)),
    days: text('days', 24, (_context, { begunOn, concludedOn, plannedFrom, plannedTo }) =>
      span(begunOn ?? plannedFrom, concludedOn ?? plannedTo),
    ),
    team: text('team', 40, (_context, { team }) => team.map(({ name }) => name).join('; ')),
    findings: text('findings', 12, (_context, { findings }) => String(findings.length)),
    open: text('open', 14, (_context, { findings }) =>
      String(findings.filter(({ remedyState }) => remedyState === 'OPEN').length),
    ),
    overdue: text('overdue', 12, ({ today }, { findings }) => {
      const late = findings.filter(({ remedyState: state, dueOn }) =>
        isRemedyOverdue({ state, dueOn }, today),
      );
      return String(late.length);
    }),
    conclusion: text('conclusion', 46, (_context, { conclusion }) => conclusion),
  };
}
