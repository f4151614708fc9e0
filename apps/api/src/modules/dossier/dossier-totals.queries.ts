import type { ActivityKind } from '@cau-noi/domain/activity/kind';
import { ACTIVITY_KINDS, REPORTING_CLASSES } from '@cau-noi/domain/activity/kind';
import { countriesSectionOf, personsSectionOf } from '@cau-noi/domain/dossier/totals';
import type { PeopleTakenIn } from '@cau-noi/domain/statistics/indicators';
import { peopleTakenIn } from '@cau-noi/domain/statistics/indicators';
import type { Phase } from './dossier-sections.queries.ts';

/** The kinds that the domain counts by a section, as a list in SQL. */
function kindsOf<Section>(sectionOf: (kind: ActivityKind) => Section, section: Section): string {
  const kinds = ACTIVITY_KINDS.filter((kind) => sectionOf(kind) === section);
  return kinds.map((kind) => `'${kind}'`).join(', ');
}

/** How the people of each section are counted in the rows `s` of its table. */
const COUNTED = [
  { section: 'members', table: 'dossier_member', count: 'count(*)' },
  { section: 'guests', table: 'dossier_guest', count: 'coalesce(sum(s.count), 0)' },
  {
    section: 'participants',
    table: 'dossier_participant_group',
    count: 'coalesce(sum(s.count), 0)',
  },
] as const;

const PERSONS = COUNTED.map((counted) => ({
  ...counted,
  kinds: kindsOf(personsSectionOf, counted.section),
}));

/** The persons of the dossier `d`: what `personsOf` of the domain counts. */
export function personsOfRow(phase: Phase): string {
  const cases = PERSONS.map(
    ({ table, count, kinds }) => `WHEN d.kind IN (${kinds}) THEN (SELECT ${count} FROM ${table} s
      WHERE s.dossier_id = d.id AND s.phase = '${phase}')`,
  );
  return `(CASE ${cases.join('\n')} END)::int`;
}

/** Real figures count once they are closed, planned ones before. */
export const COUNTED_PHASE = `(CASE WHEN d.state = 'COMPLETED' THEN 'ACTUAL' ELSE 'PLANNED' END)::phase`;

/** Whether the class of the dossier `d` is counted by these people. */
function takesIn(people: keyof PeopleTakenIn): string {
  const classes = REPORTING_CLASSES.filter((one) => peopleTakenIn(one)[people]);
  return `d.reporting_class IN (${classes.map((one) => `'${one}'`).join(', ')})`;
}

/** Which rows `s` of a section are counted: ours, those from abroad, or each by what it says of itself. */
const IS_COUNTED = {
  members: takesIn('ours'),
  guests: takesIn('foreign'),
  participants: `CASE WHEN s.kind = 'FOREIGN_PARTICIPANT' THEN ${takesIn('foreign')}
    ELSE ${takesIn('ours')} END`,
} as const satisfies Readonly<Record<(typeof COUNTED)[number]['section'], string>>;

/** The persons of the dossier `d` as statistics count them: `countedPeople` of the domain that its class takes in. */
export function countedPersonsOfRow(): string {
  const cases = PERSONS.map(
    ({ section, table, count, kinds }) => `WHEN d.kind IN (${kinds}) THEN (
      SELECT ${count} FROM ${table} s
      WHERE s.dossier_id = d.id AND s.phase = ${COUNTED_PHASE} AND ${IS_COUNTED[section]})`,
  );
  return `(CASE ${cases.join('\n')} END)::int`;
}

/**
 * The same of all dossiers of the relation `d` (id, kind, state, reporting_class) together: each
 * section once, not row by row.
 */
export function countedPersonsOfAll(): string {
  const sums = PERSONS.map(
    ({ section, table, count, kinds }) => `(SELECT ${count} FROM d JOIN ${table} s
      ON s.dossier_id = d.id AND s.phase = ${COUNTED_PHASE}
      WHERE d.kind IN (${kinds}) AND ${IS_COUNTED[section]})`,
  );
  return `(${sums.join(' + ')})::bigint`;
}

const COUNTRIES = (['stops', 'guests'] as const).map((section) => ({
  table: { stops: 'dossier_stop', guests: 'dossier_guest' }[section],
  kinds: kindsOf(countriesSectionOf, section),
}));

/** The country of every stop or guest of the dossier `d`: what `countriesOf` of the domain looks at. */
export function countryCodesOfRow(phase: Phase): string {
  const cases = COUNTRIES.map(
    ({ table, kinds }) => `WHEN d.kind IN (${kinds}) THEN (
      SELECT json_agg(s.country_code ORDER BY s.position, s.id) FROM ${table} s
      WHERE s.dossier_id = d.id AND s.phase = '${phase}')`,
  );
  return `coalesce((CASE ${cases.join('\n')} END), '[]')`;
}
