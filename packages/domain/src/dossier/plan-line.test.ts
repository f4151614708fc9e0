import { describe, expect, it } from 'vitest';
import { isoDate } from '../period/period.ts';
import { lineUnionIssues, planLineIssues, yearsOf } from './plan-line.ts';
import type { LineOrigin } from './plan-line.ts';

const citing = {
  organisationId: 'da-nang',
  planLineId: 'line-1',
  startDate: isoDate('2026-12-28'),
  endDate: isoDate('2027-01-03'),
};
const line: LineOrigin = {
  id: 'line-1',
  organisationId: 'da-nang',
  coOrganiserIds: [],
  year: 2026,
};

describe('the plan line of a dossier', () => {
  it.each([
    ['of its own plan', {}, [], ''],
    ['of the plan of the year in which it ends', { year: 2027 }, [], ''],
    [
      'of the plan of a union that went into it',
      { organisationId: 'quang-nam' },
      ['quang-nam'],
      '',
    ],
    [
      'on which it is named as co-organiser',
      { organisationId: 'tld', coOrganiserIds: ['hue', 'da-nang'] },
      [],
      '',
    ],
    ['of another union', { organisationId: 'hue' }, ['quang-nam'], 'LINE_OF_OTHER_UNION'],
    [
      'on which others are named',
      { organisationId: 'tld', coOrganiserIds: ['hue'] },
      [],
      'LINE_OF_OTHER_UNION',
    ],
    ['of a year before', { year: 2025 }, [], 'LINE_NOT_OF_DATES'],
    ['of a year after', { year: 2028 }, [], 'LINE_NOT_OF_DATES'],
    [
      'of another union and year',
      { organisationId: 'hue', year: 2028 },
      [],
      'LINE_OF_OTHER_UNION LINE_NOT_OF_DATES',
    ],
  ] satisfies readonly (readonly [string, Partial<LineOrigin>, readonly string[], string])[])(
    'is one %s: %o, %j: "%s"',
    (_name, changes, planPredecessorIds, expected) => {
      const lookups = { lineOrigin: { ...line, ...changes }, planPredecessorIds };
      const found = planLineIssues(citing, lookups);
      expect(found.map(({ code }) => code).join(' ')).toBe(expected);
      expect(found.every(({ path }) => path.join('.') === 'planLineId')).toBe(true);
      // In a draft the union counts already, the year not yet.
      const inDraft = lineUnionIssues(citing, lookups).map(({ code }) => code);
      expect(inDraft).toEqual(expected.split(' ').filter((code) => code === 'LINE_OF_OTHER_UNION'));
    },
  );

  it('is judged only when it is known and named, and its year only by dates that are there', () => {
    const other = { ...line, organisationId: 'hue' };
    const lookups = (lineOrigin: LineOrigin | null) => ({ lineOrigin, planPredecessorIds: [] });
    expect(planLineIssues(citing, lookups(null))).toEqual([]);
    expect(planLineIssues({ ...citing, planLineId: null }, lookups(other))).toEqual([]);
    expect(planLineIssues({ ...citing, planLineId: 'line-2' }, lookups(other))).toEqual([]);
    const undated = { ...citing, endDate: null };
    expect(planLineIssues(undated, lookups({ ...line, year: 2020 }))).toEqual([]);
  });

  it('has the years of the activity to choose from', () => {
    expect(yearsOf(citing.startDate, citing.endDate)).toEqual([2026, 2027]);
    expect(yearsOf(citing.endDate, citing.startDate)).toEqual([]);
    expect(yearsOf(null, citing.endDate)).toEqual([]);
  });
});
