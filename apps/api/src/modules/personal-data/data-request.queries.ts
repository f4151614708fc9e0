import type { DataRequestKind, ErasureFacts } from '@cau-noi/domain/personal-data';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Sql } from '../../sql.ts';
import { keyed, statement } from '../../sql.ts';
import { namesakeAt } from './namesake.queries.ts';

/** That somebody asked for what is kept of them, or for its erasure. Times are ISO text. */
export interface DataRequestRow {
  readonly id: string;
  readonly personId: string;
  readonly kind: DataRequestKind;
  readonly askedBy: string;
  readonly askedOn: IsoDate;
  readonly basis: string;
  readonly registeredAt: string;
  readonly registeredBy: string;
  readonly doneAt: string | null;
  readonly doneBy: string | null;
  readonly version: number;
}

const ROW = `r.id, r.person_id AS "personId", r.kind, r.asked_by AS "askedBy",
  r.asked_on AS "askedOn", r.basis, r.registered_at AS "registeredAt", r.done_at AS "doneAt",
  r.version,
  coalesce((SELECT u.name FROM "user" u WHERE u.id = r.registered_by_id), '') AS "registeredBy",
  (SELECT u.name FROM "user" u WHERE u.id = r.done_by_id) AS "doneBy"`;

export const STATEMENTS = {
  byId: keyed('dataRequest.byId', `SELECT ${ROW} FROM data_request r WHERE r.id = ANY($1::text[])`),
  ofPeople: keyed(
    'dataRequest.ofPeople',
    `SELECT ${ROW} FROM data_request r WHERE r.person_id = ANY($1::text[])
      ORDER BY r.registered_at DESC, r.id DESC`,
  ),
  ofUnions: statement(
    'dataRequest.ofUnions',
    `SELECT ${ROW} FROM data_request r WHERE $1::text[] IS NULL OR EXISTS (SELECT FROM person_post t
        WHERE t.person_id = r.person_id AND t.organisation_id = ANY($1::text[]))
      ORDER BY r.done_at IS NOT NULL, r.registered_at DESC, r.id DESC LIMIT $2`,
  ),
  heldBy: statement(
    'dataRequest.heldBy',
    `SELECT (SELECT count(DISTINCT d.id)::int FROM dossier_member m JOIN dossier d ON d.id = m.dossier_id
          WHERE m.person_id = $1 AND d.state <> 'CANCELLED' AND NOT (d.state = 'COMPLETED' AND d.reported))
        AS "openDossiers",
      (SELECT count(*)::int FROM passport p JOIN passport_hand_out h ON h.passport_id = p.id
          AND h.returned_on IS NULL WHERE p.person_id = $1 AND p.lost_on IS NULL) AS "passportsOut",
      (SELECT count(*)::int FROM collaborator c JOIN booking b ON b.collaborator_id = c.id
          AND b.state <> 'CANCELLED' AND b.end_date >= $2::date WHERE c.person_id = $1) AS bookings,
      (SELECT count(*)::int FROM staff_assignment a
          WHERE a.person_id = $1 AND coalesce(a.valid_to >= $2::date, true)) AS assignments,
      (SELECT count(*)::int FROM training t WHERE t.state IN ('PLANNED', 'OPEN', 'HELD')
          AND (t.cascade_trainer_id = $1 OR EXISTS (SELECT FROM training_session s
              WHERE s.training_id = t.id AND s.trainer_id = $1)
            OR EXISTS (SELECT FROM training_participant c WHERE c.training_id = t.id
              AND c.person_id = $1 AND c.state IN ('NOMINATED', 'ACCEPTED')))) AS "openTrainings",
      (SELECT count(*)::int FROM inspection i WHERE i.state <> 'CLOSED'
          AND (EXISTS (SELECT FROM inspection_member m
              WHERE m.inspection_id = i.id AND m.person_id = $1)
            OR EXISTS (SELECT FROM inspection_finding f JOIN person p ON p.id = $1
              WHERE f.inspection_id = i.id AND f.remedy_state <> 'ACCEPTED'
                AND vn_fold(btrim(f.responsible)) = vn_fold(p.full_name)
                AND EXISTS (SELECT FROM person_post t WHERE t.person_id = $1
                  AND t.organisation_id = i.inspected_id)
                AND NOT ${namesakeAt('i.inspected_id', '$1', 'p.full_name')}))) AS "openInspections"`,
  ),
};

export function dataRequestsById(sql: Sql, ids: readonly string[]): Promise<DataRequestRow[]> {
  return sql(STATEMENTS.byId, [ids]);
}

/** What was asked about these people, the latest first. */
export function dataRequestsOf(sql: Sql, personIds: readonly string[]): Promise<DataRequestRow[]> {
  return sql(STATEMENTS.ofPeople, [personIds]);
}

/** The register of requests about people of these unions (null for all): open ones first. */
export function dataRequestsAt(
  sql: Sql,
  organisationIds: readonly string[] | null,
  most: number,
): Promise<DataRequestRow[]> {
  return sql(STATEMENTS.ofUnions, [organisationIds, most]);
}

const NOTHING_HELD: Omit<ErasureFacts, 'openWork'> = {
  openDossiers: 0,
  passportsOut: 0,
  bookings: 0,
  assignments: 0,
  openTrainings: 0,
  openInspections: 0,
};

/** What still needs somebody by name, but for what lies with them as `openWorkOf` tells it. */
export async function heldBy(
  sql: Sql,
  personId: string,
  today: IsoDate,
): Promise<Omit<ErasureFacts, 'openWork'>> {
  const [row] = await sql<Omit<ErasureFacts, 'openWork'>>(STATEMENTS.heldBy, [personId, today]);
  return row ?? NOTHING_HELD;
}
