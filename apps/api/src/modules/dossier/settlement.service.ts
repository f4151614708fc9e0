import { explainSettled, settleMoney } from '@cau-noi/domain/assessment/settlement';
import { isBlank } from '@cau-noi/domain/limits';
import { contentAsHappened } from '@cau-noi/domain/dossier/outcome';
import { invariant } from '@cau-noi/domain/invariant';
import type { Result } from '@cau-noi/domain/result';
import { err, ok } from '@cau-noi/domain/result';
import type { Call } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import type { Transaction } from '../../database.ts';
import type { BusinessError } from '../../errors.ts';
import type { Sql } from '../../sql.ts';
import type { JustificationText } from '../approval/justification.queries.ts';
import { justificationIssues } from '../approval/justification.queries.ts';
import { refuseIssues, stateError } from '../approval/refusals.ts';
import { ACTUAL_SECTIONS, sectionsOf } from './dossier-sections.queries.ts';
import { actualFiguresOf } from './dossier.queries.ts';
import type { DossierDone, Opened } from './dossier.use.ts';
import { dossierDone, openDossier } from './dossier.use.ts';
import { approvedSnapshot } from './outcome.facts.ts';
import { settledOf } from './settlement.queries.ts';
import type { Spent } from './settlement.rows.ts';
import { judgeSpent } from './settlement.rows.ts';

/** What a dossier whose figures are closed really cost, as the database has it. */
async function spentOf(sql: Sql, opened: Opened): Promise<Omit<Spent, 'occasion'>> {
  const { dossier } = opened;
  const [approved, sections] = await Promise.all([
    approvedSnapshot(sql, opened),
    sectionsOf(sql, [dossier.id], ACTUAL_SECTIONS),
  ]);
  const found = sections.get(dossier.id);
  const actual = found === undefined ? null : actualFiguresOf(dossier, found);
  invariant(actual !== null, 'COMPLETED_WITHOUT_FIGURES');
  const happened = contentAsHappened(approved.content, actual);
  return { dossierId: dossier.id, happened, approved: approved.verdict };
}

/**
 * Writes texts beside what was really spent beyond what was approved; a blank one takes back what was
 * written. Figures that were closed before they were judged are judged first.
 */
export function explainSpent(
  context: Context,
  call: Call,
  input: { id: string; texts: readonly JustificationText[] },
): Promise<string> {
  return act(context, call, async (tx, sql): Promise<DossierDone> => {
    const { id, texts } = input;
    const target = { id, version: null, action: 'dossier.closeFigures' } as const;
    const opened = await openDossier(context, sql, target);
    if (!opened.ok) return opened;
    const { dossier } = opened.value;
    const sound = refuseIssues(justificationIssues(texts));
    if (!sound.ok) return sound;
    const [found] = await settledOf(sql, [id]);
    const may = explainSettled(dossier.state, found?.occasion ?? null);
    if (!may.ok) return err(stateError(may.error));
    const latest =
      found ??
      (await judgeSpent(context, tx, sql, {
        ...(await spentOf(sql, opened.value)),
        occasion: 'CLOSED',
      }));
    const written = Object.fromEntries(texts.map(({ findingKey, text }) => [findingKey, text]));
    const all = Object.entries({ ...latest.texts, ...written });
    await tx.settledVerdict.update({
      where: { id: latest.id },
      data: { texts: Object.fromEntries(all.filter(([, text]) => !isBlank(text))) },
    });
    const findings = texts.map(({ findingKey }) => findingKey);
    const said = texts.flatMap(({ text }) => (isBlank(text) ? [] : text.trim()));
    return dossierDone(dossier, 'dossier.explainSpent', { findings, text: said.join('; ') });
  });
}

/**
 * Judges the real costs once more before the money is settled, by what is known now; refused while
 * something beyond what was approved is not explained. Before the figures are closed there is nothing
 * to judge: closing them judges it.
 */
export async function settleSpent(
  context: Context,
  tx: Transaction,
  sql: Sql,
  opened: Opened,
): Promise<Result<null, BusinessError>> {
  if (opened.dossier.state !== 'COMPLETED') return ok(null);
  const spent = { ...(await spentOf(sql, opened)), occasion: 'SETTLED' } as const;
  const { approved, verdict, texts } = await judgeSpent(context, tx, sql, spent);
  const settled = settleMoney(approved, verdict, texts);
  return settled.ok ? settled : err(stateError(settled.error));
}
