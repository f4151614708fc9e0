import type { DossierContent } from '../dossier/dossier.ts';
import { sideOfKind } from '../exchange/exchange.ts';
import type { Side, Turn } from '../exchange/exchange.ts';
import type { IsoDate } from '../period/period.ts';

/** How one exchange stands today without what is judged: a dossier, or the lines of a plan. */
export type ExchangeStanding = {
  readonly exchangeId: string;
  readonly partnerId: string;
  readonly turns: readonly Pick<Turn, 'year' | 'side' | 'state'>[];
  /** Visits that were made, by who made them. */
  readonly visits: Readonly<Record<Side, number>>;
};

/** The exchanges that a unit holds; the answer counts for this unit alone. */
export type ExchangesLookup = {
  readonly organisationId: string;
  readonly exchanges: readonly ExchangeStanding[];
};

/** HQ06. */
export type ReciprocityFacts = {
  readonly reciprocity: {
    /** Who travels; null where nobody visits the other. */
    readonly side: Side | null;
    readonly startDate: IsoDate | null;
    /** The exchanges of the unit with the partner; null = not known. */
    readonly exchanges: readonly ExchangeStanding[] | null;
  };
};

/** What a dossier or a plan line tells of a visit. */
type Visit = Pick<DossierContent, 'kind' | 'organisationId' | 'partnerId' | 'startDate'>;

/** Who visits whom, beside what the exchanges of the two say. */
export function reciprocityFactsFrom(
  { kind, organisationId, partnerId, startDate }: Visit,
  known: ExchangesLookup | null,
): ReciprocityFacts {
  const of = known !== null && known.organisationId === organisationId ? known.exchanges : null;
  const exchanges = of?.filter((exchange) => exchange.partnerId === partnerId) ?? null;
  return {
    reciprocity: {
      side: sideOfKind(kind),
      startDate,
      exchanges: partnerId === null ? [] : exchanges,
    },
  };
}
