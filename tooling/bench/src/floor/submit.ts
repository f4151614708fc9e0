import { randomUUID } from 'node:crypto';
import type { Floor } from './floor.ts';
import { opaque, POLICY, rawId } from './floor.ts';
import { listOf } from './record.ts';

const section = (name: string, table: string, item: string): string =>
  `'${name}', ${listOf(
    `json_build_object('id', s.id, ${item})`,
    's.position, s.id',
    `${table} s WHERE s.dossier_id = d.id`,
  )}`;

const planned = (name: string, table: string, item: string): string =>
  section(name, table, item).replace(
    's.dossier_id = d.id',
    `s.dossier_id = d.id AND s.phase = 'PLANNED'`,
  );

/** What is frozen, in the shape of the domain's content. */
const CONTENT = `json_build_object('kind', d.kind, 'reportingClass', d.reporting_class,
  'organisationId', d.organisation_id, 'title', d.title, 'planLineId', d.plan_line_id,
  'unplannedReason', d.unplanned_reason, 'partnerId', d.partner_id, 'purposeKind', d.purpose_kind,
  'topic', d.topic, 'purpose', d.purpose, 'startDate', d.start_date, 'endDate', d.end_date,
  'hosts', d.hosts, 'reciprocity', d.reciprocity, 'safetyPlan', d.safety_plan,
  'foreignShare', d.foreign_share, 'eventMode', d.event_mode, 'venue', d.venue,
  ${section('objectives', 'dossier_objective', `'text', s.text, 'target', s.target, 'unit', s.unit`)},
  ${section('programme', 'dossier_programme_item', `'date', s.date, 'text', s.text, 'place', s.place, 'stopId', s.stop_id`)},
  ${section('sponsors', 'dossier_sponsor', `'partnerId', s.partner_id, 'contribution', s.contribution`)},
  ${planned('members', 'dossier_member', `'personId', s.person_id, 'role', s.role, 'reason', s.reason`)},
  ${planned('stops', 'dossier_stop', `'countryCode', s.country_code, 'place', s.place, 'arrive', s.arrive, 'leave', s.leave`)},
  ${planned('guests', 'dossier_guest', `'role', s.role, 'name', s.name, 'count', s.count`)},
  ${planned('participants', 'dossier_participant_group', `'kind', s.kind, 'count', s.count`)},
  ${planned(
    'costLines',
    'dossier_cost_line',
    `'kind', s.kind, 'item', s.item, 'role', s.role, 'countryCode', s.country_code,
      'place', s.place, 'traveller', s.traveller, 'persons', s.persons, 'days', s.days, 'payer', s.payer, 'paidById', s.paid_by_id,
      'donorKind', s.donor_kind, 'hiredBecause', s.hired_because, 'currency', s.currency,
      'unitPriceMinor', s.unit_price_minor`,
  )})`;

const ROUTE = `(SELECT r.* FROM approval_route r WHERE r.subject = 'DOSSIER'
    AND (r.kinds = '{}' OR m.kind = ANY(r.kinds))
    AND coalesce(r.planned = (m.plan_line_id IS NOT NULL), true) AND r.valid_from <= $2::date
  ORDER BY r.valid_from DESC, r.id LIMIT 1)`;

/**
 * Hands a draft in: the submission with its frozen content and steps, the new state, the audit entry
 * and the stored answer, in one statement. It judges nothing.
 */
export const SUBMIT: Floor = {
  text: `WITH RECURSIVE ${POLICY},
    moved AS (
      UPDATE dossier d SET state = 'SUBMITTED', version = d.version + 1, updated_at = now()
      FROM viewer WHERE d.id = $3::text AND d.version = $4::int AND d.state IN ('DRAFT', 'RETURNED')
        AND d.organisation_id IN (SELECT organisation_id FROM seat WHERE role = 'OFFICER')
      RETURNING d.*),
    opened AS (
      INSERT INTO submission (id, subject_kind, dossier_id, number, planned, route_id, content,
        parameters, facts, verdict, submitted_by_id, author_user_ids, traveller_person_ids)
      SELECT $5::text, 'DOSSIER', m.id,
        (SELECT coalesce(max(s.number), 0) + 1 FROM submission s WHERE s.dossier_id = m.id),
        m.plan_line_id IS NOT NULL, r.id, (SELECT ${CONTENT} FROM dossier d WHERE d.id = m.id),
        '[]', '{}', '[]', v.user_id,
        ARRAY(SELECT a.user_id FROM dossier_author a WHERE a.dossier_id = m.id UNION SELECT v.user_id),
        ARRAY(SELECT t.person_id FROM dossier_member t
          WHERE t.dossier_id = m.id AND t.phase = 'PLANNED' ORDER BY t.position)
      FROM moved m CROSS JOIN viewer v CROSS JOIN LATERAL ${ROUTE} r
      RETURNING id, submitted_at),
    stepped AS (
      INSERT INTO approval_step (submission_id, position, role, organisation_id, state, since)
      SELECT o.id, s.position, s.role, CASE WHEN s.role = 'UNIT_LEADER' THEN m.organisation_id ELSE (
          SELECT f.organisation_id FROM organisation_version f WHERE f.kind = 'FEDERATION'
            AND f.valid_from <= $2::date ORDER BY f.valid_from DESC LIMIT 1) END,
        (CASE WHEN s.position = 1 THEN 'CURRENT' ELSE 'WAITING' END)::step_state,
        CASE WHEN s.position = 1 THEN o.submitted_at END
      FROM moved m CROSS JOIN opened o CROSS JOIN LATERAL ${ROUTE} r
      CROSS JOIN LATERAL unnest(r.steps) WITH ORDINALITY AS s(role, position)),
    audited AS (
      INSERT INTO audit_entry (id, user_id, action, subject_kind, subject_id, organisation_id, data)
      SELECT $6::text, v.user_id, 'dossier.submit', 'DOSSIER', m.id, m.organisation_id,
        jsonb_build_object('submissionId', $5::text)
      FROM moved m CROSS JOIN viewer v),
    answered AS (
      INSERT INTO idempotency_key (user_id, key, operation, input_hash, result)
      SELECT v.user_id, $7::text, 'dossierSubmit', md5($3::text), jsonb_build_object('value', m.id)
      FROM moved m CROSS JOIN viewer v)
    SELECT json_build_object('data', json_build_object('dossierSubmit', json_build_object(
      '__typename', 'DossierPayload', 'dossier', json_build_object('id', ${opaque('Dossier', 'm.id')},
        'version', m.version, 'state', m.state))))::text AS body
    FROM moved m`,
  values: ({ token, today, variables }) => {
    const { id, version, idempotencyKey } = variables['input'] as Readonly<Record<string, unknown>>;
    return [token, today, rawId(id), version, randomUUID(), randomUUID(), idempotencyKey];
  },
};
