import { expect, it } from 'vitest';
import { isoDate } from '../period/period.ts';
import { capacityOf, capacityRuleIssues, capacityRuleOn } from './capacity.ts';
import type { CapacityFacts, CapacityFlag, CapacityRule } from './capacity.ts';

const RULE: CapacityRule = {
  id: 'rule',
  from: isoDate('2021-01-01'),
  to: null,
  activitiesPerOfficer: 12,
  partTimePercent: 50,
};

const facts = (change: Partial<CapacityFacts> = {}): CapacityFacts => ({
  countedOn: isoDate('2026-06-15'),
  fullTime: 1,
  partTime: 0,
  leaders: 1,
  withLanguage: 1,
  expiredLanguages: 0,
  joined: 0,
  left: { RETIRED: 0, MOVED: 0, TRANSFERRED: 0, OTHER: 0 },
  planned: 12,
  carriedOut: 5,
  trainingMinutes: null,
  ...change,
});

it.each<[string, Partial<CapacityFacts>, number | null, readonly CapacityFlag[]]>([
  ['one full-timer with what one carries', {}, 1200, []],
  ['one activity more', { planned: 13 }, 1300, ['OVERLOADED']],
  ['as much was done as was never planned', { planned: 0, carriedOut: 13 }, 1300, ['OVERLOADED']],
  ['one part-timer, twelve activities', { fullTime: 0, partTime: 1 }, 2400, ['PART_TIME_ALONE']],
  ['one part-timer with half of it', { fullTime: 0, partTime: 1, planned: 6 }, 1200, []],
  ['two part-timers are one', { fullTime: 0, partTime: 2 }, 1200, []],
  ['one and a half carry eighteen', { partTime: 1, planned: 18 }, 1200, []],
  ['one and a half do not carry nineteen', { partTime: 1, planned: 19 }, 1267, ['OVERLOADED']],
  ['nobody, and something to do', { fullTime: 0, withLanguage: 0 }, null, ['NOBODY']],
  ['nobody, and nothing to do', { fullTime: 0, planned: 0, carriedOut: 0 }, null, []],
  ['no language that counts', { withLanguage: 0, expiredLanguages: 2 }, 1200, ['NO_LANGUAGE']],
  [
    'the one who knew it retired',
    { left: { RETIRED: 1, MOVED: 0, TRANSFERRED: 0, OTHER: 0 } },
    1200,
    ['TURNOVER'],
  ],
  [
    'one of three left',
    { fullTime: 2, left: { RETIRED: 0, MOVED: 1, TRANSFERRED: 0, OTHER: 0 } },
    600,
    [],
  ],
])('%s', (_name, change, loadPercent, flags) => {
  const capacity = capacityOf(facts(change), RULE);
  expect(capacity.loadPercent).toBe(loadPercent);
  expect(capacity.flags.map(({ code }) => code)).toEqual(flags);
});

it('tells how many officers stand against how much', () => {
  const { flags } = capacityOf(facts({ fullTime: 0, partTime: 1 }), RULE);
  expect(flags).toMatchObject([{ data: { officers: 0.5, activities: 12, limit: 12 } }]);
});

it('judges no load where no rule holds, and still misses whoever is missing', () => {
  expect(capacityRuleOn([RULE], isoDate('2020-12-31'))).toBeNull();
  expect(capacityRuleOn([RULE], isoDate('2021-01-01'))).toBe(RULE);
  expect(capacityOf(facts({ partTime: 3, planned: 900 }), null)).toMatchObject({
    loadPercent: null,
    flags: [],
  });
  expect(capacityOf(facts({ fullTime: 0 }), null).flags).toMatchObject([{ code: 'NOBODY' }]);
});

it.each<[Partial<CapacityFacts>, number | null]>([
  [{ trainingMinutes: null }, null],
  [{ trainingMinutes: 0 }, 0],
  [{ trainingMinutes: 600, fullTime: 2, partTime: 1 }, 200],
  [{ trainingMinutes: 600, fullTime: 0, partTime: 0 }, null],
])('with %j one officer was trained for %j minutes', (change, minutes) => {
  expect(capacityOf(facts(change), RULE).trainingMinutesEach).toBe(minutes);
});

it.each<[string, number | null, number | null, readonly (readonly [string, string])[]]>([
  ['one activity, part-timers that count for nothing', 1, 0, []],
  ['one a day, part-timers as full-timers', 365, 100, []],
  ['nobody carries nothing', 0, 50, [['OUT_OF_RANGE', 'activitiesPerOfficer']]],
  ['more than one a day', 366, 50, [['OUT_OF_RANGE', 'activitiesPerOfficer']]],
  ['half of an activity', 1.5, 50, [['NOT_WHOLE', 'activitiesPerOfficer']]],
  ['a part-timer that counts for more', 12, 101, [['OUT_OF_RANGE', 'partTimePercent']]],
  ['less than nothing', 12, -1, [['OUT_OF_RANGE', 'partTimePercent']]],
  [
    'nothing filled in',
    null,
    null,
    [
      ['REQUIRED', 'activitiesPerOfficer'],
      ['REQUIRED', 'partTimePercent'],
    ],
  ],
])('a rule of %s', (_what, activitiesPerOfficer, partTimePercent, expected) => {
  const issues = capacityRuleIssues({ activitiesPerOfficer, partTimePercent });
  expect(issues.map(({ code, path }) => [code, path.join('.')])).toEqual(expected);
});
