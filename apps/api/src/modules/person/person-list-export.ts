import type { Language } from '@cau-noi/i18n/messages';
import { translator } from '@cau-noi/i18n/messages';
import { languagesText } from '@cau-noi/i18n/languages-text';
import { listWords } from '@cau-noi/i18n/list-words';
import { staffWords } from '@cau-noi/i18n/staff-words';
import type { Context } from '../../context.ts';
import { currentPostOf } from './current-post.ts';
import type { ExportColumn, ListAsked, PreparedExport } from '../export/list-export.ts';
import { cellsIn, chosenColumns, MOST_EXPORTED } from '../export/list-export.ts';
import { peopleFilterTold } from '../export/people-filter-told.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { visiblePersonById } from './person.loaders.ts';
import type { PeopleAsked } from './person-list.ts';
import { readPersonWhere } from './person-list.ts';
import type { PERSON_ORDER, PersonRow } from './person.queries.ts';
import { personIds } from './person.queries.ts';

type Column = ExportColumn<PersonRow>;

/**
 * The register of people to be written into a file: the same filter, policy and order as the list.
 *
 * @throws GraphQLError BAD_ID
 */
export async function preparePeople(
  context: Context,
  { where, columns, language }: ListAsked<PeopleAsked, typeof PERSON_ORDER>,
): Promise<PreparedExport> {
  const ids = await personIds(context.sql, readPersonWhere(context, where), MOST_EXPORTED + 1);
  const chosen = chosenColumns<Column>(columnsIn(language), columns);
  const t = translator(listWords, language);
  const words = translator(staffWords, language);
  return {
    ids,
    columns: chosen,
    cellsOf: async (chunk, some) => {
      const people = await visiblePersonById(chunk).loadMany(some);
      return cellsIn(
        chunk,
        chosen,
        people.filter((person) => person !== null),
      );
    },
    orderText: t('sheet.ascending', { column: words('column.name') }),
    filter: peopleFilterTold(context, where, language),
    totals: [],
  };
}

function columnsIn(language: Language): Readonly<Record<string, readonly Column[]>> {
  const t = translator(staffWords, language);
  const text = (
    name: 'name' | 'post' | 'unit' | 'trade' | 'function' | 'languages',
    width: number,
    cell: Column['cell'],
  ): readonly Column[] => [{ header: t(`column.${name}`), kind: 'text', width, cell }];
  return {
    name: text('name', 28, (_context, { fullName }) => fullName),
    post: text('post', 34, ({ today }, person) => currentPostOf(person, today)?.title ?? null),
    unit: text('unit', 24, (context, person) => {
      const post = currentPostOf(person, context.today);
      return post === null ? null : organisationOf(context, post.organisationId).shortName;
    }),
    trade: text('trade', 22, (_context, { trade }) => trade),
    function: text('function', 28, (_context, person) => person.function),
    languages: text('languages', 40, ({ today }, { languages }) =>
      languagesText(languages, today, language),
    ),
  };
}
