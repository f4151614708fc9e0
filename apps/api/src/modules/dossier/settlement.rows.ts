import type { SettledOccasion } from '@cau-noi/domain/assessment/settlement';
import { assessSettled, carriedTexts, settledPart } from '@cau-noi/domain/assessment/settlement';
import type { Verdict } from '@cau-noi/domain/check/run';
import type { DossierContent } from '@cau-noi/domain/dossier';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import type { Transaction } from '../../database.ts';
import { dbDate } from '../../dates.ts';
import type { Sql } from '../../sql.ts';
import { json } from '../approval/approval.rows.ts';
import { opaqueDossierContent } from '../approval/opaque-content.ts';
import { dossierLookups } from './dossier.facts.ts';
import { settledOf } from './settlement.queries.ts';

/** What is judged again, beside what was found of it when it was approved. */
export type Spent = {
  readonly dossierId: string;
  /** The approved dossier with its counted parts as they really were. */
  readonly happened: DossierContent;
  readonly approved: Verdict;
  readonly occasion: SettledOccasion;
};

/** A verdict on real costs as it was written, with what holds the settlement back. */
export type Judged = {
  readonly id: string;
  readonly occasion: SettledOccasion;
  readonly approved: Verdict;
  readonly verdict: Verdict;
  readonly texts: Readonly<Record<string, string>>;
};

/** Judges what was really spent, and freezes it; texts that still speak of what is found stay. */
export async function judgeSpent(
  context: Context,
  tx: Transaction,
  sql: Sql,
  { dossierId, happened, approved, occasion }: Spent,
): Promise<Judged> {
  const [[lookups], [before]] = await Promise.all([
    dossierLookups(sql, [{ dossierId, content: happened }], context.register, context.today),
    settledOf(sql, [dossierId]),
  ]);
  if (lookups === undefined) throw new Error('No lookups for a dossier');
  const settled = assessSettled(opaqueDossierContent(happened), lookups);
  const { normDay, parameters, facts, verdict } = settled;
  const texts = before === undefined ? {} : carriedTexts(before, verdict);
  const { _max } = await tx.settledVerdict.aggregate({
    where: { dossierId },
    _max: { number: true },
  });
  const { id } = await tx.settledVerdict.create({
    data: {
      dossierId,
      number: (_max.number ?? 0) + 1,
      occasion,
      normDay: dbDate(normDay),
      parameters: json(parameters),
      facts: json(facts),
      verdict: json(verdict),
      approved: json(settledPart(approved)),
      texts,
      judgedById: viewerOf(context).userId,
      judgedAt: context.now(),
    },
    select: { id: true },
  });
  return { id, occasion, approved, verdict, texts };
}

/** Takes back the verdicts of figures whose closing is undone. */
export async function takeBackSettled(tx: Transaction, dossierId: string, at: Date): Promise<void> {
  await tx.settledVerdict.updateMany({
    where: { dossierId, takenBackAt: null },
    data: { takenBackAt: at },
  });
}
