import type { LineOrigin } from '@cau-noi/domain/dossier/plan-line';
import type { OrganisationLink } from '@cau-noi/domain/organisation';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';
import type { ScopeIds } from '../plan/plan.queries.ts';
import { planInScope } from '../plan/plan.queries.ts';

/** The lines that a question is about, and how the unions concerned came out of others. */
export type LineOrigins = {
  readonly origins: readonly LineOrigin[];
  /** Every link on a way into one of the unions; which of them carry a plan the domain knows. */
  readonly links: readonly OrganisationLink[];
};

/** Whose a line is, of `plan_line l JOIN plan p`, without the braces of the object. */
export const LINE_ORIGIN = `'id', l.id, 'organisationId', p.organisation_id, 'year', p.year,
  'coOrganiserIds', coalesce((SELECT json_agg(c.organisation_id ORDER BY c.organisation_id)
    FROM plan_line_co_organiser c WHERE c.line_id = l.id), '[]')`;

/** The unions in `ids` and all that have gone into them, whatever way. */
const joined = (ids: string): string => `(WITH RECURSIVE joined(id) AS (
    SELECT unnest(${ids})
    UNION SELECT k.from_id FROM joined JOIN organisation_link k ON k.to_id = joined.id)
  SELECT id FROM joined)`;

/** Selects the links on every way into the unions in `ids`, as `OrganisationLink`. */
export const linksInto = (ids: string): string => `SELECT json_build_object('kind', k.kind,
    'fromId', k.from_id, 'toId', k.to_id, 'date', k.date, 'decisionNumber', k.decision_number)
  FROM organisation_link k WHERE k.to_id IN ${joined(ids)} ORDER BY k.date, k.id`;

const list = (select: string): string => `coalesce((SELECT json_agg(found.item) FROM (${select})
  AS found(item)), '[]')`;

const ORIGIN = `SELECT json_build_object(${LINE_ORIGIN})
  FROM plan_line l JOIN plan p ON p.id = l.plan_id`;

export const STATEMENTS = {
  of: statement(
    'dossier.lineOrigin',
    `SELECT ${list(`${ORIGIN} WHERE l.id = $1::text`)} AS origins,
      ${list(linksInto('ARRAY[$2::text]'))} AS links`,
  ),
  ofYear: statement(
    'dossier.lineOriginsOfYear',
    `SELECT ${list(`${ORIGIN} WHERE p.year = $2::int AND l.removed_at IS NULL
        AND ${planInScope('$3::text[]')}
        AND (p.organisation_id IN ${joined('ARRAY[$1::text]')}
          OR EXISTS (SELECT FROM plan_line_co_organiser c
            WHERE c.line_id = l.id AND c.organisation_id = $1::text))
      ORDER BY p.organisation_id <> $1::text, p.organisation_id, l.position, l.id`)} AS origins,
      ${list(linksInto('ARRAY[$1::text]'))} AS links`,
  ),
} as const;

async function only(sql: Sql, ...[text, values]: Parameters<Sql>): Promise<LineOrigins> {
  const [row] = await sql<LineOrigins>(text, values);
  return row ?? { origins: [], links: [] };
}

/** Whose one line is, with the way into the union that names it. */
export function lineOriginOf(
  sql: Sql,
  lineId: string,
  organisationId: string,
): Promise<LineOrigins> {
  return only(sql, STATEMENTS.of, [lineId, organisationId]);
}

/** The lines of a year that may concern a union and that the scope may see, its own plan first. */
export function lineOriginsOfYear(
  sql: Sql,
  organisationId: string,
  year: number,
  scope: ScopeIds,
): Promise<LineOrigins> {
  return only(sql, STATEMENTS.ofYear, [organisationId, year, scope]);
}
