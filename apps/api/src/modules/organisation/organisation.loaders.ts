import { invariant } from '@cau-noi/domain/invariant';
import type { Connection, PageRequest } from '../../connection.ts';
import { toConnection } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { byKey, defineListLoader, defineLoader } from '../../loader.ts';
import type { DatedKey, OrganisationRow } from './organisation.queries.ts';
import {
  ancestorIdsByKey,
  childrenByKey,
  cursorOfOrganisation,
  datedKey,
  linksOf,
  organisationsByKey,
  rolesOver,
  versionsOf,
} from './organisation.queries.ts';

/** A union on a day; its key is made by `datedKey`. */
export const organisationOn = defineLoader<DatedKey, OrganisationRow>(async (keys, context) =>
  byKey(await organisationsByKey(context.sql, keys), (row) => row.key),
);

/** A union as it stands today, or null; unions are public to everybody who is signed in. */
export function organisationById(context: Context): {
  load(id: string): Promise<OrganisationRow | null>;
} {
  return { load: (id) => organisationOn(context).load(datedKey(id, context.today)) };
}

/** As `organisationById`, for an id that a foreign key guarantees. */
export async function organisationOf(context: Context, id: string): Promise<OrganisationRow> {
  const organisation = await organisationById(context).load(id);
  invariant(organisation !== null, `ORGANISATION_WITHOUT_VERSION:${id}`);
  return organisation;
}

const childrenOn = defineListLoader<DatedKey, OrganisationRow & { readonly key: DatedKey }>(
  (keys, context) => childrenByKey(context.sql, keys),
  (row) => row.key,
);

/** A page of the unions directly below, cut from the whole short list. */
export async function childrenPage(
  context: Context,
  { id, day }: OrganisationRow,
  page: PageRequest,
  order: string,
): Promise<Connection<OrganisationRow>> {
  const children = await childrenOn(context).load(datedKey(id, day));
  const lastId = page.after?.at(-1);
  const start = children.findIndex((child) => child.id === lastId) + 1;
  const rows = children.slice(start, start + page.size + 1);
  const total = () => Promise.resolve(children.length);
  return toConnection<OrganisationRow>(rows, page, order, cursorOfOrganisation, total);
}

const ancestorIdsOn = defineListLoader<DatedKey, { readonly key: DatedKey; readonly id: string }>(
  (keys, context) => ancestorIdsByKey(context.sql, keys),
  (row) => row.key,
);

/** The unions above, nearest first, as they stood on the day of the row. */
export async function ancestorsOf(
  context: Context,
  { id, day }: OrganisationRow,
): Promise<readonly OrganisationRow[]> {
  const above = await ancestorIdsOn(context).load(datedKey(id, day));
  const keys = above.map((row) => datedKey(row.id, day));
  const rows = await Promise.all(keys.map((key) => organisationOn(context).load(key)));
  return rows.filter((row) => row !== null);
}

export const versionsById = defineListLoader(
  (ids: readonly string[], context) => versionsOf(context.sql, ids),
  (row) => row.organisationId,
);

export const linksById = defineListLoader(
  (ids: readonly string[], context) => linksOf(context.sql, ids),
  (row) => row.organisationId,
);

export const rolesById = defineListLoader(
  (ids: readonly string[], context) => rolesOver(context.sql, ids, context.today),
  (row) => row.organisationId,
);
