import type { DeclaredFigure } from '@cau-noi/domain/statistics/declared';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';

export const DECLARED = statement(
  'statistics.declared',
  `SELECT f.organisation_id AS "organisationId", f.indicator, f.value, f.qualifier,
      f.period_from AS "from", f.period_to AS "to", f.source, f.verification
    FROM declared_figure f WHERE f.organisation_id = $1::text
    ORDER BY f.period_from, f.period_to, f.id`,
);

/** Everything that a union has declared of itself, the earliest period first. */
export function declaredFigures(
  sql: Sql,
  organisationId: string,
): Promise<readonly DeclaredFigure[]> {
  return sql<DeclaredFigure>(DECLARED, [organisationId]);
}
