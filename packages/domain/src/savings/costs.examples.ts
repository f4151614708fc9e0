import type { CheckCase } from '../check/cases.ts';
import type { CheckParameter, RawValues, Severity } from '../check/check.ts';
import type { Finding } from '../check/run.ts';
import type { ExchangeRate } from '../money/exchange.ts';
import { dong, rate } from '../norm/norm.examples.ts';
import type { Rate } from '../norm/norm.ts';
import { isoDate } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import type { CostFact } from './costs.facts.ts';
import { GOOD, ROWS, SUBJECT } from './savings.examples.ts';
import type { SavingsFacts } from './savings.facts.ts';

/** Invented rates of guests of rank B, in round figures; and the day on which some of them rise. */
export const COST_DAY = isoDate('2026-06-01');
export const RAISED_FROM = isoDate('2026-07-01');

const B = { guestRanks: ['B'] } as const;
const ABROAD = { countries: ['KR'] } as const;

export const RATES: readonly Rate[] = [
  rate('room-head', 7_700, { ...B, roles: ['HEAD'] }),
  rate('room-member', 4_800, { ...B, roles: ['MEMBER'] }),
  rate('room-head-new', 8_000, { ...B, roles: ['HEAD'] }, { from: RAISED_FROM }),
  rate('room-other', 1_600, { guestRanks: ['OTHER'] }),
  rate('meals', 2_000, B, { item: 'GUEST_MEALS', article: '8' }),
  rate('drinks', 160, B, { item: 'GUEST_REFRESHMENTS' }),
  rate('flowers', 1_000, { guestRanks: ['A', 'B'], roles: ['HEAD'] }, { item: 'GUEST_FLOWERS' }),
  rate('gift-head', 1_800, { ...B, roles: ['HEAD'] }, { item: 'GUEST_GIFT' }),
  rate(
    'gift-member',
    1_000,
    { guestRanks: ['B', 'C', 'OTHER'], roles: ['MEMBER'] },
    { item: 'GUEST_GIFT', exceptional: true },
  ),
  rate('staff-meals', 500, { guestRanks: ['SPECIAL', 'A'] }, { item: 'SERVICE_STAFF_MEALS' }),
  rate('consecutive', 750, {}, { item: 'CONSECUTIVE_INTERPRETATION' }),
  rate(
    'own-staff',
    0,
    {},
    {
      item: 'OWN_STAFF_INTERPRETATION',
      limit: { kind: 'SHARE', percent: 50 },
    },
  ),
  rate('allowance', 300, { places: ['PROVINCE'] }, { item: 'TRAVEL_ALLOWANCE' }),
  rate('allowance-sea', 400, { places: ['SEA_OR_ISLAND'] }, { item: 'TRAVEL_ALLOWANCE' }),
  rate('kr-rooms', 90, ABROAD, { item: 'ABROAD_LODGING' }),
  rate(
    'kr-meals-a',
    60,
    { ...ABROAD, travellers: ['LEVEL_A'] },
    {
      item: 'ABROAD_MEALS_AND_POCKET_MONEY',
    },
  ),
  rate(
    'kr-meals-b',
    50,
    { ...ABROAD, travellers: ['LEVEL_B'] },
    {
      item: 'ABROAD_MEALS_AND_POCKET_MONEY',
    },
  ),
  rate(
    'transfer',
    0,
    {},
    {
      item: 'ABROAD_AIRPORT_TRANSFER',
      limit: { kind: 'UNKNOWN', currency: 'USD' },
    },
  ),
];

export const INSTRUMENTS = [
  { id: 'tt-mau', number: '1/2026/TT-MẪU', issuer: 'Bộ Mẫu', subject: 'Chi mẫu' },
];

/** What a dollar was worth by the day: round, so that a cent is 250 đồng. */
export const DOLLAR: ExchangeRate = {
  from: 'USD',
  to: 'VND',
  numerator: 25_000,
  denominator: 1,
  date: isoDate('2026-05-20'),
  source: 'Mẫu',
};

/** A line of own money: one person, one day, for 1.000 đồng. */
export function line(id: string, change: Partial<CostFact> = {}): CostFact {
  return {
    id,
    kind: 'OTHER',
    item: null,
    role: null,
    countryCode: null,
    place: null,
    traveller: null,
    persons: 1,
    days: 1,
    unitPrice: dong(1_000),
    payer: 'UNION_FUND',
    paidById: null,
    donorKind: null,
    hiredBecause: null,
    ...change,
  };
}

