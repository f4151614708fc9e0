import { describe, expect, it } from 'vitest';
import type { Finding } from '../check/run.ts';
import { extentOf } from '../check/extent.ts';
import type { CostFact } from './costs.facts.ts';
import { line } from './costs.examples.ts';
import { withExtents } from './spent-on.ts';

const failed = (about: string | null, change: Partial<Finding> = {}): Finding => ({
  checkId: 'TK10',
  status: 'FAIL',
  severity: 'STOP',
  reason: 'GUESTS_PAY_ALL',
  data: { cost: 'GUEST_LODGING' },
  missing: [],
  measure: null,
  path: ['costLines'],
  about,
  basis: null,
  parameterId: null,
  rateId: null,
  ...change,
});

const paid = { persons: 2, days: 3, unitPrice: { minor: 10, currency: 'VND' } } as const;
const ROOMS = line('rooms', { ...paid, item: 'GUEST_LODGING', payer: 'UNION_FUND' });
const STATE = line('state', { ...paid, days: 1, item: 'GUEST_MEALS', payer: 'STATE_BUDGET' });
const THEIRS = line('theirs', { ...paid, persons: 7, item: 'GUEST_LODGING', payer: 'DONOR' });
const costLines = [ROOMS, STATE, THEIRS];

describe('how much is spent on what a failure of costs is about', () => {
  it.each<readonly [string, string | null, readonly CostFact[]]>([
    ['a line', 'rooms', [ROOMS]],
    ['a line of another side', 'theirs', [THEIRS]],
    ['who pays', 'STATE_BUDGET', [STATE]],
    ['what is paid for, of own money', 'GUEST_LODGING', [ROOMS]],
    ['the estimate, of own money', null, [ROOMS, STATE]],
  ])('is told of %s', (_name, about, lines) => {
    const [told] = withExtents([failed(about)], { costLines });
    expect(told?.data).toEqual({ cost: 'GUEST_LODGING', ...extentOf(lines) });
  });

  it('is all persons, the most days, the highest price and the whole amount of each currency', () => {
    const dollars = { persons: 1, days: 1, unitPrice: { minor: 5, currency: 'USD' } } as const;
    const dearer = { ...paid, days: 1, unitPrice: { minor: 11, currency: 'VND' } } as const;
    expect(extentOf([paid, dearer, dollars])).toEqual({
      'extent.persons': 5,
      'extent.days': 3,
      'extent.price.VND': 11,
      'extent.amount.VND': 82,
      'extent.price.USD': 5,
      'extent.amount.USD': 5,
    });
  });

  it.each([
    ['what is not known', failed('rooms', { status: 'CANNOT_TELL' })],
    ['another check', failed(null, { checkId: 'TK07' })],
  ])('is not told of %s', (_name, finding) => {
    expect(withExtents([finding], { costLines })).toEqual([finding]);
  });
});
