import { REPORT_DUE, REPORT_OVERDUE } from './dossier-list.ts';
import type { Floor } from './floor.ts';
import { DOSSIER_SEEN, instant, opaque, POLICY, rawId, union, UNION_NAME } from './floor.ts';
import { approval, files, justifications, lastReturn, listOf, timeline } from './record.ts';
import { CURRENT_POST } from './tree.ts';

const section = (table: string, phase: string | null, item: string): string =>
  listOf(
    `json_build_object('id', s.id, ${item})`,
    's.position, s.id',
    `${table} s WHERE s.dossier_id = d.id${phase === null ? '' : ` AND s.phase = '${phase}'`}`,
  );

const PERSON = `(SELECT json_build_object('id', ${opaque('Person', 'p.id')}, 'fullName', p.full_name,
  'currentPost', ${CURRENT_POST(`'id', ${opaque('PersonPost', 't.id')}, 'title', t.title,
    'keyLeader', t.key_leader, 'organisation', ${union('t.organisation_id', UNION_NAME)}`)})
  FROM person p WHERE p.id = s.person_id)`;

/** What is told twice: as planned and as it was. */
const figures = (phase: string): string => `
  'members', ${section('dossier_member', phase, `'role', s.role, 'reason', s.reason, 'person', ${PERSON}`)},
  'stops', ${section(
    'dossier_stop',
    phase,
    `'countryCode', s.country_code, 'place', s.place, 'arrive', s.arrive, 'leave', s.leave`,
  )},
  'costLines', ${section(
    'dossier_cost_line',
    phase,
    `'kind', s.kind, 'item', s.item, 'role', s.role, 'countryCode', s.country_code,
      'place', s.place, 'traveller', s.traveller, 'description', s.description, 'persons', s.persons, 'days', s.days,
      'payer', s.payer, 'paidBy', ${union('s.paid_by_id', UNION_NAME)},
      'donorKind', s.donor_kind, 'hiredBecause', s.hired_because,
      'unitPrice', json_build_object('minor', s.unit_price_minor, 'currency', s.currency)`,
  )},
  'guests', ${section(
    'dossier_guest',
    phase,
    `'role', s.role, 'name', s.name, 'title', s.title, 'countryCode', s.country_code,
      'count', s.count`,
  )},
  'participants', ${section(
    'dossier_participant_group',
    phase,
    `'kind', s.kind, 'count', s.count, 'organisation', ${union('s.organisation_id', UNION_NAME)}`,
  )}`;

const CONTENT = `json_build_object(
  'unplannedReason', d.unplanned_reason, 'purposeKind', d.purpose_kind, 'topic', d.topic,
  'purpose', d.purpose, 'startDate', d.start_date, 'hosts', d.hosts, 'reciprocity', d.reciprocity,
  'safetyPlan', d.safety_plan, 'eventMode', d.event_mode, 'venue', d.venue,
  'coOrganisers', ${listOf(
    union('c.organisation_id', UNION_NAME),
    'c.organisation_id',
    'dossier_co_organiser c WHERE c.dossier_id = d.id',
  )},
  'planLine', (SELECT json_build_object('id', ${opaque('PlanLine', 'l.id')}, 'title', l.title,
      'kind', l.kind, 'approved', EXISTS (SELECT FROM approved_plan_line a
        WHERE a.line_id = l.id AND a.submission_id = p.approved_submission_id))
    FROM plan_line l JOIN plan p ON p.id = l.plan_id WHERE l.id = d.plan_line_id),
  'partner', (SELECT json_build_object('id', ${opaque('Partner', 'r.id')}, 'name', r.name_vi,
    'countryCode', r.country_code) FROM partner r WHERE r.id = d.partner_id),
  'invitation', CASE WHEN d.invitation_kind IS NOT NULL THEN json_build_object(
    'kind', d.invitation_kind, 'from', coalesce(d.invitation_from, ''),
    'number', d.invitation_number, 'date', d.invitation_date) END,
  'onlineAlternative', CASE WHEN d.online_considered IS NOT NULL THEN json_build_object(
    'considered', d.online_considered, 'reason', coalesce(d.online_reason, '')) END,
  'guestRank', CASE WHEN d.guest_rank IS NOT NULL THEN json_build_object(
    'rank', d.guest_rank, 'justification', coalesce(d.guest_rank_justification, '')) END,
  'foreignShare', d.foreign_share,
  'relatives', CASE WHEN d.relatives_related IS NOT NULL THEN json_build_object(
    'related', d.relatives_related, 'explanation', coalesce(d.relatives_explanation, '')) END,
  'objectives', ${section('dossier_objective', null, `'text', s.text, 'target', s.target, 'unit', s.unit`)},
  'programme', ${section(
    'dossier_programme_item',
    null,
    `'date', s.date, 'text', s.text, 'place', s.place, 'stopId', s.stop_id`,
  )},
  'sponsors', ${section(
    'dossier_sponsor',
    null,
    `'contribution', s.contribution, 'partner', (SELECT json_build_object(
      'id', ${opaque('Partner', 'r.id')}, 'name', r.name_vi) FROM partner r WHERE r.id = s.partner_id),
      'amount', CASE WHEN s.amount_minor IS NOT NULL THEN json_build_object(
        'minor', s.amount_minor, 'currency', s.currency) END`,
  )}, ${figures('PLANNED')})`;

