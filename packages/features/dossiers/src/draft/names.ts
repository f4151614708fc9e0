import { readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { DossierContent_dossier } from './dossier-content.ts';
import { CostLine_line, Member_member, Participants_group } from './dossier-parts.ts';

/** Somebody of ours as a form shows them. */
export interface PersonName {
  readonly id: string;
  readonly name: string;
  /** Post and unit: "Phó Chủ tịch, CĐ Mẫu". */
  readonly note: string;
  readonly unit: { readonly id: string; readonly name: string } | null;
}

/** A unit, partner or plan line as a form shows it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** The names of everything that a content points at by id; grows as the writer chooses. */
export interface Names {
  readonly people: readonly PersonName[];
  readonly units: readonly Named[];
  readonly partners: readonly (Named & { readonly countryCode: string | null })[];
  readonly planLines: readonly Named[];
}

export const NO_NAMES: Names = { people: [], units: [], partners: [], planLines: [] };

/** A person as the API gives them, wherever they are asked for. */
export interface PersonRecord {
  readonly id: string;
  readonly fullName: string;
  readonly currentPost: {
    readonly title: string;
    readonly organisation: { readonly id: string; readonly shortName: string };
  } | null;
}

/** A person's name with post and unit. */
export function personName({ id, fullName, currentPost }: PersonRecord): PersonName {
  const unit = currentPost && {
    id: currentPost.organisation.id,
    name: currentPost.organisation.shortName,
  };
  const note = currentPost === null ? '' : `${currentPost.title}, ${unit?.name ?? ''}`;
  return { id, name: fullName, note, unit };
}

function together<T extends { readonly id: string }>(known: readonly T[], more: readonly T[]) {
  const ids = new Set(known.map(({ id }) => id));
  return [...known, ...more.filter(({ id }) => !ids.has(id))];
}

/** Both sets of names, each id once; the first wins. */
export function joinNames(known: Names, more: Partial<Names>): Names {
  return {
    people: together(known.people, more.people ?? []),
    units: together(known.units, more.units ?? []),
    partners: together(known.partners, more.partners ?? []),
    planLines: together(known.planLines, more.planLines ?? []),
  };
}

type Units = readonly { readonly id: string; readonly shortName: string }[];

const unitNames = (units: Units): readonly Named[] =>
  units.map(({ id, shortName }) => ({ id, name: shortName }));

/** The names that come with lists of members, participants and costs. */
export function namesOfParts(parts: {
  readonly members: readonly FragmentOf<typeof Member_member>[];
  readonly participants: readonly FragmentOf<typeof Participants_group>[];
  readonly costLines: readonly FragmentOf<typeof CostLine_line>[];
}): Names {
  const people = readFragment(Member_member, parts.members).map(({ person }) => personName(person));
  const groups = readFragment(Participants_group, parts.participants);
  const lines = readFragment(CostLine_line, parts.costLines);
  return {
    ...NO_NAMES,
    people,
    units: [
      ...people.flatMap(({ unit }) => unit ?? []),
      ...unitNames(groups.flatMap(({ organisation }) => organisation ?? [])),
      ...unitNames(lines.flatMap(({ paidBy }) => paidBy ?? [])),
    ],
  };
}

/** The names that come with a dossier. */
export function namesOf(fragment: FragmentOf<typeof DossierContent_dossier>): Names {
  const dossier = readFragment(DossierContent_dossier, fragment);
  const { partner, planLine, sponsors } = dossier;
  return joinNames(namesOfParts(dossier), {
    units: unitNames([dossier.organisation, ...dossier.coOrganisers]),
    partners: [
      ...(partner ? [partner] : []),
      ...sponsors.map((sponsor) => ({ ...sponsor.partner, countryCode: null })),
    ],
    planLines: planLine === null ? [] : [{ id: planLine.id, name: planLine.title }],
  });
}

/** The name of each id, whatever it belongs to. */
export function namesById(names: Names): ReadonlyMap<string, string> {
  const { people, units, partners, planLines } = names;
  return new Map(
    [...people, ...units, ...partners, ...planLines].map(({ id, name }) => [id, name]),
  );
}

/** The units of these ids that have a name, in their order. */
export function unitsNamed(ids: readonly string[], { units }: Names): readonly Named[] {
  return ids.flatMap((id) => units.find((unit) => unit.id === id) ?? []);
}
