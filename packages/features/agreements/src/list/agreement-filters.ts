import { AGREEMENT_KINDS } from '@cau-noi/domain/agreement';
import { AGREEMENT_LIVES } from '@cau-noi/domain/agreement/life';
import { anyOf, flagFilter, idFilter, textFilter, useFilters } from '@cau-noi/portal/filters';
import { useMemo } from 'react';

const agreementFilters = {
  q: textFilter,
  life: anyOf(AGREEMENT_LIVES),
  kind: anyOf(AGREEMENT_KINDS),
  unit: idFilter,
  partner: idFilter,
  expiring: flagFilter,
  dormant: flagFilter,
} as const;

export const NO_AGREEMENT_FILTERS = {
  q: '',
  life: [],
  kind: [],
  unit: null,
  partner: null,
  expiring: false,
  dormant: false,
} as const;

/** So many days ahead while nobody has said how many. */
const FALLBACK_DAYS = 180;

/**
 * The filters of the register as they stand in the address, and what the API is asked by them.
 *
 * @param expiryDays from how many days before its end an agreement is spoken of, by its dated row
 */
export function useAgreementFilters(expiryDays: number | null = null) {
  const [filters, change] = useFilters(agreementFilters);
  const { q, life, kind, unit, partner, expiring, dormant } = filters;
  const days = expiryDays ?? FALLBACK_DAYS;
  const where = useMemo(
    () => ({
      ...(q !== '' && { text: q }),
      ...(life.length > 0 && { life: [...life] }),
      ...(kind.length > 0 && { kind: [...kind] }),
      ...(unit !== null && { organisationId: unit, subtree: true }),
      ...(partner !== null && { partnerId: partner }),
      ...(expiring && { expiringWithin: days }),
      ...(dormant && { dormant: true }),
    }),
    [q, life, kind, unit, partner, expiring, dormant, days],
  );
  return { filters, change, where, days };
}
