import { DOES_NOT_APPLY, fails, lacks, PASSES } from '../check/cases.ts';
import type { CheckCase } from '../check/cases.ts';
import { under } from '../check/check.ts';
import { isoDate } from '../period/period.ts';
import type { UpcomingMission } from './merging.ts';
import { casesOf, START } from './savings.examples.ts';
import type { SavingsFacts } from './savings.facts.ts';

const tk13 = casesOf('TK13');

/** A delegation of the union beside this one, six days later. */
const LATER: UpcomingMission = {
  id: 'later',
  source: 'DOSSIER',
  organisationId: 'hue',
  countries: ['KR', 'JP'],
  from: isoDate('2026-05-18'),
  to: isoDate('2026-05-18'),
  neighbour: true,
  seen: true,
};
const FOUND = {
  missionId: 'later',
  source: 'DOSSIER',
  organisationId: 'hue',
  countryCode: 'KR',
  startDate: '2026-05-18',
  days: 6,
  others: 0,
};
const on = (day: string) => ({ from: isoDate(day), to: isoDate(day) });
const near = (...missions: readonly Partial<UpcomingMission>[]) => ({
  upcomingMissions: missions.map((mission) => ({ ...LATER, ...mission })),
});
const merges = (days: number) => [fails('MERGEABLE_MISSION', under(15, days, 'DAYS'))];
const JULY = isoDate('2026-07-01');

/** The golden table of TK13. */
export const MERGING_CASES: readonly CheckCase<SavingsFacts>[] = [
  tk13('no other journey', {}, PASSES),
  tk13('one of the union beside, six days later', near({}), [
    fails('MERGEABLE_MISSION', under(15, 6, 'DAYS'), {
      severity: 'NOTE',
      path: ['startDate'],
      about: 'KR',
      data: FOUND,
    }),
  ]),
  tk13('14 days later', near(on('2026-05-26')), merges(14)),
  tk13('15 days later', near(on('2026-05-27')), PASSES),
  tk13('14 days before', near(on('2026-04-28')), merges(14)),
  tk13('15 days before', near(on('2026-04-27')), PASSES),
  tk13('on the same day', near(on(START)), merges(0)),
  tk13('another country', near({ countries: ['LA'] }), PASSES),
  tk13(
    'a plan line of the month',
    near({ source: 'PLAN_LINE', from: isoDate('2026-05-01'), to: isoDate('2026-05-31') }),
    merges(0),
  ),
  tk13(
    'a plan line of the month after',
    near({ source: 'PLAN_LINE', from: isoDate('2026-06-01'), to: isoDate('2026-06-30') }),
    PASSES,
  ),
  tk13(
    'a plan line of the month before',
    near({ source: 'PLAN_LINE', from: isoDate('2026-04-01'), to: isoDate('2026-04-30') }),
    merges(12),
  ),
  tk13(
    'the nearest of three, with the others counted',
    near({}, on('2026-05-10'), on('2026-05-20')),
    [fails('MERGEABLE_MISSION', under(15, 2, 'DAYS'))],
  ),
  tk13('of two as near as each other the lesser id', near({ id: 'b' }, { id: 'a' }), [
    fails('MERGEABLE_MISSION', under(15, 6, 'DAYS'), {
      data: { ...FOUND, missionId: 'a', others: 1 },
    }),
  ]),
  tk13('one that may not be read: that there is one, and of whom', near({ seen: false }), [
    fails('MERGEABLE_MISSION', null, {
      about: 'KR',
      data: { ...FOUND, missionId: null, source: null, startDate: null, days: null },
    }),
  ]),
  tk13(
    'one that may be read before a nearer one that may not',
    near({}, { ...on('2026-05-12'), id: 'hidden', seen: false }),
    [
      fails('MERGEABLE_MISSION', under(15, 6, 'DAYS'), {
        data: { ...FOUND, others: 1 },
      }),
    ],
  ),
  tk13('one for each country', { ...near({}), countries: ['KR', 'JP', 'LA'] }, [
    { about: 'KR' },
    { about: 'JP' },
  ]),
  tk13('a unit that is no neighbour', near({ neighbour: false }), PASSES),
  tk13(
    'a unit that is no neighbour, where all of the federation count',
    near({ neighbour: false }),
    merges(6),
    JULY,
  ),
  tk13('no day, whatever is near', { ...near({}), startDate: null }, [
    lacks('START_DATE', ['startDate']),
  ]),
  tk13('no day', { startDate: null }, [lacks('START_DATE', ['startDate'])]),
  tk13('no country', { countries: null, upcomingMissions: null }, [lacks('COUNTRIES', ['stops'])]),
  tk13('no country, whatever is near', { ...near({}), countries: null }, [
    lacks('COUNTRIES', ['stops']),
  ]),
  tk13('missions not looked up', { upcomingMissions: null }, [
    lacks('UPCOMING_MISSIONS', ['stops']),
  ]),
  tk13('guests received', { ...near({}), kind: 'INBOUND' }, DOES_NOT_APPLY),
];
