import type { IsoDate } from '../period/period.ts';
import { becameBy, cameFromBy } from '../succession/succession.ts';
import type { SuccessionLink } from '../succession/succession.ts';
import { versionOn } from './organisation.ts';
import type { OrganisationHistory, OrganisationLinkKind } from './organisation.ts';

/** The links that carry the whole history of a union on; a transfer carries only a part of it. */
const SUCCESSION_KINDS: ReadonlySet<OrganisationLinkKind> = new Set([
  'MERGE',
  'SPLIT',
  'RENAME',
  'ABSORB',
]);

/** The links by which a whole union lives on in one other, with its plans; a split divides them. */
const WHOLE_KINDS: ReadonlySet<OrganisationLinkKind> = new Set(['MERGE', 'RENAME', 'ABSORB']);

function successionLinks(
  { links }: Pick<OrganisationHistory, 'links'>,
  kinds: ReadonlySet<OrganisationLinkKind> = SUCCESSION_KINDS,
): readonly SuccessionLink[] {
  return links.flatMap(({ kind, fromId, toId, date }) =>
    toId !== null && kinds.has(kind) ? [{ fromId, toId, date }] : [],
  );
}

/**
 * The unions in which `id` lives on that day: itself while it stands, and all that came out of it and
 * stand. More than one after a split, none when it was dissolved.
 */
export function successorsOf(
  history: OrganisationHistory,
  id: string,
  day: IsoDate,
): readonly string[] {
  const line = [id, ...becameBy(successionLinks(history), id, day)];
  return line.filter((candidate) => versionOn(history, candidate, day) !== null);
}

/** All unions that have gone into `id` by that day, through every step, nearest first; not itself. */
export function predecessorsOf(
  history: OrganisationHistory,
  id: string,
  day: IsoDate,
): readonly string[] {
  return cameFromBy(successionLinks(history), id, day);
}

/**
 * The unions whose yearly plans `id` carries out by that day, because they went into it as a whole:
 * by merger, absorption or a new name. After a split it is not known which line fell to whom, so a
 * line of the divided union is taken over by a plan of one's own; a transfer carries no plan.
 */
export function planPredecessorsOf(
  history: Pick<OrganisationHistory, 'links'>,
  id: string,
  day: IsoDate,
): readonly string[] {
  return cameFromBy(successionLinks(history, WHOLE_KINDS), id, day);
}

/**
 * AS_WAS: a record counts for the union that made it, under the name of its own day.
 * AS_IS: it counts for whoever has succeeded that union today.
 */
export const STRUCTURE_VIEWS = ['AS_WAS', 'AS_IS'] as const;
export type StructureView = (typeof STRUCTURE_VIEWS)[number];

/**
 * The unions for which a record of `id` counts. In AS_IS a record of a union that was split counts
 * for each successor, so their figures do not add up to the whole; one of a dissolved union stays
 * with that union, so that it is never lost.
 */
export function countedFor(
  history: OrganisationHistory,
  view: StructureView,
  id: string,
  today: IsoDate,
): readonly string[] {
  if (view === 'AS_WAS') return [id];
  const successors = successorsOf(history, id, today);
  return successors.length > 0 ? successors : [id];
}
