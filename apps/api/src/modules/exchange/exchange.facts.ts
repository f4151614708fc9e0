import type { ExchangesLookup } from '@cau-noi/domain/effectiveness/reciprocity-facts';
import { balanceOf, visitsOf } from '@cau-noi/domain/exchange/balance';
import { EXCHANGE_LIMITS } from '@cau-noi/domain/exchange/issues';
import { schedule } from '@cau-noi/domain/exchange/schedule';
import type { OrganisationHistory } from '@cau-noi/domain/organisation';
import { predecessorsOf } from '@cau-noi/domain/organisation/successors';
import type { IsoDate } from '@cau-noi/domain/period';
import { yearOf } from '@cau-noi/domain/period';
import { writeId } from '../../ids.ts';
import type { LedgerRecord } from './exchange.queries.ts';
import { ledgerOf } from './exchange.queries.ts';

/** The unions whose exchanges a union holds: its own, and those of whoever has gone into it. */
export function exchangesHeldFor(
  history: OrganisationHistory,
  organisationId: string,
  today: IsoDate,
): readonly string[] {
  return [organisationId, ...predecessorsOf(history, organisationId, today)];
}

/** The dossier or the plan that is judged, and the last day for which turns are asked about. */
export type JudgedVisit = {
  readonly dossierId: string | null;
  /** The plan whose lines are judged: what carries them out is not another visit. */
  readonly planId: string | null;
  readonly organisationId: string;
  readonly startDate: IsoDate | null;
};

/** How the exchanges that a unit holds stand without what is judged, with the ids that clients know. */
export function exchangesOf(
  { dossierId, planId, organisationId, startDate }: JudgedVisit,
  ledgers: readonly LedgerRecord[],
  held: readonly string[],
  today: IsoDate,
): ExchangesLookup {
  const last = Math.max(yearOf(today), yearOf(startDate ?? today)) + EXCHANGE_LIMITS.deferral;
  return {
    organisationId: writeId('Organisation', organisationId),
    exchanges: ledgers
      .filter((ledger) => held.includes(ledger.organisationId))
      .map((record) => {
        const activities = record.activities.filter(
          (one) => one.dossierId !== dossierId && (planId === null || one.planId !== planId),
        );
        const ledger = { ...ledgerOf(record), activities };
        const turns = schedule(ledger, today, last);
        const { sides } = balanceOf(visitsOf(ledger, turns));
        return {
          exchangeId: writeId('Exchange', record.id),
          partnerId: writeId('Partner', record.partnerId),
          turns: turns.map(({ year, side, state }) => ({ year, side, state })),
          visits: { WE_VISIT: sides.WE_VISIT.visits, THEY_VISIT: sides.THEY_VISIT.visits },
        };
      }),
  };
}
