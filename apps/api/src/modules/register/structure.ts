import type { Place } from '@cau-noi/domain/access/subject';
import type {
  OrganisationHistory,
  OrganisationKind,
  OrganisationLink,
  OrganisationVersion,
} from '@cau-noi/domain/organisation';
import type { OrganisationRole } from '@cau-noi/domain/organisation/roles';
import { invariant } from '@cau-noi/domain/invariant';
import { successorsOf } from '@cau-noi/domain/organisation/successors';
import type { Verification } from '@cau-noi/domain/check';
import type { IsoDate } from '@cau-noi/domain/period';
import { inForceOn, isInForce } from '@cau-noi/domain/period/dated';

/** Where something about a union is known from. */
interface Provenance {
  readonly source: string | null;
  readonly verification: Verification;
}
export type VersionEntry = OrganisationVersion &
  Provenance & { readonly id: string; readonly nameEn: string | null };
export type LinkEntry = OrganisationLink & Provenance;
export type RoleEntry = OrganisationRole & Provenance;

/** How a union stands to the others on a day, or stood when it was last known. */
interface Standing {
  readonly parentId: string | null;
  readonly dissolved: boolean;
  readonly successorIds: readonly string[];
}

/** All unions in memory: what they were on any day, and which grants reach them. */
export class Structure {
  readonly history: OrganisationHistory;
  readonly #versions: ReadonlyMap<string, readonly VersionEntry[]>;
  readonly #links: readonly LinkEntry[];
  readonly #roles: readonly RoleEntry[];
  readonly #days = new Map<IsoDate, StructureOfDay>();

  /** @param versions by the first day on which they held */
  constructor(
    versions: readonly VersionEntry[],
    links: readonly LinkEntry[],
    roles: readonly RoleEntry[],
  ) {
    this.history = { versions, links };
    this.#versions = byUnion(versions);
    this.#links = links;
    this.#roles = roles;
  }

  /** The union as it stood on the day, else as last known before, else as it began; null for no union. */
  versionOn(id: string, day: IsoDate): VersionEntry | null {
    const own = this.#versions.get(id) ?? [];
    return own.findLast((version) => version.from <= day) ?? own.at(0) ?? null;
  }

  /** The latest first. */
  versionsOf(id: string): readonly VersionEntry[] {
    return this.#versions.get(id)?.toReversed() ?? [];
  }

  /** How it came out of others and what became of it; the latest first. */
  linksOf(id: string): readonly LinkEntry[] {
    return this.#links.filter((link) => link.fromId === id || link.toId === id);
  }

  /** Roles set over the union or over one above it. */
  rolesOver(id: string, day: IsoDate): readonly RoleEntry[] {
    const over = new Set([id, ...this.ancestorsOf(id, day)]);
    return this.#roles.filter((role) => over.has(role.scopeId));
  }

  /** What kind the union was on the day; one that did not stand then keeps its last kind. */
  kindOn(id: string, day: IsoDate): OrganisationKind {
    const own = this.#versions.get(id) ?? [];
    const found = inForceOn(own, day) ?? own.at(-1);
    invariant(found !== undefined, `ORGANISATION_WITHOUT_VERSION:${id}`);
    return found.kind;
  }

  /** The ids above, nearest first, by what is known of each on the day. */
  ancestorsOf(id: string, day: IsoDate): readonly string[] {
    const above: string[] = [];
    let parentId = this.versionOn(id, day)?.parentId ?? null;
    while (parentId !== null && !above.includes(parentId)) {
      above.push(parentId);
      parentId = this.versionOn(parentId, day)?.parentId ?? null;
    }
    return above;
  }

