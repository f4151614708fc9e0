import { SIDES, TURN_STATES } from '@cau-noi/domain/exchange';
import { idFilter, oneOf, useFilters } from '@cau-noi/portal/filters';
import { useMemo } from 'react';

const exchangeFilters = {
  unit: idFilter,
  side: oneOf(SIDES),
  owedBy: oneOf(SIDES),
  state: oneOf(TURN_STATES),
} as const;

export const NO_EXCHANGE_FILTERS = { unit: null, side: null, owedBy: null, state: null } as const;

/** The filters of the list as they stand in the address, and what the API is asked by them. */
export function useExchangeFilters() {
  const [filters, change] = useFilters(exchangeFilters);
  const { unit, side, owedBy, state } = filters;
  const where = useMemo(
    () => ({
      ...(unit !== null && { organisationId: unit, subtree: true }),
      ...(side !== null && { side }),
      ...(owedBy !== null && { owedBy }),
      ...(state !== null && { state: [state] }),
    }),
    [unit, side, owedBy, state],
  );
  return { filters, change, where };
}

export type ExchangeFilters = ReturnType<typeof useExchangeFilters>['filters'];
