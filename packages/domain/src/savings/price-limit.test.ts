import { describe, expect, it } from 'vitest';
import { dong, ownCeiling, rate } from '../norm/norm.examples.ts';
import type { Rate } from '../norm/norm.ts';
import { RATES, RECEIVED } from './costs.examples.ts';
import { NOBODY_NAMED, priceLimit, rateAnswer } from './price-limit.ts';
import { judgePrice } from './price-verdict.ts';

const HEAD = { ...NOBODY_NAMED, role: 'HEAD' } as const;

describe('what limits a price', () => {
  it('is one ceiling, and nothing is open, where a rate holds', () => {
    expect(priceLimit({ ...RECEIVED }, 'GUEST_LODGING', HEAD)).toEqual({
      status: 'KNOWN',
      ceilings: [{ rate: RATES[0], ofRate: dong(7_700), amount: dong(7_700), own: null }],
      open: [],
      complete: false,
      unfound: false,
    });
  });

  it('hangs on what is open, and is complete where every role has a rate', () => {
    const limit = (rates: readonly Rate[]) =>
      priceLimit({ ...RECEIVED, rates }, 'GUEST_LODGING', NOBODY_NAMED);
    expect(limit(RATES)).toMatchObject({ status: 'KNOWN', open: ['roles'], complete: true });
    expect(limit(RATES.slice(0, 1))).toMatchObject({ open: ['roles'], complete: false });
  });

  it('is not known where nobody found the rate, and nothing where none holds', () => {
    expect(priceLimit({ ...RECEIVED }, 'ABROAD_AIRPORT_TRANSFER', NOBODY_NAMED)).toEqual({
      status: 'UNKNOWN',
    });
    expect(priceLimit({ ...RECEIVED }, 'FAREWELL_MEAL', NOBODY_NAMED)).toEqual({ status: 'NONE' });
  });
});

it('answers each question of a set of facts once', () => {
  const facts = { ...RECEIVED };
  for (const ask of [rateAnswer, priceLimit]) {
    const answer = ask(facts, 'GUEST_LODGING', HEAD);
    expect(ask(facts, 'GUEST_LODGING', { ...HEAD })).toBe(answer);
    expect(ask(facts, 'GUEST_LODGING', NOBODY_NAMED)).not.toEqual(answer);
  }
});

it('a price is above the rate, or above what a union set below it', () => {
  const [head] = RATES;
  const ownCeilings = head === undefined ? [] : [ownCeiling('own', 6_000, head)];
  const limit = priceLimit({ ...RECEIVED, ownCeilings }, 'GUEST_LODGING', HEAD);
  const judge = (minor: number) => judgePrice(dong(minor), limit, RECEIVED);
  expect(judge(6_000)).toEqual({ status: 'WITHIN' });
  expect(judge(6_001)).toMatchObject({ status: 'ABOVE', by: 'OWN_CEILING', limit: dong(6_000) });
  expect(judge(7_701)).toMatchObject({ status: 'ABOVE', by: 'RATE', limit: dong(7_700) });
});

it('of rates that allow the same the first is named, by its id', () => {
  const rates = ['b', 'a'].map((id) =>
    rate(id, 5_000, { roles: [id === 'a' ? 'HEAD' : 'MEMBER'] }),
  );
  for (const inTurn of [rates, rates.toReversed()]) {
    const limit = priceLimit({ ...RECEIVED, rates: inTurn }, 'GUEST_LODGING', NOBODY_NAMED);
    expect(judgePrice(dong(5_001), limit, RECEIVED)).toMatchObject({
      status: 'ABOVE',
      ceiling: { rate: { id: 'a' } },
    });
  }
});