  /** Those that stand directly below on the day, in no order. */
  childrenOf(id: string, day: IsoDate): readonly VersionEntry[] {
    return [...this.#versions.values()].flatMap((own) => {
      const version = inForceOn(own, day);
      return version?.parentId === id ? [version] : [];
    });
  }

  /** A union as permissions see it on the day; null for an id that is none. */
  placeOn(id: string, day: IsoDate): Place | null {
    return this.#on(day).place(id);
  }

  /** The unions that grants at these reach on the day: themselves and all below, dissolved ones too. */
  reachOf(ids: readonly string[], day: IsoDate): ReadonlySet<string> {
    return this.#on(day).reach(ids);
  }

  /** The unions beside it under one parent, directly above and directly below, by what is known on the day. */
  besideOn(id: string, day: IsoDate): ReadonlySet<string> {
    return this.#on(day).beside(id);
  }

  /** The federation on the day; null in a register without one. */
  federationOn(day: IsoDate): string | null {
    const found = this.history.versions.find(
      (version) => version.kind === 'FEDERATION' && isInForce(version, day),
    );
    return found?.organisationId ?? null;
  }

  /** How many unions there have ever been. */
  get size(): number {
    return this.#versions.size;
  }

  #on(day: IsoDate): StructureOfDay {
    const known = this.#days.get(day);
    if (known !== undefined) return known;
    const made = new StructureOfDay(this.history, this.#versions, day);
    this.#days.set(day, made);
    return made;
  }
}

/** The edges of one day, and what was found along them. */
class StructureOfDay {
  readonly #standing = new Map<string, Standing>();
  readonly #below = new Map<string, string[]>();
  readonly #places = new Map<string, Place>();

  constructor(
    history: OrganisationHistory,
    versions: ReadonlyMap<string, readonly VersionEntry[]>,
    day: IsoDate,
  ) {
    for (const [id, own] of versions) {
      const last = own.findLast((version) => version.from <= day);
      if (last === undefined) continue;
      const dissolved = last.to !== null && last.to < day;
      const successorIds = dissolved ? successorsOf(history, id, day).toSorted() : [];
      this.#standing.set(id, { parentId: last.parentId, dissolved, successorIds });
    }
    for (const [id, standing] of this.#standing) {
      for (const upper of uppers(standing)) {
        const lowers = this.#below.get(upper) ?? [];
        lowers.push(id);
        this.#below.set(upper, lowers);
      }
    }
  }

  place(organisationId: string): Place | null {
    const known = this.#places.get(organisationId);
    if (known !== undefined) return known;
    const standing = this.#standing.get(organisationId);
    if (standing === undefined) return null;
    const { dissolved, successorIds } = standing;
    const lineage = closure([organisationId], (id) => {
      const above = this.#standing.get(id);
      return above === undefined ? [] : uppers(above);
    });
    const place = { organisationId, dissolved, successorIds, lineage: [...lineage].toSorted() };
    this.#places.set(organisationId, place);
    return place;
  }

  beside(id: string): ReadonlySet<string> {
    const parentId = this.#standing.get(id)?.parentId ?? null;
    const around = [...this.#directlyBelow(id)];
    if (parentId !== null) around.push(parentId, ...this.#directlyBelow(parentId));
    return new Set(around.filter((other) => other !== id));
  }

  /** Without those that it succeeded. */
  #directlyBelow(id: string): readonly string[] {
    const below = this.#below.get(id) ?? [];
    return below.filter((lower) => this.#standing.get(lower)?.parentId === id);
  }

  reach(ids: readonly string[]): ReadonlySet<string> {
    return closure(ids, (id) => this.#below.get(id) ?? []);
  }
}

function byUnion(versions: readonly VersionEntry[]): ReadonlyMap<string, VersionEntry[]> {
  const groups = new Map<string, VersionEntry[]>();
  for (const version of versions) {
    const own = groups.get(version.organisationId) ?? [];
    own.push(version);
    groups.set(version.organisationId, own);
  }
  return groups;
}

function uppers({ parentId, successorIds }: Standing): readonly string[] {
  return parentId === null ? successorIds : [parentId, ...successorIds];
}

/** Everything that is reached from the starts, the starts among it. */
function closure(
  starts: readonly string[],
  next: (id: string) => readonly string[],
): ReadonlySet<string> {
  const reached = new Set(starts);
  for (const id of reached) for (const more of next(id)) reached.add(more);
  return reached;
}
