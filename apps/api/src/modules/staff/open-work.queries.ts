import type { IsoDate } from '@cau-noi/domain/period';
import { HELD_DOSSIER_STATES, HELD_PLAN_STATES } from '@cau-noi/domain/staff';
import type { HandOverKind, OpenWork } from '@cau-noi/domain/staff';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';

/** Something open that lies with somebody. */
export type OpenWorkRow = OpenWork & {
  readonly personId: string;
  /** Of a contact, the partner on whose page it stands; else null. */
  readonly partnerId: string | null;
};

const listed = (codes: readonly string[]): string => codes.map((code) => `'${code}'`).join(', ');

/** What was handed to whom asked, the last time. */
const received = (kind: HandOverKind) => `SELECT h.successor_id AS person_id,
    i.record_id, max(h.at) AS since
  FROM asked a JOIN hand_over h ON h.successor_id = a.person_id
    JOIN hand_over_item i ON i.hand_over_id = h.id AND i.kind = '${kind}'
  GROUP BY h.successor_id, i.record_id`;

/** Whether somebody has given away the record since it came to them. */
const givenAway = (kind: HandOverKind) => `EXISTS (SELECT FROM hand_over g
    JOIN hand_over_item gi ON gi.hand_over_id = g.id AND gi.kind = '${kind}'
  WHERE g.person_id = held.person_id AND gi.record_id = held.record_id AND g.at > held.since)`;

const recordsHeld = (kind: 'DOSSIER' | 'PLAN', rest: string) => `
  SELECT held.person_id, '${kind}' AS kind, r.id AS record_id, ${rest}
    AND NOT ${givenAway(kind)}`;

const heldOf = (kind: 'DOSSIER' | 'PLAN', table: string, key: string) => `(
    SELECT person_id, record_id, max(since) AS since FROM (
      SELECT a.person_id, w.${key} AS record_id, '-infinity'::timestamptz AS since
        FROM asked a JOIN "user" u ON u.person_id = a.person_id
        JOIN ${table} w ON w.user_id = u.id
      UNION ALL ${received(kind)}) every_way
    GROUP BY person_id, record_id) held`;

const DOSSIERS = recordsHeld(
  'DOSSIER',
  `r.title, r.organisation_id, false AS proposed
  FROM ${heldOf('DOSSIER', 'dossier_author', 'dossier_id')} JOIN dossier r ON r.id = held.record_id
  WHERE (r.state IN (${listed(HELD_DOSSIER_STATES)})
      OR (r.state = 'COMPLETED' AND NOT r.reported))`,
);

const PLANS = recordsHeld(
  'PLAN',
  `r.year::text AS title, r.organisation_id, false AS proposed
  FROM ${heldOf('PLAN', 'plan_author', 'plan_id')} JOIN plan r ON r.id = held.record_id
  WHERE r.state IN (${listed(HELD_PLAN_STATES)})`,
);

const NOT_KEPT = `(SELECT g.done_on FROM commitment_progress g
    WHERE g.dossier_id = c.dossier_id AND g.commitment_id = c.id
    ORDER BY g.at DESC, g.id DESC LIMIT 1) IS NULL`;

// A commitment that names its owner in words alone, at a union where the person works or worked, may be
// theirs: whoever hands over says so, once.
const COMMITMENTS = `
  SELECT a.person_id, 'COMMITMENT', c.dossier_id || '.' || c.id, c.text, d.organisation_id, false
  FROM asked a JOIN commitment c ON c.owner_id = a.person_id
    JOIN dossier d ON d.id = c.dossier_id AND d.reported
  WHERE ${NOT_KEPT}
  UNION ALL
  SELECT a.person_id, 'COMMITMENT', c.dossier_id || '.' || c.id, c.text, d.organisation_id, true
  FROM asked a JOIN person p ON p.id = a.person_id
    JOIN (SELECT DISTINCT person_id, organisation_id FROM person_post) o ON o.person_id = p.id
    JOIN dossier d ON d.organisation_id = o.organisation_id AND d.reported
    JOIN outcome_report r ON r.dossier_id = d.id
    JOIN commitment c ON c.dossier_id = d.id AND c.owner_id IS NULL
      AND vn_fold(btrim(c.owner)) = vn_fold(p.full_name)
  WHERE ${NOT_KEPT} AND NOT EXISTS (SELECT FROM hand_over h
    WHERE h.person_id = a.person_id AND h.at > coalesce(r.submitted_at, h.at))`;

// What a contact is called is for few (`TOLD`); its partner is in the register for all.
const CONTACTS = `
  SELECT a.person_id, 'CONTACT', c.id, p.name_vi, c.keeper_organisation_id, false
  FROM asked a JOIN partner_contact c ON c.keeper_id = a.person_id AND c.valid_to IS NULL
    JOIN partner p ON p.id = c.partner_id`;

