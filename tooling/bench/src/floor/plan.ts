import type { Floor } from './floor.ts';
import { DOSSIER_SEEN, opaque, POLICY, rawId, union, UNION_NAME } from './floor.ts';
import { approval, files, justifications, lastReturn, listOf, timeline } from './record.ts';

const PLAN_SEEN = `((SELECT "all" FROM sight)
    OR p.organisation_id = ANY((SELECT ids FROM sight)::text[])
    OR EXISTS (SELECT FROM plan_line l JOIN plan_line_co_organiser c ON c.line_id = l.id
      WHERE l.plan_id = p.id AND l.removed_at IS NULL
        AND c.organisation_id = ANY((SELECT ids FROM sight)::text[])))`;

const LINE = `json_build_object('id', ${opaque('PlanLine', 'l.id')}, 'lineId', l.id, 'kind', l.kind,
  'title', l.title, 'purposeKind', l.purpose_kind, 'purpose', l.purpose,
  'expectedResult', l.expected_result, 'resultTarget', l.result_target, 'resultUnit', l.result_unit,
  'headLevel', l.head_level, 'persons', l.persons, 'days', l.days, 'fromMonth', l.from_month,
  'toMonth', l.to_month, 'countries', to_json(l.countries), 'priority', l.priority, 'note', l.note,
  'approved', EXISTS (SELECT FROM approved_plan_line a
    WHERE a.submission_id = p.approved_submission_id AND a.line_id = l.id),
  'partner', (SELECT json_build_object('id', ${opaque('Partner', 'r.id')}, 'name', r.name_vi)
    FROM partner r WHERE r.id = l.partner_id),
  'coOrganisers', ${listOf(
    union('c.organisation_id', UNION_NAME),
    'c.organisation_id',
    'plan_line_co_organiser c WHERE c.line_id = l.id',
  )},
  'funding', ${listOf(
    `json_build_object('source', f.source,
      'amount', json_build_object('minor', f.amount_minor, 'currency', f.currency))`,
    'f.position',
    'plan_line_funding f WHERE f.line_id = l.id',
  )},
  'dossiers', ${listOf(
    `json_build_object('id', ${opaque('Dossier', 'd.id')}, 'number', d.number, 'title', d.title,
      'state', d.state)`,
    'd.start_date, d.id',
    `dossier d WHERE d.plan_line_id = l.id AND ${DOSSIER_SEEN}`,
  )})`;

/** A frozen content with the ids that clients know. */
const frozen = (submission: string): string => `(
  SELECT json_build_object('id', ${opaque('Submission', 's.id')},
    'content', json_build_object('year', s.content -> 'year',
      'adjustmentReason', s.content -> 'adjustmentReason',
      'organisationId', ${opaque('Organisation', `(s.content ->> 'organisationId')`)},
      'lines', coalesce((
        SELECT json_agg((x.line - 'id') || jsonb_build_object('lineId', x.line -> 'id',
          'partnerId', ${opaque('Partner', `(x.line ->> 'partnerId')`)},
          'coOrganiserIds', coalesce((
            SELECT jsonb_agg(${opaque('Organisation', 'o.id')} ORDER BY o.place)
            FROM jsonb_array_elements_text(x.line -> 'coOrganiserIds') WITH ORDINALITY AS o(id, place)
          ), '[]')) ORDER BY x.place)
        FROM jsonb_array_elements(s.content -> 'lines') WITH ORDINALITY AS x(line, place)), '[]')))
  FROM submission s WHERE s.id = ${submission})`;

/** By when a plan is to be handed in: before its year, by the rule that held at that time. */
const DUE = `(SELECT make_date(p.year - 1, k.month, k.day) FROM deadline_rule k
  WHERE k.code = 'PLAN' AND k.month IS NOT NULL AND k.day IS NOT NULL
    AND make_date(p.year - 1, k.month, k.day) >= k.valid_from
    AND coalesce(make_date(p.year - 1, k.month, k.day) <= k.valid_to, true)
  ORDER BY k.valid_from DESC LIMIT 1)`;

const STANDING = `(SELECT * FROM submission n WHERE n.plan_id = p.id
    AND (p.state <> 'APPROVED' OR n.state IN ('PENDING', 'APPROVED'))
  ORDER BY n.number DESC LIMIT 1)`;

const PLAN = `json_build_object('__typename', 'Plan', 'id', ${opaque('Plan', 'p.id')},
  'year', p.year, 'state', p.state, 'version', p.version, 'adjustmentReason', p.adjustment_reason,
  'dueDate', ${DUE}, 'organisation', ${union('p.organisation_id', `${UNION_NAME}, 'kind', v.kind`)},
  'lines', ${listOf(LINE, 'l.position, l.id', 'plan_line l WHERE l.plan_id = p.id AND l.removed_at IS NULL')},
  'justifications', ${justifications('PLAN', 'p.id')},
  'approved', ${frozen('p.approved_submission_id')}, 'baseline', ${frozen('p.baseline_submission_id')},
  'lastReturn', CASE WHEN p.state = 'RETURNED' THEN ${lastReturn(STANDING)} END,
  'approval', ${approval(STANDING)}, 'timeline', ${timeline('PLAN', 'p.id')},
  'files', ${files('PLAN', 'p.id')})`;

const ROUTES = listOf(
  `json_build_object('id', ${opaque('ApprovalRoute', 'r.id')}, 'subject', r.subject,
    'kinds', to_json(r.kinds), 'levels', to_json(r.levels), 'planned', r.planned,
    'steps', to_json(r.steps), 'validFrom', r.valid_from, 'validTo', r.valid_to,
    'basis', json_build_object('citation', r.citation, 'article', r.article,
      'verification', r.verification))`,
  'r.subject, r.id',
  'approval_route r',
);

/** A plan with its lines, what was approved, and how it came to be. */
export const PLAN_RECORD: Floor = {
  text: `WITH RECURSIVE ${POLICY}
    SELECT json_build_object('data', json_build_object('approvalRoutes', ${ROUTES}, 'node', (
      SELECT ${PLAN} FROM plan p WHERE p.id = $3::text AND ${PLAN_SEEN})))::text AS body
    FROM viewer`,
  values: ({ token, today, variables }) => [token, today, rawId(variables['id'])],
};
