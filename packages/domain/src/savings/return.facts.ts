import type { ActivityKind } from '../activity/kind.ts';
import type { DossierContent } from '../dossier/dossier.ts';
import { returnedOn } from '../dossier/return.ts';
import type { DoneAfterReturn, ReturnState } from '../dossier/return.ts';
import { ownMoneyOf } from '../dossier/totals.ts';
import type { DayRates } from '../money/exchange-on.ts';
import type { Money } from '../money/money.ts';
import type { IsoDate } from '../period/period.ts';
import { NO_WORK_DAYS } from '../period/work-days.ts';
import type { WorkDays } from '../period/work-days.ts';

/** What was done after the return, and what it cost. */
export type AfterReturn = DoneAfterReturn & {
  /** Own money (of unions and State) that was spent, by currency; null while figures are not closed. */
  readonly spentOwn: readonly Money[] | null;
  /** The working days of the years since. */
  readonly workDays: WorkDays;
};

/** TK15 and TK16. `afterReturn` is null while nobody is back. */
export type ReturnFacts = {
  readonly kind: ActivityKind;
  readonly today: IsoDate;
  /** What currencies were worth by the day of the activity. */
  readonly dayRates: DayRates;
  readonly afterReturn:
    | (AfterReturn & {
        readonly returnedOn: IsoDate;
        /** Own money of the approved estimate, by currency; null when it cannot be added up. */
        readonly estimatedOwn: readonly Money[] | null;
      })
    | null;
};

/** What only the database knows for the checks on what follows the return. */
export type ReturnLookups = ReturnState & { readonly afterReturn: AfterReturn };

/** Of a dossier from which nobody is back. */
export const NOTHING_AFTER_RETURN: AfterReturn = {
  settledOn: null,
  passportsReturnedOn: null,
  spentOwn: null,
  workDays: NO_WORK_DAYS,
};

/** The facts of what follows the return: what was approved, with what only the database knows. */
export function returnFactsFrom(
  { endDate, costLines }: Pick<DossierContent, 'endDate' | 'costLines'>,
  lookups: ReturnLookups,
): Pick<ReturnFacts, 'afterReturn'> {
  const returned = returnedOn(endDate, lookups);
  if (returned === null) return { afterReturn: null };
  const estimatedOwn = ownMoneyOf(costLines);
  return { afterReturn: { ...lookups.afterReturn, returnedOn: returned, estimatedOwn } };
}
