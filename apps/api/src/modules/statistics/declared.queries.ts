import type { DeclaredFigure } from '@cau-noi/domain/statistics/declared';
import type { Context } from '../../context.ts';
import { statement } from '../../sql.ts';
import type { Remembering } from './remembered.ts';
import { remembered } from './remembered.ts';

export const DECLARED = statement(
  'statistics.declared',
  `SELECT f.organisation_id AS "organisationId", f.indicator, f.value, f.qualifier,
      f.period_from AS "from", f.period_to AS "to", f.source, f.verification
    FROM declared_figure f WHERE f.organisation_id = $1::text
    ORDER BY f.period_from, f.period_to, f.id`,
);

const recall = remembered<readonly DeclaredFigure[]>();

/** Everything that a union has declared of itself, the earliest period first; whoever may ask. */
export function declaredFigures(
  context: Remembering & Pick<Context, 'sql'>,
  organisationId: string,
): Promise<readonly DeclaredFigure[]> {
  return recall(context, organisationId, () =>
    context.sql<DeclaredFigure>(DECLARED, [organisationId]),
  );
}
