import type { OrganisationKind, OrganisationLinkKind } from '@cau-noi/domain/organisation';
import { ORGANISATION_KINDS } from '@cau-noi/domain/organisation';
import { addDays } from '@cau-noi/domain/period';
import type { IsoDate } from '@cau-noi/domain/period';

interface Named {
  readonly id: string;
  readonly shortName: string;
}

/** How one union came out of another. */
export interface StructureLink {
  readonly kind: OrganisationLinkKind;
  readonly date: string;
  readonly from: Named;
  readonly to: Named | null;
}

/** A union with all its versions and links. */
export interface UnitHistory<Link extends StructureLink> {
  readonly id: string;
  readonly versions: readonly {
    readonly kind: OrganisationKind;
    readonly shortName: string;
    readonly validFrom: string;
    readonly validTo: string | null;
  }[];
  readonly links: readonly Link[];
}

/** How many unions of a level stood before a change and after it. */
export interface Counted {
  readonly before: number;
  readonly after: number;
}

/** What changed on one day. */
export interface StructureChange<Link extends StructureLink> {
  readonly day: string;
  readonly links: readonly Link[];
  /** The unions that stood the day before, by their names of that day: a successor among them took others up. */
  readonly stoodBefore: ReadonlyMap<string, string>;
  readonly provinces: Counted;
  readonly sectors: Counted;
}

/** The unions of some levels that stood on a day, with their names of that day. */
function standing(
  units: readonly UnitHistory<StructureLink>[],
  day: string,
  kinds: readonly OrganisationKind[],
): ReadonlyMap<string, string> {
  return new Map(
    units.flatMap(({ id, versions }) => {
      const version = versions.find(
        ({ kind, validFrom, validTo }) =>
          kinds.includes(kind) && validFrom <= day && (validTo === null || day <= validTo),
      );
      return version === undefined ? [] : [[id, version.shortName] as const];
    }),
  );
}

/** Every day on which the structure changed, the latest first. A link stands once, though both its unions tell of it. */
export function changesOf<Link extends StructureLink>(
  units: readonly UnitHistory<Link>[],
): readonly StructureChange<Link>[] {
  const links = new Map<string, Link>();
  for (const link of units.flatMap((unit) => unit.links)) {
    links.set([link.kind, link.date, link.from.id, link.to?.id].join(' '), link);
  }
  const all = [...links.values()];
  const days = [...new Set(all.map(({ date }) => date))].toSorted().toReversed();
  return days.map((day) => {
    const dayBefore = addDays(day as IsoDate, -1);
    const counted = (kind: OrganisationKind): Counted => ({
      before: standing(units, dayBefore, [kind]).size,
      after: standing(units, day, [kind]).size,
    });
    return {
      day,
      links: all.filter(({ date }) => date === day),
      stoodBefore: standing(units, dayBefore, ORGANISATION_KINDS),
      provinces: counted('PROVINCIAL_UNION'),
      sectors: counted('SECTOR_UNION'),
    };
  });
}

/** The links of a day by the union that came out: successors in the order of their names. */
export function bySuccessor<Link extends StructureLink>(
  links: readonly Link[],
  compare: (one: string, other: string) => number,
): readonly { readonly key: string; readonly to: Named | null; readonly links: readonly Link[] }[] {
  const groups = new Map<string, { readonly to: Named | null; readonly links: readonly Link[] }>();
  for (const link of links) {
    const key = link.to?.id ?? '';
    groups.set(key, { to: link.to, links: [...(groups.get(key)?.links ?? []), link] });
  }
  return [...groups]
    .map(([key, group]) => ({ key, ...group }))
    .toSorted((one, other) => compare(one.to?.shortName ?? '', other.to?.shortName ?? ''));
}
