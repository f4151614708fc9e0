import { describe, expect, it } from 'vitest';
import { findingKey } from '../check/run.ts';
import type { DossierContent } from '../dossier/dossier.ts';
import { addDays, isoDate } from '../period/period.ts';
import { MISSION, row } from './assessment.examples.ts';
import {
  ASKED,
  TODAY,
  START,
  CONTENT,
  trip,
  PROFILE,
  JOURNEY,
  LOOKUPS,
} from './dossier.examples.ts';
import {
  assessDossier,
  dossierFactsFrom,
  dossierSubject,
  normDayOf,
  submissionIssues,
} from './dossier.ts';
import type { DossierLookups } from './dossier.ts';

const problems = (content: DossierContent, lookups: DossierLookups = LOOKUPS) =>
  assessDossier(content, lookups)
    .filter(({ status }) => status === 'FAIL' || status === 'CANNOT_TELL')
    .map(findingKey);

describe('the facts of a dossier', () => {
  it('are what its author wrote with what only the database knows', () => {
    expect(dossierFactsFrom(CONTENT, LOOKUPS)).toEqual({
      savings: {
        today: TODAY,
        kind: 'OUTBOUND',
        organisationId: 'da-nang',
        partnerId: 'gyeongnam',
        purposeKind: 'EXCHANGE',
        topic: 'Thương lượng tập thể',
        startDate: START,
        planLineId: 'line',
        planLine: LOOKUPS.planLine,
        unplannedReason: null,
        persons: 2,
        days: 7,
        countries: ['KR'],
        members: [
          {
            id: 'm1',
            personId: 'p1',
            organisationId: 'da-nang',
            keyLeader: true,
            role: 'HEAD',
            profile: PROFILE,
            monthsToRetirement: 24,
            otherTrips: [trip('other')],
          },
          {
            id: 'm2',
            personId: 'p2',
            organisationId: 'da-nang',
            keyLeader: false,
            role: 'MEMBER',
            profile: PROFILE,
            monthsToRetirement: 24,
            otherTrips: [trip('other')],
          },
        ],
        earlierMissions: [MISSION],
        upcomingMissions: [],
        unitJourneys: [JOURNEY],
        invitation: CONTENT.invitation,
        relatives: CONTENT.relatives,
        hostPays: false,
        donated: [],
        onlineAlternative: CONTENT.onlineAlternative,
        normDay: START,
        costLines: [],
        people: 2,
        guests: null,
        guestGroups: [],
        guestRank: null,
        foreignShare: null,
        coOrganisers: [],
        rates: [],
        ownCeilings: [],
        instruments: [],
        dayRates: { day: START, rates: [] },
        ruledItems: [],
        afterReturn: null,
      },
      effectiveness: {
        today: TODAY,
        objectives: CONTENT.objectives,
        returnedOn: null,
        reportSubmittedOn: null,
        reportParts: null,
        openReports: [],
        followUp: null,
        withPartner: true,
        effects: null,
        dayRates: { day: START, rates: [] },
        costRate: {
          startDate: START,
          own: [],
          personDays: 14,
          personDaysAt: 'endDate',
          earlier: [],
          norms: [],
        },
        reciprocity: { side: 'WE_VISIT', startDate: START, exchanges: [] },
      },
    });
  });

  it('survive JSON, in which they are stored', () => {
    const facts = dossierFactsFrom(CONTENT, LOOKUPS);
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
  });

  it('are null where nothing is written yet', () => {
    const empty = { ...CONTENT, startDate: null, members: [], stops: [] };
    const { savings } = dossierFactsFrom(empty, LOOKUPS);
    expect(savings).toMatchObject({ persons: null, days: null, countries: null, members: [] });
  });

  it('are null where the lookups are those of another year, person, country or line', () => {
    const moved = { ...CONTENT, startDate: isoDate('2027-01-02'), endDate: isoDate('2027-01-03') };
    expect(problems(moved)).toEqual([
      'TK01.LINE_OF_OTHER_YEAR',
      'TK04.TRIPS_OF_YEAR.p1',
      'TK04.TRIPS_OF_YEAR.p2',
      'TK17.UNIT_JOURNEYS',
    ]);
    expect(problems({ ...CONTENT, partnerId: 'jeju' })).toEqual([
      'TK06.EARLIER_MISSIONS',
      'TK13.UPCOMING_MISSIONS',
    ]);
    expect(problems({ ...CONTENT, organisationId: 'hue' })).toEqual([
      'TK06.EARLIER_MISSIONS',
      'TK13.UPCOMING_MISSIONS',
      'TK17.UNIT_JOURNEYS',
      'HQ06.EXCHANGES',
    ]);
    const later = { purposeKind: 'STUDY' as const, startDate: addDays(START, 1) };
    expect(problems({ ...CONTENT, ...later }).filter((key) => key.startsWith('TK08'))).toEqual([
      'TK08.RETIREMENT.p1',
      'TK08.RETIREMENT.p2',
    ]);
    const swapped = {
      ...CONTENT,
      members: [
        ...CONTENT.members,
        { id: 'm3', personId: 'p3', role: 'MEMBER', reason: '' } as const,
      ],
    };
    expect(problems(swapped)).toEqual(['TK04.TRIPS_OF_YEAR.p3', 'TK05.KEY_LEADER.p3']);
    const stop = {
      id: 's4',
      countryCode: 'JP',
      place: 'Osaka',
      arrive: START,
      leave: START,
    } as const;
    expect(problems({ ...CONTENT, stops: [...CONTENT.stops, stop] })).toEqual([
      'TK06.EARLIER_MISSIONS',
      'TK13.UPCOMING_MISSIONS',
    ]);
    expect(problems({ ...CONTENT, planLineId: 'another' })).toEqual(['TK01.PLAN_LINE']);
  });

  it('know missions to come and whose they are, unless another unit was asked about', () => {
    const of = (id: string, organisationId: string, startDate: string) => ({
      ...MISSION,
      id,
      organisationId,
      startDate: isoDate(startDate),
    });
    const missions = [
      of('made', 'hue', '2026-03-31'),
      of('today', 'hue', '2026-04-01'),
      of('far', 'ha-noi', '2026-05-10'),
      { ...of('line', 'da-nang', '2026-03-01'), source: 'PLAN_LINE' as const },
      { ...of('month', 'da-nang', '2026-04-01'), source: 'PLAN_LINE' as const },
    ];
    const lookups = {
      ...LOOKUPS,
      today: isoDate('2026-04-01'),
      missions: [{ ...ASKED, missions }],
      neighbours: { organisationId: 'da-nang', neighbourIds: ['hue'] },
    };
    const upcoming = (known: DossierLookups) =>
      dossierFactsFrom({ ...CONTENT, planLineId: null }, known).savings.upcomingMissions;
    expect(
      upcoming(lookups)?.map(({ id, from, to, neighbour }) => [id, from, to, neighbour]),
    ).toEqual([
      ['today', '2026-04-01', '2026-04-01', true],
      ['far', '2026-05-10', '2026-05-10', false],
      ['month', '2026-04-01', '2026-04-30', true],
    ]);
    const moved = { ...lookups, neighbours: { organisationId: 'hue', neighbourIds: [] } };
    expect(upcoming(moved)).toBeNull();
    const midMonth = { ...lookups, today: isoDate('2026-04-12') };
    expect(upcoming(midMonth)?.map(({ id, from }) => [id, from])).toEqual([
      ['far', '2026-05-10'],
      ['month', '2026-04-12'],
    ]);
  });

  it('have no days while the last one stands before the first', () => {
    const reversed = { ...CONTENT, endDate: isoDate('2026-05-11') };
    expect(problems(reversed)).toEqual(['TK03.DAYS']);
  });
});

