import { OPEN_PROCEDURE_STATES } from '@cau-noi/domain/agreement/procedure';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import type { Sql } from '../../sql.ts';
import { keyed } from '../../sql.ts';
import { listOf } from '../../sql-values.ts';
import type { ScopeIds } from '../plan/plan.queries.ts';
import type { AgreementRecord } from './agreement.rows.ts';

/** What the statements on agreements are told beside what is asked: the first four values. */
export type Standpoint = {
  readonly scope: ScopeIds;
  readonly today: IsoDate;
  /** Pairs: a union that is no more, and who succeeded it. */
  readonly before: readonly string[];
  readonly after: readonly string[];
};

/** An agreement as a plan line that names it asks for it. */
export type LineAgreementRecord = Pick<
  AgreementRecord,
  | 'id'
  | 'organisationId'
  | 'titleVi'
  | 'coPartyIds'
  | 'partnerIds'
  | 'signedOn'
  | 'startDate'
  | 'endDate'
  | 'renewsItself'
  | 'suspendedOn'
  | 'endedOn'
>;

/** Where the viewer stands today: what they may see, and who succeeded whom. */
export function standpointOf(context: Context): Standpoint {
  const { register, today } = context;
  const { structure } = register;
  const from = [...new Set(structure.history.links.map((link) => link.fromId))];
  const pairs = from.flatMap((id) =>
    (structure.placeOn(id, today)?.successorIds ?? []).map((successor) => [id, successor] as const),
  );
  return {
    scope: scopeIds(viewerOf(context).scope),
    today,
    before: pairs.map(([id]) => id),
    after: pairs.map(([, successor]) => successor),
  };
}

/** `$1` to `$4`, see `Standpoint`. */
export function standpointValues({ scope, today, before, after }: Standpoint): unknown[] {
  return [scope, today, before, after];
}

const TODAY = '$2::date';

/** That the viewer may see the agreement `a`: its own unions and the further ones on our side. */
export const AGREEMENT_SEEN = `($1::text[] IS NULL OR a.organisation_id = ANY($1::text[])
  OR EXISTS (SELECT FROM agreement_co_party c
    WHERE c.agreement_id = a.id AND c.organisation_id = ANY($1::text[])))`;

/** The states of procedures that go on, as SQL has them. */
export const OPEN = OPEN_PROCEDURE_STATES.map((state) => `'${state}'`).join(', ');

/** How the agreement `a` stands today: the domain's `lifeOn` in SQL; a test compares the two. */
export const LIFE = `(CASE WHEN a.ended_on <= ${TODAY} THEN 'ENDED'
  WHEN a.signed_on IS NULL THEN CASE WHEN EXISTS (SELECT FROM agreement_procedure p
    WHERE p.agreement_id = a.id AND p.kind = 'SIGN' AND p.state IN (${OPEN}))
    THEN 'IN_PROCEDURE' ELSE 'DRAFT' END
  WHEN a.end_date < ${TODAY} AND NOT a.renews_itself THEN 'EXPIRED'
  WHEN a.suspended_on <= ${TODAY} THEN 'SUSPENDED'
  WHEN a.start_date > ${TODAY} THEN 'SIGNED' ELSE 'IN_FORCE' END)`;

/** That the union `id` is on our side of the agreement `a`, itself or as a successor. */
const ON_OUR_SIDE = (id: string): string => `(${id} = a.organisation_id
  OR EXISTS (SELECT FROM agreement_co_party c
    WHERE c.agreement_id = a.id AND c.organisation_id = ${id})
  OR EXISTS (SELECT FROM unnest($3::text[], $4::text[]) AS s(before, after)
    WHERE s.after = ${id} AND (s.before = a.organisation_id OR EXISTS (
      SELECT FROM agreement_co_party c
      WHERE c.agreement_id = a.id AND c.organisation_id = s.before))))`;

/** The first day of the dossier `d` where it took place: closed, or approved and begun. */
const HELD_ON = `(CASE WHEN d.state = 'COMPLETED' THEN coalesce(d.actual_start_date, d.start_date)
  WHEN d.state = 'APPROVED' AND d.start_date <= ${TODAY} THEN d.start_date END)`;

