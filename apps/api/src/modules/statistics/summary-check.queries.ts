import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';

const IS_REPORTED = `EXISTS (SELECT FROM outcome_report r
  WHERE r.dossier_id = d.id AND r.state = 'SUBMITTED')`;

const STATEMENTS = {
  differences: statement(
    'statistics.differences',
    `SELECT what, which FROM statistics_differences()
      UNION ALL SELECT 'dossier.reported', d.id FROM dossier d WHERE d.reported <> ${IS_REPORTED}`,
  ),
  refresh: statement('statistics.refresh', 'SELECT refresh_statistics()'),
  refreshReported: statement(
    'statistics.refreshReported',
    `UPDATE dossier d SET reported = NOT d.reported WHERE d.reported <> ${IS_REPORTED}`,
  ),
} as const;

/** A row of a summary that is not what the records give: its table, and which it is. */
export type SummaryDifference = { readonly what: string; readonly which: string };

/** Recomputes every summary from the records, and whose report is in; nothing when all is well. */
export function summaryDifferences(sql: Sql): Promise<readonly SummaryDifference[]> {
  return sql<SummaryDifference>(STATEMENTS.differences);
}

/** Makes every summary anew. */
export async function refreshSummaries(sql: Sql): Promise<void> {
  await sql(STATEMENTS.refresh);
  await sql(STATEMENTS.refreshReported);
}