const ACTUAL = `CASE WHEN d.actual_start_date IS NOT NULL THEN json_build_object(
  'asApproved', coalesce(d.closed_as_approved, false), 'deviationReason', d.deviation_reason,
  'correctionReason', d.correction_reason, 'startDate', d.actual_start_date,
  'endDate', d.actual_end_date, ${figures('ACTUAL')}) END`;

const PROGRESS = listOf(
  `json_build_object('id', ${opaque('CommitmentProgress', 'p.id')}, 'at', ${instant('p.at')},
    'by', (SELECT u.name FROM "user" u WHERE u.id = p.user_id), 'doneOn', p.done_on, 'text', p.text,
    'place', p.place, 'organisation', CASE WHEN p.organisation_id IS NOT NULL THEN
      ${union('p.organisation_id', UNION_NAME)} END,
    'file', (SELECT json_build_object('id', ${opaque('File', 'f.id')}, 'name', f.name)
      FROM stored_file f WHERE f.id = p.file_id),
    'obstacle', p.obstacle, 'peopleReached', p.people_reached, 'trainersTaught', p.trainers_taught)`,
  'p.at, p.id',
  'commitment_progress p WHERE p.dossier_id = x.dossier_id AND p.commitment_id = x.id',
);

const EFFECTS = `json_build_object('continuation', CASE WHEN o.continuation_kind IS NOT NULL THEN
    json_build_object('kind', o.continuation_kind, 'date', o.continuation_date,
      'paper', o.continuation_paper) END,
  'products', ${listOf(
    `json_build_object('id', x.id, 'kind', x.kind, 'title', x.title, 'where', x."where")`,
    'x.position, x.id',
    'information_product x WHERE x.dossier_id = d.id',
  )}, 'trainersTrained', o.trainers_trained)`;

const OUTCOME = `(SELECT json_build_object('state', o.state, 'version', o.version,
    'summary', o.summary, 'lessons', o.lessons, 'recommendations', o.recommendations,
    'contacts', o.contacts, 'dueDate', o.due_date, 'submittedAt', ${instant('o.submitted_at')},
    'submittedBy', (SELECT u.name FROM "user" u WHERE u.id = o.submitted_by_id),
    'results', ${listOf(
      `json_build_object('objectiveId', x.objective_id, 'achieved', x.achieved, 'text', x.text)`,
      'x.objective_id',
      'objective_result x WHERE x.dossier_id = d.id',
    )},
    'commitments', ${listOf(
      `json_build_object('id', x.id, 'text', x.text, 'lesson', x.lesson, 'owner', x.owner,
        'dueDate', x.due_date, 'progress', ${PROGRESS})`,
      'x.position, x.id',
      'commitment x WHERE x.dossier_id = d.id',
    )}, 'effects', ${EFFECTS})
  FROM outcome_report o WHERE o.dossier_id = d.id)`;

const LATEST = `(SELECT * FROM submission n WHERE n.dossier_id = d.id ORDER BY n.number DESC LIMIT 1)`;

const RECORD = `json_build_object('__typename', 'Dossier', 'id', ${opaque('Dossier', 'd.id')},
  'number', d.number, 'kind', d.kind, 'reportingClass', d.reporting_class, 'title', d.title,
  'state', d.state, 'version', d.version, 'updatedAt', ${instant('d.updated_at')},
  'endDate', d.end_date, 'stopReason', d.stop_reason, 'stopText', d.stop_text,
  'reportDueDate', CASE WHEN d.state IN ('APPROVED', 'COMPLETED') THEN ${REPORT_DUE} END,
  'reportOverdue', ${REPORT_OVERDUE},
  'organisation', ${union('d.organisation_id', `${UNION_NAME}, 'kind', v.kind`)},
  'actual', ${ACTUAL}, 'outcome', ${OUTCOME}, 'approval', ${approval(LATEST, `, 'note', t.note`)},
  'lastReturn', ${lastReturn(LATEST)}, 'justifications', ${justifications('DOSSIER', 'd.id')},
  'timeline', ${timeline('DOSSIER', 'd.id')}, 'files', ${files('DOSSIER', 'd.id')})`;

/** The members of two objects in one, which `json` cannot do by itself: no list of arguments is so long. */
const joined = (left: string, right: string): string =>
  `(left((${left})::text, -1) || ',' || substr((${right})::text, 2))::json`;

/** A dossier with everything that hangs on it. */
export const DOSSIER_DETAIL: Floor = {
  text: `WITH RECURSIVE ${POLICY}
    SELECT json_build_object('data', json_build_object('node', (
      SELECT ${joined(RECORD, CONTENT)} FROM dossier d
      WHERE d.id = $3::text AND ${DOSSIER_SEEN})))::text AS body
    FROM viewer`,
  values: ({ token, today, variables }) => [token, today, rawId(variables['id'])],
};
