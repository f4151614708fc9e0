import type { IsoDate } from '@cau-noi/domain/period';
import type { Reorganisation } from '@cau-noi/domain/reorganisation';
import { heirsOf } from '@cau-noi/domain/reorganisation';
import { withoutDecision } from '@cau-noi/domain/reorganisation/changes';
import type { ChosenFor } from '@cau-noi/domain/reorganisation/open-records';
import { OPEN_RECORD_KINDS } from '@cau-noi/domain/reorganisation/open-records';
import type { Audit } from '../../act.ts';
import type { Database, Transaction } from '../../database.ts';
import { isContention } from '../../database-errors.ts';
import { dbDate } from '../../dates.ts';
import type { Sql } from '../../sql.ts';
import { readRegister } from '../register/register.queries.ts';
import { CARRY_OUT_MS, carryOut } from './carry-out.ts';
import { unionCounts } from './counts.queries.ts';
import { auditOfDecision } from './reorganisation.rows.ts';

/**
 * Carries out what was chosen for decisions whose day has come: versions, roles and posts were written
 * with their day when it was decided, but what waits for a decision waits at somebody, and is passed
 * on when they are no more. Also for what was opened in between, as was chosen for its kind.
 *
 * Decisions that came with the reference data are carried out here as a whole, but for the register,
 * which was loaded with them: nobody looked at what was open before. Where a successor has ended since,
 * the decision by which it did passes on what has come to it.
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
    orderBy: [{ date: 'asc' }, { id: 'asc' }],
    select: { id: true },
  });
  let settled = 0;
  let openedAgain = 0;
  for (const { id } of due) {
    const done = await settleOne(database, id, today, now);
    if (done === null) continue;
    settled += 1;
    openedAgain += done.openedAgain;
  }
  return openedAgain === 0
    ? settled
    : settled + (await settleReorganisations(database, today, now));
}

/** One decision, in a transaction of its own; null where another process was quicker. */
async function settleOne(
  database: Database,
  id: string,
  today: IsoDate,
  now: Date,
): Promise<{ readonly openedAgain: number } | null> {
  try {
    return await database.transaction(async (tx, sql) => {
      const row = await tx.reorganisation.findUnique({ where: { id, settledAt: null } });
      if (row === null) return null;
      const decided = row.decided as unknown as Reorganisation;
      const chosen = row.choices as unknown as readonly ChosenFor[];
      const { createdById } = row;
      const told = createdById === null ? await tellOf(tx, sql, id, decided, today) : [];
      const audits = await carryOut(tx, sql, { id, decided, chosen }, OPEN_RECORD_KINDS, now);
      await tx.reorganisation.update({ where: { id }, data: { settledAt: now } });
      await tx.auditEntry.createMany({
        data: [...told, ...audits].map(({ data, ...entry }) => ({
          ...entry,
          data: data as object,
          userId: createdById,
          at: now,
        })),
      });
      return { openedAgain: await openAgain(tx, decided) };
    }, CARRY_OUT_MS);
  } catch (thrown) {
    // The next round finds it again, or finds that it is done.
    if (isContention(thrown)) return null;
    throw thrown;
  }
}

/**
 * Keeps what else is written when somebody takes a decision, of one that nobody took here: what the
 * counts come to. Answers with what is to be audited of the unions.
 */
async function tellOf(
  tx: Transaction,
  sql: Sql,
  id: string,
  decided: Reorganisation,
  today: IsoDate,
): Promise<readonly Audit[]> {
  const after = await readRegister(sql);
  const before = withoutDecision(after, decided);
  const counts = await unionCounts(sql, before, after, decided, today);
  await tx.reorganisation.update({ where: { id }, data: { counts: [...counts] } });
  const told = [...decided.fromIds, ...heirsOf(decided)];
  return told.map((union) => auditOfDecision(union, id, decided, decided.source ?? ''));
}

/**
 * Later decisions by which a successor has ended are to be settled once more: only of those that came
 * with the reference data can there be any, as nothing is decided here of a union that has ended.
 */
async function openAgain(tx: Transaction, decided: Reorganisation): Promise<number> {
  const { count } = await tx.reorganisation.updateMany({
    where: {
      settledAt: { not: null },
      date: { gt: dbDate(decided.date) },
      OR: heirsOf(decided).map((id) => ({
        decided: { path: ['fromIds'], array_contains: [id] },
      })),
    },
    data: { settledAt: null },
  });
  return count;
}
