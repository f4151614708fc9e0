import { fails, overNormChange, PASSES } from '../check/cases.ts';
import type { CheckCase } from '../check/cases.ts';
import { over, overMoney, under } from '../check/check.ts';
import { dong, rate } from '../norm/norm.examples.ts';
import { isoDate } from '../period/period.ts';
import { costCasesOf, line, room } from './costs.examples.ts';
import { back } from './return.cases.ts';
import { casesOf, member, MISSION, trip } from './savings.examples.ts';
import type { SavingsFacts } from './savings.facts.ts';

const [tk01, tk04, tk05] = [casesOf('TK01'), casesOf('TK04'), casesOf('TK05')];
const TWO_LEADERS = [member('a', { keyLeader: true }), member('b', { keyLeader: true })];

/** What is planned, and who travels how often. */
const JOURNEYS = [
  overNormChange(
    tk01('no line and no reason', { planLineId: null, planLine: null }, [
      fails('UNPLANNED_WITHOUT_REASON', null, { severity: 'JUSTIFY' }),
    ]),
    { severity: 'STOP' },
    [fails('UNPLANNED_WITHOUT_REASON', null, { severity: 'STOP' })],
  ),
  overNormChange(
    tk04('the second of the year', { members: [member('a', { otherTrips: [trip('1')] })] }, PASSES),
    { values: { maxTripsPerYear: 1 } },
    [fails('TOO_MANY_TRIPS', over(1, 2, 'TRIPS'))],
  ),
  overNormChange(
    tk05('two of one unit', { members: TWO_LEADERS }, [
      fails('TOO_MANY_KEY_LEADERS', over(1, 2, 'PERSONS')),
    ]),
    { values: { maxKeyLeadersOfOneUnit: 2 } },
    PASSES,
  ),
  overNormChange(
    casesOf('TK06')('the same mission 24 months before', { earlierMissions: [MISSION] }, [
      fails('REPEAT_MISSION', under(36, 24, 'MONTHS')),
    ]),
    { values: { minMonths: 24 } },
    PASSES,
  ),
  overNormChange(
    casesOf('TK12')('not weighed', { onlineAlternative: { considered: false, reason: '' } }, [
      fails('ONLINE_NOT_CONSIDERED', null, { severity: 'JUSTIFY' }),
    ]),
    { severity: 'NOTE' },
    [fails('ONLINE_NOT_CONSIDERED', null, { severity: 'NOTE' })],
  ),
];

const LANGUAGES = [{ language: 'ko', level: 'B2', evidence: 'TESTED' }] as const;
const INTERPRETER = member('b', {
  role: 'INTERPRETER',
  profile: { trade: null, function: null, languages: LANGUAGES },
});
const TRAVELLED = ['2026-01-10', '2026-02-10', '2026-03-10'] as const;

/** Who travels. */
const PEOPLE = [
  overNormChange(
    casesOf('TK07')(
      'invited by name',
      { invitation: { kind: 'PERSONAL', from: 'Công ty Mẫu', number: null, date: null } },
      [fails('PERSONAL_INVITATION', null, { severity: 'JUSTIFY' })],
    ),
    { severity: 'STOP' },
    [fails('PERSONAL_INVITATION', null, { severity: 'STOP' })],
  ),
  overNormChange(
    casesOf('TK08')(
      '12 months left',
      { purposeKind: 'STUDY', members: [member('a', { monthsToRetirement: 12 })] },
      [fails('NEAR_RETIREMENT', under(24, 12, 'MONTHS'))],
    ),
    { values: { minMonthsLeft: 12 } },
    PASSES,
  ),
  overNormChange(
    casesOf('TK09')('an interpreter with a certificate', { members: [INTERPRETER] }, PASSES),
    { values: { minLanguageLevel: 'C1' } },
    [fails('LANGUAGE_TOO_LOW')],
  ),
  overNormChange(
    casesOf('TK17')(
      'two of four',
      {
        unitJourneys: TRAVELLED.map((day, place) => ({
          dossierId: `journey-${place}`,
          startDate: isoDate(day),
          personIds: place === 0 ? ['person-a'] : ['person-c'],
        })),
        members: [member('a')],
      },
      PASSES,
    ),
    { values: { maxSharePercent: 40 } },
    [fails('SAME_TRAVELLER', over(40, 50, 'PERCENT'))],
  ),
];

