import type { CheckParameter } from '../check/check.ts';
import { isoDate } from '../period/period.ts';
import type { EarlierMission } from '../savings/savings.facts.ts';
import type { CheckId } from './catalogue.ts';

/** A row made for the tests: what the federation really configures is reference data. */
export function row(checkId: CheckId, values: CheckParameter['values']): CheckParameter {
  return {
    id: `${checkId}/1`,
    checkId,
    from: isoDate('2019-01-01'),
    to: null,
    kinds: null,
    levels: null,
    planned: null,
    severity: 'STOP',
    waivedBy: 'FEDERATION_LEADER',
    values,
    basis: { citation: '1/QĐ-MẪU', article: null, verification: 'UNVERIFIED' },
  };
}

/** One row for each check. */
export const PARAMETERS: readonly CheckParameter[] = [
  row('TK01', {}),
  row('TK02', {
    fullRateDays: 30,
    longestStayDays: 180,
    longStayThirds: 2,
    lateCheckoutPercent: 50,
    otherLanguagesExtraPercent: 30,
    importantMealTimes: 2,
    interpretationHoursPerDay: 8,
  }),
  row('TK03', { maxPersons: 10, maxDays: 10, maxCountries: 3 }),
  row('TK04', { maxTripsPerYear: 2 }),
  row('TK05', { maxKeyLeadersOfOneUnit: 1 }),
  row('TK06', { minMonths: 36, scope: 'UNIT_OR_PARTNER', topicOverlapPercent: 75 }),
  row('TK07', {}),
  row('TK08', {
    minMonthsLeft: 24,
    ageRisesFrom: 2021,
    menAgeMonths: 720,
    menYearlyMonths: 3,
    menLastAgeMonths: 744,
    womenAgeMonths: 660,
    womenYearlyMonths: 4,
    womenLastAgeMonths: 720,
  }),
  row('TK09', { minLanguageLevel: 'B2', minTradeOverlapPercent: 50 }),
  row('TK10', {}),
  row('TK11', { stateBudget: 'UNKNOWN' }),
  row('TK12', {}),
  row('TK13', { minDaysApart: 15, mergingScope: 'NEIGHBOURS' }),
  row('TK14', {
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
  row('TK15', { settlementDays: 15, tolerancePercent: 10 }),
  row('TK16', { passportDays: 5 }),
  row('TK17', { windowMonths: 12, minJourneys: 4, maxSharePercent: 50 }),
  row('HQ01', { minObjectives: 1 }),
  row('HQ02', { reportDays: 10, previousOverdue: 'NOTE' }),
  row('HQ03', {
    firstMonths: 3,
    firstPercent: 30,
    secondMonths: 6,
    secondPercent: 60,
    lastMonths: 12,
    lastPercent: 90,
    leadDays: 15,
    minUnions: 1,
  }),
  row('HQ06', { maxVisitsApart: 1 }),
  row('HQ07', {}),
  row('HQ08', { minRaisedPercent: 50, minReached: 20, minTaughtPercent: 50, reachMonths: 12 }),
  row('HQ09', { years: 3, minActivities: 3, maxOverPercent: 20 }),
  row('HQ10', { minProducts: 1, minNotes: 0 }),
  row('HQ04', { benchmarkPercent: 95, forceMajeure: 'EXCLUDED' }),
];

/** A mission of the same content, long ago. */
export const MISSION: EarlierMission = {
  id: 'earlier',
  source: 'DOSSIER',
  organisationId: 'da-nang',
  partnerId: 'gyeongnam',
  countries: ['KR'],
  purposeKind: 'EXCHANGE',
  topic: 'Thương lượng tập thể',
  startDate: isoDate('2020-05-12'),
  reportId: null,
  seen: true,
};
