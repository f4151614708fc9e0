import { byKey, defineLoader } from '../../loader.ts';
import type { OutcomeRecord } from './outcome.queries.ts';
import { outcomesOf } from './outcome.queries.ts';

/** The outcome report of a dossier, or null before it is begun. */
export const outcomeById = defineLoader<string, OutcomeRecord>(async (ids, context) =>
  byKey(await outcomesOf(context.sql, ids), (outcome) => outcome.dossierId),
);
