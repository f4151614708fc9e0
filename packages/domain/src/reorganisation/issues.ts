import { required } from '../limits/limits.ts';
import { versionOn, versionsOf } from '../organisation/organisation.ts';
import type { OrganisationHistory, OrganisationKind } from '../organisation/organisation.ts';
import { addDays } from '../period/period.ts';
import { issue } from '../result.ts';
import { endingIds } from './reorganisation.ts';
import type {
  Founded,
  Naming,
  Reorganisation,
  ReorganisationIssue,
  ReorganisationKind,
} from './reorganisation.ts';

type Path = readonly (string | number)[];

/** Into which kinds a union of each kind may go. What ends at a level may be taken over by one above. */
const GOES_INTO: Readonly<Record<OrganisationKind, readonly OrganisationKind[]>> = {
  FEDERATION: [],
  SECTOR_UNION: ['SECTOR_UNION'],
  PROVINCIAL_UNION: ['PROVINCIAL_UNION'],
  UPPER_LEVEL_UNION: ['UPPER_LEVEL_UNION', 'SECTOR_UNION', 'PROVINCIAL_UNION'],
  GRASSROOTS_UNION: ['GRASSROOTS_UNION', 'UPPER_LEVEL_UNION', 'SECTOR_UNION', 'PROVINCIAL_UNION'],
};

/** How many unions a decision of each kind is about, and how many it founds. */
const COUNTS: Readonly<
  Record<
    ReorganisationKind,
    { readonly from: readonly [number, number]; readonly founded: readonly [number, number] }
  >
> = {
  MERGE: { from: [2, Infinity], founded: [1, 1] },
  ABSORB: { from: [1, Infinity], founded: [0, 0] },
  SPLIT: { from: [1, 1], founded: [1, Infinity] },
  RENAME: { from: [1, 1], founded: [0, 0] },
  DISSOLVE: { from: [1, 1], founded: [0, 0] },
  MOVE: { from: [1, 1], founded: [0, 0] },
};

const CODE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const LONGEST_CODE = 60;

function counted(
  path: Path,
  count: number,
  [minimum, maximum]: readonly [number, number],
): readonly ReorganisationIssue[] {
  if (count < minimum) return [issue('TOO_FEW', { minimum }, path)];
  return count > maximum ? [issue('TOO_MANY', { maximum }, path)] : [];
}

function named(naming: Naming, path: Path): readonly ReorganisationIssue[] {
  return [
    ...required([...path, 'name'], naming.name),
    ...required([...path, 'shortName'], naming.shortName),
  ].map((wrong) => issue('REQUIRED', {}, wrong.path));
}

/** Whether everything is said that such a decision says, and nothing else. */
function shapeIssues(decided: Reorganisation): readonly ReorganisationIssue[] {
  const { kind, fromIds, founded, intoId, naming, goesOn } = decided;
  const { from, founded: made } = COUNTS[kind];
  const endsWhole = kind === 'SPLIT' && !goesOn;
  const needsInto = kind === 'ABSORB' || kind === 'MOVE';
  const mayName = kind === 'RENAME' || kind === 'ABSORB';
  const not = (path: string) => issue('NOT_FOR_KIND', { kind }, [path]);
  return [
    ...counted(['fromIds'], fromIds.length, from),
    ...counted(['founded'], founded.length, endsWhole ? [2, Infinity] : made),
    ...(needsInto && intoId === null ? [issue('REQUIRED', {}, ['intoId'])] : []),
    ...(!needsInto && intoId !== null ? [not('intoId')] : []),
    ...(kind === 'RENAME' && naming === null ? [issue('REQUIRED', {}, ['naming', 'name'])] : []),
    ...(!mayName && naming !== null ? [not('naming')] : []),
    ...(naming === null ? [] : named(naming, ['naming'])),
    ...founded.flatMap((one, index) => named(one, ['founded', index])),
  ];
}

/** Whether something can be decided of a union on the day: it stands, and nothing is decided later. */
function standingIssues(
  history: OrganisationHistory,
  { date }: Reorganisation,
  organisationId: string,
  path: Path,
): readonly ReorganisationIssue[] {
  const own = versionsOf(history, organisationId);
  if (own.length === 0) return [issue('UNION_UNKNOWN', { organisationId }, path)];
  const later = own.find(({ from }) => from >= date);
  if (later !== undefined) {
    return [issue('LATER_VERSION', { organisationId, from: later.from }, path)];
  }
  const standing = versionOn(history, organisationId, addDays(date, -1));
  if (standing === null || (standing.to !== null && standing.to < date)) {
    return [issue('NOT_IN_FORCE', { organisationId, date }, path)];
  }
  const { to } = standing;
  return to === null ? [] : [issue('ENDS_ALREADY', { organisationId, to }, path)];
}

function twiceIssues(decided: Reorganisation): readonly ReorganisationIssue[] {
  const { fromIds, founded, intoId } = decided;
  const repeated = fromIds.flatMap((id, index) =>
    fromIds.indexOf(id) < index ? [issue('TWICE', { organisationId: id }, ['fromIds', index])] : [],
  );
  const madeTwice = founded.flatMap(({ id }, index) =>
    founded.findIndex((one) => one.id === id) < index
      ? [issue('TWICE', { organisationId: id }, ['founded', index, 'id'])]
      : [],
  );
  const into =
    intoId !== null && fromIds.includes(intoId)
      ? [issue('INTO_ITSELF', { organisationId: intoId }, ['intoId'])]
      : [];
  return [...repeated, ...madeTwice, ...into];
}

