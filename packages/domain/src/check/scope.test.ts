import { describe, expect, it } from 'vitest';
import {
  chosenBeside,
  coverageOf,
  isSameScope,
  liesWithin,
  partsOutside,
  scopesMeet,
} from './scope.ts';
import type { ParameterScope } from './scope.ts';

const ANY: ParameterScope = { kinds: null, levels: null, planned: null };
const of = (scope: Partial<ParameterScope>): ParameterScope => ({ ...ANY, ...scope });
const ABROAD = of({ kinds: ['OUTBOUND', 'EVENT_ABROAD'] });
const PROVINCES = of({ levels: ['PROVINCIAL_UNION'] });

describe('what a scope covers', () => {
  it.each([
    ['everything', ANY, 60],
    ['two kinds', ABROAD, 20],
    ['one level', PROVINCES, 12],
    ['what is planned', of({ planned: true }), 30],
    ['what is not', of({ planned: false }), 30],
    ['one of each', of({ kinds: ['OUTBOUND'], levels: ['FEDERATION'], planned: false }), 1],
  ])('is counted of %s', (_what, scope, count) => {
    expect(coverageOf(scope)).toBe(count);
  });
});

describe('one scope and another', () => {
  it.each([
    ['itself', ABROAD, ABROAD, []],
    ['one of its kinds', of({ kinds: ['OUTBOUND'] }), ABROAD, []],
    ['another kind', of({ kinds: ['OUTBOUND', 'INBOUND'] }), ABROAD, ['kinds']],
    ['all kinds', ANY, ABROAD, ['kinds']],
    [
      'another level, all kinds',
      PROVINCES,
      { ...ABROAD, levels: ['FEDERATION'] },
      ['kinds', 'levels'],
    ],
    ['what is not planned', of({ planned: false }), of({ planned: true }), ['planned']],
    ['both', ANY, of({ planned: true }), ['planned']],
  ] as const)('%s', (_what, inner, outer, outside) => {
    expect(partsOutside(inner, outer)).toEqual(outside);
    expect(liesWithin(inner, outer)).toBe(outside.length === 0);
  });

  it('are the same in whatever order, and not where one is within the other', () => {
    expect(isSameScope(ABROAD, of({ kinds: ['EVENT_ABROAD', 'OUTBOUND'] }))).toBe(true);
    expect(isSameScope(ABROAD, ANY)).toBe(false);
    expect(isSameScope(ANY, ABROAD)).toBe(false);
  });

  it('meet where something may be of both', () => {
    expect(scopesMeet(ABROAD, PROVINCES)).toBe(true);
    expect(scopesMeet(ABROAD, of({ kinds: ['INBOUND'] }))).toBe(false);
    expect(scopesMeet(of({ planned: true }), { ...ABROAD, planned: false })).toBe(false);
    expect(scopesMeet(of({ planned: true }), { ...ABROAD, planned: true })).toBe(true);
  });
});

describe('what is chosen beside a row', () => {
  const NOTHING = { kinds: [], levels: [], planned: null } as const;

  it('is all of the row where nothing is chosen', () => {
    const row = { ...ABROAD, levels: ['SECTOR_UNION'] as const, planned: false };
    expect(chosenBeside(row, NOTHING)).toEqual(row);
    expect(chosenBeside(ANY, NOTHING)).toEqual(ANY);
  });

  it('stands once each, in the order of the lists', () => {
    const kinds = ['EVENT_ABROAD', 'OUTBOUND', 'OUTBOUND'] as const;
    const levels = ['PROVINCIAL_UNION', 'FEDERATION'] as const;
    expect(chosenBeside(ANY, { kinds, levels, planned: true })).toEqual({
      kinds: ['OUTBOUND', 'EVENT_ABROAD'],
      levels: ['FEDERATION', 'PROVINCIAL_UNION'],
      planned: true,
    });
  });

  it('says all only of a row that is for all', () => {
    const levels = [
      'FEDERATION',
      'SECTOR_UNION',
      'PROVINCIAL_UNION',
      'UPPER_LEVEL_UNION',
      'GRASSROOTS_UNION',
    ] as const;
    expect(chosenBeside(ANY, { ...NOTHING, levels }).levels).toBeNull();
    expect(chosenBeside(PROVINCES, { ...NOTHING, levels }).levels).toEqual(levels);
  });
});
