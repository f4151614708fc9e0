import { DOES_NOT_APPLY, fails, lacks, PASSES } from '../check/cases.ts';
import type { CheckCase } from '../check/cases.ts';
import { over, under } from '../check/check.ts';
import { isoDate } from '../period/period.ts';
import { FUNDING_CASES } from './funding.cases.ts';
import { PRICE_CASES } from './price.cases.ts';
import { RECEPTION_CASES } from './reception.cases.ts';
import { RETURN_CASES } from './return.cases.ts';
import { NORM_CHANGE_CASES } from './norm-change.cases.ts';
import { casesOf, member, MISSION, START, trip } from './savings.examples.ts';
import type { EarlierMission, OtherTrip, SavingsFacts } from './savings.facts.ts';

const tk01 = casesOf('TK01');
const UNPLANNED = { planLineId: null, planLine: null };
const LINE = { id: 'line', approved: true, kind: 'OUTBOUND', year: 2026 } as const;
const PLANNING: readonly CheckCase<SavingsFacts>[] = [
  tk01('a line of an approved plan', {}, PASSES),
  tk01(
    'guests received, in the plan',
    { kind: 'INBOUND', planLine: { ...LINE, kind: 'INBOUND' } },
    PASSES,
  ),
  tk01('no line and no reason', UNPLANNED, [
    fails('UNPLANNED_WITHOUT_REASON', null, { severity: 'JUSTIFY', path: ['unplannedReason'] }),
  ]),
  tk01('no line and a reason of spaces', { ...UNPLANNED, unplannedReason: '  ' }, [
    fails('UNPLANNED_WITHOUT_REASON'),
  ]),
  tk01('no line and a reason', { ...UNPLANNED, unplannedReason: 'Bạn mời đột xuất' }, [
    fails('UNPLANNED', null, {
      severity: 'NOTE',
      data: { unplannedReason: 'Bạn mời đột xuất' },
    }),
  ]),
  tk01('a line of a plan that is not approved', { planLine: { ...LINE, approved: false } }, [
    fails('PLAN_NOT_APPROVED', null, { path: ['planLineId'] }),
  ]),
  tk01('a line of another kind', { planLine: { ...LINE, kind: 'EVENT_ABROAD' } }, [
    fails('LINE_OF_OTHER_KIND', null, {
      path: ['planLineId'],
      data: { lineKind: 'EVENT_ABROAD' },
    }),
  ]),
  tk01('a line of another year', { planLine: { ...LINE, year: 2025 } }, [
    fails('LINE_OF_OTHER_YEAR', null, { path: ['planLineId'], data: { lineYear: 2025 } }),
  ]),
  tk01(
    'no day yet, so no other year',
    { startDate: null, planLine: { ...LINE, year: 2025 } },
    PASSES,
  ),
  tk01('a line that is not known', { planLine: null }, [lacks('PLAN_LINE', ['planLineId'])]),
];

