import { invariant } from '../invariant.ts';
import { versionOn } from '../organisation/organisation.ts';
import type {
  OrganisationHistory,
  OrganisationLink,
  OrganisationVersion,
} from '../organisation/organisation.ts';
import { validateHistory } from '../organisation/validity.ts';
import { addDays } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import { err, ok } from '../result.ts';
import type { Result } from '../result.ts';
import { reorganisationIssues } from './issues.ts';
import { endingIds } from './reorganisation.ts';
import type {
  NamedVersion,
  Naming,
  Reorganisation,
  ReorganisationChanges,
  ReorganisationIssue,
} from './reorganisation.ts';

/** A history whose versions may carry their English names. */
export type NamedHistory = {
  readonly versions: readonly (OrganisationVersion & { readonly nameEn?: string | null })[];
  readonly links: readonly OrganisationLink[];
};

const NOTHING: ReorganisationChanges = { ended: [], added: [], moved: [], links: [] };

function together(parts: readonly ReorganisationChanges[]): ReorganisationChanges {
  return {
    ended: parts.flatMap(({ ended }) => ended),
    added: parts.flatMap(({ added }) => added),
    moved: parts.flatMap(({ moved }) => moved),
    links: parts.flatMap(({ links }) => links),
  };
}

/** The union ends on the day before. */
function ending(history: NamedHistory, id: string, date: IsoDate): ReorganisationChanges {
  const last = versionOn(history, id, addDays(date, -1));
  invariant(last !== null, `NOT_IN_FORCE:${id}`);
  return {
    ...NOTHING,
    ended: [{ organisationId: id, from: last.from, to: addDays(date, -1) }],
  };
}

/** The union goes on from the day under another name or another union. */
function goingOn(
  history: NamedHistory,
  id: string,
  date: IsoDate,
  change: Partial<Naming & { parentId: string }>,
): ReorganisationChanges {
  const last = history.versions.find(
    ({ organisationId, from, to }) =>
      organisationId === id && from < date && (to === null || to >= date),
  );
  invariant(last !== undefined, `NOT_IN_FORCE:${id}`);
  const { name, shortName, kind, parentId, to, nameEn = null } = last;
  const next = { organisationId: id, name, shortName, nameEn, kind, parentId, from: date, to };
  return {
    ...ending(history, id, date),
    added: [{ ...next, ...change }],
  };
}

/** Everything below `upperId` on the day or later stands where `parentOf` says, if it says so. */
function childrenMoving(
  history: NamedHistory,
  upperId: string,
  date: IsoDate,
  parentOf: (childId: string) => string | undefined,
): ReorganisationChanges {
  const below = history.versions.filter(
    ({ parentId, to }) => parentId === upperId && (to === null || to >= date),
  );
  return together(
    below.flatMap(({ organisationId, from }) => {
      const parentId = parentOf(organisationId);
      if (parentId === undefined) return [];
      if (from < date) return [goingOn(history, organisationId, date, { parentId })];
      return [{ ...NOTHING, moved: [{ organisationId, from, parentId }] }];
    }),
  );
}

function founding({ founded, date }: Reorganisation): ReorganisationChanges {
  return {
    ...NOTHING,
    added: founded.map(({ id, ...version }) => ({
      ...version,
      organisationId: id,
      from: date,
      to: null,
    })),
  };
}

function linking(
  { date, decisionNumber }: Reorganisation,
  kind: OrganisationLink['kind'],
  pairs: readonly (readonly [fromId: string, toId: string | null])[],
): ReorganisationChanges {
  const links = pairs.map(([fromId, toId]) => ({ kind, fromId, toId, date, decisionNumber }));
  return { ...NOTHING, links };
}

/** MERGE and ABSORB: all go into one, with everything below them. */
function joining(
  history: NamedHistory,
  decided: Reorganisation,
  intoId: string,
): readonly ReorganisationChanges[] {
  const { fromIds, date, kind } = decided;
  const goes = new Set(fromIds);
  return [
    ...fromIds.map((id) => ending(history, id, date)),
    ...fromIds.map((id) =>
      childrenMoving(history, id, date, (child) => (goes.has(child) ? undefined : intoId)),
    ),
    linking(
      decided,
      kind === 'MERGE' ? 'MERGE' : 'ABSORB',
      fromIds.map((id) => [id, intoId] as const),
    ),
  ];
}