// Whoever left the work and keeps a role of the union goes on standing in for that.
const SUBSTITUTIONS = `
  SELECT a.person_id, 'SUBSTITUTION', s.id, other.name, coalesce((SELECT n.organisation_id
      FROM "grant" n WHERE n.user_id = s.principal_id ORDER BY n.valid_from DESC LIMIT 1), ''), false
  FROM asked a JOIN "user" u ON u.person_id = a.person_id
    JOIN substitution s ON u.id IN (s.principal_id, s.substitute_id) AND s.valid_to >= $1::date
    JOIN "user" other ON other.id = CASE WHEN s.principal_id = u.id THEN s.substitute_id
      ELSE s.principal_id END
  WHERE NOT (EXISTS (SELECT FROM staff_assignment w WHERE w.person_id = a.person_id
      AND w.valid_to < $1::date)
    AND NOT EXISTS (SELECT FROM staff_assignment w WHERE w.person_id = a.person_id
      AND coalesce(w.valid_to >= $1::date, true))
    AND EXISTS (SELECT FROM "grant" k WHERE k.user_id = u.id
      AND k.valid_from <= $1::date AND coalesce(k.valid_to >= $1::date, true)))`;

/** All that is open of whom `asked` names; `$1` is today, `$2` the unions that the viewer sees. */
const OPEN = `open_work AS (SELECT * FROM (${DOSSIERS} UNION ALL ${PLANS} UNION ALL ${COMMITMENTS}
    UNION ALL ${CONTACTS} UNION ALL ${SUBSTITUTIONS}) w (person_id, kind, record_id, title, organisation_id, proposed)
  WHERE $2::text[] IS NULL OR w.organisation_id = ANY($2::text[]))`;

/** Whether the person still does the work of the union of `w`, or of one that took it up, at however many removes. */
const STILL_THERE = `EXISTS (SELECT FROM staff_assignment s WHERE s.person_id = w.person_id
    AND s.valid_from <= $1::date AND coalesce(s.valid_to >= $1::date, true)
    AND s.organisation_id IN (WITH RECURSIVE went(id) AS (SELECT w.organisation_id
      UNION SELECT l.to_id FROM went JOIN organisation_link l ON l.from_id = went.id
        AND l.to_id IS NOT NULL) SELECT id FROM went))`;

/** The title; of a contact its own name too where `$4` allows it. */
const TOLD = `CASE WHEN $4::boolean AND k.id IS NOT NULL THEN k.name || ' · ' || w.title
  ELSE w.title END`;

const ROW = `w.person_id AS "personId", w.kind, w.record_id AS "recordId", ${TOLD} AS title,
  w.organisation_id AS "organisationId", w.proposed, ${STILL_THERE} AS stays,
  k.partner_id AS "partnerId"`;

export const STATEMENTS = {
  ofPeople: statement(
    'staff.openWork',
    `WITH asked AS (SELECT unnest($3::text[]) AS person_id), ${OPEN}
      SELECT ${ROW} FROM open_work w
        LEFT JOIN partner_contact k ON w.kind = 'CONTACT' AND k.id = w.record_id
      ORDER BY w.kind, w.title, w.record_id`,
  ),
  owed: statement(
    'staff.owed',
    `WITH asked AS (SELECT DISTINCT a.person_id FROM staff_assignment a
        WHERE a.organisation_id = ANY($2::text[]) AND a.valid_to < $1::date), ${OPEN}
      SELECT a.id, a.person_id AS "personId", p.full_name AS "fullName",
        a.organisation_id AS "organisationId", a.valid_to AS "validTo", count(*)::int AS open
      FROM staff_assignment a JOIN person p ON p.id = a.person_id
        JOIN open_work w ON w.person_id = a.person_id AND NOT ${STILL_THERE}
      WHERE a.organisation_id = ANY($2::text[]) AND a.valid_to < $1::date
        AND NOT EXISTS (SELECT FROM staff_assignment n WHERE n.person_id = a.person_id
          AND n.organisation_id = ANY($2::text[]) AND n.valid_from > a.valid_from)
      GROUP BY a.id, p.full_name ORDER BY a.valid_to, a.id`,
  ),
};

/** As of when, at which unions, and whether contacts at partners are told by their names. */
export type OpenWorkAsked = {
  readonly today: IsoDate;
  /** As `scopeIds` gives it. */
  readonly scope: readonly string[] | null;
  readonly contactNames: boolean;
};

/** Everything open that lies with these people, at unions within the scope. */
export function openWorkOf(
  sql: Sql,
  personIds: readonly string[],
  { today, scope, contactNames }: OpenWorkAsked,
): Promise<OpenWorkRow[]> {
  return sql(STATEMENTS.ofPeople, [today, scope, personIds, contactNames]);
}

/** Somebody who left the work of a union while things are open of theirs. */
export type OwedHandOver = {
  readonly id: string;
  readonly personId: string;
  readonly fullName: string;
  readonly organisationId: string;
  readonly validTo: IsoDate;
  readonly open: number;
};

/** Whoever left these unions and has handed over less than all. */
export function owedHandOvers(
  sql: Sql,
  organisationIds: readonly string[],
  today: IsoDate,
): Promise<OwedHandOver[]> {
  return sql(STATEMENTS.owed, [today, organisationIds]);
}