/**
 * The dossiers under the agreement `a`: those that name it, in whatever state, and those that name none, took
 * place since it holds, and are of one of our side with one of its partners.
 */
const UNDER = `(SELECT d.id, ${HELD_ON} AS day, true AS linked FROM dossier d
    WHERE d.agreement_id = a.id
  UNION ALL
  SELECT d.id, ${HELD_ON}, false FROM dossier d
    WHERE d.agreement_id IS NULL AND d.state IN ('APPROVED', 'COMPLETED')
      AND d.partner_id IN (SELECT q.partner_id FROM agreement_partner q
        WHERE q.agreement_id = a.id)
      AND a.signed_on IS NOT NULL AND ${HELD_ON} >= coalesce(a.start_date, a.signed_on)
      AND ${ON_OUR_SIDE('d.organisation_id')})`;

/** The day of the last activity under the agreement `a`; null where there was none. */
export const LAST_EVENT = `(SELECT max(u.day) FROM ${UNDER} u WHERE u.day <= ${TODAY})`;

const NAME = (column: string): string => `(SELECT n.name FROM "user" n WHERE n.id = ${column})`;
const RECORDED = (entry: string): string => `'id', ${entry}.id, 'recordedAt', ${entry}.recorded_at,
  'recordedBy', ${NAME(`${entry}.recorded_by_id`)}`;

const STEPS = listOf(
  `${RECORDED('s')}, 'act', s.act, 'on', s."on", 'text', s.text, 'fileId', s.file_id,
    'newEndDate', s.new_end_date, 'onBehalfOf', ${NAME('s.on_behalf_of_id')}`,
  'ORDER BY s.recorded_at, s.id) FROM agreement_step s WHERE s.procedure_id = p.id',
);
const PROCEDURES = listOf(
  `'id', p.id, 'kind', p.kind, 'path', p.path, 'pathReason', p.path_reason, 'state', p.state,
    'lastOn', p.last_on, 'beganAt', p.began_at, 'steps', ${STEPS}`,
  'ORDER BY p.began_at DESC, p.id DESC) FROM agreement_procedure p WHERE p.agreement_id = a.id',
);
const PROGRESS = listOf(
  `${RECORDED('e')}, 'doneOn', e.done_on, 'text', e.text, 'fileId', e.file_id,
    'obstacle', e.obstacle`,
  'ORDER BY e.recorded_at, e.id) FROM agreement_progress e WHERE e.commitment_id = c.id',
);
const COMMITMENTS = listOf(
  `'id', c.id, 'text', c.text, 'side', c.side, 'organisationId', c.organisation_id,
    'dueDate', c.due_date, 'progress', ${PROGRESS}`,
  'ORDER BY c.created_at, c.id) FROM agreement_commitment c WHERE c.agreement_id = a.id',
);
const NOTICES = listOf(
  `${RECORDED('t')}, 'successorId', t.successor_id, 'on', t."on", 'text', t.text,
    'fileId', t.file_id`,
  'ORDER BY t.recorded_at, t.id) FROM agreement_notice t WHERE t.agreement_id = a.id',
);

const COLUMNS = `jsonb_build_object('__typename', 'Agreement', 'id', a.id,
  'number', a.number, 'organisationId', a.organisation_id, 'titleVi', a.title_vi,
  'titleEn', a.title_en, 'kind', a.kind, 'leadOrganisationId', a.lead_organisation_id,
  'coPartyIds', (SELECT coalesce(json_agg(c.organisation_id ORDER BY c.organisation_id), '[]')
    FROM agreement_co_party c WHERE c.agreement_id = a.id),
  'partnerIds', (SELECT coalesce(json_agg(q.partner_id ORDER BY q.position), '[]')
    FROM agreement_partner q WHERE q.agreement_id = a.id),
  'fields', to_json(a.fields), 'principles', to_json(a.principles), 'content', a.content,
  'mode', a.mode, 'texts', a.texts, 'startDate', a.start_date, 'endDate', a.end_date,
  'duration', a.duration, 'renewsItself', a.renews_itself, 'renewal', a.renewal,
  'place', a.place, 'signer', a.signer, 'signerTitle', a.signer_title,
  'partnerSigner', a.partner_signer, 'nonBinding', a.non_binding, 'signedOn', a.signed_on,
  'signedPrecision', a.signed_precision, 'periodPrecision', a.period_precision, 'suspendedOn', a.suspended_on, 'endedOn', a.ended_on,
  'source', a.source, 'verification', a.verification, 'version', a.version)`;

