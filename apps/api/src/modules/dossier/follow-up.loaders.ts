import { defineLoader } from '../../loader.ts';
import type { FollowUpShown } from './follow-up-due.ts';
import { followUpOf } from './follow-up-due.ts';
import { outcomeById } from './outcome.loaders.ts';
import { dueRecordById } from './report-due.loaders.ts';

/** What follows the report of a dossier; null while none is handed in. */
export const followUpById = defineLoader<string, FollowUpShown>(async (ids, context) => {
  const [outcomes, records] = await Promise.all([
    outcomeById(context).loadMany(ids),
    dueRecordById(context).loadMany(ids),
  ]);
  return new Map(
    outcomes.flatMap((outcome) => {
      const record = records.find((one) => one?.id === outcome?.dossierId);
      if (outcome?.state !== 'SUBMITTED' || outcome.submittedAt === null || !record) return [];
      const { submittedAt, commitments } = outcome;
      const shown = followUpOf(record, { submittedAt, commitments }, context);
      return shown === null ? [] : [[record.id, shown] as const];
    }),
  );
});
