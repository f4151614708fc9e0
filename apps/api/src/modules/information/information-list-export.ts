import { formatIn } from '@cau-noi/i18n/format';
import { informationWords } from '@cau-noi/i18n/information-words';
import { languageName } from '@cau-noi/i18n/language-name';
import { listWords } from '@cau-noi/i18n/list-words';
import { translator } from '@cau-noi/i18n/messages';
import type { Language } from '@cau-noi/i18n/messages';
import { scopeIds, viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { cellsIn, chosenColumns, MOST_EXPORTED } from '../export/list-export.ts';
import type { ExportColumn, ListAsked, PreparedExport, Told } from '../export/list-export.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { readInformationWhere } from './information-list.ts';
import type { InformationAsked } from './information-list.ts';
import { informationById, informationRegister } from './information.queries.ts';
import type { INFORMATION_ORDER, InformationRecord } from './information.queries.ts';

type Column = ExportColumn<InformationRecord>;

/**
 * The register of information products to be written into a file: the same filter, policy and order.
 *
 * @throws GraphQLError BAD_ID
 */
export async function prepareInformation(
  context: Context,
  { where, columns, language }: ListAsked<InformationAsked, typeof INFORMATION_ORDER>,
): Promise<PreparedExport> {
  const { sql } = context;
  const scope = scopeIds(viewerOf(context).scope);
  const filter = readInformationWhere(context, where);
  const ids = await informationRegister.ids(sql, scope, filter, MOST_EXPORTED + 1);
  const { SUBMITTED, PUBLISHED } = await informationRegister.totals(sql, scope, filter);
  const chosen = chosenColumns<Column>(columnsIn(language), columns);
  const t = translator(listWords, language);
  const words = translator(informationWords, language);
  return {
    ids,
    columns: chosen,
    cellsOf: async (chunk, some) => {
      const found = await informationById(chunk.sql, some, scope);
      const byId = new Map(found.map((item) => [item.id, item]));
      return cellsIn(
        chunk,
        chosen,
        some.flatMap((id) => byId.get(id) ?? []),
      );
    },
    orderText: t('sheet.descending', { column: t('information.plannedOn') }),
    filter: toldOf(where, language),
    totals: [
      [words('state.SUBMITTED'), SUBMITTED],
      [words('state.PUBLISHED'), PUBLISHED],
    ],
  };
}

/** The filter in words. */
function toldOf(where: InformationAsked, language: Language): readonly Told[] {
  const t = translator(listWords, language);
  const words = translator(informationWords, language);
  const format = formatIn(language);
  const { state, type, channel, audience, countryCode, publishedIn, text } = where;
  const told: readonly (Told | null)[] = [
    text ? [t('filter.text'), text] : null,
    state ? [t('information.state'), format.list(state.map((one) => words(`state.${one}`)))] : null,
    type ? [t('information.type'), format.list(type.map((one) => words(`type.${one}`)))] : null,
    channel
      ? [t('information.channel'), format.list(channel.map((one) => words(`channel.${one}`)))]
      : null,
    audience
      ? [t('information.audience'), format.list(audience.map((one) => words(`audience.${one}`)))]
      : null,
    where.language ? [t('information.language'), languageName(where.language, language)] : null,
    countryCode ? [t('filter.country'), format.country(countryCode)] : null,
    publishedIn ? [t('filter.year'), String(publishedIn)] : null,
  ];
  return told.filter((line) => line !== null);
}

function columnsIn(language: Language): Readonly<Record<string, readonly Column[]>> {
  const t = translator(listWords, language);
  const words = translator(informationWords, language);
  const format = formatIn(language);
  const text = (
    name: Exclude<keyof (typeof listWords)['vi']['information'], 'name'>,
    width: number,
    cell: Column['cell'],
  ): readonly Column[] => [{ header: t(`information.${name}`), kind: 'text', width, cell }];
  const day = (name: 'plannedOn' | 'reviewedOn' | 'publishedOn'): readonly Column[] =>
    text(name, 13, (_context, item) => (item[name] === null ? null : format.date(item[name])));
  return {
    title: text('title', 46, (_context, { title }) => title),
    originalTitle: text('originalTitle', 46, (_context, { originalTitle }) => originalTitle),
    type: text('type', 20, (_context, { type }) => words(`type.${type}`)),
    state: text('state', 18, (_context, { state }) => words(`state.${state}`)),
    unit: text(
      'unit',
      24,
      (context, { organisationId }) => organisationOf(context, organisationId).shortName,
    ),
    language: text('language', 16, (_context, item) => languageName(item.language, language)),
    channel: text('channel', 22, (_context, { channel }) => words(`channel.${channel}`)),
    outlet: text('outlet', 30, (_context, { outlet }) => outlet),
    audience: text('audience', 26, (_context, { audience, countryCode }) =>
      [words(`audience.${audience}`), countryCode === null ? null : format.country(countryCode)]
        .filter((part) => part !== null)
        .join(', '),
    ),
    author: text('author', 26, (_context, { author }) => author),
    plannedOn: day('plannedOn'),
    reviewedOn: day('reviewedOn'),
    publishedOn: day('publishedOn'),
    url: text('url', 40, (_context, { url }) => url),
    reach: text('reach', 14, (_context, { reach }) =>
      reach === null ? null : format.number(reach),
    ),
    reachSource: text('reachSource', 30, (_context, { reachSource }) => reachSource),
  };
}
