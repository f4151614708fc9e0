import { isoDate } from '../period/period.ts';
import type { OwnCeiling, Rate, RateScope } from './norm.ts';
import { ANY_SCOPE } from './scope.ts';

/** Invented rates, for tests: the State's stand in the reference data. */
export const FIRST_DAY = isoDate('2026-05-18');

export function dong(minor: number) {
  return { minor, currency: 'VND' } as const;
}

/** A rate of so many đồng for some guests, from the first day on. */
export function rate(
  id: string,
  ceiling: number,
  scope: Partial<RateScope> = {},
  changes: Partial<Rate> = {},
): Rate {
  return {
    id,
    instrumentId: 'tt-mau',
    article: '7',
    item: 'GUEST_LODGING',
    scope: { ...ANY_SCOPE, ...scope },
    limit: { kind: 'AMOUNT', ceiling: dong(ceiling), lowest: null },
    exceptional: false,
    from: FIRST_DAY,
    to: null,
    verification: 'TEXT_READ',
    note: '',
    correctsId: null,
    ...changes,
  };
}

/** A ceiling that a union sets below a rate. */
export function ownCeiling(id: string, ceiling: number, of: Rate, from = FIRST_DAY): OwnCeiling {
  return {
    id,
    organisationId: 'tld',
    item: of.item,
    scope: of.scope,
    ceiling: dong(ceiling),
    from,
    to: null,
    citation: 'Quy chế chi tiêu mẫu',
  };
}

const HEAD_B = rate('b-head', 7_700, { guestRanks: ['B'], roles: ['HEAD'] });
const MEMBER_B = rate('b-member', 4_800, { guestRanks: ['B'], roles: ['MEMBER'] });
const HEAD_C = rate('c-head', 4_300, { guestRanks: ['C'], roles: ['HEAD'] });
const MEMBER_C = rate('c-member', 3_000, { guestRanks: ['C'], roles: ['MEMBER'] });
const OTHERS = rate('other', 1_600, { guestRanks: ['OTHER'] });

export const LODGING: readonly Rate[] = [HEAD_B, MEMBER_B, HEAD_C, MEMBER_C, OTHERS];
