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
import type { CollaboratorsAsked } from './collaborator-list.ts';
import { readCollaboratorWhere } from './collaborator-list.ts';
import { collaboratorById } from './collaborator.loaders.ts';
import type { COLLABORATOR_ORDER, CollaboratorRow } from './collaborator.queries.ts';
import { collaboratorIds } from './collaborator.queries.ts';

type Column = ExportColumn<CollaboratorRow>;

/**
 * The register of collaborators to be written into a file: the same filter, policy and order as the list.
 *
 * @throws GraphQLError BAD_ID
 */
export async function prepareCollaborators(
  context: Context,
  { where, columns, language }: ListAsked<CollaboratorsAsked, typeof COLLABORATOR_ORDER>,
): Promise<PreparedExport> {
  const filter = readCollaboratorWhere(context, where);
  const ids = await collaboratorIds(context.sql, filter, MOST_EXPORTED + 1);
  const chosen = chosenColumns<Column>(columnsIn(language), columns);
  const t = translator(listWords, language);
  const words = translator(staffWords, language);
  return {
    ids,
    columns: chosen,
    cellsOf: async (chunk, some) => {
      const rows = await collaboratorById(chunk).loadMany(some);
      return cellsIn(
        chunk,
        chosen,
        rows.filter((row) => row !== null),
      );
    },
    orderText: t('sheet.ascending', { column: words('column.name') }),
    filter: peopleFilterTold(context, where, language),
    totals: [],
  };
}

function columnsIn(language: Language): Readonly<Record<string, readonly Column[]>> {
  const t = translator(staffWords, language);
  const yes = (value: boolean) => t(value ? 'yes' : 'no');
  const text = (
    name:
      | 'name'
      | 'unit'
      | 'languages'
      | 'interpreter'
      | 'employer'
      | 'fields'
      | 'contact'
      | 'pooled',
    width: number,
    cell: Column['cell'],
  ): readonly Column[] => [{ header: t(`column.${name}`), kind: 'text', width, cell }];
  return {
    name: text('name', 28, (_context, { fullName }) => fullName),
    languages: text('languages', 40, ({ today }, { languages }) =>
      languagesText(languages, today, language),
    ),
    interpreter: text('interpreter', 12, (_context, { interpreter }) => yes(interpreter)),
    fields: text('fields', 40, (_context, { fields }) => fields),
    employer: text('employer', 30, (_context, { employer }) => employer),
    contact: text('contact', 30, (_context, { contact }) => contact),
    unit: text('unit', 24, (context, row) => organisationOf(context, row.organisationId).shortName),
    pooled: text('pooled', 12, (_context, { pooled }) => yes(pooled)),
  };
}
