import type pg from 'pg';
import type { OrganisationKind, PartnerKind } from '../generated/enums.ts';
import type { Day } from './calendar.ts';
import { day } from './calendar.ts';

/** The first day of the sample. */
export const FIRST_DAY: Day = day(2019, 1, 1);

/** A union as the reference data know it, over its whole life. */
export interface Union {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly versions: readonly UnionVersion[];
  /** First and last day; `to` is null while it stands. */
  readonly from: Day;
  readonly to: Day | null;
  /** The union that succeeded it, and since when. */
  readonly successor: { readonly id: string; readonly date: Day } | null;
}

export interface UnionVersion {
  readonly name: string;
  readonly shortName: string;
  readonly from: Day;
  readonly to: Day | null;
}

export interface PartnerOfWorld {
  readonly id: string;
  readonly name: string;
  readonly kind: PartnerKind;
  /** null for an international body. */
  readonly country: string | null;
  readonly sinceYear: number | null;
}

/** The reference data that the sample is set in. */
export interface World {
  readonly today: Day;
  readonly federation: Union;
  /** Sector and provincial unions that stood at some time of the sample, by id. */
  readonly unions: readonly Union[];
  /** Partners that live on today: those that merged away are left out. */
  readonly partners: readonly PartnerOfWorld[];
}

const ORGANISATIONS = `
  SELECT o.id, last.kind,
    json_agg(json_build_object('name', v.name, 'shortName', v.short_name,
      'from', v.valid_from, 'to', v.valid_to) ORDER BY v.valid_from) AS versions,
    min(v.valid_from) AS "from",
    CASE WHEN bool_or(v.valid_to IS NULL) THEN NULL ELSE max(v.valid_to) END AS "to",
    (SELECT json_build_object('id', l.to_id, 'date', l.date)
       FROM organisation_link l
      WHERE l.from_id = o.id AND l.to_id <> o.id AND l.kind IN ('MERGE', 'ABSORB', 'RENAME')
      ORDER BY l.date DESC LIMIT 1) AS successor
  FROM organisation o
  JOIN organisation_version v ON v.organisation_id = o.id
  JOIN LATERAL (SELECT kind FROM organisation_version WHERE organisation_id = o.id
                ORDER BY valid_from DESC LIMIT 1) last ON true
  WHERE last.kind IN ('FEDERATION', 'SECTOR_UNION', 'PROVINCIAL_UNION')
  GROUP BY o.id, last.kind
  ORDER BY o.id`;

const PARTNERS = `
  SELECT id, name_vi AS name, kind, country_code AS country, since_year AS "sinceYear"
  FROM partner p
  WHERE NOT EXISTS (SELECT FROM partner_link l WHERE l.from_id = p.id)
  ORDER BY id`;

/** Reads the reference data; they must have been loaded. */
export async function readWorld(pool: pg.Pool, today: Day): Promise<World> {
  const organisations = (await pool.query<Union>(ORGANISATIONS)).rows;
  const { rows: partners } = await pool.query<PartnerOfWorld>(PARTNERS);
  const federation = organisations.find(({ kind }) => kind === 'FEDERATION');
  if (federation === undefined || partners.length === 0) {
    throw new Error('Load the reference data before the sample data.');
  }
  const unions = organisations.filter(
    ({ kind, to }) => kind !== 'FEDERATION' && (to === null || to >= FIRST_DAY),
  );
  return { today, federation, unions, partners };
}

export function standsOn(union: Union, date: Day): boolean {
  return union.from <= date && (union.to === null || date <= union.to);
}

/** What the union was called that day, in short. */
export function shortNameOn(union: Union, date: Day): string {
  const version = union.versions.findLast(({ from }) => from <= date) ?? union.versions[0];
  return version?.shortName ?? union.id;
}

/** The union in which this one lives on today: itself while it stands or when nobody succeeded it. */
export function latestOf(world: World, union: Union): Union {
  const { successor } = union;
  if (successor === null || successor.date > world.today) return union;
  const next = world.unions.find(({ id }) => id === successor.id);
  return next === undefined ? union : latestOf(world, next);
}
