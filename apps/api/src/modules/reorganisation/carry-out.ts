import type { Reorganisation } from '@cau-noi/domain/reorganisation';
import { endingIds, heirsOf } from '@cau-noi/domain/reorganisation';
import type { ChosenFor, OpenRecordKind } from '@cau-noi/domain/reorganisation/open-records';
import { choiceFor } from '@cau-noi/domain/reorganisation/open-records';
import type { Audit } from '../../act.ts';
import type { Transaction } from '../../database.ts';
import type { Sql } from '../../sql.ts';
import type { ChosenRecord } from './open-record.ts';
import { auditOfChoice } from './open-record.ts';
import { PROVIDERS, openRecords } from './open-record.queries.ts';
import { citationOf, writeMeasures } from './reorganisation.rows.ts';

/**
 * How long carrying a decision out may take, in milliseconds: it goes through everything that is open at a union,
 * tens of thousands of records at a large one, or is not done at all.
 */
export const CARRY_OUT_MS = 300_000;

/** A decision that is kept, with what was chosen for what is open. */
export type Kept = {
  readonly id: string;
  readonly decided: Reorganisation;
  readonly chosen: readonly ChosenFor[];
};

/**
 * Does with everything that is open at the unions that end what was chosen, and keeps it. What has
 * been dealt with already is left alone, so this may run again when the day has come.
 *
 * @param kinds which records: all of them, or those that may be written before the day
 * @returns what is to be audited
 */
export async function carryOut(
  tx: Transaction,
  sql: Sql,
  { id, decided, chosen }: Kept,
  kinds: readonly OpenRecordKind[],
  now: Date,
): Promise<readonly Audit[]> {
  const { date: day } = decided;
  const heirIds = heirsOf(decided);
  const done = await tx.reorganisationMeasure.findMany({
    where: { reorganisationId: id },
    select: { recordKind: true, recordId: true },
  });
  const isDone = new Set(done.map((one) => `${one.recordKind} ${one.recordId}`));
  const open = await openRecords(sql, endingIds(decided), day);
  const records = open
    .filter((record) => kinds.includes(record.kind))
    .filter((record) => !isDone.has(`${record.kind} ${record.id}`))
    .map((record): ChosenRecord => ({ ...record, ...choiceFor(chosen, record, heirIds) }));
  const work = { tx, sql, day, now, citation: citationOf(decided) };
  for (const provider of PROVIDERS) {
    const own = records.filter(({ kind }) => kind === provider.kind);
    if (own.length > 0) await provider.carryOut(work, own);
  }
  await writeMeasures(tx, id, records, now);
  return records.map((record) => auditOfChoice(record, work));
}
