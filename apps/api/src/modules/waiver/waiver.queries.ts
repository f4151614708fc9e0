import type { Actor } from '@cau-noi/domain/access/actor';
import { seatsOf } from '@cau-noi/domain/approval/decide';
import type { ApprovalRole, ApprovalSubjectKind } from '@cau-noi/domain/approval';
import type { Finding, Verdict } from '@cau-noi/domain/check/run';
import type { DossierState } from '@cau-noi/domain/dossier';
import type { PlanState } from '@cau-noi/domain/plan';
import type { Waiver, WaiverEnding } from '@cau-noi/domain/waiver';
import type { Sql } from '../../sql.ts';
import { keyed, statement } from '../../sql.ts';
import { dossierInScope } from '../dossier/dossier.queries.ts';
import type { ScopeIds } from '../plan/plan.queries.ts';
import { planInScope } from '../plan/plan.queries.ts';

/** The dossier or plan that an exception is of. */
export type WaivedSubject = {
  readonly subjectKind: ApprovalSubjectKind;
  readonly subjectId: string;
};

/** An exception with what is needed of its record to say who may do what. Times are ISO text. */
export type WaiverRecord = Waiver &
  WaivedSubject & {
    readonly recordState: DossierState | PlanState;
    /** The union whose record it is. */
    readonly unitId: string;
    /** As it stood when the exception was asked for; ids are those of clients. */
    readonly finding: Finding;
    readonly role: ApprovalRole;
    /** Where it is decided. */
    readonly organisationId: string;
    readonly requestText: string;
    readonly requestedById: string;
    readonly requestedBy: string;
    readonly decidedBy: string | null;
    readonly onBehalfOf: string | null;
    readonly decidedAt: string | null;
    readonly decisionText: string | null;
    readonly ending: WaiverEnding | null;
    readonly endedAt: string | null;
    readonly endText: string | null;
    /** Who wrote in the record. */
    readonly authorUserIds: readonly string[];
    readonly travellerPersonIds: readonly string[];
  };

const NAME = (column: string): string => `(SELECT u.name FROM "user" u WHERE u.id = w.${column})`;

/** An exception `w` with its record: the dossier `d` or the plan `p`. */
export const WAIVERS = `waiver w LEFT JOIN dossier d ON d.id = w.dossier_id
  LEFT JOIN plan p ON p.id = w.plan_id`;

/** The union whose record it is. */
export const WAIVED_UNIT = 'coalesce(d.organisation_id, p.organisation_id)';

/** That the scope may see the record. */
export const waivedInScope = (ids: string): string =>
  `CASE WHEN w.plan_id IS NULL THEN ${dossierInScope(ids)} ELSE ${planInScope(ids)} END`;

/** An exception of `WAIVERS`. */
export const WAIVER_JSON = `json_build_object('id', w.id,
  'subjectKind', CASE WHEN w.plan_id IS NULL THEN 'DOSSIER' ELSE 'PLAN' END,
  'subjectId', coalesce(w.dossier_id, w.plan_id), 'recordState', coalesce(d.state::text, p.state::text),
  'unitId', ${WAIVED_UNIT}, 'state', w.state, 'version', w.version,
  'checkId', w.check_id, 'reason', w.reason, 'about', w.about, 'finding', w.finding,
  'data', w.finding -> 'data', 'measure', w.finding -> 'measure',
  'role', w.role, 'organisationId', w.organisation_id,
  'requestText', w.request_text, 'requestedById', w.requested_by_id,
  'requestedBy', ${NAME('requested_by_id')}, 'requestedAt', w.requested_at,
  'decidedBy', ${NAME('decided_by_id')}, 'onBehalfOf', ${NAME('on_behalf_of_id')},
  'decidedAt', w.decided_at, 'decisionText', w.decision_text,
  'ending', w.ending, 'endedAt', w.ended_at, 'endText', w.end_text,
  'authorUserIds', (SELECT coalesce(json_agg(a.user_id ORDER BY a.user_id), '[]')
    FROM (SELECT user_id FROM dossier_author WHERE dossier_id = w.dossier_id
      UNION ALL SELECT user_id FROM plan_author WHERE plan_id = w.plan_id) a),
  'travellerPersonIds', (SELECT coalesce(json_agg(m.person_id ORDER BY m.position), '[]')
    FROM dossier_member m WHERE m.dossier_id = w.dossier_id AND m.phase = 'PLANNED'))`;

/**
 * That the exception `w` waits for one of these seats, by the same rule as the policy's
 * `waiver.decide`: neither the actor nor anybody they stand in for wrote the record or travels.
 */
