import type { Side } from '@cau-noi/domain/exchange';
import { holderOn } from '@cau-noi/domain/exchange/holder';
import { nextTurn } from '@cau-noi/domain/exchange/schedule';
import { exchangeWords } from '@cau-noi/i18n/exchange-words';
import { formatIn } from '@cau-noi/i18n/format';
import { listWords } from '@cau-noi/i18n/list-words';
import type { Language } from '@cau-noi/i18n/messages';
import { translator } from '@cau-noi/i18n/messages';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { readId } from '../../ids.ts';
import type { ExportColumn, ListAsked, PreparedExport, Told } from '../export/list-export.ts';
import { cellsIn, chosenColumns } from '../export/list-export.ts';
import { organisationById, organisationOf } from '../organisation/organisation.loaders.ts';
import type { EXCHANGE_ORDER, ExchangesAsked } from './exchange-list.ts';
import { exchangesAskedFor } from './exchange-list.ts';
import { balanceToday, turnsOf } from './exchange.ledger.ts';
import type { ExchangeRecord } from './exchange.queries.ts';
import { exchangesById } from './exchange.queries.ts';

type Column = ExportColumn<ExchangeRecord>;

/**
 * The rotating exchanges to be written into a file: the same filter, policy and order as the list.
 *
 * @throws GraphQLError BAD_ID
 */
export async function prepareExchanges(
  context: Context,
  { where, columns, language }: ListAsked<ExchangesAsked, typeof EXCHANGE_ORDER>,
): Promise<PreparedExport> {
  const scope = scopeIds(viewerOf(context).scope);
  const found = await exchangesAskedFor(context, where);
  const chosen = chosenColumns<Column>(columnsIn(language), columns);
  const t = translator(listWords, language);
  return {
    ids: found.map(({ id }) => id),
    columns: chosen,
    cellsOf: async (chunk, some) => {
      const byId = new Map((await exchangesById(chunk.sql, some, scope)).map((x) => [x.id, x]));
      return cellsIn(
        chunk,
        chosen,
        some.flatMap((id) => byId.get(id) ?? []),
      );
    },
    orderText: t('sheet.ascending', { column: t('exchanges.partner') }),
    filter: filterTold(context, where, language),
    totals: [],
  };
}

function columnsIn(language: Language): Readonly<Record<string, readonly Column[]>> {
  const t = translator(listWords, language);
  const words = translator(exchangeWords, language);
  const format = formatIn(language);
  const next = (
    name: 'nextYear' | 'side' | 'window' | 'state',
    width: number,
    of: (turn: NonNullable<ReturnType<typeof nextTurn>>) => string | number,
  ): Column => ({
    header: t(`exchanges.${name}`),
    kind: name === 'nextYear' ? 'integer' : 'text',
    width,
    cell: (context, exchange) => {
      const turn = nextTurn(turnsOf(context, exchange));
      return turn === null ? null : of(turn);
    },
  });
  const visits = (name: 'ours' | 'theirs', side: Side): Column => ({
    header: t(`exchanges.${name}`),
    kind: 'integer',
    width: 14,
    cell: (context, exchange) => balanceToday(context, exchange).sides[side].visits,
  });
  return {
    partner: [
      {
        header: t('exchanges.partner'),
        kind: 'text',
        width: 46,
        cell: (_context, { partner }) => partner.name,
      },
    ],
    unit: [
      {
        header: t('exchanges.unit'),
        kind: 'text',
        width: 26,
        cell: (context, { organisationId }) => {
          const { history } = context.register.structure;
          return organisationOf(context, holderOn(history, organisationId, context.today))
            .shortName;
        },
      },
    ],
    next: [
      next('nextYear', 12, ({ year }) => year),
      next('side', 18, ({ side }) => words(`side.${side}`)),
      next('window', 26, ({ window }) => format.dateRange(window.from, window.to)),
      next('state', 18, ({ state }) => words(`state.${state}`)),
    ],
    balance: [visits('ours', 'WE_VISIT'), visits('theirs', 'THEY_VISIT')],
  };
}

/** What the list is narrowed by, in words, one line for each part that is given. */
function filterTold(
  context: Context,
  { organisationId, subtree, side, owedBy, year, state }: ExchangesAsked,
  language: Language,
): readonly Told[] {
  const t = translator(listWords, language);
  const words = translator(exchangeWords, language);
  const format = formatIn(language);
  const union =
    organisationId === null || organisationId === undefined
      ? null
      : organisationById(context, readId(organisationId, 'Organisation'));
  const told: readonly (Told | null)[] = [
    union && [t(subtree === true ? 'filter.unitBelow' : 'filter.unit'), union.name],
    side ? [t('exchanges.side'), words(`side.${side}`)] : null,
    owedBy ? [t('exchanges.owedBy'), words(`side.${owedBy}`)] : null,
    year ? [t('filter.year'), String(year)] : null,
    state ? [t('exchanges.state'), format.list(state.map((code) => words(`state.${code}`)))] : null,
  ];
  return told.filter((line) => line !== null);
}
