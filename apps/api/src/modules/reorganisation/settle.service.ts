import type { IsoDate } from '@cau-noi/domain/period';
import type { Reorganisation } from '@cau-noi/domain/reorganisation';
import type { ChosenFor } from '@cau-noi/domain/reorganisation/open-records';
import { OPEN_RECORD_KINDS } from '@cau-noi/domain/reorganisation/open-records';
import type { Database } from '../../database.ts';
import { isContention } from '../../database-errors.ts';
import { dbDate } from '../../dates.ts';
import { CARRY_OUT_MS, carryOut } from './carry-out.ts';

/**
 * Carries out what was chosen for decisions whose day has come: versions, roles and posts were written
 * with their day when it was decided, but what waits for a decision waits at somebody, and is passed
 * on when they are no more. Also for what was opened in between, as was chosen for its kind.
 *
 * @returns how many decisions were dealt with
 */
export async function settleReorganisations(
  database: Database,
  today: IsoDate,
  now: Date,
): Promise<number> {
  const due = await database.prisma.reorganisation.findMany({
    where: { settledAt: null, date: { lte: dbDate(today) } },
    orderBy: { date: 'asc' },
    select: { id: true },
  });
  let settled = 0;
  for (const { id } of due) settled += await settleOne(database, id, now);
  return settled;
}

/** One decision, in a transaction of its own; none where another process was quicker. */
async function settleOne(database: Database, id: string, now: Date): Promise<number> {
  try {
    return await database.transaction(async (tx, sql) => {
      const row = await tx.reorganisation.findUnique({ where: { id, settledAt: null } });
      if (row === null) return 0;
      const decided = row.decided as unknown as Reorganisation;
      const chosen = row.choices as unknown as readonly ChosenFor[];
      const audits = await carryOut(tx, sql, { id, decided, chosen }, OPEN_RECORD_KINDS, now);
      await tx.reorganisation.update({ where: { id }, data: { settledAt: now } });
      await tx.auditEntry.createMany({
        data: audits.map(({ data, ...entry }) => ({
          ...entry,
          data: data as object,
          userId: row.createdById,
          at: now,
        })),
      });
      return 1;
    }, CARRY_OUT_MS);
  } catch (thrown) {
    // The next round finds it again, or finds that it is done.
    if (isContention(thrown)) return 0;
    throw thrown;
  }
}
