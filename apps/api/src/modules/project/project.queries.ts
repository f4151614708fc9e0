import { TRAINING_SEEN } from '../training/training.queries.ts';
import { COMPARED_IN } from '@cau-noi/domain/money/exchange-on';
import { PROJECT_REPORT_CODES } from '@cau-noi/domain/project/reports';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Sql } from '../../sql.ts';
import { keyed } from '../../sql.ts';
import { listOf } from '../../sql-values.ts';
import type { ScopeIds } from '../plan/plan.queries.ts';
import type { ProjectRecord, ProjectRules } from './project.rows.ts';

/** That the scope sees the project `p`: of the union that leads it, or of a further one. */
export const projectInScope = (scope: string): string =>
  `(${scope} IS NULL OR p.organisation_id = ANY(${scope}) OR EXISTS (
    SELECT FROM project_union u WHERE u.project_id = p.id AND u.organisation_id = ANY(${scope})))`;

const MONEY = (minor: string): string =>
  `json_build_object('minor', ${minor}, 'currency', l.currency)`;

const MEASURED = (name: string): string => `json_build_object('year', v.year,
  'numerator', v.${name}_numerator, 'denominator', v.${name}_denominator)`;

const VALUES = (name: string): string => `(SELECT coalesce(json_agg(${MEASURED(name)}
    ORDER BY v.year), '[]') FROM project_indicator_value v
  WHERE v.indicator_id = l.id AND v.${name}_numerator IS NOT NULL)`;

const dossierSeen = (scope: string): string => `(${scope} IS NULL
  OR d.organisation_id = ANY(${scope}) OR EXISTS (SELECT FROM dossier_co_organiser c
    WHERE c.dossier_id = d.id AND c.organisation_id = ANY(${scope})))`;

/** A project `p` with all that is kept of it; dossiers as far as the scope sees them. */
export const projectJson = (scope: string): string => `jsonb_build_object('__typename', 'Project',
  'id', p.id, 'number', p.number, 'organisationId', p.organisation_id,
  'unionIds', (SELECT coalesce(json_agg(u.organisation_id ORDER BY u.organisation_id), '[]')
    FROM project_union u WHERE u.project_id = p.id),
  'kind', p.kind, 'state', p.state, 'titleVi', p.title_vi, 'titleEn', p.title_en,
  'donors', ${listOf(
    `'id', l.partner_id, 'name', r.name_vi`,
    `ORDER BY l.position) FROM project_donor l JOIN partner r ON r.id = l.partner_id
      WHERE l.project_id = p.id`,
  )},
  'channel', (SELECT json_build_object('id', r.id, 'name', r.name_vi) FROM partner r
    WHERE r.id = p.channel_id),
  'places', to_json(p.places), 'topics', to_json(p.topics),
  'periodFrom', p.period_from, 'periodTo', p.period_to, 'need', p.need, 'goal', p.goal,
  'note', p.note) || jsonb_build_object(
  'submittedOn', p.submitted_on, 'approvalNumber', p.approval_number,
  'approvedOn', p.approved_on, 'approvedBy', p.approved_by, 'decisionText', p.decision_text,
  'startedOn', p.started_on, 'endedOn', p.ended_on, 'closedOn', p.closed_on,
  'source', p.source, 'verification', p.verification, 'version', p.version,
  'budget', ${listOf(
    `'donorId', l.partner_id, 'year', l.year, 'committed', ${MONEY('l.committed_minor')}`,
    'ORDER BY l.position) FROM project_budget_line l WHERE l.project_id = p.id',
  )},
  'payments', ${listOf(
    `'id', l.id, 'donorId', l.partner_id, 'on', l.paid_on, 'amount', ${MONEY('l.amount_minor')},
      'note', l.note, 'voidText', l.void_text`,
    'ORDER BY l.paid_on, l.written_at, l.id) FROM project_payment l WHERE l.project_id = p.id',
  )},
  'indicators', ${listOf(
    `'id', l.id, 'name', l.name, 'unit', l.unit, 'measure', l.measure, 'accrual', l.accrual,
      'baseline', CASE WHEN l.baseline_numerator IS NULL THEN NULL ELSE json_build_object(
        'numerator', l.baseline_numerator, 'denominator', l.baseline_denominator) END,
      'targets', ${VALUES('target')}, 'actuals', ${VALUES('actual')}`,
    'ORDER BY l.position) FROM project_indicator l WHERE l.project_id = p.id',
  )},
  'evaluations', ${listOf(
    `'id', l.id, 'by', l.evaluated_by, 'on', l.evaluated_on, 'scores', l.scores, 'words', l.words`,
    'ORDER BY l.evaluated_on DESC, l.id) FROM project_evaluation l WHERE l.project_id = p.id',
  )},
  'followOns', ${listOf(
    `'id', l.id, 'donorId', l.partner_id, 'on', l.proposed_on, 'text', l.text, 'answer', l.answer,
      'answeredOn', l.answered_on, 'answerText', l.answer_text`,
    'ORDER BY l.proposed_on DESC, l.id) FROM project_follow_on l WHERE l.project_id = p.id',
  )},
  'reports', ${listOf(
    `'kind', l.kind, 'year', l.year, 'sentOn', l.sent_on, 'note', l.note`,
    'ORDER BY l.sent_on, l.id) FROM project_report l WHERE l.project_id = p.id',
  )},
  'activities', ${listOf(
    `'id', d.id, 'number', d.number, 'kind', d.kind, 'title', d.title, 'state', d.state,
      'startDate', d.start_date`,
    `ORDER BY d.start_date DESC NULLS LAST, d.id) FROM dossier d
      WHERE d.project_id = p.id AND ${dossierSeen(scope)}`,
  )},
  'trainings', ${listOf(
    `'id', t.id, 'title', t.title, 'year', t.year, 'state', t.state, 'startDate', t.start_date`,
    `ORDER BY t.year DESC, t.start_date DESC NULLS FIRST, t.id) FROM training t
      WHERE t.project_id = p.id AND ${TRAINING_SEEN(scope)}`,
  )})`;