function foundedIssues(
  history: OrganisationHistory,
  { id }: Founded,
  path: Path,
): readonly ReorganisationIssue[] {
  if (!CODE.test(id) || id.length > LONGEST_CODE) {
    return [issue('ID_FORMAT', { organisationId: id }, path)];
  }
  const taken = versionsOf(history, id).length > 0;
  return taken ? [issue('ID_TAKEN', { organisationId: id }, path)] : [];
}

/** Whether what ends may go where it is to go. */
function kindIssues(
  history: OrganisationHistory,
  decided: Reorganisation,
): readonly ReorganisationIssue[] {
  const { kind, fromIds, intoId, founded, date } = decided;
  const kindOf = (id: string) => versionOn(history, id, addDays(date, -1))?.kind ?? null;
  const stays = fromIds.flatMap((id, index) =>
    kindOf(id) === 'FEDERATION' && kind !== 'RENAME'
      ? [issue('FEDERATION_STAYS', { organisationId: id }, ['fromIds', index])]
      : [],
  );
  const intoKinds =
    kind === 'ABSORB'
      ? [intoId === null ? null : kindOf(intoId)]
      : kind === 'MERGE' || kind === 'SPLIT'
        ? founded.map((one) => one.kind)
        : [];
  const differ = fromIds.flatMap((organisationId, index) => {
    const own = kindOf(organisationId);
    if (own === null || own === 'FEDERATION') return [];
    const wrong = intoKinds.find((into) => into !== null && !GOES_INTO[own].includes(into));
    return wrong === undefined || wrong === null
      ? []
      : [issue('KINDS_DIFFER', { organisationId, kind: own, intoKind: wrong }, ['fromIds', index])];
  });
  return [...stays, ...differ];
}

/** Whether it is said of everything below the union where it stands afterwards. */
function childIssues(
  history: OrganisationHistory,
  decided: Reorganisation,
): readonly ReorganisationIssue[] {
  const { kind, fromIds, childParents, date } = decided;
  const shared = kind === 'SPLIT' || kind === 'DISSOLVE';
  if (!shared) {
    return childParents.length > 0 ? [issue('NOT_FOR_KIND', { kind }, ['childParents'])] : [];
  }
  const [id] = fromIds;
  const below = history.versions.filter(
    ({ parentId, to }) => parentId === id && (to === null || to >= date),
  );
  const chosen = new Set(childParents.map(({ childId }) => childId));
  const homeless = endingIds(decided).length > 0 ? below : [];
  const seen = new Set<string>();
  return [
    ...homeless.flatMap(({ organisationId, name }) => {
      if (chosen.has(organisationId) || seen.has(organisationId)) return [];
      seen.add(organisationId);
      return [issue('CHILD_WITHOUT_PARENT', { organisationId, name }, ['childParents'])];
    }),
    ...childParents.flatMap(({ childId }, index) =>
      below.some(({ organisationId }) => organisationId === childId)
        ? []
        : [issue('NOT_A_CHILD', { organisationId: childId }, ['childParents', index])],
    ),
  ];
}

/** Whether anything would change at all. */
function sameIssues(
  history: OrganisationHistory,
  { kind, fromIds, intoId, naming, date }: Reorganisation,
): readonly ReorganisationIssue[] {
  const [organisationId = ''] = fromIds;
  const before = versionOn(history, organisationId, addDays(date, -1));
  if (before === null) return [];
  const sameName = naming?.name === before.name && naming.shortName === before.shortName;
  if (kind === 'RENAME' && sameName) {
    return [issue('SAME_NAME', { organisationId }, ['naming', 'name'])];
  }
  return kind === 'MOVE' && intoId === before.parentId
    ? [issue('SAME_PARENT', { organisationId }, ['intoId'])]
    : [];
}

/** All that stands against a decision, before its changes are worked out. */
export function reorganisationIssues(
  history: OrganisationHistory,
  decided: Reorganisation,
): readonly ReorganisationIssue[] {
  const shape = [...shapeIssues(decided), ...twiceIssues(decided)];
  if (shape.length > 0) return shape;
  const { fromIds, intoId, founded, kind } = decided;
  const changes = (id: string, path: Path) => standingIssues(history, decided, id, path);
  const standing = [
    ...fromIds.flatMap((id, index) => changes(id, ['fromIds', index])),
    // The new parent of a moved union is only stood under.
    ...(intoId !== null && kind === 'ABSORB' ? changes(intoId, ['intoId']) : []),
    ...(intoId !== null && kind === 'MOVE' && versionsOf(history, intoId).length === 0
      ? [issue('UNION_UNKNOWN', { organisationId: intoId }, ['intoId'])]
      : []),
    ...founded.flatMap((one, index) => foundedIssues(history, one, ['founded', index, 'id'])),
  ];
  if (standing.length > 0) return standing;
  const kinds = kindIssues(history, decided);
  if (kinds.length > 0) return kinds;
  return [...childIssues(history, decided), ...sameIssues(history, decided)];
}
