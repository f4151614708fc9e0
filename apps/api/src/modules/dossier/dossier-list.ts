import type { Connection, PageArguments } from '../../connection.ts';
import { readPage, toConnection } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import type { DossierOrder } from './dossier-list.queries.ts';
import { countDossiers, cursorKinds, cursorOf, listDossiers } from './dossier-list.queries.ts';
import type { DossiersAsked } from './dossier-where.ts';
import { readDossierWhere } from './dossier-where.ts';
import { dossierById } from './dossier.loaders.ts';
import type { DossierRecord } from './dossier.queries.ts';
import { dossierByNumber } from './dossier.queries.ts';

/**
 * A page of the dossiers that the viewer may see.
 *
 * @throws GraphQLError BAD_ID, BAD_FILTER, PAGE_SIZE, BAD_CURSOR
 */
export async function dossiersPage(
  context: Context,
  where: DossiersAsked,
  order: DossierOrder,
  args: PageArguments,
): Promise<Connection<DossierRecord>> {
  const page = readPage(args, order, cursorKinds(order));
  const scope = scopeIds(viewerOf(context).scope);
  const filter = await readDossierWhere(context, where);
  const dossiers = await listDossiers(context.sql, filter, scope, order, page);
  for (const dossier of dossiers) dossierById(context).prime(dossier.id, dossier);
  const total = () => countDossiers(context.sql, filter, scope);
  return toConnection(dossiers, page, order, (row) => cursorOf(order, row), total);
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
