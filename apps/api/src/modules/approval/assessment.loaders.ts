import { defineListLoader } from '../../loader.ts';
import type { JustificationText } from './justification.queries.ts';
import { justificationRows } from './justification.queries.ts';

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
