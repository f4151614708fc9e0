import type { Instant } from './calendar.ts';
import type { DossierLife } from './dossier-life.ts';
import { dossierStateAt, roundAt } from './dossier-life.ts';
import { sampleId } from './id.ts';
import { Ledger } from './ledger.ts';
import type { PlanLife } from './plan-life.ts';
import { closedAtOf } from './rounds.ts';
import type { Rows } from './rows/tables.ts';
import type { Setting } from './setting.ts';

/** How many of those whose figures were closed last have been judged again. */
const JUDGED_AGAIN = 24;

/** The real costs of the last activities that are not settled yet, judged as their figures were closed. */
export function addSettled(
  rows: Rows,
  setting: Setting,
  dossiers: readonly DossierLife[],
  plans: readonly PlanLife[],
  now: Instant,
): void {
  const ledger = new Ledger(setting, dossiers, plans);
  const open = new Set(
    rows.dossier.filter(({ settledOn }) => settledOn === null).map(({ id }) => id),
  );
  const closed = dossiers
    .filter((life) => dossierStateAt(life, now) === 'COMPLETED' && open.has(life.id))
    .flatMap((life) => (life.closing === null ? [] : [{ life, closing: life.closing }]))
    .toSorted((a, b) => (a.closing.closedAt < b.closing.closedAt ? 1 : -1));
  for (const { life, closing } of closed.slice(0, JUDGED_AGAIN)) {
    const { closedAt, figures } = closing;
    const round = roundAt(life, now);
    if (!round?.assessment || !closedAtOf(round)) continue;
    const happened = { ...round.content, ...figures };
    const lookups = {
      ...ledger.lookupsOf(life, happened, closedAt),
      state: 'COMPLETED',
      approvedFacts: round.assessment.facts,
      actualEndDate: figures.endDate,
    } as const;
    const { verdict } = round.assessment;
    rows.settled_verdict.push({
      id: sampleId('settled', life.id),
      dossierId: life.id,
      number: 1,
      occasion: 'CLOSED',
      ...setting.rules.assessSettled(happened, lookups, verdict),
      texts: {},
      judgedById: life.author.id,
      judgedAt: closedAt,
      takenBackAt: null,
    });
  }
}
