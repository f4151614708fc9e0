import { passportState } from '@cau-noi/domain/passport';
import type { Language } from '@cau-noi/i18n/messages';
import { translator } from '@cau-noi/i18n/messages';
import { formatIn } from '@cau-noi/i18n/format';
import { listWords } from '@cau-noi/i18n/list-words';
import { passportWords } from '@cau-noi/i18n/passport-words';
import type { Context } from '../../context.ts';
import type { ExportColumn, ListAsked, PreparedExport, Told } from '../export/list-export.ts';
import { cellsIn, chosenColumns, MOST_EXPORTED } from '../export/list-export.ts';
import { peopleFilterTold } from '../export/people-filter-told.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { personOf } from '../person/person.loaders.ts';
import { handOutDue, openHandOut } from './passport-due.ts';
import type { PassportsAsked } from './passport-list.ts';
import { readPassportWhere } from './passport-list.ts';
import { passportById } from './passport.loaders.ts';
import type { PASSPORT_ORDER, PassportRow } from './passport.queries.ts';
import { passportIds } from './passport.queries.ts';

type Column = ExportColumn<PassportRow>;

/**
 * The log of passports to be written into a file: the same filter, policy and order as the list. Of a
 * number no more than its end: the whole is only ever told by `passportReveal`, which the history tells.
 *
 * @throws GraphQLError BAD_ID
 */
export async function preparePassports(
  context: Context,
  { where, columns, language }: ListAsked<PassportsAsked, typeof PASSPORT_ORDER>,
): Promise<PreparedExport> {
  const ids = await passportIds(context.sql, readPassportWhere(context, where), MOST_EXPORTED + 1);
  const chosen = chosenColumns<Column>(columnsIn(language), columns);
  const t = translator(listWords, language);
  const words = translator(passportWords, language);
  return {
    ids,
    columns: chosen,
    cellsOf: async (chunk, some) => {
      const rows = await passportById(chunk).loadMany(some);
      return cellsIn(
        chunk,
        chosen,
        rows.filter((row) => row !== null),
      );
    },
    orderText: t('sheet.ascending', { column: words('column.expiresOn') }),
    filter: filterTold(context, where, language),
    totals: [],
  };
}

function filterTold(context: Context, where: PassportsAsked, language: Language): readonly Told[] {
  const { state, ...rest } = where;
  const words = translator(passportWords, language);
  const states = (state ?? []).map((one) => words(`state.${one}`));
  return [
    ...peopleFilterTold(context, rest, language),
    ...(states.length === 0
      ? []
      : [[words('column.state'), formatIn(language).list(states)] as const]),
  ];
}

function columnsIn(language: Language): Readonly<Record<string, readonly Column[]>> {
  const t = translator(passportWords, language);
  const text = (
    name: 'holder' | 'kind' | 'number' | 'unit' | 'keeper' | 'state' | 'journey' | 'lostText',
    width: number,
    cell: Column['cell'],
  ): readonly Column[] => [{ header: t(`column.${name}`), kind: 'text', width, cell }];
  const date = (
    name: 'issuedOn' | 'expiresOn' | 'handedOutOn' | 'dueDate' | 'returnedOn' | 'lostOn',
    cell: Column['cell'],
  ): readonly Column[] => [{ header: t(`column.${name}`), kind: 'date', width: 12, cell }];
  return {
    holder: text(
      'holder',
      28,
      async (context, row) => (await personOf(context, row.personId)).fullName,
    ),
    kind: text('kind', 20, (_context, { kind }) => t(`kind.${kind}`)),
    number: text('number', 14, (_context, { lastDigits }) =>
      lastDigits === '' ? t('erasedNumber') : t('masked', { digits: lastDigits }),
    ),
    unit: text('unit', 24, (context, row) => organisationOf(context, row.organisationId).shortName),
    issuedOn: date('issuedOn', (_context, row) => row.issuedOn),
    expiresOn: date('expiresOn', (_context, row) => row.expiresOn),
    keeper: text('keeper', 20, (_context, { keeper }) => keeper),
    state: text('state', 20, ({ today }, row) =>
      t(`state.${passportState({ ...row, out: openHandOut(row) !== null }, today)}`),
    ),
    journey: text('journey', 36, (_context, { handOuts }) => handOuts[0]?.due.title ?? null),
    handedOutOn: date('handedOutOn', (_context, { handOuts }) => handOuts[0]?.handedOutOn ?? null),
    dueDate: date('dueDate', (context, { handOuts: [latest], lostOn }) =>
      latest === undefined ? null : handOutDue(context, latest, lostOn).dueDate,
    ),
    returnedOn: date('returnedOn', (_context, { handOuts }) => handOuts[0]?.returnedOn ?? null),
    lostOn: date('lostOn', (_context, { lostOn }) => lostOn),
    lostText: text('lostText', 28, (_context, { lostText }) => lostText),
  };
}