const tk03 = casesOf('TK03');
const [LAST_OLD_DAY, FIRST_NEW_DAY] = [isoDate('2026-06-30'), isoDate('2026-07-01')];
const TRAVEL: readonly CheckCase<SavingsFacts>[] = [
  tk03('8 persons for 7 days to 1 country', {}, PASSES),
  tk03('every limit reached', { persons: 10, days: 10, countries: ['KR', 'JP', 'LA'] }, PASSES),
  tk03('11 persons', { persons: 11 }, [
    fails('TOO_MANY_PERSONS', over(10, 11, 'PERSONS'), { severity: 'STOP', path: ['members'] }),
  ]),
  tk03('11 days', { days: 11 }, [
    fails('TOO_MANY_DAYS', over(10, 11, 'DAYS'), { path: ['endDate'] }),
  ]),
  tk03('4 countries', { countries: ['KR', 'JP', 'LA', 'CN'] }, [
    fails('TOO_MANY_COUNTRIES', over(3, 4, 'COUNTRIES'), { path: ['stops'] }),
  ]),
  tk03('11 persons for 12 days', { persons: 11, days: 12 }, [
    fails('TOO_MANY_PERSONS', over(10, 11, 'PERSONS')),
    fails('TOO_MANY_DAYS', over(10, 12, 'DAYS')),
  ]),
  tk03('nothing known', { persons: null, days: null, countries: null }, [
    lacks('PERSONS', ['members']),
    lacks('DAYS', ['endDate']),
    lacks('COUNTRIES', ['stops']),
  ]),
  tk03('too many persons, days not known', { persons: 11, days: null }, [
    fails('TOO_MANY_PERSONS', over(10, 11, 'PERSONS')),
    lacks('DAYS', ['endDate']),
  ]),
  tk03('9 persons on the last day of the old limits', { persons: 9 }, PASSES, LAST_OLD_DAY),
  tk03(
    '9 persons on the first day of the new ones',
    { persons: 9 },
    [fails('TOO_MANY_PERSONS', over(8, 9, 'PERSONS'), { parameterId: 'TK03/2026-07-01' })],
    FIRST_NEW_DAY,
  ),
  tk03('a limit that is not set needs no fact', { days: null }, PASSES, FIRST_NEW_DAY),
  tk03('guests received', { kind: 'INBOUND', persons: null }, DOES_NOT_APPLY),
  tk03(
    'a day before any limit',
    {},
    [{ status: 'CANNOT_TELL', missing: ['PARAMETER'], parameterId: null, basis: null }],
    isoDate('2018-12-31'),
  ),
];

const tk04 = casesOf('TK04');
const often = (...otherTrips: readonly OtherTrip[]) => ({
  members: [member('a'), member('b', { otherTrips })],
});
const TRIPS: readonly CheckCase<SavingsFacts>[] = [
  tk04('the first journeys of the year', {}, PASSES),
  tk04('the second of the year', often(trip('1')), PASSES),
  tk04('the third of the year', often(trip('1'), trip('2')), [
    fails('TOO_MANY_TRIPS', over(2, 3, 'TRIPS'), {
      path: ['members', 'b'],
      about: 'person-b',
      data: { personId: 'person-b', year: 2026, approved: 2, pending: 0 },
    }),
  ]),
  tk04('the third if the one that waits is approved', often(trip('1'), trip('2', true)), [
    fails('TOO_MANY_TRIPS_WITH_PENDING', over(2, 3, 'TRIPS'), {
      data: { personId: 'person-b', year: 2026, approved: 1, pending: 1 },
    }),
  ]),
  tk04(
    'one too often, one not known',
    {
      members: [
        member('a', { otherTrips: null }),
        member('b', { otherTrips: [trip('1'), trip('2'), trip('3')] }),
      ],
    },
    [fails('TOO_MANY_TRIPS', over(2, 4, 'TRIPS')), lacks('TRIPS_OF_YEAR', ['members', 'a'])],
  ),
  tk04('nobody named', { members: [] }, [lacks('MEMBERS', ['members'])]),
  tk04('no day, so no year', { startDate: null }, [lacks('START_DATE', ['startDate'])]),
  tk04('a course at home', { kind: 'EVENT_DOMESTIC' }, DOES_NOT_APPLY),
];

const tk05 = casesOf('TK05');
const leader = (id: string, organisationId: string | null = 'da-nang') =>
  member(id, { organisationId, keyLeader: true });
