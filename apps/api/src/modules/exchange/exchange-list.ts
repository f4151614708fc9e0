import type { Side, TurnState } from '@cau-noi/domain/exchange';
import { nextTurn } from '@cau-noi/domain/exchange/schedule';
import { yearOf } from '@cau-noi/domain/period';
import type { Connection, PageArguments } from '../../connection.ts';
import { readPage, toConnection } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { readOptionalId } from '../../ids.ts';
import { organisationFilter } from '../plan/organisation-filter.ts';
import { balanceToday, turnsOf } from './exchange.ledger.ts';
import type { ExchangeRecord } from './exchange.queries.ts';
import { listExchanges } from './exchange.queries.ts';

/** Which exchanges a client asks for. */
export type ExchangesAsked = {
  readonly organisationId?: string | null | undefined;
  readonly subtree?: boolean | null | undefined;
  readonly partnerId?: string | null | undefined;
  readonly side?: Side | null | undefined;
  readonly owedBy?: Side | null | undefined;
  readonly year?: number | null | undefined;
  readonly state?: readonly TurnState[] | null | undefined;
};

/** The one order of the list. */
export const EXCHANGE_ORDER = 'PARTNER';
const CURSOR = ['number'] as const;
/** Exchanges that are read to be asked whose turn it is: more than all unions have. */
const MOST_READ = 2_000;

/** Whether an exchange is asked for, by what only its turns tell. */
function isAskedFor(context: Context, exchange: ExchangeRecord, asked: ExchangesAsked): boolean {
  const { side = null, owedBy = null, year = null, state = null } = asked;
  if (side !== null && nextTurn(turnsOf(context, exchange))?.side !== side) return false;
  if (owedBy !== null && balanceToday(context, exchange).owed?.by !== owedBy) return false;
  if (year === null && state === null) return true;
  const ofYear = year ?? yearOf(context.today);
  const turn = turnsOf(context, exchange, ofYear).find((one) => one.year === ofYear);
  return turn !== undefined && (state === null || state.includes(turn.state));
}

/**
 * All exchanges that are asked for and that the viewer may see, by partner.
 *
 * @throws GraphQLError BAD_ID
 */
export async function exchangesAskedFor(
  context: Context,
  where: ExchangesAsked,
): Promise<readonly ExchangeRecord[]> {
  const filter = {
    organisationIds: organisationFilter(context, where.organisationId, where.subtree),
    partnerId: readOptionalId(where.partnerId, 'Partner'),
  };
  const scope = scopeIds(viewerOf(context).scope);
  const read = await listExchanges(context.sql, scope, filter, MOST_READ);
  return read.filter((exchange) => isAskedFor(context, exchange, where));
}

/**
 * A page of the exchanges that the viewer may see. Whose turn it is the domain says, of all that are
 * read in one statement; there are some for a union, not thousands.
 *
 * @throws GraphQLError BAD_ID, PAGE_SIZE, BAD_CURSOR
 */
export async function exchangesPage(
  context: Context,
  where: ExchangesAsked,
  args: PageArguments,
): Promise<Connection<ExchangeRecord>> {
  const page = readPage(args, EXCHANGE_ORDER, CURSOR);
  const found = (await exchangesAskedFor(context, where)).map((exchange, place) => ({
    exchange,
    place,
  }));
  const from = Number(page.after?.[0] ?? -1) + 1;
  const rows = found.slice(from, from + page.size + 1);
  const connection = toConnection(
    rows,
    page,
    EXCHANGE_ORDER,
    ({ place }) => [place],
    () => Promise.resolve(found.length),
  );
  const edges = connection.edges.map(({ cursor, node }) => ({ cursor, node: node.exchange }));
  return { ...connection, edges };
}
