import { defineListLoader } from '../../loader.ts';
import type { SettledRecord } from './settlement.queries.ts';
import { settledOf } from './settlement.queries.ts';

/** The verdicts on the real costs of a dossier that the viewer sees already, the latest first. */
export const settledByDossier = defineListLoader<string, SettledRecord>(
  (ids, context) => settledOf(context.sql, ids),
  (settled) => settled.dossierId,
);
