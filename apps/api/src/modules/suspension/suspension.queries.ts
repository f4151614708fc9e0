import type { Actor } from '@cau-noi/domain/access/actor';
import { seatsOf } from '@cau-noi/domain/approval/decide';
import type { DossierState } from '@cau-noi/domain/dossier';
import type { IsoDate } from '@cau-noi/domain/period';
import type { AttendanceForm, ConsentState } from '@cau-noi/domain/suspension';
import type { Sql } from '../../sql.ts';
import { keyed, statement } from '../../sql.ts';
import { dossierInScope } from '../dossier/dossier.queries.ts';
import type { ScopeIds } from '../plan/plan.queries.ts';

/** A consent with what is told of it. Times are ISO text. */
export type ConsentRecord = {
  readonly id: string;
  readonly suspensionId: string;
  readonly dossierId: string;
  readonly dossierState: DossierState;
  /** The union of the dossier. */
  readonly unitId: string;
  readonly form: AttendanceForm;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly state: ConsentState;
  readonly requestText: string;
  readonly requestedById: string;
  readonly requestedBy: string;
  readonly requestedAt: string;
  readonly decidedBy: string | null;
  readonly onBehalfOf: string | null;
  readonly decidedAt: string | null;
  readonly decisionText: string | null;
  readonly documentNumber: string | null;
  readonly documentDate: IsoDate | null;
  readonly authorUserIds: readonly string[];
  readonly travellerPersonIds: readonly string[];
};

const nameOf = (column: string): string => `(SELECT u.name FROM "user" u WHERE u.id = ${column})`;

const CONSENT = `json_build_object('id', c.id, 'suspensionId', c.suspension_id,
  'dossierId', c.dossier_id, 'dossierState', d.state, 'unitId', d.organisation_id,
  'form', c.form, 'from', c.from_date, 'to', c.to_date, 'state', c.state,
  'requestText', c.request_text, 'requestedById', c.requested_by_id,
  'requestedBy', coalesce(${nameOf('c.requested_by_id')}, ''), 'requestedAt', c.requested_at,
  'decidedBy', ${nameOf('c.decided_by_id')}, 'onBehalfOf', ${nameOf('c.on_behalf_of_id')},
  'decidedAt', c.decided_at, 'decisionText', c.decision_text,
  'documentNumber', c.document_number, 'documentDate', c.document_date,
  'authorUserIds', (SELECT coalesce(json_agg(a.user_id), '[]') FROM dossier_author a
    WHERE a.dossier_id = d.id),
  'travellerPersonIds', (SELECT coalesce(json_agg(m.person_id), '[]') FROM dossier_member m
    WHERE m.dossier_id = d.id AND m.phase = 'PLANNED'))`;

const FROM = `FROM suspension_consent c JOIN dossier d ON d.id = c.dossier_id`;

/** The consents of the dossier `d` as the domain judges by them, the latest first. */
export const CONSENTS_OF_DOSSIER = `(SELECT coalesce(json_agg(json_build_object('id', c.id,
    'suspensionId', c.suspension_id, 'form', c.form, 'from', c.from_date, 'to', c.to_date,
    'state', c.state) ORDER BY c.requested_at DESC, c.id DESC), '[]')
  FROM suspension_consent c WHERE c.dossier_id = d.id)`;

export const STATEMENTS = {
  byId: keyed(
    'suspension.consentsById',
    `SELECT ${CONSENT} AS consent ${FROM}
      WHERE c.id = ANY($1::text[]) AND ${dossierInScope('$2::text[]')}`,
  ),
  ofDossiers: keyed(
    'suspension.consentsOfDossiers',
    `SELECT ${CONSENT} AS consent ${FROM} WHERE c.dossier_id = ANY($1::text[])
      ORDER BY c.requested_at DESC, c.id DESC`,
  ),
  ofSuspension: statement(
    'suspension.consents',
    `SELECT ${CONSENT} AS consent ${FROM}
      WHERE c.suspension_id = $1::text AND ${dossierInScope('$2::text[]')}
      ORDER BY (c.state = 'REQUESTED') DESC, c.requested_at DESC, c.id DESC LIMIT $3::int`,
  ),
  waiting: statement(
    'suspension.waiting',
    `SELECT c.id, c.dossier_id AS "dossierId", d.organisation_id AS "organisationId", d.title,
        c.requested_at AS since ${FROM}
      WHERE c.state = 'REQUESTED' AND d.state IN ('DRAFT', 'RETURNED')
        AND c.requested_by_id <> ALL($1::text[])
        AND NOT EXISTS (SELECT FROM dossier_author a
          WHERE a.dossier_id = d.id AND a.user_id = ANY($1::text[]))
        AND NOT EXISTS (SELECT FROM dossier_member m WHERE m.dossier_id = d.id
          AND m.phase = 'PLANNED' AND m.person_id = ANY($2::text[]))
      ORDER BY c.requested_at, c.id LIMIT $3::int`,
  ),
} as const;

type Row = { readonly consent: ConsentRecord };
const recordsOf = (rows: readonly Row[]): readonly ConsentRecord[] =>
  rows.map((row) => row.consent);

/** The consents with these ids whose dossiers the scope may see, in no order. */
export async function consentsById(
  sql: Sql,
  ids: readonly string[],
  scope: ScopeIds,
): Promise<readonly ConsentRecord[]> {
  return recordsOf(await sql<Row>(STATEMENTS.byId, [ids, scope]));
}

/** A consent that waits for the actor. */
export type WaitingConsent = {
  readonly id: string;
  readonly dossierId: string;
  readonly organisationId: string;
  /** Of the dossier. */
  readonly title: string;
  readonly since: string;
};

/** What waits for the actor, or for somebody they stand in for, as an adviser: the longest first. */
export async function waitingConsents(
  sql: Sql,
  actor: Actor,
  most: number,
): Promise<readonly WaitingConsent[]> {
  if (!seatsOf(actor).some(({ role }) => role === 'FEDERATION_ADVISER')) return [];
  const people = [actor, ...actor.standsInFor];
  return sql<WaitingConsent>(STATEMENTS.waiting, [
    people.map((person) => person.userId),
    people.flatMap((person) => person.personId ?? []),
    most,
  ]);
}

/** All consents of these dossiers, the latest first. */
export async function consentsOfDossiers(
  sql: Sql,
  dossierIds: readonly string[],
): Promise<readonly ConsentRecord[]> {
  return recordsOf(await sql<Row>(STATEMENTS.ofDossiers, [dossierIds]));
}

/** The consents during a suspension that the scope may see: those that wait first, then the latest. */
export async function consentsOfSuspension(
  sql: Sql,
  suspensionId: string,
  scope: ScopeIds,
  most: number,
): Promise<readonly ConsentRecord[]> {
  return recordsOf(await sql<Row>(STATEMENTS.ofSuspension, [suspensionId, scope, most]));
}