const LEADERS: readonly CheckCase<SavingsFacts>[] = [
  tk05('one key leader', { members: [leader('a'), member('b')] }, PASSES),
  tk05('two of two units', { members: [leader('a'), leader('b', 'hue')] }, PASSES),
  tk05('two of one unit', { members: [leader('a'), member('b'), leader('c')] }, [
    fails('TOO_MANY_KEY_LEADERS', over(1, 2, 'PERSONS'), {
      severity: 'STOP',
      path: ['members', 'c'],
      data: { organisationId: 'da-nang' },
    }),
  ]),
  tk05('three of one unit', { members: [leader('a'), leader('b'), leader('c')] }, [
    fails('TOO_MANY_KEY_LEADERS', over(1, 3, 'PERSONS'), { path: ['members', 'b'] }),
  ]),
  tk05(
    'two of one unit, another not known',
    {
      members: [leader('a'), leader('b'), member('c', { keyLeader: null })],
    },
    [fails('TOO_MANY_KEY_LEADERS', over(1, 2, 'PERSONS')), lacks('KEY_LEADER', ['members', 'c'])],
  ),
  tk05('a key leader of no known unit', { members: [leader('a'), leader('b', null)] }, [
    lacks('MEMBER_UNIT', ['members', 'b']),
  ]),
  tk05('two key leaders of no known unit', { members: [leader('a', null), leader('b', null)] }, [
    lacks('MEMBER_UNIT', ['members', 'a']),
    lacks('MEMBER_UNIT', ['members', 'b']),
  ]),
  tk05('one alone, whoever it is', { members: [member('a', { keyLeader: null })] }, PASSES),
  tk05('nobody named', { members: [] }, [lacks('MEMBERS', ['members'])]),
  tk05('guests received', { kind: 'INBOUND', members: [leader('a'), leader('b')] }, DOES_NOT_APPLY),
];

const tk06 = casesOf('TK06');
const after = (mission: Partial<EarlierMission>, changed: Partial<SavingsFacts> = {}) => ({
  ...changed,
  earlierMissions: [{ ...MISSION, ...mission }],
});
const repeats = (months: number) => [fails('REPEAT_MISSION', under(36, months, 'MONTHS'))];
const MISSIONS: readonly CheckCase<SavingsFacts>[] = [
  tk06('no earlier mission', {}, PASSES),
  tk06('the same mission 24 months before', after({}), [
    fails('REPEAT_MISSION', under(36, 24, 'MONTHS'), {
      severity: 'JUSTIFY',
      about: 'earlier',
      data: {
        missionId: 'earlier',
        source: 'DOSSIER',
        organisationId: 'da-nang',
        partnerId: 'gyeongnam',
        countryCode: 'KR',
        startDate: '2024-05-12',
        reportId: 'report-earlier',
      },
    }),
  ]),
  tk06('36 months before', after({ startDate: isoDate('2023-05-12') }), PASSES),
  tk06('one day less than 36 months', after({ startDate: isoDate('2023-05-13') }), repeats(35)),
  tk06('one on the same day', after({ startDate: START }), repeats(0)),
  tk06('one that follows', after({ startDate: isoDate('2026-05-13') }), PASSES),
  tk06('another country', after({ countries: ['JP'] }), PASSES),
  tk06('another topic', after({ topic: 'An toàn, vệ sinh lao động' }), PASSES),
  tk06('the topic without marks', after({ topic: 'THUONG LUONG TAP THE' }), repeats(24)),
  tk06('no topic then, the same purpose', after({ topic: '' }), repeats(24)),
  tk06('no topic then, another purpose', after({ topic: '', purposeKind: 'STUDY' }), PASSES),
  tk06('no topic now, the same purpose', after({}, { topic: '' }), repeats(24)),
  tk06('a topic and no purpose', after({}, { purposeKind: null }), repeats(24)),
  tk06(
    'a topic and no purpose, where the other has no topic',
    after({ topic: '' }, { purposeKind: null }),
    [lacks('TOPIC', ['purposeKind'])],
  ),
  tk06('no topic now and no purpose then', after({ purposeKind: null }, { topic: '' }), [
    lacks('TOPIC', ['topic']),
  ]),
  tk06(
    'what cannot be compared is too old to matter',
    after({ topic: '', startDate: isoDate('2023-05-12') }, { purposeKind: null }),
    PASSES,
  ),
  tk06('three words of four in common', after({ topic: 'Thương lượng tập huấn' }), repeats(24)),
  tk06('two words of three in common', after({ topic: 'Thương lượng tiền lương' }), PASSES),
  tk06('the same unit, another partner', after({ partnerId: 'busan' }), repeats(24)),
  tk06('another unit, the same partner', after({ organisationId: 'hue' }), repeats(24)),
  tk06('another unit and partner', after({ organisationId: 'hue', partnerId: 'busan' }), PASSES),
  tk06(
    'no partner is not the same partner',
    after({ organisationId: 'hue', partnerId: null }, { partnerId: null }),
    PASSES,
  ),
  tk06(
    'one that may not be read: that there is one, and of whom',
    after({ organisationId: 'hue', topic: '', reportId: null, seen: false }),
    [
      fails('REPEAT_MISSION', null, {
        about: 'earlier',
        data: {
          missionId: null,
          source: null,
          organisationId: 'hue',
          partnerId: null,
          countryCode: 'KR',
          startDate: null,
          reportId: null,
        },
      }),
    ],
  ),
  tk06('no day', { startDate: null }, [lacks('START_DATE', ['startDate'])]),
  tk06('no country', after({}, { countries: null }), [lacks('COUNTRIES', ['stops'])]),
  tk06('no country, so that nothing was looked up', { countries: null, earlierMissions: null }, [
    lacks('COUNTRIES', ['stops']),
  ]),
  tk06('neither topic nor purpose', { topic: ' ', purposeKind: null }, [lacks('TOPIC', ['topic'])]),
  tk06('missions not looked up', { earlierMissions: null }, [lacks('EARLIER_MISSIONS', ['stops'])]),
  tk06('an event at home', after({}, { kind: 'EVENT_HOSTED' }), DOES_NOT_APPLY),
];

