import { isOwnSource } from '../activity/funding.ts';
import type { FundingSource } from '../activity/funding.ts';
import type { CostLine } from './dossier.ts';

/**
 * What a line says of who pays when its source becomes another: which union pays is kept of own money
 * alone, and what donor it is, of a donor's.
 */
export function payerFields(
  { paidById, donorKind }: Pick<CostLine, 'paidById' | 'donorKind'>,
  payer: FundingSource,
): Pick<CostLine, 'payer' | 'paidById' | 'donorKind'> {
  return {
    payer,
    paidById: isOwnSource(payer) ? paidById : null,
    donorKind: payer === 'DONOR' ? donorKind : null,
  };
}

/** What a new line says of who pays. */
export const PAID_BY_OUR_UNION = { paidById: null, donorKind: null } as const;
