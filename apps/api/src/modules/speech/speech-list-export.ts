import { cooperationWords } from '@cau-noi/i18n/cooperation-words';
import { formatIn } from '@cau-noi/i18n/format';
import { listWords } from '@cau-noi/i18n/list-words';
import { translator } from '@cau-noi/i18n/messages';
import type { Language } from '@cau-noi/i18n/messages';
import { scopeIds, viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { cellsIn, chosenColumns, MOST_EXPORTED } from '../export/list-export.ts';
import type { ExportColumn, ListAsked, PreparedExport, Told } from '../export/list-export.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { readSpeechWhere } from './speech-list.ts';
import type { SpeechesAsked } from './speech-list.ts';
import { speechesById, speechRegister } from './speech.queries.ts';
import type { SPEECH_ORDER, SpeechRecord } from './speech.queries.ts';

type Column = ExportColumn<SpeechRecord>;

/**
 * The register of speeches to be written into a file: the same filter, policy and order.
 *
 * @throws GraphQLError BAD_ID
 */
export async function prepareSpeeches(
  context: Context,
  { where, columns, language }: ListAsked<SpeechesAsked, typeof SPEECH_ORDER>,
): Promise<PreparedExport> {
  const { sql } = context;
  const scope = scopeIds(viewerOf(context).scope);
  const filter = readSpeechWhere(context, where);
  const ids = await speechRegister.ids(sql, scope, filter, MOST_EXPORTED + 1);
  const { SUBMITTED, GIVEN } = await speechRegister.totals(sql, scope, filter);
  const chosen = chosenColumns<Column>(columnsIn(language), columns);
  const t = translator(listWords, language);
  const words = translator(cooperationWords, language);
  const format = formatIn(language);
  const { state, kind, text } = where;
  const told: readonly (Told | null)[] = [
    text ? [t('filter.text'), text] : null,
    state
      ? [t('speeches.state'), format.list(state.map((one) => words(`speech.state.${one}`)))]
      : null,
    kind ? [t('speeches.kind'), format.list(kind.map((one) => words(`speech.kind.${one}`)))] : null,
  ];
  return {
    ids,
    columns: chosen,
    cellsOf: async (chunk, some) => {
      const found = await speechesById(chunk.sql, some, scope);
      const byId = new Map(found.map((speech) => [speech.id, speech]));
      return cellsIn(
        chunk,
        chosen,
        some.flatMap((id) => byId.get(id) ?? []),
      );
    },
    orderText: t('sheet.descending', { column: t('speeches.plannedOn') }),
    filter: told.filter((line) => line !== null),
    totals: [
      [words('speech.state.SUBMITTED'), SUBMITTED],
      [words('speech.state.GIVEN'), GIVEN],
    ],
  };
}

function columnsIn(language: Language): Readonly<Record<string, readonly Column[]>> {
  const t = translator(listWords, language);
  const words = translator(cooperationWords, language);
  const format = formatIn(language);
  const text = (
    name: Exclude<keyof (typeof listWords)['vi']['speeches'], 'name'>,
    width: number,
    cell: Column['cell'],
  ): readonly Column[] => [{ header: t(`speeches.${name}`), kind: 'text', width, cell }];
  const day = (name: 'plannedOn' | 'reviewedOn' | 'givenOn'): readonly Column[] =>
    text(name, 13, (_context, speech) =>
      speech[name] === null ? null : format.date(speech[name]),
    );
  return {
    title: text('title', 46, (_context, { title }) => title),
    kind: text('kind', 20, (_context, { kind }) => words(`speech.kind.${kind}`)),
    state: text('state', 18, (_context, { state }) => words(`speech.state.${state}`)),
    unit: text(
      'unit',
      24,
      (context, { organisationId }) => organisationOf(context, organisationId).shortName,
    ),
    event: text('event', 40, (_context, { event }) => event),
    speaker: text('speaker', 26, (_context, { speaker }) => speaker),
    plannedOn: day('plannedOn'),
    reviewedOn: day('reviewedOn'),
    review: text('review', 46, (_context, { reviewText }) => reviewText),
    givenOn: day('givenOn'),
  };
}
