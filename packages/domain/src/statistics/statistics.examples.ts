import { LESSON_CLASSES } from './lessons.ts';
import { SPENDING_CLASSES } from './spending.ts';
import fc from 'fast-check';
import { ACTIVITY_KINDS, REPORTING_CLASSES } from '../activity/kind.ts';
import { FUNDING_SOURCES } from '../activity/funding.ts';
import { addDays, isoDate } from '../period/period.ts';
import type { CountedActivity } from './counted.ts';
import { STRUCTURE_VIEWS } from './filter.ts';
import type { Scope, StatisticFilter } from './filter.ts';

/** A delegation of three to Korea in 2019, of Công đoàn Công Thương alone. */
export const ACTIVITY: CountedActivity = {
  id: 'activity',
  kind: 'OUTBOUND',
  reportingClass: 'DELEGATION_OUT',
  organisationId: 'cong-thuong',
  coOrganiserIds: [],
  startDate: isoDate('2019-05-06'),
  countries: ['KR'],
  partnerId: 'fktu',
  fundingSources: ['UNION_FUND', 'HOST'],
  planned: true,
  plan: null,
  personIds: ['p1', 'p2', 'p3'],
  ours: 0,
  foreign: 0,
};

export const everyUnit: Scope = () => true;

export function only(...ids: readonly string[]): Scope {
  return (organisationId) => ids.includes(organisationId);
}

export const UNITS = ['tld', 'cong-thuong', 'da-nang', 'hue'] as const;

export const anyActivity: fc.Arbitrary<CountedActivity> = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom(...ACTIVITY_KINDS),
  reportingClass: fc.constantFrom(...REPORTING_CLASSES),
  organisationId: fc.constantFrom(...UNITS),
  coOrganiserIds: fc.uniqueArray(fc.constantFrom(...UNITS), { maxLength: 3 }),
  startDate: fc.integer({ min: 0, max: 1500 }).map((days) => addDays(isoDate('2018-01-01'), days)),
  countries: fc.uniqueArray(fc.constantFrom('KR', 'JP', 'LA'), { maxLength: 2 }),
  partnerId: fc.option(fc.constantFrom('fktu', 'rengo')),
  fundingSources: fc.uniqueArray(fc.constantFrom(...FUNDING_SOURCES), { maxLength: 2 }),
  planned: fc.boolean(),
  plan: fc.option(fc.record({ unionId: fc.constantFrom(...UNITS), baseline: fc.boolean() })),
  personIds: fc.uniqueArray(fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5')),
  ours: fc.nat({ max: 100 }),
  foreign: fc.nat({ max: 100 }),
});

export const anyFilter: fc.Arbitrary<StatisticFilter> = fc
  .record({
    organisationId: fc.oneof(fc.constantFrom(...UNITS), fc.string({ minLength: 1 })),
    alone: fc.boolean(),
    structure: fc.constantFrom(...STRUCTURE_VIEWS),
    fromYear: fc.integer({ min: 2017, max: 2022 }),
    years: fc.nat({ max: 3 }),
    reportingClasses: fc.subarray([...REPORTING_CLASSES]),
    kinds: fc.subarray([...ACTIVITY_KINDS]),
    countryCode: fc.option(fc.constantFrom('KR', 'JP', 'LA')),
    partnerId: fc.option(fc.oneof(fc.constant('fktu'), fc.string({ minLength: 1 }))),
    fundingSources: fc.subarray([...FUNDING_SOURCES]),
    planned: fc.option(fc.boolean()),
    baseline: fc.option(fc.boolean()),
    spending: fc.subarray([...SPENDING_CLASSES]),
    lessons: fc.subarray([...LESSON_CLASSES]),
  })
  .map(({ years, ...filter }) => ({ ...filter, toYear: filter.fromYear + years }));
