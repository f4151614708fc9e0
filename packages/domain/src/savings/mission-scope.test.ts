import { describe, expect, it } from 'vitest';
import { row } from '../assessment/assessment.examples.ts';
import { missionScope } from './mission-scope.ts';

const REPEATS = { minMonths: 36, scope: 'UNIT_OR_PARTNER', topicOverlapPercent: 75 };
const MERGES = { minDaysApart: 15, mergingScope: 'NEIGHBOURS' };

describe('the scope of missions', () => {
  it('is the unit, its partners and its neighbours, where no row asks for more', () => {
    const rows = [row('TK06', REPEATS), row('TK13', MERGES)];
    expect(missionScope(rows)).toEqual({ repeatsOfAll: false, mergesWithAll: false });
    expect(missionScope([])).toEqual({ repeatsOfAll: false, mergesWithAll: false });
  });

  it('is everybody as soon as one row of the check says so', () => {
    const repeats = [row('TK06', REPEATS), row('TK06', { ...REPEATS, scope: 'FEDERATION' })];
    expect(missionScope(repeats)).toEqual({ repeatsOfAll: true, mergesWithAll: false });
    const merges = [row('TK13', { ...MERGES, mergingScope: 'FEDERATION' }), row('TK06', REPEATS)];
    expect(missionScope(merges)).toEqual({ repeatsOfAll: false, mergesWithAll: true });
  });

  it('takes a row that cannot be read for none', () => {
    expect(missionScope([row('TK06', { scope: 'FEDERATION' })]).repeatsOfAll).toBe(false);
    const merges = row('TK13', { mergingScope: 'FEDERATION' });
    expect(missionScope([merges]).mergesWithAll).toBe(false);
  });

  it('hears no other check, whatever its rows hold', () => {
    const rows = [
      row('TK03', { ...REPEATS, scope: 'FEDERATION' }),
      row('TK03', { ...MERGES, mergingScope: 'FEDERATION' }),
    ];
    expect(missionScope(rows)).toEqual({ repeatsOfAll: false, mergesWithAll: false });
  });
});
