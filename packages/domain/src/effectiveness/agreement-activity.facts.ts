import type { AgreementLife } from '../agreement/life.ts';
import type { IsoDate } from '../period/period.ts';

/** What an agreement promises, as far as it is asked whether it was kept. */
export type PromisedFacts = {
  readonly id: string;
  readonly dueDate: IsoDate | null;
  readonly kept: boolean;
};

/** HQ05. Lists are null where they were not looked up. */
export type AgreementActivityFacts = {
  readonly today: IsoDate;
  readonly life: AgreementLife;
  /** From when it has held; null where only that it holds is known. */
  readonly inForceSince: IsoDate | null;
  /**
   * The first days of the activities under it that took place: of dossiers that name it, and of those that name
   * none and are of the same union with the same partner.
   */
  readonly events: readonly IsoDate[] | null;
  readonly commitments: readonly PromisedFacts[] | null;
};