/** A room for the head of the guests. */
export function room(change: Partial<CostFact> = {}, id = 'room'): CostFact {
  return line(id, { kind: 'LODGING', item: 'GUEST_LODGING', role: 'HEAD', ...change });
}

function row(
  checkId: string,
  severity: Severity,
  values: RawValues,
  changes: Partial<CheckParameter> = {},
): CheckParameter {
  return {
    id: `${checkId}/1`,
    checkId,
    from: isoDate('2019-01-01'),
    to: null,
    kinds: null,
    levels: null,
    planned: null,
    severity,
    waivedBy: null,
    values,
    basis: { citation: '2/QĐ-MẪU', article: '2', verification: 'UNVERIFIED' },
    ...changes,
  };
}

export const COST_ROWS: readonly CheckParameter[] = [
  row('TK02', 'STOP', {
    fullRateDays: 30,
    longestStayDays: 180,
    longStayThirds: 2,
    lateCheckoutPercent: 50,
    otherLanguagesExtraPercent: 30,
    importantMealTimes: 2,
    interpretationHoursPerDay: 8,
  }),
  row('TK10', 'STOP', {}),
  row('TK11', 'JUSTIFY', { stateBudget: 'PROJECTS_ONLY' }),
  row(
    'TK11',
    'JUSTIFY',
    { stateBudget: 'LISTED' },
    { id: 'TK11/federation', levels: ['FEDERATION'] },
  ),
  row(
    'TK11',
    'JUSTIFY',
    { stateBudget: 'NOT_LISTED' },
    { id: 'TK11/online', kinds: ['EVENT_ONLINE'] },
  ),
  row(
    'TK11',
    'JUSTIFY',
    { stateBudget: 'UNKNOWN' },
    { id: 'TK11/sector', levels: ['SECTOR_UNION'] },
  ),
  row('TK14', 'STOP', {
    maxBanquets: 1,
    maxArtShows: 1,
    banquetPercent: 100,
    breakfastPercent: 10,
    otherMealPercent: 50,
    lowestLoungeRank: 'B',
    lowestFlowersRank: 'B',
    lowestStaffMealsRank: 'A',
    lowestCarRank: 'C',
    lowestCountedCarRank: 'A',
    ministersPerCar: 1,
    deputyMinistersPerCar: 2,
    othersPerCar: 3,
  }),
];

/** Facts of a delegation of nine guests of rank B for five days, of whose costs nothing is wrong. */
export const RECEIVED: SavingsFacts = {
  ...GOOD,
  kind: 'INBOUND',
  startDate: COST_DAY,
  normDay: COST_DAY,
  days: 5,
  people: 9,
  guests: 9,
  guestGroups: [
    { role: 'HEAD', standing: null, count: 1 },
    { role: 'MEMBER', standing: null, count: 8 },
  ],
  guestRank: 'B',
  foreignShare: 'NOTHING',
  coOrganisers: [],
  rates: RATES,
  ruledItems: [...new Set(RATES.map(({ item }) => item))],
  ownCeilings: [],
  instruments: INSTRUMENTS,
  dayRates: { day: COST_DAY, rates: [] },
  costLines: [room()],
};

type Where = {
  readonly day?: IsoDate;
  readonly level?: CheckCase<SavingsFacts>['subject']['level'];
};

/** A case of one check of costs: these lines, what else differs, and what is found. */
export function costCasesOf(checkId: string) {
  return (
    name: string,
    costLines: readonly CostFact[],
    expected: readonly Partial<Finding>[],
    changed: Partial<SavingsFacts> = {},
    { day = COST_DAY, level = 'PROVINCIAL_UNION' }: Where = {},
  ): CheckCase<SavingsFacts> => {
    const facts = { ...RECEIVED, normDay: day, ...changed, costLines };
    const subject = { ...SUBJECT, kind: facts.kind, level, normDay: day };
    const rows = [...ROWS, ...COST_ROWS];
    return { name: `${checkId}: ${name}`, checkId, subject, rows, facts, expected };
  };
}