/** What hangs on the agreement `a`; a function takes at most 100 arguments. */
const AROUND = `jsonb_build_object('createdAt', a.created_at, 'updatedAt', a.updated_at,
  'procedures', ${PROCEDURES}, 'commitments', ${COMMITMENTS}, 'notices', ${NOTICES},
  'under', ${listOf(
    `'dossierId', u.id, 'day', u.day, 'linked', u.linked`,
    `ORDER BY u.day DESC NULLS FIRST, u.id) FROM ${UNDER} u WHERE u.linked OR u.day IS NOT NULL`,
  )},
  'authorUserIds', (SELECT coalesce(json_agg(w.user_id ORDER BY w.user_id), '[]')
    FROM agreement_author w WHERE w.agreement_id = a.id))`;

/** An agreement `a` with all that hangs on it. */
export const AGREEMENT_JSON = `${COLUMNS} || ${AROUND}`;

/** Of the agreement `a` what a plan line that names it asks for, and nothing that hangs on it. */
const LINE_JSON = `json_build_object('id', a.id, 'organisationId', a.organisation_id,
  'titleVi', a.title_vi,
  'coPartyIds', (SELECT coalesce(json_agg(c.organisation_id ORDER BY c.organisation_id), '[]')
    FROM agreement_co_party c WHERE c.agreement_id = a.id),
  'partnerIds', (SELECT coalesce(json_agg(q.partner_id ORDER BY q.position), '[]')
    FROM agreement_partner q WHERE q.agreement_id = a.id),
  'signedOn', a.signed_on, 'startDate', a.start_date, 'endDate', a.end_date,
  'renewsItself', a.renews_itself, 'suspendedOn', a.suspended_on, 'endedOn', a.ended_on)`;

export const STATEMENTS = {
  byId: keyed(
    'agreement.byId',
    `SELECT ${AGREEMENT_JSON} AS agreement FROM agreement a
      WHERE a.id = ANY($5::text[]) AND ${AGREEMENT_SEEN}`,
  ),
  ofLines: keyed(
    'agreement.ofLines',
    `SELECT ${LINE_JSON} AS agreement FROM agreement a
      WHERE a.id = ANY($2::text[]) AND ${AGREEMENT_SEEN}`,
  ),
  // Today is named, though no life is asked for: those by side take what all others take.
  signedBySide: keyed(
    'agreement.signedBySide',
    `SELECT ${LINE_JSON} AS agreement FROM agreement a
      WHERE a.signed_on IS NOT NULL AND ${TODAY} IS NOT NULL AND ${AGREEMENT_SEEN} AND ${ON_OUR_SIDE('$5::text')}
      ORDER BY a.signed_on DESC, a.id`,
  ),
} as const;

/** The agreements with these ids that may be seen, in no order. */
export async function agreementsById(
  sql: Sql,
  ids: readonly string[],
  standpoint: Standpoint,
): Promise<readonly AgreementRecord[]> {
  const values = [...standpointValues(standpoint), ids];
  const rows = await sql<{ agreement: AgreementRecord }>(STATEMENTS.byId, values);
  return rows.map((row) => row.agreement);
}

/** The signed agreements on whose side a union stands and that may be seen, the latest signed first. */
export async function agreementsOfSide(
  sql: Sql,
  organisationId: string,
  standpoint: Standpoint,
): Promise<readonly LineAgreementRecord[]> {
  const values = [...standpointValues(standpoint), organisationId];
  const rows = await sql<{ agreement: LineAgreementRecord }>(STATEMENTS.signedBySide, values);
  return rows.map((row) => row.agreement);
}

/** The agreements with these ids that may be seen, as lines that name them ask for them; in no order. */
export async function agreementsOfLines(
  sql: Sql,
  ids: readonly string[],
  scope: ScopeIds,
): Promise<readonly LineAgreementRecord[]> {
  const rows = await sql<{ agreement: LineAgreementRecord }>(STATEMENTS.ofLines, [scope, ids]);
  return rows.map((row) => row.agreement);
}
