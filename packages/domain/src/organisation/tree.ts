import { isInForce } from '../period/dated.ts';
import type { IsoDate } from '../period/period.ts';
import { collationKey } from '../text/text.ts';
import { ORGANISATION_KINDS } from './organisation.ts';
import type { OrganisationHistory, OrganisationVersion } from './organisation.ts';

/** The unions as they stood to each other on one day. */
export interface OrganisationTree {
  readonly day: IsoDate;
  readonly versions: ReadonlyMap<string, OrganisationVersion>;
  /** The ids directly below each id, by kind and then in Vietnamese order; below null, the roots. */
  readonly childIds: ReadonlyMap<string | null, readonly string[]>;
}

/** Higher kinds first, then the names in Vietnamese order. */
function orderKey(version: OrganisationVersion): string {
  return ORGANISATION_KINDS.indexOf(version.kind) + collationKey(version.name);
}

/** The tree on that day. A union whose parent does not stand that day is a root, so none is lost. */
export function treeOn(history: OrganisationHistory, day: IsoDate): OrganisationTree {
  const versions = new Map<string, OrganisationVersion>();
  for (const version of history.versions) {
    const known = versions.get(version.organisationId);
    const isNewer = known === undefined || version.from > known.from;
    if (isInForce(version, day) && isNewer) versions.set(version.organisationId, version);
  }
  const inOrder = [...versions.values()]
    .map((version) => ({ version, key: orderKey(version) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
  const childIds = new Map<string | null, string[]>();
  for (const { version } of inOrder) {
    const { parentId } = version;
    const parent = parentId !== null && versions.has(parentId) ? parentId : null;
    const siblings = childIds.get(parent) ?? [];
    siblings.push(version.organisationId);
    childIds.set(parent, siblings);
  }
  return { day, versions, childIds };
}

/** The ids directly below, or the roots below null. */
export function childrenOf(tree: OrganisationTree, id: string | null): readonly string[] {
  return tree.childIds.get(id) ?? [];
}

/** The ids above, nearest first, the root last; none for an id that does not stand that day. */
export function ancestorsOf(tree: OrganisationTree, id: string): readonly string[] {
  const above: string[] = [];
  let parentId = tree.versions.get(id)?.parentId ?? null;
  while (parentId !== null && tree.versions.has(parentId) && !above.includes(parentId)) {
    above.push(parentId);
    parentId = tree.versions.get(parentId)?.parentId ?? null;
  }
  return above;
}

/** The id itself and everything below it, each union before its own units; empty when it does not stand. */
export function subtreeOf(tree: OrganisationTree, id: string): readonly string[] {
  if (!tree.versions.has(id)) return [];
  const found = new Set<string>();
  const stack = [id];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    stack.push(...childrenOf(tree, next).toReversed());
  }
  return [...found];
}

/** True when the union is `topId` itself or stands below it. */
export function isWithin(tree: OrganisationTree, id: string, topId: string): boolean {
  return tree.versions.has(id) && (id === topId || ancestorsOf(tree, id).includes(topId));
}
