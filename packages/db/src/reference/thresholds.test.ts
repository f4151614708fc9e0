import { describe, expect, it } from 'vitest';
import { CAPACITY_RULES } from './capacity.ts';
import { CHECK_PARAMETERS } from './check-parameters.ts';
import type { Basis } from './citations.ts';
import { DEADLINES } from './deadlines.ts';
import { SHIPPED_CHECKS } from './check-thresholds.cases.ts';
import { SHIPPED_CAPACITY, SHIPPED_DEADLINES } from './deadline-thresholds.cases.ts';

const sectionOf = ({ citation, article }: Basis): string =>
  article === null ? citation : `${citation}, ${article}`;

describe('what is shipped is what the golden table says', () => {
  it('of every row of a check', () => {
    const shipped = CHECK_PARAMETERS.map((row) => {
      const { id, from, severity, values } = row;
      return [id, [from, severity, values, sectionOf(row)]] as const;
    });
    expect(Object.fromEntries(shipped)).toEqual(SHIPPED_CHECKS);
    expect(shipped).toHaveLength(Object.keys(SHIPPED_CHECKS).length);
  });

  it('of every deadline', () => {
    const shipped = DEADLINES.map((row) => {
      const { id, from, month, day, days } = row;
      return [id, [from, { month, day, days }, sectionOf(row)]] as const;
    });
    expect(Object.fromEntries(shipped)).toEqual(SHIPPED_DEADLINES);
    expect(shipped).toHaveLength(Object.keys(SHIPPED_DEADLINES).length);
  });

  it('of how much an officer carries', () => {
    const shipped = CAPACITY_RULES.map((row) => {
      const { id, from, activitiesPerOfficer, partTimePercent } = row;
      return [id, [from, { activitiesPerOfficer, partTimePercent }, sectionOf(row)]] as const;
    });
    expect(Object.fromEntries(shipped)).toEqual(SHIPPED_CAPACITY);
    expect(shipped).toHaveLength(Object.keys(SHIPPED_CAPACITY).length);
  });
});
