import { describe, expect, it } from 'vitest';
import type { RateScope } from './norm.ts';
import { ANY_SCOPE, sameScope, scopeCovers, scopeKey, scopesMeet } from './scope.ts';

const scope = (only: Partial<RateScope>): RateScope => ({ ...ANY_SCOPE, ...only });

const HEADS = scope({ roles: ['HEAD'] });
const OF_B = scope({ guestRanks: ['B'] });
const HEADS_OF_B = scope({ guestRanks: ['B'], roles: ['HEAD'] });
const OF_A_AND_B = scope({ guestRanks: ['A', 'B'] });
const OF_B_AND_C = scope({ guestRanks: ['B', 'C'] });
const OF_C = scope({ guestRanks: ['C'] });

describe('scopeKey', () => {
  it('names the dimensions that something is limited by, with their codes in one order', () => {
    expect(scopeKey(ANY_SCOPE)).toBe('');
    expect(scopeKey(scope({ roles: ['HEAD'], guestRanks: ['B', 'A'] }))).toBe(
      'guestRanks=A,B roles=HEAD',
    );
    expect(scopeKey(scope({ guestRanks: [] }))).toBe('guestRanks=');
  });

  it('says the same when it is asked again', () => {
    expect(scopeKey(HEADS_OF_B)).toBe('guestRanks=B roles=HEAD');
    expect(scopeKey(HEADS_OF_B)).toBe('guestRanks=B roles=HEAD');
  });

  it('reads a scope once, however often it is compared', () => {
    let reads = 0;
    const counted: RateScope = {
      ...HEADS,
      get guestRanks() {
        reads += 1;
        return null;
      },
    };
    expect([scopeKey(counted), scopeKey(counted)]).toEqual(['roles=HEAD', 'roles=HEAD']);
    expect(reads).toBe(1);
  });
});

describe('sameScope', () => {
  it.each([
    ['codes in another order', OF_A_AND_B, scope({ guestRanks: ['B', 'A'] }), true],
    ['a code more', OF_A_AND_B, OF_B, false],
    ['another code', OF_B, OF_C, false],
    ['a dimension more', OF_B, HEADS_OF_B, false],
    ['everything', ANY_SCOPE, scope({}), true],
    ['nothing beside everything', ANY_SCOPE, scope({ roles: [] }), false],
  ])('%s', (_what, a, b, expected) => {
    expect(sameScope(a, b)).toBe(expected);
    expect(sameScope(b, a)).toBe(expected);
  });
});

describe('scopesMeet', () => {
  it.each([
    ['everything and anything', ANY_SCOPE, HEADS_OF_B, true],
    ['two that name one code in common', OF_A_AND_B, OF_B_AND_C, true],
    ['two that name no code in common', OF_B, OF_C, false],
    ['two that are limited by different dimensions', OF_B, HEADS, true],
    ['two of which one dimension meets and another does not', HEADS_OF_B, OF_C, false],
    ['something and what names no code', OF_B, scope({ guestRanks: [] }), false],
  ])('%s', (_what, a, b, expected) => {
    expect(scopesMeet(a, b)).toBe(expected);
    expect(scopesMeet(b, a)).toBe(expected);
  });
});

describe('scopeCovers', () => {
  it.each([
    ['everything covers anything', ANY_SCOPE, HEADS_OF_B, true],
    ['nothing less covers everything', HEADS_OF_B, ANY_SCOPE, false],
    ['a scope covers itself', HEADS_OF_B, HEADS_OF_B, true],
    ['two codes cover one of them', OF_A_AND_B, OF_B, true],
    ['one code does not cover two', OF_B, OF_A_AND_B, false],
    ['codes in common are not enough', OF_A_AND_B, OF_B_AND_C, false],
    ['fewer dimensions cover more', OF_B, HEADS_OF_B, true],
    ['more dimensions do not cover fewer', HEADS_OF_B, OF_B, false],
  ])('%s', (_what, outer, inner, expected) => {
    expect(scopeCovers(outer, inner)).toBe(expected);
  });
});
