import { CURRENCIES } from '@cau-noi/domain/money';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { dossierWords } from '@cau-noi/i18n/dossier-words';
import { formatIn } from '@cau-noi/i18n/format';
import { listWords } from '@cau-noi/i18n/list-words';
import type { Language } from '@cau-noi/i18n/messages';
import { translator } from '@cau-noi/i18n/messages';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import type { ExportColumn, ListAsked, PreparedExport, Told } from '../export/list-export.ts';
import { cellsIn, chosenColumns, MOST_EXPORTED } from '../export/list-export.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { partnerOf } from '../partner/partner.loaders.ts';
import { dossierFilterTold } from './dossier-list-filter-text.ts';
import type { DossierOrder } from './dossier-list-orders.ts';
import type { DossierListTotals } from './dossier-list.queries.ts';
import { addUpDossiers, dossierIds } from './dossier-list.queries.ts';
import type { DossiersAsked } from './dossier-where.ts';
import { readDossierWhere } from './dossier-where.ts';
import type { DossierRecord } from './dossier.queries.ts';
import { dossiersById } from './dossier.queries.ts';
import { costsIn, countedPersonsIn, countriesIn } from './dossier.totals.ts';
import { reportDueById } from './report-due.loaders.ts';

type Column = ExportColumn<DossierRecord>;
type Columns = Readonly<Record<string, readonly Column[]>>;

/**
 * A list of dossiers to be written into a file: the same filter, policy and order as the list.
 *
 * @throws GraphQLError BAD_ID, BAD_FILTER
 */
export async function prepareDossiers(
  context: Context,
  { where, order, columns, language }: ListAsked<DossiersAsked, DossierOrder>,
): Promise<PreparedExport> {
  const scope = scopeIds(viewerOf(context).scope);
  const filter = await readDossierWhere(context, where);
  const { sql, today } = context;
  const ids = await dossierIds(sql, { scope, filter, order, today }, MOST_EXPORTED + 1);
  const totals = await addUpDossiers(sql, filter, scope);
  const chosen = chosenColumns<Column>(columnsIn(language, totals), columns);
  return {
    ids,
    columns: chosen,
    cellsOf: async (chunk, some) => {
      const found = await dossiersById(chunk.sql, some, scope);
      const byId = new Map(found.map((dossier) => [dossier.id, dossier]));
      const rows = some.flatMap((id) => byId.get(id) ?? []);
      return cellsIn(chunk, chosen, rows);
    },
    orderText: orderText(order, language),
    filter: await dossierFilterTold(context, where, language),
    totals: totalsTold(totals, language),
  };
}

function columnsIn(language: Language, { cost }: DossierListTotals): Columns {
  const t = translator(listWords, language);
  return {
    title: [
      {
        header: t('dossiers.number'),
        kind: 'integer',
        width: 9,
        cell: (_context, { number }) => number,
      },
      {
        header: t('dossiers.title'),
        kind: 'text',
        width: 52,
        cell: (_context, { title }) => (title === '' ? t('dossiers.untitled') : title),
      },
    ],
    ...aboutActivity(language),
    ...aboutDates(language),
    cost: cost.map(({ currency }) => ({
      header: t('sheet.amount', { name: t('dossiers.cost'), currency }),
      kind: CURRENCIES[currency].decimals === 0 ? 'integer' : 'amount',
      width: 18,
      cell: async (context, dossier) => {
        const costs = await costsIn(context, dossier);
        const amounts = costs.filter(({ amount }) => amount.currency === currency);
        if (amounts.length === 0) return null;
        const minor = amounts.reduce((sum, { amount }) => sum + amount.minor, 0);
        return minor / 10 ** CURRENCIES[currency].decimals;
      },
    })),
  };
}

function aboutActivity(language: Language): Columns {
  const t = translator(listWords, language);
  const words = translator(activityWords, language);
  const format = formatIn(language);
  const column = (
    name: 'kind' | 'unit' | 'partner' | 'countries',
    width: number,
    cell: Column['cell'],
  ): readonly Column[] => [{ header: t(`dossiers.${name}`), kind: 'text', width, cell }];
  return {
    kind: column('kind', 22, (_context, { kind }) => words(`kind.${kind}`)),
    unit: column(
      'unit',
      24,
      (context, { organisationId }) => organisationOf(context, organisationId).shortName,
    ),
    partner: column('partner', 34, async (context, { partnerId }) =>
      partnerId === null ? null : (await partnerOf(context, partnerId)).name,
    ),
    countries: column('countries', 22, async (context, dossier) =>
      format.list((await countriesIn(context, dossier)).map(format.country)),
    ),
  };
}

function aboutDates(language: Language): Columns {
  const t = translator(listWords, language);
  const states = translator(dossierWords, language);
  return {
    dates: [
      {
        header: t('dossiers.from'),
        kind: 'date',
        width: 12,
        cell: (_context, { startDate }) => startDate,
      },
      {
        header: t('dossiers.to'),
        kind: 'date',
        width: 12,
        cell: (_context, { endDate }) => endDate,
      },
    ],
    persons: [
      {
        header: t('dossiers.persons'),
        kind: 'integer',
        width: 11,
        cell: countedPersonsIn,
      },
    ],
    state: [
      {
        header: t('dossiers.state'),
        kind: 'text',
        width: 18,
        cell: (_context, { state }) => states(`state.${state}`),
      },
      {
        header: t('dossiers.overdue'),
        kind: 'text',
        width: 16,
        cell: async (context, { id }) =>
          (await reportDueById(context).load(id))?.overdue === true
            ? t('dossiers.overdueYes')
            : null,
      },
    ],
    updated: [
      {
        header: t('dossiers.updated'),
        kind: 'moment',
        width: 17,
        cell: (_context, { updatedAt }) => updatedAt,
      },
    ],
  };
}

const SORTED_BY = {
  START_DATE: 'dates',
  UPDATED: 'updated',
  NUMBER: 'number',
  TITLE: 'title',
  KIND: 'kind',
  STATE: 'state',
  PERSONS: 'persons',
  UNION: 'unit',
  PARTNER: 'partner',
} as const;

function orderText(order: DossierOrder, language: Language): string {
  const t = translator(listWords, language);
  const ascending = order.endsWith('_ASC');
  const key = order.replace(/_(?:ASC|DESC)$/u, '') as keyof typeof SORTED_BY;
  const column = t(`dossiers.${SORTED_BY[key]}`);
  return t(ascending ? 'sheet.ascending' : 'sheet.descending', { column });
}

function totalsTold(
  { countedPersons, cost }: DossierListTotals,
  language: Language,
): readonly Told[] {
  const t = translator(listWords, language);
  const amounts = cost.map(
    ({ minor, currency }) =>
      [t('sheet.money', { currency }), minor / 10 ** CURRENCIES[currency].decimals] as const,
  );
  return [[t('sheet.persons'), countedPersons], ...amounts];
}