/** It has no costs, and nobody is back. */
const NOTHING_TO_JUDGE = [
  'TK02',
  'TK10',
  'TK11',
  'TK14',
  'TK15',
  'TK16',
  'HQ03',
  'HQ06',
  'HQ07',
  'HQ08',
  'HQ09',
  'HQ10',
];

describe('the verdict on a dossier', () => {
  it('has nothing to say against a good one, by every check', () => {
    const studying = { ...CONTENT, purposeKind: 'STUDY', topic: 'Đối ngoại nhân dân' } as const;
    const verdict = assessDossier(studying, LOOKUPS);
    expect(verdict.map(({ checkId, status }) => `${checkId} ${status}`)).toEqual(
      [
        'TK01',
        'TK02',
        'TK03',
        'TK04',
        'TK05',
        'TK06',
        'TK07',
        'TK08',
        'TK09',
        'TK10',
        'TK11',
        'TK12',
        'TK13',
        'TK14',
        'TK15',
        'TK16',
        'TK17',
      ]
        .concat('HQ01', 'HQ02', 'HQ03', 'HQ06', 'HQ07', 'HQ08', 'HQ09', 'HQ10')
        .map((id) => `${id} ${NOTHING_TO_JUDGE.includes(id) ? 'NOT_APPLICABLE' : 'PASS'}`),
    );
  });

  it('finds 11 persons for 12 days too many, with limit, actual, excess and basis', () => {
    const members = Array.from({ length: 11 }, (_, index) => ({
      id: `m${index}`,
      personId: 'p2',
      role: 'MEMBER' as const,
      reason: '',
    }));
    const large = { ...CONTENT, members, endDate: isoDate('2026-05-23') };
    const found = assessDossier(large, LOOKUPS).filter(({ checkId }) => checkId === 'TK03');
    const { basis } = row('TK03', {});
    expect(found).toMatchObject([
      { measure: { limit: 10, actual: 11, excess: 1, unit: 'PERSONS' }, basis },
      { measure: { limit: 10, actual: 12, excess: 2, unit: 'DAYS' }, basis },
    ]);
  });
});

