import type { PlanState } from '@cau-noi/domain/plan';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';

/** What a union has planned and done of a year. Times are ISO text. */
export type BoardRecord = {
  readonly organisationId: string;
  readonly planId: string | null;
  readonly state: PlanState | null;
  /** When the plan was first handed in; null while it was not, or was taken back. */
  readonly submittedAt: string | null;
  readonly lines: number;
  readonly dossiers: number;
  /** Its dossiers of the year that will owe a report, or do. */
  readonly dossierIds: readonly string[];
};

const OF_YEAR = `d.organisation_id = o.id
  AND d.start_date BETWEEN make_date($2::int, 1, 1) AND make_date($2::int, 12, 31)`;

export const BOARD = statement(
  'home.board',
  `SELECT o.id AS "organisationId", p.id AS "planId", p.state,
      (SELECT min(s.submitted_at) FROM submission s
        WHERE s.plan_id = p.id AND s.state <> 'WITHDRAWN') AS "submittedAt",
      (SELECT count(*) FROM plan_line l WHERE l.plan_id = p.id AND l.removed_at IS NULL) AS lines,
      (SELECT count(*) FROM dossier d WHERE ${OF_YEAR}) AS dossiers,
      ARRAY(SELECT d.id FROM dossier d WHERE ${OF_YEAR}
        AND d.state IN ('APPROVED', 'COMPLETED')) AS "dossierIds"
    FROM unnest($1::text[]) WITH ORDINALITY AS o(id, place)
    LEFT JOIN plan p ON p.organisation_id = o.id AND p.year = $2::int
    ORDER BY o.place`,
);

/** One row for each of these unions, in their order. One statement, however many. */
export function boardRecords(
  sql: Sql,
  organisationIds: readonly string[],
  year: number,
): Promise<readonly BoardRecord[]> {
  return sql<BoardRecord>(BOARD, [organisationIds, year]);
}
