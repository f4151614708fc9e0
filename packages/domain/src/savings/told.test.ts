import { describe, expect, it } from 'vitest';
import { row } from '../assessment/assessment.examples.ts';
import { assessDossier } from '../assessment/dossier.ts';
import type { DossierLookups } from '../assessment/dossier.ts';
import { ASKED, CONTENT, LOOKUPS } from '../assessment/dossier.examples.ts';
import { isoDate } from '../period/period.ts';
import { MISSION } from './savings.examples.ts';
import { findingTold, missionsTold, peopleTold } from './told.ts';

const sees = (unit: string) => unit !== 'hue';
const nobody = () => false;

/** An earlier mission of another unit, and one that is to come. */
const REPEATED = { ...MISSION, organisationId: 'hue' };
const COMING = {
  ...REPEATED,
  id: 'coming',
  startDate: isoDate('2026-05-20'),
  topic: 'Chủ đề riêng',
  partnerId: null,
};
const LOOKED: DossierLookups = {
  ...LOOKUPS,
  parameters: [
    row('TK06', { minMonths: 36, scope: 'UNIT_OR_PARTNER', topicOverlapPercent: 75 }),
    row('TK13', { minDaysApart: 15, mergingScope: 'NEIGHBOURS' }),
  ],
  neighbours: { organisationId: 'da-nang', neighbourIds: ['hue'] },
  missions: [{ ...ASKED, missions: [REPEATED, COMING] }],
};
const TOLD = { ...LOOKED, missions: missionsTold(LOOKED.missions, sees) };

const failed = (lookups: DossierLookups) =>
  assessDossier(CONTENT, lookups).filter(({ status }) => status === 'FAIL');

describe('what is told of the journeys of people with a unit that is not seen', () => {
  const trip = (dossierId: string, organisationId: string, pending: boolean) =>
    ({ dossierId, organisationId, startDate: isoDate('2026-03-10'), pending }) as const;
  const [person] = LOOKUPS.people;
  if (person === undefined) throw new Error('The example has people');
  const travelled = [
    trip('own', 'da-nang', false),
    trip('x', 'hue', true),
    trip('y', 'hue', false),
  ];
  const people = [{ ...person, tripsByYear: [{ year: 2026, trips: travelled }] }];

  it('is how many there are in the year, and which are not decided', () => {
    expect(peopleTold(people, sees)[0]?.tripsByYear).toEqual([
      {
        year: 2026,
        trips: [
          trip('own', 'da-nang', false),
          { ...trip('unseen-1', 'hue', true), startDate: '2026-01-01' },
          { ...trip('unseen-2', 'hue', false), startDate: '2026-01-01' },
        ],
      },
    ]);
    expect(peopleTold(people, () => true)).toEqual(people);
  });

  it('lets the checks find the same', () => {
    const limited = { ...LOOKUPS, parameters: [row('TK04', { maxTripsPerYear: 1 })], people };
    const told = { ...limited, people: peopleTold(people, nobody) };
    expect(assessDossier(CONTENT, told)).toEqual(assessDossier(CONTENT, limited));
  });
});

describe('what is told of the mission of a unit that is not seen', () => {
  it('is unit, partner, countries, purpose and month; of one that is seen, all', () => {
    expect(TOLD.missions[0]?.missions[1]).toEqual({
      ...COMING,
      source: 'PLAN_LINE',
      startDate: '2026-05-01',
      topic: '',
      reportId: null,
      seen: false,
    });
    expect(missionsTold(LOOKED.missions, () => true)).toEqual(LOOKED.missions);
  });

  it('is the same whichever day of the month it begins', () => {
    const later = { ...COMING, startDate: isoDate('2026-05-31') };
    const moved = [{ ...ASKED, missions: [REPEATED, later] }];
    expect(missionsTold(moved, sees)).toEqual(TOLD.missions);
  });

  it('says in a finding that there is one, and neither which nor when', () => {
    const found = failed(TOLD).map(({ checkId, data, measure }) => ({ checkId, data, measure }));
    const hidden = { missionId: null, source: null, startDate: null };
    expect(found).toEqual([
      {
        checkId: 'TK06',
        data: {
          ...hidden,
          organisationId: 'hue',
          countryCode: 'KR',
          partnerId: null,
          reportId: null,
        },
        measure: null,
      },
      {
        checkId: 'TK13',
        data: { ...hidden, organisationId: 'hue', countryCode: 'KR', days: null, others: 0 },
        measure: null,
      },
    ]);
  });
});

describe('a finding that was found by one who sees more', () => {
  it('is told like one that was found without seeing', () => {
    const whole = failed(LOOKED);
    expect(whole.map((finding) => finding.data['missionId'])).toEqual(['earlier', 'coming']);
    expect(whole.map((finding) => findingTold(finding, sees))).toEqual(failed(TOLD));
    expect(failed(TOLD).map((finding) => findingTold(finding, sees))).toEqual(failed(TOLD));
  });

  it('is told whole to whoever sees the unit; what is of no other mission, to everybody', () => {
    for (const finding of failed(LOOKED)) expect(findingTold(finding, () => true)).toBe(finding);
    const other = assessDossier(CONTENT, LOOKUPS).find(({ checkId }) => checkId === 'TK03');
    expect(other === undefined ? null : findingTold(other, nobody)).toBe(other);
  });

  it('stays whole where another check names the unit, or it names none', () => {
    const others = failed(LOOKED).flatMap((finding) => [
      { ...finding, checkId: 'TK04' },
      { ...finding, data: { months: 3 } },
    ]);
    expect(others).toHaveLength(4);
    expect(others.map((finding) => findingTold(finding, nobody))).toEqual(others);
  });
});