describe('the day whose norms count', () => {
  const approved = isoDate('2026-03-15');
  it.each([
    ['today, while there is no date', null, null, TODAY],
    ['the first day of what is to come', START, null, START],
    ['that of the approved verdict, before the start', START, approved, approved],
    ['that of the approved verdict, once it has begun', TODAY, approved, approved],
    ['that of the approved verdict, whatever its dates', null, approved, approved],
    ['the first day, if it began unapproved', isoDate('2026-03-20'), null, isoDate('2026-03-20')],
  ])('is %s', (_, startDate, normDay, expected) => {
    const approvedCosts = normDay && { normDay };
    expect(normDayOf(startDate, { approvedCosts, today: TODAY })).toBe(expected);
  });

  it('stands in the subject, beside kind, level and planned or not', () => {
    expect(dossierSubject({ ...CONTENT, planLineId: null }, LOOKUPS)).toEqual({
      kind: 'OUTBOUND',
      level: 'PROVINCIAL_UNION',
      planned: false,
      normDay: START,
    });
  });
});

describe('what keeps a dossier from being submitted', () => {
  it('is what it lacks, and a plan line that it may not name', () => {
    const lacking = submissionIssues(CONTENT, LOOKUPS);
    expect(lacking.map(({ path }) => path.join('.'))).not.toContain('planLineId');
    const lineOrigin = { id: 'line', organisationId: 'hue', coOrganiserIds: [], year: 2025 };
    const elsewhere = { ...LOOKUPS, lineOrigin };
    const found = submissionIssues(CONTENT, elsewhere).slice(lacking.length);
    expect(found).toEqual([
      { code: 'LINE_OF_OTHER_UNION', path: ['planLineId'], data: { organisationId: 'hue' } },
      {
        code: 'LINE_NOT_OF_DATES',
        path: ['planLineId'],
        data: { year: 2025, startDate: CONTENT.startDate, endDate: CONTENT.endDate },
      },
    ]);
  });
});
