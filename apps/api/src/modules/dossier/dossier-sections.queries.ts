import type { CountryCode } from '@cau-noi/domain/country';
import type { Sql } from '../../sql.ts';
import { keyed } from '../../sql.ts';
import { countedPersonsOfRow, countryCodesOfRow, personsOfRow } from './dossier-totals.queries.ts';
import type { ActualParts, DossierSections } from './dossier.queries.ts';

/** Whether a section says what was planned or what really happened. */
export type Phase = 'PLANNED' | 'ACTUAL';

/** What sections add up to, added up where they lie. */
interface Sums {
  readonly persons: number;
  /** As statistics count them. */
  readonly countedPersons: number;
  /** Of every stop or guest, in their order. */
  readonly countryCodes: readonly (CountryCode | null)[];
}

export type SectionValues = DossierSections & ActualParts & Sums;

type Section = keyof SectionValues;
export type { Section as DossierSection };

const listOf = (table: string, item: string, phase: Phase | null): string => `coalesce((
  SELECT json_agg(${item} ORDER BY s.position, s.id) FROM ${table} s
  WHERE s.dossier_id = d.id${phase === null ? '' : ` AND s.phase = '${phase}'`}), '[]')`;

const members = (phase: Phase): string =>
  listOf(
    'dossier_member',
    `json_build_object('id', s.id, 'personId', s.person_id, 'role', s.role, 'reason', s.reason)`,
    phase,
  );

const stops = (phase: Phase): string =>
  listOf(
    'dossier_stop',
    `json_build_object('id', s.id, 'countryCode', s.country_code, 'place', s.place,
      'arrive', s.arrive, 'leave', s.leave)`,
    phase,
  );

const guests = (phase: Phase): string =>
  listOf(
    'dossier_guest',
    `json_build_object('id', s.id, 'role', s.role, 'name', s.name, 'title', s.title,
      'standing', s.standing, 'countryCode', s.country_code, 'count', s.count)`,
    phase,
  );

const participants = (phase: Phase): string =>
  listOf(
    'dossier_participant_group',
    `json_build_object('id', s.id, 'kind', s.kind, 'count', s.count,
      'organisationId', s.organisation_id)`,
    phase,
  );

const costLines = (phase: Phase): string =>
  listOf(
    'dossier_cost_line',
    `json_build_object('id', s.id, 'kind', s.kind, 'item', s.item, 'role', s.role,
      'countryCode', s.country_code, 'place', s.place, 'traveller', s.traveller, 'description', s.description,
      'persons', s.persons, 'days', s.days, 'payer', s.payer, 'paidById', s.paid_by_id,
      'donorKind', s.donor_kind, 'hiredBecause', s.hired_because,
      'unitPrice', json_build_object('minor', s.unit_price_minor, 'currency', s.currency))`,
    phase,
  );

/** The JSON of each section of the dossier `d`, in the shape of the domain's content. */
const SECTIONS: Readonly<Record<Section, string>> = {
  coOrganiserIds: `coalesce((SELECT json_agg(s.organisation_id ORDER BY s.organisation_id)
    FROM dossier_co_organiser s WHERE s.dossier_id = d.id), '[]')`,
  objectives: listOf(
    'dossier_objective',
    `json_build_object('id', s.id, 'text', s.text, 'target', s.target, 'unit', s.unit)`,
    null,
  ),
  members: members('PLANNED'),
  stops: stops('PLANNED'),
  programme: listOf(
    'dossier_programme_item',
    `json_build_object('id', s.id, 'date', s.date, 'text', s.text, 'place', s.place,
      'stopId', s.stop_id)`,
    null,
  ),
  costLines: costLines('PLANNED'),
  guests: guests('PLANNED'),
  sponsors: listOf(
    'dossier_sponsor',
    `json_build_object('id', s.id, 'partnerId', s.partner_id, 'contribution', s.contribution,
      'amount', CASE WHEN s.amount_minor IS NOT NULL THEN
        json_build_object('minor', s.amount_minor, 'currency', s.currency) END)`,
    null,
  ),
  participants: participants('PLANNED'),
  'actual.members': members('ACTUAL'),
  'actual.stops': stops('ACTUAL'),
  'actual.guests': guests('ACTUAL'),
  'actual.participants': participants('ACTUAL'),
  'actual.costLines': costLines('ACTUAL'),
  persons: personsOfRow('PLANNED'),
  countedPersons: countedPersonsOfRow(),
  countryCodes: countryCodesOfRow('PLANNED'),
};

/** Every section of the content, in the order in which statements name them. */
export const CONTENT_SECTIONS = [
  'coOrganiserIds',
  'objectives',
  'members',
  'stops',
  'programme',
  'costLines',
  'guests',
  'sponsors',
  'participants',
] as const satisfies readonly (keyof DossierSections)[];

/** Every section of the real figures. */
export const ACTUAL_SECTIONS = [
  'actual.members',
  'actual.stops',
  'actual.guests',
  'actual.participants',
  'actual.costLines',
] as const satisfies readonly Section[];

/** Every section, and what they add up to. */
export const ALL_SECTIONS: readonly Section[] = [
  ...CONTENT_SECTIONS,
  ...ACTUAL_SECTIONS,
  'persons',
  'countedPersons',
  'countryCodes',
];

/** Sections of the dossier `d` as one JSON object; always in one order, so that statements are few. */
export function sectionsText(wanted: readonly Section[]): string {
  const names = ALL_SECTIONS.filter((name) => wanted.includes(name));
  return `json_build_object(${names.map((name) => `'${name}', ${SECTIONS[name]}`).join(', ')})`;
}

/**
 * The wanted sections of several dossiers in one statement; the others are not read at all.
 * The statement is prepared once for each set of sections.
 */
export async function sectionsOf<Name extends Section>(
  sql: Sql,
  dossierIds: readonly string[],
  wanted: readonly Name[],
): Promise<ReadonlyMap<string, Pick<SectionValues, Name>>> {
  const rows = await sql<{ id: string; sections: Pick<SectionValues, Name> }>(
    keyed(
      'dossier.sections',
      `SELECT d.id, ${sectionsText(wanted)} AS sections
        FROM dossier d WHERE d.id = ANY($1::text[])`,
    ),
    [dossierIds],
  );
  return new Map(rows.map((row) => [row.id, row.sections]));
}
