import type { GraphQLResolveInfo } from 'graphql';
import type { Connection, PageArguments } from '../../connection.ts';
import { readPage, toConnection } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import type { DossierOrder } from './dossier-list-orders.ts';
import type { DossierListTotals } from './dossier-list.queries.ts';
import { addUpDossiers, countDossiers, listDossiers } from './dossier-list.queries.ts';
import type { DossiersAsked } from './dossier-where.ts';
import { readDossierWhere } from './dossier-where.ts';
import { ROWS, selectedIn } from '../../lookahead.ts';
import { readAhead } from './dossier-node.ts';
import { aheadOf, keepAhead } from './dossier.ahead.ts';
import { dossierById } from './dossier.loaders.ts';
import type { DossierRecord } from './dossier.queries.ts';
import { dossierByNumber } from './dossier.queries.ts';

/** A page of dossiers; what the whole list adds up to is only reckoned when it is asked for. */
export interface DossierPage extends Connection<DossierRecord> {
  readonly totals: () => Promise<DossierListTotals>;
}

/**
 * A page of the dossiers that the viewer may see. What is selected of the page and of its rows is read
 * with it, in one statement.
 *
 * @throws GraphQLError BAD_ID, BAD_FILTER, PAGE_SIZE, BAD_CURSOR
 */
export async function dossiersPage(
  context: Context,
  where: DossiersAsked,
  order: DossierOrder,
  args: PageArguments,
  info: GraphQLResolveInfo,
): Promise<DossierPage> {
  const page = readPage(args, order, ['string', 'string']);
  const scope = scopeIds(viewerOf(context).scope);
  const filter = await readDossierWhere(context, where);
  const { sql, today } = context;
  const count = () => countDossiers(sql, filter, scope);
  const addUp = () => addUpDossiers(sql, filter, scope);
  const selected = selectedIn(info);
  const ofRows = selectedIn(info, ROWS);
  const [listed, total, totals] = await Promise.all([
    listDossiers(sql, { scope, filter, order, today }, page, aheadOf(ofRows)),
    selected.has('totalCount') ? count() : null,
    selected.has('totals') ? addUp() : null,
  ]);
  const places = new Map(listed.map(({ dossier, place }) => [dossier, place]));
  const dossiers = [...places.keys()];
  for (const { dossier, ahead } of listed) {
    dossierById(context).prime(dossier.id, dossier);
    keepAhead(context, dossier.id, ahead);
  }
  const shown = dossiers.slice(0, page.size).map((dossier) => dossier.id);
  await readAhead(context, shown, ofRows);
  const placeOf = (row: DossierRecord) => places.get(row) ?? [];
  const connection = toConnection(dossiers, page, order, placeOf, async () => total ?? count());
  return { ...connection, totals: async () => totals ?? addUp() };
}

/** The dossier with this number, or null when there is none that the viewer may see. */
export async function dossierOfNumber(
  context: Context,
  number: number,
): Promise<DossierRecord | null> {
  const scope = scopeIds(viewerOf(context).scope);
  const dossier = await dossierByNumber(context.sql, number, scope);
  if (dossier !== null) dossierById(context).prime(dossier.id, dossier);
  return dossier;
}