function partsOf(history: NamedHistory, decided: Reorganisation): readonly ReorganisationChanges[] {
  const { kind, date, fromIds, intoId, naming, founded, childParents } = decided;
  const [id = ''] = fromIds;
  const chosen = (childId: string) =>
    childParents.find((child) => child.childId === childId)?.parentId;
  switch (kind) {
    case 'MERGE':
      return [founding(decided), ...joining(history, decided, founded[0]?.id ?? '')];
    case 'ABSORB':
      return [
        ...(naming === null ? [] : [goingOn(history, intoId ?? '', date, naming)]),
        ...joining(history, decided, intoId ?? ''),
      ];
    case 'SPLIT':
      return [
        founding(decided),
        ...endingIds(decided).map((ends) => ending(history, ends, date)),
        childrenMoving(history, id, date, chosen),
        linking(
          decided,
          'SPLIT',
          founded.map((part) => [id, part.id] as const),
        ),
      ];
    case 'RENAME':
      return [goingOn(history, id, date, naming ?? {}), linking(decided, 'RENAME', [[id, id]])];
    case 'DISSOLVE':
      return [
        ending(history, id, date),
        childrenMoving(history, id, date, chosen),
        linking(decided, 'DISSOLVE', [[id, null]]),
      ];
    case 'MOVE':
      return [goingOn(history, id, date, intoId === null ? {} : { parentId: intoId })];
  }
}

/** The history after the changes; versions that stay keep whatever else is known of them. */
export function withChanges<Version extends OrganisationVersion, Link extends OrganisationLink>(
  history: { readonly versions: readonly Version[]; readonly links: readonly Link[] },
  { ended, added, moved, links }: ReorganisationChanges,
): {
  readonly versions: readonly (Version | NamedVersion)[];
  readonly links: readonly (Link | OrganisationLink)[];
} {
  const key = (organisationId: string, from: IsoDate) => `${organisationId} ${from}`;
  const ends = new Map(ended.map((one) => [key(one.organisationId, one.from), one.to]));
  const parents = new Map(moved.map((one) => [key(one.organisationId, one.from), one.parentId]));
  const versions = history.versions.map((version) => {
    const of = key(version.organisationId, version.from);
    return {
      ...version,
      to: ends.get(of) ?? version.to,
      parentId: parents.get(of) ?? version.parentId,
    };
  });
  return { versions: [...versions, ...added], links: [...history.links, ...links] };
}

/**
 * The history as though the unions had not ended by a decision and nobody had come out of them: by it,
 * records count as they did before. Names and unions above, of which no count speaks, stay as they are.
 */
export function withoutDecision(
  history: OrganisationHistory,
  decided: Reorganisation,
): OrganisationHistory {
  const { date, fromIds } = decided;
  const ending = endingIds(decided);
  const lastDay = addDays(date, -1);
  return {
    versions: history.versions.map((version) =>
      version.to === lastDay && ending.includes(version.organisationId)
        ? { ...version, to: null }
        : version,
    ),
    links: history.links.filter((link) => link.date !== date || !fromIds.includes(link.fromId)),
  };
}

/**
 * What a decision does to the register: which versions end, which are added, which stand elsewhere,
 * and who came out of whom. All that is wrong with it at once, where it cannot be; what is wrong
 * with the history already is not held against it.
 */
export function changesOf(
  history: NamedHistory,
  decided: Reorganisation,
): Result<ReorganisationChanges, readonly ReorganisationIssue[]> {
  const issues = reorganisationIssues(history, decided);
  if (issues.length > 0) return err(issues);
  const changes = together(partsOf(history, decided));
  const before = new Set(validateHistory(history).map(signature));
  const wrong = validateHistory(withChanges(history, changes)).filter(
    (found) => !before.has(signature(found)),
  );
  return wrong.length > 0 ? err(wrong) : ok(changes);
}

function signature({ code, data }: ReorganisationIssue): string {
  return JSON.stringify([code, data]);
}

/** Every union that is told of in the changes: those whose rows are written. */
export function touchedIds({
  ended,
  added,
  moved,
  links,
}: ReorganisationChanges): readonly string[] {
  const ids = [...ended, ...added, ...moved].map(({ organisationId }) => organisationId);
  const linked = links.flatMap(({ fromId, toId }) => (toId === null ? [fromId] : [fromId, toId]));
  return [...new Set([...ids, ...linked])].toSorted();
}
