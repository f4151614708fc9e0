import type { Taken } from '@cau-noi/domain/collaborator';
import type { Period } from '@cau-noi/domain/period';
import type { Sql } from '../../sql.ts';
import { keyed, statement } from '../../sql.ts';
import type { BookingRow } from './collaborator.queries.ts';

const ROW = `b.id, b.collaborator_id AS "collaboratorId", b.organisation_id AS "organisationId",
  (SELECT c.organisation_id FROM collaborator c WHERE c.id = b.collaborator_id) AS "keeperId",
  b.dossier_id AS "dossierId", b.purpose, b.start_date AS "startDate", b.end_date AS "endDate",
  b.state, b.cancel_text AS "cancelText", b.booked_at AS "bookedAt", b.version,
  coalesce((SELECT u.name FROM "user" u WHERE u.id = b.booked_by_id), '') AS "bookedBy"`;

export const STATEMENTS = {
  ofCollaborators: keyed(
    'booking.ofCollaborators',
    `SELECT ${ROW} FROM booking b WHERE b.collaborator_id = ANY($1::text[])
      ORDER BY b.start_date DESC, b.id DESC`,
  ),
  ofDossiers: keyed(
    'booking.ofDossiers',
    `SELECT ${ROW} FROM booking b WHERE b.dossier_id = ANY($1::text[])
      ORDER BY b.start_date, b.id`,
  ),
  byId: keyed('booking.byId', `SELECT ${ROW} FROM booking b WHERE b.id = ANY($1::text[])`),
  taken: statement(
    'booking.taken',
    `SELECT 'BOOKING' AS kind, b.start_date AS "from", b.end_date AS "to",
        coalesce((SELECT v.short_name FROM organisation_version v
          WHERE v.organisation_id = b.organisation_id ORDER BY v.valid_from DESC LIMIT 1), '') AS what
      FROM booking b WHERE b.collaborator_id = $1 AND b.state <> 'CANCELLED'
        AND b.start_date <= $3::date AND b.end_date >= $2::date
      UNION ALL
      SELECT 'JOURNEY', coalesce(d.actual_start_date, d.start_date),
        coalesce(d.actual_end_date, d.end_date), d.number::text
      FROM collaborator c JOIN dossier_member m ON m.person_id = c.person_id
          AND m.phase = 'PLANNED'
        JOIN dossier d ON d.id = m.dossier_id AND d.state NOT IN ('CANCELLED', 'POSTPONED')
          AND d.id IS DISTINCT FROM $4::text
      WHERE c.id = $1 AND coalesce(d.actual_start_date, d.start_date) <= $3::date
        AND coalesce(d.actual_end_date, d.end_date) >= $2::date`,
  ),
};

export function bookingsOf(sql: Sql, collaboratorIds: readonly string[]): Promise<BookingRow[]> {
  return sql(STATEMENTS.ofCollaborators, [collaboratorIds]);
}

export function bookingsOfDossiers(sql: Sql, dossierIds: readonly string[]): Promise<BookingRow[]> {
  return sql(STATEMENTS.ofDossiers, [dossierIds]);
}

export function bookingsById(sql: Sql, ids: readonly string[]): Promise<BookingRow[]> {
  return sql(STATEMENTS.byId, [ids]);
}

/** On which of some days a collaborator is taken, but for the dossier that they are wanted for. */
export async function takenOn(
  sql: Sql,
  collaboratorId: string,
  days: Period,
  dossierId: string | null,
): Promise<{ readonly bookings: readonly Taken[]; readonly journeys: readonly Taken[] }> {
  type Row = Taken & { readonly kind: 'BOOKING' | 'JOURNEY' };
  const rows = await sql<Row>(STATEMENTS.taken, [collaboratorId, days.from, days.to, dossierId]);
  const of = (kind: Row['kind']): readonly Taken[] =>
    rows
      .filter((row) => row.kind === kind)
      .map(({ from, to, what }) => ({ from, to, what }))
      .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return { bookings: of('BOOKING'), journeys: of('JOURNEY') };
}
