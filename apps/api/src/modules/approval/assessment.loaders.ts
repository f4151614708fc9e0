import type { CheckParameter } from '@cau-noi/domain/check';
import { invariant } from '@cau-noi/domain/invariant';
import type { Context } from '../../context.ts';
import { defineListLoader, defineLoader } from '../../loader.ts';
import { allParameters } from './assessment.queries.ts';
import type { JustificationText } from './justification.queries.ts';
import { justificationRows } from './justification.queries.ts';

const parametersByNothing = defineLoader<'all', readonly CheckParameter[]>(
  async (_keys, context) => new Map([['all', await allParameters(context.sql)]]),
);

/** The rows of all checks, read once per request. */
export async function parametersOf(context: Context): Promise<readonly CheckParameter[]> {
  const rows = await parametersByNothing(context).load('all');
  invariant(rows !== null, 'NO_PARAMETERS');
  return rows;
}

/** The texts written beside findings of a plan. */
export const justificationsOfPlan = defineListLoader<
  string,
  JustificationText & { readonly subjectId: string }
>(
  (ids, context) => justificationRows(context.sql, 'PLAN', ids),
  (row) => row.subjectId,
);

/** The texts written beside findings of a dossier. */
export const justificationsOfDossier = defineListLoader<
  string,
  JustificationText & { readonly subjectId: string }
>(
  (ids, context) => justificationRows(context.sql, 'DOSSIER', ids),
  (row) => row.subjectId,
);
