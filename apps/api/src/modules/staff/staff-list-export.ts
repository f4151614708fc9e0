import { handOverState } from '@cau-noi/domain/staff';
import { leftBehind } from '@cau-noi/domain/staff/leaving';
import type { Language } from '@cau-noi/i18n/messages';
import { translator } from '@cau-noi/i18n/messages';
import { languagesText } from '@cau-noi/i18n/languages-text';
import { listWords } from '@cau-noi/i18n/list-words';
import { staffWords } from '@cau-noi/i18n/staff-words';
import type { Context } from '../../context.ts';
import type { ExportColumn, ListAsked, PreparedExport } from '../export/list-export.ts';
import { cellsIn, chosenColumns, MOST_EXPORTED } from '../export/list-export.ts';
import { peopleFilterTold } from '../export/people-filter-told.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { personOf } from '../person/person.loaders.ts';
import type { StaffAsked } from './staff-list.ts';
import { readStaffWhere } from './staff-list.ts';
import { assignmentById, openWorkByPerson } from './staff.loaders.ts';
import type { AssignmentRow, STAFF_ORDER } from './staff.queries.ts';
import { assignmentIds } from './staff.queries.ts';

type Column = ExportColumn<AssignmentRow>;

/**
 * The register of staff to be written into a file: the same filter, policy and order as the list.
 *
 * @throws GraphQLError BAD_ID
 */
export async function prepareStaff(
  context: Context,
  { where, columns, language }: ListAsked<StaffAsked, typeof STAFF_ORDER>,
): Promise<PreparedExport> {
  const ids = await assignmentIds(context.sql, readStaffWhere(context, where), MOST_EXPORTED + 1);
  const chosen = chosenColumns<Column>(columnsIn(language), columns);
  const t = translator(listWords, language);
  const words = translator(staffWords, language);
  return {
    ids,
    columns: chosen,
    cellsOf: async (chunk, some) => {
      const rows = await assignmentById(chunk).loadMany(some);
      return cellsIn(
        chunk,
        chosen,
        rows.filter((row) => row !== null),
      );
    },
    orderText: t('sheet.descending', { column: words('column.from') }),
    filter: peopleFilterTold(context, where, language),
    totals: [],
  };
}

async function stateOf(context: Context, { personId, validTo }: AssignmentRow) {
  const open = await openWorkByPerson(context).load(personId);
  return handOverState(validTo, leftBehind(open).length, context.today);
}

function columnsIn(language: Language): Readonly<Record<string, readonly Column[]>> {
  const t = translator(staffWords, language);
  const text = (
    name: 'name' | 'unit' | 'role' | 'workload' | 'languages' | 'leaving' | 'handOver',
    width: number,
    cell: Column['cell'],
  ): readonly Column[] => [{ header: t(`column.${name}`), kind: 'text', width, cell }];
  const date = (name: 'from' | 'to', cell: Column['cell']): readonly Column[] => [
    { header: t(`column.${name}`), kind: 'date', width: 12, cell },
  ];
  return {
    name: text(
      'name',
      28,
      async (context, row) => (await personOf(context, row.personId)).fullName,
    ),
    unit: text('unit', 24, (context, row) => organisationOf(context, row.organisationId).shortName),
    role: text('role', 20, (_context, { role }) => t(`role.${role}`)),
    workload: text('workload', 14, (_context, { workload }) => t(`workload.${workload}`)),
    languages: text('languages', 40, async (context, { personId }) =>
      languagesText((await personOf(context, personId)).languages, context.today, language),
    ),
    from: date('from', (_context, { validFrom }) => validFrom),
    to: date('to', (_context, { validTo }) => validTo),
    leaving: text('leaving', 28, (_context, { leavingReason, leavingText }) =>
      leavingReason === null ? null : `${t(`leaving.${leavingReason}`)} ${leavingText}`.trim(),
    ),
    handOver: text('handOver', 20, async (context, row) =>
      t(`handOver.${await stateOf(context, row)}`),
    ),
  };
}
