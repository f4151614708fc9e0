import { ACTIVITY_KINDS } from '@cau-noi/domain/activity/kind';
import { personsSectionOf } from '@cau-noi/domain/dossier/totals';
import type { Phase } from './dossier-sections.queries.ts';

/** How the people of each section are counted in the rows `s` of its table. */
const COUNTED = {
  members: { table: 'dossier_member', count: 'count(*)' },
  guests: { table: 'dossier_guest', count: 'coalesce(sum(s.count), 0)' },
  participants: { table: 'dossier_participant_group', count: 'coalesce(sum(s.count), 0)' },
} as const;

const SECTIONS = Object.entries(COUNTED).map(([section, counted]) => ({
  ...counted,
  /** The kinds that the domain counts by this section. */
  kinds: ACTIVITY_KINDS.filter((kind) => personsSectionOf(kind) === section)
    .map((kind) => `'${kind}'`)
    .join(', '),
}));

/** The persons of the dossier `d`: what `personsOf` of the domain counts. */
export function personsOfRow(phase: Phase): string {
  const cases = SECTIONS.map(
    ({ table, count, kinds }) => `WHEN d.kind IN (${kinds}) THEN (SELECT ${count} FROM ${table} s
      WHERE s.dossier_id = d.id AND s.phase = '${phase}')`,
  );
  return `(CASE ${cases.join('\n')} END)::int`;
}

/** The persons of all dossiers of the relation `d` together: each section once, not row by row. */
export function personsOfAll(phase: Phase): string {
  const sums = SECTIONS.map(
    ({ table, count, kinds }) => `(SELECT ${count} FROM d JOIN ${table} s
      ON s.dossier_id = d.id AND s.phase = '${phase}' WHERE d.kind IN (${kinds}))`,
  );
  return `(${sums.join(' + ')})::bigint`;
}