const LATE_CHECKOUT = line('late', {
  kind: 'LODGING',
  item: 'ABROAD_LATE_CHECKOUT',
  unitPrice: dong(45),
});
const BANQUETS = line('banquets', {
  kind: 'RECEPTION',
  item: 'BANQUET',
  unitPrice: dong(1),
  days: 2,
});
const BEYOND_RATES = [
  rate('into', 300, {}, { item: 'TRANSLATION_INTO_VIETNAMESE' }),
  rate('home-meal', 600, {}, { item: 'DOMESTIC_GUEST_MEAL' }),
];
const LAO = line('lao', {
  kind: 'INTERPRETATION',
  item: 'OTHER_LANGUAGE_INTO_VIETNAMESE',
  unitPrice: dong(390),
});
const IMPORTANT_MEAL = line('meal', {
  kind: 'RECEPTION',
  item: 'IMPORTANT_GUEST_MEAL',
  unitPrice: dong(1_800),
});
const BANQUET = { ...BANQUETS, unitPrice: dong(2_000), days: 1 };
/** What it costs, and what is done afterwards. */
const COSTS = [
  overNormChange(
    costCasesOf('TK02')('half a room for leaving late', [LATE_CHECKOUT], PASSES, {
      kind: 'OUTBOUND',
      countries: ['KR'],
      people: 4,
      guests: null,
    }),
    {
      values: { lateCheckoutPercent: 40 },
    },
    [fails('ABOVE_RATE', overMoney(dong(36), dong(45)))],
  ),
  overNormChange(
    costCasesOf('TK02')('three tenths more for Lao', [LAO], PASSES, { rates: BEYOND_RATES }),
    { values: { otherLanguagesExtraPercent: 20 } },
    [fails('ABOVE_RATE', overMoney(dong(360), dong(390)))],
  ),
  overNormChange(
    costCasesOf('TK02')(
      'a meal at an important programme, dearer than twice the rate',
      [IMPORTANT_MEAL],
      [fails('ABOVE_RATE', overMoney(dong(1_200), dong(1_800)))],
      { rates: BEYOND_RATES },
    ),
    { values: { importantMealTimes: 3 } },
    PASSES,
  ),
  overNormChange(
    costCasesOf('TK10')(
      'guests pay all and get a room',
      [room()],
      [fails('GUESTS_PAY_ALL', null, { severity: 'STOP' })],
      { foreignShare: 'ALL' },
    ),
    { severity: 'JUSTIFY' },
    [fails('GUESTS_PAY_ALL', null, { severity: 'JUSTIFY' })],
  ),
  overNormChange(
    costCasesOf('TK11')(
      'the State pays what is no project',
      [room({ payer: 'STATE_BUDGET' })],
      [fails('PROJECTS_ONLY')],
    ),
    { values: { stateBudget: 'LISTED' } },
    PASSES,
  ),
  overNormChange(
    costCasesOf('TK14')('two banquets', [BANQUETS], [fails('BANQUET_TWICE', over(1, 2, 'TIMES'))]),
    { values: { maxBanquets: 2 } },
    PASSES,
  ),
  overNormChange(
    costCasesOf('TK14')('a banquet of the meal rate', [BANQUET], PASSES),
    { values: { banquetPercent: 99 } },
    [fails('BANQUET_ABOVE_MEAL_RATE', overMoney(dong(1_980), dong(2_000)))],
  ),
  overNormChange(
    casesOf('TK15')('settled on the 16th working day', back({ settledOn: '2026-03-31' }), [
      fails('SETTLEMENT_LATE', over(15, 16, 'WORKING_DAYS')),
    ]),
    { values: { settlementDays: 16 } },
    PASSES,
  ),
  overNormChange(
    casesOf('TK16')(
      'handed in on the 6th working day',
      back({ passportsReturnedOn: '2026-03-17' }),
      [fails('PASSPORTS_LATE', over(5, 6, 'WORKING_DAYS'))],
    ),
    { values: { passportDays: 6 } },
    PASSES,
  ),
];

/** Of each savings check, the same facts by the row of one day and by the next row. */
export const NORM_CHANGE_CASES: readonly CheckCase<SavingsFacts>[] = [
  ...JOURNEYS,
  ...PEOPLE,
  ...COSTS,
].flat();
