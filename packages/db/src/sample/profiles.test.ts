import { describe, expect, it } from 'vitest';
import { ORGANISATION_VERSIONS } from '../reference/organisations.ts';
import { PARTNERS } from '../reference/partners.ts';
import { PROFILED_PARTNERS, PROFILED_UNIONS } from './profiles.ts';
import { THEMES, themesFor } from './themes/catalogue.ts';

describe('the profiles of the sample', () => {
  it('name unions and partners of the reference data', () => {
    const unions = new Set(ORGANISATION_VERSIONS.map(({ organisationId }) => organisationId));
    const partners = new Set(PARTNERS.map(({ id }) => id));
    expect(PROFILED_UNIONS.filter((id) => !unions.has(id))).toEqual([]);
    expect(PROFILED_PARTNERS.filter((id) => !partners.has(id))).toEqual([]);
  });
});

describe('the themes of the sample', () => {
  it('have codes of their own and stay within what a plan line may say', () => {
    expect(new Set(THEMES.map(({ code }) => code)).size).toBe(THEMES.length);
    for (const { persons, days, goals } of THEMES) {
      expect(persons[0]).toBeLessThanOrEqual(persons[1]);
      expect(days[0]).toBeLessThanOrEqual(days[1]);
      expect(goals.length).toBeGreaterThan(0);
    }
  });

  it('cover all six kinds, and visit only neighbours at Tết', () => {
    expect(new Set(THEMES.map(({ kind }) => kind)).size).toBe(6);
    const fktu = { id: 'fktu', name: '', kind: 'NATIONAL_CENTRE', country: 'KR', sinceYear: null };
    const codes = themesFor('OUTBOUND', [{ ...fktu, kind: 'NATIONAL_CENTRE' }]);
    expect(codes.map(({ theme }) => theme.code)).not.toContain('tet');
  });
});
