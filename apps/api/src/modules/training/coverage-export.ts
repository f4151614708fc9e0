import { formatIn } from '@cau-noi/i18n/format';
import { listWords } from '@cau-noi/i18n/list-words';
import type { Language } from '@cau-noi/i18n/messages';
import { translator } from '@cau-noi/i18n/messages';
import type { Context } from '../../context.ts';
import type { ExportColumn, ListAsked, PreparedExport } from '../export/list-export.ts';
import { cellsIn, chosenColumns } from '../export/list-export.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import type { CoverageWhere, UnionCoverage } from './coverage.service.ts';
import { readCoverage } from './coverage.service.ts';

type Column = ExportColumn<UnionCoverage>;

/** The one order of the table: by the names of the unions. */
export const COVERAGE_ORDER = 'UNIT';

const MINUTES_OF_HOUR = 60;
const PERCENT = 100;

/**
 * Training plans and coverage by union, to be written into a file: the same table as on the screen.
 *
 * @throws GraphQLError BAD_ID, BAD_FILTER
 */
export async function prepareCoverage(
  context: Context,
  { where, columns, language }: ListAsked<CoverageWhere, typeof COVERAGE_ORDER>,
): Promise<PreparedExport> {
  const { unions, total, since } = await readCoverage(context, where);
  const byId = new Map(unions.map((union) => [union.organisationId, union]));
  const chosen = chosenColumns<Column>(columnsIn(language), columns);
  const t = translator(listWords, language);
  return {
    ids: unions.map(({ organisationId }) => organisationId),
    columns: chosen,
    cellsOf: (chunk, some) =>
      cellsIn(
        chunk,
        chosen,
        some.flatMap((id) => byId.get(id) ?? []),
      ),
    orderText: t('sheet.ascending', { column: t('coverage.unit') }),
    filter: [
      [t('coverage.year'), String(where.year)],
      [t('coverage.since'), formatIn(language).date(since)],
    ],
    totals: [
      [t('coverage.staff'), total.staff],
      [t('coverage.trained'), total.trained],
    ],
  };
}

function columnsIn(language: Language): Readonly<Record<string, readonly Column[]>> {
  const t = translator(listWords, language);
  type Name = Exclude<keyof (typeof listWords)['vi']['coverage'], 'name' | 'year' | 'since'>;
  const count = (name: Name, cell: Column['cell']): readonly Column[] => [
    { header: t(`coverage.${name}`), kind: 'integer', width: 14, cell },
  ];
  const amount = (name: Name, cell: Column['cell']): readonly Column[] => [
    { header: t(`coverage.${name}`), kind: 'amount', width: 14, cell },
  ];
  return {
    unit: [
      {
        header: t('coverage.unit'),
        kind: 'text',
        width: 30,
        cell: (context, { organisationId }) => organisationOf(context, organisationId).shortName,
      },
    ],
    staff: count('staff', (_context, { coverage }) => coverage.staff),
    trained: count('trained', (_context, { coverage }) => coverage.trained),
    rate: amount('rate', (_context, { coverage: { staff, trained } }) =>
      staff === 0 ? null : (PERCENT * trained) / staff,
    ),
    hours: amount('hours', (_context, { coverage: { staff, minutesInYear } }) =>
      staff === 0 ? null : minutesInYear / MINUTES_OF_HOUR / staff,
    ),
    planned: count('planned', (_context, { plan }) => plan.planned),
    held: count('held', (_context, { plan }) => plan.held),
    cancelled: count('cancelled', (_context, { plan }) => plan.cancelled),
    places: count('places', (_context, { plan }) => plan.places),
    attended: count('attended', (_context, { plan }) => plan.attended),
  };
}
