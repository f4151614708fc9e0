import { overlapsOf, isInForce } from '../period/dated.ts';
import { addDays } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import { at, issue } from '../result.ts';
import type { Issue } from '../result.ts';
import { versionOn, versionsOf } from './organisation.ts';
import type {
  OrganisationHistory,
  OrganisationKind,
  OrganisationLink,
  OrganisationLinkKind,
  OrganisationVersion,
} from './organisation.ts';

export type HistoryIssue = Issue<
  | 'PERIOD_REVERSED'
  | 'VERSION_OVERLAP'
  | 'PARENT_MISSING'
  | 'PARENT_NOT_IN_FORCE'
  | 'PARENT_KIND'
  | 'CYCLE'
  | 'LINK_ORGANISATION_UNKNOWN'
  | 'LINK_TARGET_MISSING'
  | 'LINK_TARGET_NOT_IN_FORCE'
  | 'LINK_TO_ITSELF'
  | 'LINK_FROM_NOT_IN_FORCE'
  | 'LINK_FROM_NOT_ENDED'
>;

/** Under which kinds a union of each kind may stand. */
const PARENT_KINDS: Readonly<Record<OrganisationKind, readonly OrganisationKind[]>> = {
  FEDERATION: [],
  SECTOR_UNION: ['FEDERATION'],
  PROVINCIAL_UNION: ['FEDERATION'],
  UPPER_LEVEL_UNION: ['FEDERATION', 'SECTOR_UNION', 'PROVINCIAL_UNION'],
  GRASSROOTS_UNION: ['FEDERATION', 'SECTOR_UNION', 'PROVINCIAL_UNION', 'UPPER_LEVEL_UNION'],
};

/** After these the union that the link comes from is no more. */
const ENDING_KINDS: ReadonlySet<OrganisationLinkKind> = new Set(['MERGE', 'ABSORB', 'DISSOLVE']);

/** The first day of the version on which its parent does not stand, or null. */
function dayWithoutParent(
  history: OrganisationHistory,
  version: OrganisationVersion,
  parentId: string,
): IsoDate | null {
  const ends = versionsOf(history, parentId).flatMap(({ to }) =>
    to === null ? [] : [addDays(to, 1)],
  );
  const days = [version.from, ...ends.toSorted()].filter((day) => isInForce(version, day));
  return days.find((day) => versionOn(history, parentId, day) === null) ?? null;
}

/** Whether the parent is one that this union may have, on every day of the version. */
function parentIssues(
  history: OrganisationHistory,
  version: OrganisationVersion,
): readonly HistoryIssue[] {
  const { organisationId, kind, parentId } = version;
  if (parentId === null) {
    return kind === 'FEDERATION' ? [] : [issue('PARENT_MISSING', { organisationId })];
  }
  const day = dayWithoutParent(history, version, parentId);
  if (day !== null) return [issue('PARENT_NOT_IN_FORCE', { organisationId, parentId, day })];
  return versionsOf(history, parentId)
    .filter((parent) => overlapsOf([parent, version]).length > 0)
    .filter((parent) => !PARENT_KINDS[kind].includes(parent.kind))
    .map((parent) =>
      issue('PARENT_KIND', { organisationId, parentId, kind, parentKind: parent.kind }),
    );
}

/** True when going up from the union on that day comes back to it. */
function isOwnAncestor(
  history: OrganisationHistory,
  organisationId: string,
  day: IsoDate,
): boolean {
  const seen = new Set<string>();
  let id: string | null = organisationId;
  while (id !== null && !seen.has(id)) {
    seen.add(id);
    id = versionOn(history, id, day)?.parentId ?? null;
  }
  return id === organisationId;
}

/** `turningDays`: relations change only where some version begins, so these stand for all days. */
function versionIssues(
  history: OrganisationHistory,
  version: OrganisationVersion,
  turningDays: readonly IsoDate[],
): readonly HistoryIssue[] {
  const { organisationId, from, to } = version;
  if (to !== null && to < from) return [issue('PERIOD_REVERSED', { organisationId, from, to })];
  const day = turningDays
    .filter((turn) => isInForce(version, turn))
    .find((turn) => isOwnAncestor(history, organisationId, turn));
  return [
    ...parentIssues(history, version),
    ...(day === undefined ? [] : [issue('CYCLE', { organisationId, day })]),
  ];
}

function overlapIssues(history: OrganisationHistory): readonly HistoryIssue[] {
  const ids = [...new Set(history.versions.map((version) => version.organisationId))];
  return ids.flatMap((organisationId) =>
    overlapsOf(versionsOf(history, organisationId)).map(([, { from }]) =>
      issue('VERSION_OVERLAP', { organisationId, from }, ['versions']),
    ),
  );
}

function targetIssues(
  history: OrganisationHistory,
  { kind, fromId, toId, date }: OrganisationLink,
): readonly HistoryIssue[] {
  if ((toId === null) !== (kind === 'DISSOLVE')) return [issue('LINK_TARGET_MISSING', { kind })];
  if (toId === null) return [];
  if (toId === fromId && kind !== 'RENAME') return [issue('LINK_TO_ITSELF', { kind, fromId })];
  if (versionsOf(history, toId).length === 0) {
    return [issue('LINK_ORGANISATION_UNKNOWN', { organisationId: toId })];
  }
  const stands = versionOn(history, toId, date) !== null;
  return stands ? [] : [issue('LINK_TARGET_NOT_IN_FORCE', { organisationId: toId, date })];
}

function sourceIssues(
  history: OrganisationHistory,
  { kind, fromId, date }: OrganisationLink,
): readonly HistoryIssue[] {
  if (versionsOf(history, fromId).length === 0) {
    return [issue('LINK_ORGANISATION_UNKNOWN', { organisationId: fromId })];
  }
  const data = { organisationId: fromId, date };
  const stoodBefore = versionOn(history, fromId, addDays(date, -1)) !== null;
  const standsAfter = versionOn(history, fromId, date) !== null;
  return [
    ...(stoodBefore ? [] : [issue('LINK_FROM_NOT_IN_FORCE', data)]),
    ...(standsAfter && ENDING_KINDS.has(kind) ? [issue('LINK_FROM_NOT_ENDED', data)] : []),
  ];
}

/**
 * Everything in a history that cannot be: versions that overlap, parents that are missing, of the
 * wrong kind or not yet or no longer standing, circles on any day, and links that their unions
 * contradict. Empty when the history is sound.
 */
export function validateHistory(history: OrganisationHistory): readonly HistoryIssue[] {
  const turningDays = [...new Set(history.versions.map((version) => version.from))].toSorted();
  const versions = history.versions.flatMap((version, index) =>
    versionIssues(history, version, turningDays).map((wrong) => at('versions', at(index, wrong))),
  );
  const links = history.links.flatMap((link, index) =>
    [...sourceIssues(history, link), ...targetIssues(history, link)].map((wrong) =>
      at('links', at(index, wrong)),
    ),
  );
  return [...overlapIssues(history), ...versions, ...links];
}
