import type { ReportEffects } from '../dossier/report-effects.ts';
import type { Money } from '../money/money.ts';
import type { ExchangeFacts } from './cost-rate.facts.ts';
import type { FollowUpFacts } from './follow-up.facts.ts';

/** Money that was spent, by currency: our own, and that of whoever else paid. */
export type Spent = { readonly own: readonly Money[]; readonly others: readonly Money[] };

/** What an activity brought beside its objectives, as its report tells. */
export type Effects = ReportEffects & {
  /** Null while the figures are not closed. */
  readonly spent: Spent | null;
};

/** HQ07, HQ08 and HQ10. `effects` is null while no outcome report is handed in. */
export type EffectFacts = FollowUpFacts &
  ExchangeFacts & {
    readonly withPartner: boolean;
    readonly effects: Effects | null;
  };
