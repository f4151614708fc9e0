import { invariant } from '@cau-noi/domain/invariant';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Connection, PageRequest } from '../../connection.ts';
import { toConnection } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { defineListLoader } from '../../loader.ts';
import type { VersionEntry } from '../register/structure.ts';
import type { DatedKey, OrganisationRow } from './organisation.queries.ts';
import { childrenByKey, cursorOfOrganisation, datedKey } from './organisation.queries.ts';

/** A union on a day, or null; unions are public to everybody who is signed in. */
export function organisationOn(
  { register }: Context,
  id: string,
  day: IsoDate,
): OrganisationRow | null {
  const version = register.structure.versionOn(id, day);
  return version === null ? null : rowOn(version, day);
}

/** A union as it stands today, or null. */
export function organisationById(context: Context, id: string): OrganisationRow | null {
  return organisationOn(context, id, context.today);
}

/** As `organisationById`, for an id that a foreign key guarantees. */
export function organisationOf(context: Context, id: string): OrganisationRow {
  const organisation = organisationById(context, id);
  invariant(organisation !== null, `ORGANISATION_WITHOUT_VERSION:${id}`);
  return organisation;
}

function rowOn({ organisationId, from, to, ...version }: VersionEntry, day: IsoDate) {
  const { name, shortName, nameEn, kind, parentId } = version;
  return {
    __typename: 'Organisation' as const,
    id: organisationId,
    day,
    name,
    shortName,
    nameEn,
    kind,
    parentId,
    validFrom: from,
    validTo: to,
    dissolved: to !== null && to < day,
  };
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

/** The unions above, nearest first, as they stood on the day of the row. */
export function ancestorsOf(
  context: Context,
  { id, day }: OrganisationRow,
): readonly OrganisationRow[] {
  const above = context.register.structure.ancestorsOf(id, day);
  return above.flatMap((upper) => organisationOn(context, upper, day) ?? []);
}
