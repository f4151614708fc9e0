import type { CheckCase } from '../check/cases.ts';
import type { CheckParameter, CheckSubject, RawValues, Severity } from '../check/check.ts';
import type { Finding } from '../check/run.ts';
import { isoDate } from '../period/period.ts';
import type { CostFacts } from './costs.facts.ts';
import type { EarlierMission, MemberFact, OtherTrip, SavingsFacts } from './savings.facts.ts';

// The rows of the table are made for it: what the federation really configures is reference data.
function row(
  checkId: string,
  severity: Severity,
  values: RawValues,
  [from, to]: readonly [string, string | null] = ['2019-01-01', null],
): CheckParameter {
  return {
    id: `${checkId}/${from}`,
    checkId,
    from: isoDate(from),
    to: to === null ? null : isoDate(to),
    kinds: ['OUTBOUND', 'EVENT_ABROAD'],
    levels: null,
    planned: null,
    severity,
    waivedBy: null,
    values,
    basis: { citation: '1/QĐ-MẪU', article: '1', verification: 'UNVERIFIED' },
  };
}

/** Limits of which some change on 1 July 2026. */
export const ROWS: readonly CheckParameter[] = [
  { ...row('TK01', 'JUSTIFY', {}), kinds: null },
  row('TK03', 'STOP', { maxPersons: 10, maxDays: 10, maxCountries: 3 }, [
    '2019-01-01',
    '2026-06-30',
  ]),
  row('TK03', 'STOP', { maxPersons: 8, maxDays: null, maxCountries: 2 }, ['2026-07-01', null]),
  row('TK04', 'JUSTIFY', { maxTripsPerYear: 2 }),
  row('TK05', 'STOP', { maxKeyLeadersOfOneUnit: 1 }),
  row('TK06', 'JUSTIFY', { minMonths: 36, scope: 'UNIT_OR_PARTNER', topicOverlapPercent: 75 }),
  row('TK12', 'JUSTIFY', {}),
  row('TK13', 'NOTE', { minDaysApart: 15, mergingScope: 'NEIGHBOURS' }, [
    '2019-01-01',
    '2026-06-30',
  ]),
  row('TK13', 'NOTE', { minDaysApart: 15, mergingScope: 'FEDERATION' }, ['2026-07-01', null]),
  row('TK07', 'JUSTIFY', {}),
  row('TK08', 'JUSTIFY', {
    minMonthsLeft: 24,
    ageRisesFrom: 2021,
    menAgeMonths: 720,
    menYearlyMonths: 3,
    menLastAgeMonths: 744,
    womenAgeMonths: 660,
    womenYearlyMonths: 4,
    womenLastAgeMonths: 720,
  }),
  row('TK09', 'JUSTIFY', { minLanguageLevel: 'B2', minTradeOverlapPercent: 50 }),
  row('TK17', 'NOTE', { windowMonths: 12, minJourneys: 4, maxSharePercent: 50 }),
  row('TK15', 'NOTE', { settlementDays: 15, tolerancePercent: 10 }, ['2019-01-01', '2026-06-30']),
  row('TK15', 'JUSTIFY', { settlementDays: 10, tolerancePercent: 0 }, ['2026-07-01', null]),
  {
    ...row('TK15', 'NOTE', { settlementDays: null, tolerancePercent: 10 }),
    id: 'TK15/home',
    kinds: ['INBOUND'],
  },
  row('TK16', 'NOTE', { passportDays: 5 }, ['2019-01-01', '2026-06-30']),
  row('TK16', 'NOTE', { passportDays: 3 }, ['2026-07-01', null]),
];

/** The day of departure in the table. */
export const START = isoDate('2026-05-12');

/** One of ours, of whom nothing speaks against travelling. */
export function member(id: string, facts: Partial<MemberFact> = {}): MemberFact {
  const personId = `person-${id}`;
  return {
    id,
    personId,
    organisationId: 'da-nang',
    keyLeader: false,
    role: 'MEMBER',
    profile: { trade: 'Dệt may', function: 'Thương lượng tập thể', languages: [] },
    monthsToRetirement: 24,
    otherTrips: [],
    ...facts,
  };
}

/** Another journey of the same year. */
export function trip(dossierId: string, pending = false): OtherTrip {
  return { dossierId, organisationId: 'cong-thuong', startDate: isoDate('2026-02-10'), pending };
}

/** The same mission two years before. */
export const MISSION: EarlierMission = {
  id: 'earlier',
  source: 'DOSSIER',
  organisationId: 'da-nang',
  partnerId: 'gyeongnam',
  countries: ['KR'],
  purposeKind: 'EXCHANGE',
  topic: 'Trao đổi kinh nghiệm thương lượng tập thể',
  startDate: isoDate('2024-05-12'),
  reportId: 'report-earlier',
  seen: true,
};

/** An estimate of which nothing is paid by us. */
const NO_COSTS: Omit<CostFacts, 'kind' | 'purposeKind' | 'days' | 'countries'> = {
  normDay: START,
  costLines: [],
  people: 8,
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
};

/** The facts of a delegation that passes every check. */
export const GOOD: SavingsFacts = {
  today: isoDate('2026-04-01'),
  kind: 'OUTBOUND',
  organisationId: 'da-nang',
  partnerId: 'gyeongnam',
  purposeKind: 'EXCHANGE',
  topic: 'Thương lượng tập thể',
  startDate: START,
  planLineId: 'line',
  planLine: { id: 'line', approved: true, kind: 'OUTBOUND', year: 2026 },
  unplannedReason: null,
  persons: 8,
  days: 7,
  countries: ['KR'],
  members: [member('a'), member('b')],
  earlierMissions: [],
  upcomingMissions: [],
  unitJourneys: [],
  invitation: { kind: 'ORGANISATION', from: 'LHCĐ Gyeongnam', number: null, date: null },
  relatives: { related: false, explanation: '' },
  hostPays: false,
  donated: [],
  onlineAlternative: { considered: true, reason: 'Ký thỏa thuận trực tiếp' },
  ...NO_COSTS,
  afterReturn: null,
};

export const SUBJECT: CheckSubject = {
  kind: 'OUTBOUND',
  level: 'PROVINCIAL_UNION',
  planned: true,
  normDay: START,
};

/** A case of one check: what differs from the good facts, and what is found. */
export function casesOf(checkId: string) {
  return (
    name: string,
    changed: Partial<SavingsFacts>,
    expected: readonly Partial<Finding>[],
    normDay = START,
  ): CheckCase<SavingsFacts> => {
    const facts = { ...GOOD, ...changed };
    const planned = facts.planLineId !== null;
    const subject = { ...SUBJECT, kind: facts.kind, planned, normDay };
    return { name: `${checkId}: ${name}`, checkId, subject, rows: ROWS, facts, expected };
  };
}
