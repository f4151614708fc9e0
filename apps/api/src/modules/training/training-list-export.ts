import type { CurrencyCode } from '@cau-noi/domain/money';
import { formatIn } from '@cau-noi/i18n/format';
import { listWords } from '@cau-noi/i18n/list-words';
import { translator } from '@cau-noi/i18n/messages';
import type { Language } from '@cau-noi/i18n/messages';
import { trainingWords } from '@cau-noi/i18n/training-words';
import { scopeIds, viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { cellsIn, chosenColumns, MOST_EXPORTED } from '../export/list-export.ts';
import type { ExportColumn, ListAsked, PreparedExport, Told } from '../export/list-export.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { readTrainingWhere } from './training-list.ts';
import type { TrainingsAsked } from './training-list.ts';
import { trainingRegister, trainingsById } from './training.queries.ts';
import type { TRAINING_ORDER, TrainingRecord } from './training.queries.ts';

type Column = ExportColumn<TrainingRecord>;

/**
 * The register of trainings to be written into a file: the same filter, policy and order.
 *
 * @throws GraphQLError BAD_ID
 */
export async function prepareTrainings(
  context: Context,
  { where, columns, language }: ListAsked<TrainingsAsked, typeof TRAINING_ORDER>,
): Promise<PreparedExport> {
  const { sql } = context;
  const scope = scopeIds(viewerOf(context).scope);
  const filter = readTrainingWhere(context, where);
  const ids = await trainingRegister.ids(sql, scope, filter, MOST_EXPORTED + 1);
  const { attended } = await trainingRegister.totals(sql, scope, filter);
  const chosen = chosenColumns<Column>(columnsIn(language), columns);
  const t = translator(listWords, language);
  const words = translator(trainingWords, language);
  const format = formatIn(language);
  const { state, year, quarter, text } = where;
  const told: readonly (Told | null)[] = [
    state ? [t('trainings.state'), format.list(state.map((one) => words(`state.${one}`)))] : null,
    year ? [t('trainings.year'), String(year)] : null,
    quarter ? [t('trainings.quarter'), String(quarter)] : null,
    text ? [t('filter.text'), text] : null,
  ];
  return {
    ids,
    columns: chosen,
    cellsOf: async (chunk, some) => {
      const found = await trainingsById(chunk.sql, some, scope);
      const byId = new Map(found.map((training) => [training.id, training]));
      return cellsIn(
        chunk,
        chosen,
        some.flatMap((id) => byId.get(id) ?? []),
      );
    },
    orderText: t('sheet.descending', { column: t('trainings.startDate') }),
    filter: told.filter((line) => line !== null),
    totals: [[t('trainings.attended'), attended]],
  };
}

const MINUTES_OF_HOUR = 60;

function columnsIn(language: Language): Readonly<Record<string, readonly Column[]>> {
  const t = translator(listWords, language);
  const words = translator(trainingWords, language);
  const format = formatIn(language);
  type Name = Exclude<keyof (typeof listWords)['vi']['trainings'], 'name'>;
  const column = (
    name: Name,
    kind: Column['kind'],
    width: number,
    cell: Column['cell'],
  ): readonly Column[] => [{ header: t(`trainings.${name}`), kind, width, cell }];
  const day = (name: 'startDate' | 'endDate'): readonly Column[] =>
    column(name, 'text', 13, (_context, training) =>
      training[name] === null ? null : format.date(training[name]),
    );
  const count = (name: 'places' | 'accepted' | 'attended' | 'year' | 'quarter') =>
    column(name, 'integer', 10, (_context, training) => training[name]);
  return {
    title: column('title', 'text', 46, (_context, { title }) => title),
    topic: column('topic', 'text', 36, (_context, { topic }) => topic),
    unit: column(
      'unit',
      'text',
      24,
      (context, { organisationId }) => organisationOf(context, organisationId).shortName,
    ),
    organiser: column('organiser', 'text', 24, (_context, { organiserKind, organiserText }) =>
      organiserKind === 'BODY' ? organiserText : words(`organiser.${organiserKind}`),
    ),
    state: column('state', 'text', 20, (_context, { state }) => words(`state.${state}`)),
    year: count('year'),
    quarter: count('quarter'),
    startDate: day('startDate'),
    endDate: day('endDate'),
    place: column('place', 'text', 24, (_context, { place }) => place),
    places: count('places'),
    accepted: count('accepted'),
    attended: count('attended'),
    hours: column(
      'hours',
      'amount',
      10,
      (_context, { sessions }) =>
        sessions.reduce((sum, { minutes }) => sum + minutes, 0) / MINUTES_OF_HOUR,
    ),
    audience: column('audience', 'text', 30, (_context, { trade, language: code, minLevel }) =>
      [trade, code === null ? null : format.languageName(code), minLevel]
        .filter((part) => part !== null)
        .join(', '),
    ),
    cost: column('cost', 'text', 20, (_context, { costMinor: minor, currency }) =>
      minor === null || currency === null
        ? null
        : format.money({ minor, currency: currency as CurrencyCode }),
    ),
  };
}
