import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';

export const STATEMENTS = {
  differences: statement('statistics.differences', 'SELECT * FROM statistics_differences()'),
  refresh: statement('statistics.refresh', 'SELECT refresh_statistics()'),
} as const;

/** A row of a summary that is not what the records give: its table, and which it is. */
export type SummaryDifference = { readonly what: string; readonly which: string };

/** Recomputes every summary from the records and compares; nothing when all is well. */
export function summaryDifferences(sql: Sql): Promise<readonly SummaryDifference[]> {
  return sql<SummaryDifference>(STATEMENTS.differences);
}

/** Makes every summary anew. */
export async function refreshSummaries(sql: Sql): Promise<void> {
  await sql(STATEMENTS.refresh);
}