const WAITS = `w.state = 'REQUESTED'
  AND EXISTS (SELECT FROM unnest($1::approval_role[], $2::text[]) AS seat(role, organisation_id)
    WHERE seat.role = w.role AND seat.organisation_id = w.organisation_id)
  AND w.requested_by_id <> ALL($3::text[])
  AND NOT EXISTS (SELECT FROM dossier_author a
    WHERE a.dossier_id = w.dossier_id AND a.user_id = ANY($3::text[]))
  AND NOT EXISTS (SELECT FROM plan_author a
    WHERE a.plan_id = w.plan_id AND a.user_id = ANY($3::text[]))
  AND NOT EXISTS (SELECT FROM dossier_member m WHERE m.dossier_id = w.dossier_id
    AND m.phase = 'PLANNED' AND m.person_id = ANY($4::text[]))`;

export const STATEMENTS = {
  byId: keyed(
    'waiver.byId',
    `SELECT ${WAIVER_JSON} AS waiver FROM ${WAIVERS}
      WHERE w.id = ANY($1::text[]) AND ${waivedInScope('$2::text[]')}`,
  ),
  ofRecords: keyed(
    'waiver.ofRecords',
    `SELECT ${WAIVER_JSON} AS waiver FROM ${WAIVERS}
      WHERE w.dossier_id = ANY($1::text[]) OR w.plan_id = ANY($1::text[])
      ORDER BY w.requested_at DESC, w.id DESC`,
  ),
  ofSubmission: keyed(
    'waiver.ofSubmission',
    `SELECT ${WAIVER_JSON} AS waiver FROM submission s
      JOIN waiver w ON w.id = ANY(s.waiver_ids)
      LEFT JOIN dossier d ON d.id = w.dossier_id LEFT JOIN plan p ON p.id = w.plan_id
      WHERE s.id = $1::text`,
  ),
  stops: keyed(
    'waiver.stops',
    `SELECT f AS finding FROM submission s CROSS JOIN LATERAL jsonb_array_elements(s.verdict) f
      WHERE s.id = $1::text AND f ->> 'status' = 'FAIL' AND f ->> 'severity' = 'STOP'`,
  ),
  waiting: statement(
    'waiver.waiting',
    `SELECT w.id, CASE WHEN w.plan_id IS NULL THEN 'DOSSIER' ELSE 'PLAN' END AS "subjectKind",
        coalesce(w.dossier_id, w.plan_id) AS "subjectId", ${WAIVED_UNIT} AS "organisationId",
        coalesce(d.title, p.year::text) AS title, w.requested_at AS since
      FROM ${WAIVERS} WHERE ${WAITS}
      ORDER BY w.requested_at, w.id LIMIT $5::int`,
  ),
} as const;

type Row = { readonly waiver: WaiverRecord };

const recordsOf = (rows: readonly Row[]): readonly WaiverRecord[] => rows.map((row) => row.waiver);

/** The exceptions with these ids whose records the scope may see, in no order. */
export async function waiversById(
  sql: Sql,
  ids: readonly string[],
  scope: ScopeIds,
): Promise<readonly WaiverRecord[]> {
  return recordsOf(await sql<Row>(STATEMENTS.byId, [ids, scope]));
}

/** All exceptions of these dossiers and plans, the latest request first. */
export async function waiversOfRecords(
  sql: Sql,
  recordIds: readonly string[],
): Promise<readonly WaiverRecord[]> {
  return recordsOf(await sql<Row>(STATEMENTS.ofRecords, [recordIds]));
}

/** The exceptions without which a submission would have been held back, as they stand now. */
export async function waiversOfSubmission(
  sql: Sql,
  submissionId: string,
): Promise<readonly WaiverRecord[]> {
  return recordsOf(await sql<Row>(STATEMENTS.ofSubmission, [submissionId]));
}

/** The failures that stop, in the verdict that a submission froze. */
export async function frozenStops(sql: Sql, submissionId: string): Promise<Verdict> {
  const rows = await sql<{ finding: Finding }>(STATEMENTS.stops, [submissionId]);
  return rows.map((row) => row.finding);
}

/** An exception that waits for the actor. */
export type WaitingWaiver = WaivedSubject & {
  readonly id: string;
  readonly organisationId: string;
  /** Of the dossier; of a plan its year. */
  readonly title: string;
  readonly since: string;
};

/** What waits for the actor or for somebody they stand in for, the longest first. */
export function waitingWaivers(
  sql: Sql,
  actor: Actor,
  most: number,
): Promise<readonly WaitingWaiver[]> {
  const seats = seatsOf(actor);
  const people = [actor, ...actor.standsInFor];
  return sql<WaitingWaiver>(STATEMENTS.waiting, [
    seats.map((seat) => seat.role),
    seats.map((seat) => seat.organisationId),
    people.map((person) => person.userId),
    people.flatMap((person) => person.personId ?? []),
    most,
  ]);
}
