import { describe, expect, it } from 'vitest';
import { isoMonth } from '../period/period.ts';
import { lookupScopeOf } from './lookup-scope.ts';
import { sampleLine } from './plan.sample.ts';

describe('what has to be looked up for a plan', () => {
  it('is the foreign countries of its lines, their partners, each once, and their first month', () => {
    const lines = [
      sampleLine({ countries: ['LA', 'KR'], fromMonth: isoMonth('2027-05'), partnerId: 'p2' }),
      sampleLine({ countries: ['VN', 'KR'], fromMonth: null, partnerId: 'p1' }),
      sampleLine({ countries: ['VN'], fromMonth: null, partnerId: 'p3' }),
      sampleLine({ countries: ['JP'], fromMonth: isoMonth('2027-02'), partnerId: 'p2' }),
    ];
    expect(lookupScopeOf(lines)).toEqual({
      countries: ['JP', 'KR', 'LA'],
      partnerIds: ['p1', 'p2'],
      firstMonth: '2027-02',
    });
  });

  it('does not depend on the order of the lines, nor on what else is typed', () => {
    const lines = [sampleLine({ countries: ['LA'] }), sampleLine({ countries: ['KR'] })];
    const typed = lines.toReversed().map((line) => ({ ...line, title: 'Khác', persons: null }));
    expect(lookupScopeOf(typed)).toEqual(lookupScopeOf(lines));
  });

  it('is nothing while nothing is written', () => {
    const nothing = { countries: [], partnerIds: [], firstMonth: null };
    expect(lookupScopeOf([])).toEqual(nothing);
    const empty = sampleLine({ countries: ['VN'], fromMonth: null });
    expect(lookupScopeOf([empty])).toEqual(nothing);
  });
});
