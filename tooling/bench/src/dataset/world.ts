import type pg from 'pg';
import { dealOut } from './scale.ts';
import type { Scale } from './scale.ts';
import { COUNTRIES, partnerName } from './words.ts';

/** A union for as long as it stands; the first day is open, as statistics take it. */
export interface Union {
  readonly id: string;
  readonly shortName: string;
  readonly kind: string;
  /** Last day; null while it stands. */
  readonly to: string | null;
}

export interface Partner {
  readonly id: string;
  readonly name: string;
  readonly country: string;
}

interface Route {
  readonly id: string;
  readonly subject: string;
  readonly kinds: readonly string[];
  readonly planned: boolean | null;
  readonly steps: readonly string[];
}

/** A row of a check, as submissions freeze it. */
interface Parameter {
  readonly id: string;
  readonly checkId: string;
  readonly kinds: readonly string[] | null;
  readonly basis: object;
}

/** What the reference data bring, and the numbers of what is made besides. */
export interface World {
  readonly scale: Scale;
  readonly federationId: string;
  /** Unions of the reference data, the federation among them. */
  readonly unions: readonly Union[];
  readonly grassroots: readonly Union[];
  readonly partners: readonly Partner[];
  readonly routes: readonly Route[];
  readonly parameters: readonly Parameter[];
  /** How many people each union has, in the order of `unions`, then of `grassroots`. */
  readonly people: readonly number[];
}

const UNIONS = `SELECT DISTINCT ON (v.organisation_id) v.organisation_id AS id,
    v.short_name AS "shortName", v.kind::text AS kind, v.valid_to::text AS "to"
  FROM organisation_version v WHERE v.kind <> 'GRASSROOTS_UNION'
  ORDER BY v.organisation_id, v.valid_from DESC`;

const PARAMETERS = `SELECT json_build_object('id', p.id, 'checkId', p.check_id, 'from', p.valid_from,
    'to', p.valid_to, 'kinds', CASE WHEN p.kinds <> '{}' THEN to_json(p.kinds) END,
    'levels', NULL, 'planned', p.planned, 'severity', p.severity, 'values', p.values,
    'basis', json_build_object('citation', p.citation, 'article', p.article,
      'verification', p.verification)) AS parameter
  FROM check_parameter p ORDER BY p.id`;

/** Reads the reference data of a migrated database. */
export async function readWorld(client: pg.ClientBase, scale: Scale): Promise<World> {
  const unions = (await client.query<Union>(UNIONS)).rows;
  const routes = await client.query<Route>(
    `SELECT id, subject::text, kinds::text[], planned, steps::text[] FROM approval_route ORDER BY id`,
  );
  const parameters = await client.query<{ parameter: Parameter }>(PARAMETERS);
  const federation = unions.find((union) => union.kind === 'FEDERATION');
  if (federation === undefined) throw new Error('The reference data have no federation');
  const grassroots = grassrootsOf(scale.grassrootsUnions);
  const large = unions.length;
  return {
    scale,
    federationId: federation.id,
    unions,
    grassroots,
    partners: partnersOf(scale.partners),
    routes: routes.rows,
    parameters: parameters.rows.map((row) => row.parameter),
    people: [
      ...dealOut(
        Math.ceil(scale.people / 2),
        Array.from({ length: large }, () => 1),
      ),
      ...dealOut(
        Math.floor(scale.people / 2),
        Array.from({ length: grassroots.length }, () => 1),
      ),
    ],
  };
}

function grassrootsOf(count: number): readonly Union[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `cdcs-${index + 1}`,
    shortName: `CĐCS Nhà máy số ${index + 1}`,
    kind: 'GRASSROOTS_UNION',
    to: null,
  }));
}

function partnersOf(count: number): readonly Partner[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `partner-${index + 1}`,
    name: `Công đoàn ${partnerName(index)}`,
    country: COUNTRIES[(index * 7) % COUNTRIES.length] ?? 'LA',
  }));
}

/** The steps that a dossier goes through. */
export function routeOf(world: World, kind: string | null, planned: boolean): Route {
  const subject = kind === null ? 'PLAN' : 'DOSSIER';
  const route = world.routes.find(
    (row) =>
      row.subject === subject &&
      (row.kinds.length === 0 || (kind !== null && row.kinds.includes(kind))) &&
      (row.planned === null || row.planned === planned),
  );
  if (route === undefined) throw new Error(`No route for ${kind ?? subject}`);
  return route;
}

/** The id of a person of a union, by the union's place among all and the person's in it. */
export function personId(world: World, union: number, index: number): string {
  return `person-${union + 1}-${index % Math.max(1, world.people[union] ?? 1)}`;
}