/** Whose missions count, where the row says whose: ours, those to the partner, those of nobody in common. */
const SCOPES: readonly CheckCase<SavingsFacts>[] = (
  [
    ['UNIT', true, false, false],
    ['PARTNER', false, true, false],
    ['UNIT_OR_PARTNER', true, true, false],
    ['FEDERATION', true, true, true],
  ] as const
).flatMap(([scope, ...counted]) =>
  [{ partnerId: 'busan' }, { organisationId: 'hue' }, { organisationId: 'hue', partnerId: 'busan' }]
    .map((mission, place) =>
      tk06(
        `${scope}: ${Object.keys(mission).join(', ')} of another`,
        after(mission),
        counted[place] === true ? repeats(24) : PASSES,
      ),
    )
    .map((example) => ({
      ...example,
      rows: example.rows.map((row) => ({ ...row, values: { ...row.values, scope } })),
    })),
);

const tk12 = casesOf('TK12');
const ONLINE: readonly CheckCase<SavingsFacts>[] = [
  tk12('weighed, with the reason', {}, PASSES),
  tk12('not weighed', { onlineAlternative: { considered: false, reason: '' } }, [
    fails('ONLINE_NOT_CONSIDERED', null, { path: ['onlineAlternative'] }),
  ]),
  tk12('weighed without a reason', { onlineAlternative: { considered: true, reason: ' ' } }, [
    fails('ONLINE_WITHOUT_REASON', null, { path: ['onlineAlternative'] }),
  ]),
  tk12('not answered', { onlineAlternative: null }, [
    lacks('ONLINE_ALTERNATIVE', ['onlineAlternative']),
  ]),
  tk12('an online event', { kind: 'EVENT_ONLINE', onlineAlternative: null }, DOES_NOT_APPLY),
];

/** The golden table of the savings checks. */
export const SAVINGS_CASES: readonly CheckCase<SavingsFacts>[] = [
  ...PLANNING,
  ...TRAVEL,
  ...TRIPS,
  ...LEADERS,
  ...MISSIONS,
  ...SCOPES,
  ...ONLINE,
  ...PRICE_CASES,
  ...FUNDING_CASES,
  ...RECEPTION_CASES,
  ...RETURN_CASES,
  ...NORM_CHANGE_CASES,
];