const BASIS = `json_build_object('citation', v.citation, 'article', v.article,
  'verification', v.verification)`;

export const STATEMENTS = {
  byId: keyed(
    'project.byId',
    `SELECT ${projectJson('$2::text[]')} AS project FROM project p
      WHERE p.id = ANY($1::text[]) AND ${projectInScope('$2::text[]')}`,
  ),
  rules: keyed(
    'project.rules',
    `SELECT ${listOf(
      `'code', v.code, 'month', v.month, 'day', v.day, 'from', v.valid_from, 'to', v.valid_to,
        'basis', ${BASIS}`,
      `ORDER BY v.valid_from DESC, v.id) FROM deadline_rule v WHERE v.code = ANY($1::text[])
        AND v.month IS NOT NULL AND v.day IS NOT NULL`,
    )} AS yearly,
    ${listOf(
      `'code', v.code, 'validFrom', v.valid_from, 'validTo', v.valid_to, 'value', v.value,
        'citation', v.citation, 'article', v.article, 'verification', v.verification`,
      'ORDER BY v.code, v.valid_from) FROM aid_rule v',
    )} AS aid,
    ${listOf(
      `'from', r."from", 'to', r."to", 'numerator', r.numerator, 'denominator', r.denominator,
        'date', r.date, 'source', r.source`,
      `ORDER BY r."from") FROM (SELECT DISTINCT ON (x."from") x.* FROM exchange_rate x
        WHERE x."to" = '${COMPARED_IN}' AND x.date <= $2::date
        ORDER BY x."from", x.date DESC, x.id DESC) r`,
    )} AS rates`,
  ),
  dossierToLink: keyed(
    'project.dossierToLink',
    `SELECT d.project_id AS "projectId" FROM dossier d
      WHERE d.id = $1::text AND ${dossierSeen('$2::text[]')}`,
  ),
} as const;

/** The projects with these ids that the scope may see, in no order. */
export async function projectsById(
  sql: Sql,
  ids: readonly string[],
  scope: ScopeIds,
): Promise<readonly ProjectRecord[]> {
  const rows = await sql<{ project: ProjectRecord }>(STATEMENTS.byId, [ids, scope]);
  return rows.map((row) => row.project);
}

/** What projects are judged by, of all days; rates as of this one. */
export async function readProjectRules(sql: Sql, today: IsoDate): Promise<ProjectRules> {
  const [rules] = await sql<ProjectRules>(STATEMENTS.rules, [PROJECT_REPORT_CODES, today]);
  if (rules === undefined) throw new Error('The rules of projects gave no row');
  return rules;
}

/** To which project a dossier belongs that the scope may see; undefined where it may not. */
export async function dossierToLink(
  sql: Sql,
  dossierId: string,
  scope: ScopeIds,
): Promise<{ readonly projectId: string | null } | undefined> {
  const [row] = await sql<{ projectId: string | null }>(STATEMENTS.dossierToLink, [
    dossierId,
    scope,
  ]);
  return row;
}
