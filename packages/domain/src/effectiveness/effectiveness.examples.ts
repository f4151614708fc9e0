import type { CheckParameter, CheckSubject, RawValues, Severity } from '../check/check.ts';
import { isoDate } from '../period/period.ts';
import type { EffectivenessFacts } from './effectiveness.facts.ts';
import type { ReportParts } from './report-parts.ts';

// The rows of the tables are made for them: what the federation really configures is reference data.
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
    kinds: null,
    levels: null,
    planned: null,
    severity,
    waivedBy: null,
    values,
    basis: { citation: '1/QĐ-MẪU', article: '1', verification: 'UNVERIFIED' },
  };
}

const UNTIL_JUNE = ['2019-01-01', '2026-06-30'] as const;
const FROM_JULY = ['2026-07-01', null] as const;

const LOOKS = {
  firstMonths: 3,
  firstPercent: 30,
  secondMonths: 6,
  secondPercent: 60,
  lastMonths: 12,
  lastPercent: 90,
  leadDays: 15,
};

const LEVERAGE = { minRaisedPercent: 50, minReached: 20, minTaughtPercent: 50, reachMonths: 12 };
const NO_LEVERAGE = { minRaisedPercent: null, minReached: null, minTaughtPercent: null };

/** Parameters of which some change on 1 July 2026. */
export const ROWS: readonly CheckParameter[] = [
  row('HQ01', 'STOP', { minObjectives: 1 }, UNTIL_JUNE),
  row('HQ01', 'STOP', { minObjectives: 2 }, FROM_JULY),
  row('HQ02', 'NOTE', { reportDays: 10, previousOverdue: 'NOTE' }, UNTIL_JUNE),
  row('HQ02', 'NOTE', { reportDays: 10, previousOverdue: 'STOP' }, FROM_JULY),
  row('HQ03', 'NOTE', { ...LOOKS, minUnions: 1 }, UNTIL_JUNE),
  row('HQ03', 'NOTE', { ...LOOKS, minUnions: 2, firstPercent: 60 }, FROM_JULY),
  row('HQ06', 'NOTE', { maxVisitsApart: 1 }, UNTIL_JUNE),
  row('HQ06', 'NOTE', { maxVisitsApart: 2 }, FROM_JULY),
  row('HQ05', 'NOTE', { dormantMonths: 12 }),
  row('HQ07', 'NOTE', {}),
  row('HQ08', 'NOTE', LEVERAGE, UNTIL_JUNE),
  row('HQ08', 'NOTE', { ...LEVERAGE, ...NO_LEVERAGE }, FROM_JULY),
  row('HQ09', 'NOTE', { years: 3, minActivities: 3, maxOverPercent: 20 }, UNTIL_JUNE),
  row('HQ09', 'NOTE', { years: 1, minActivities: 3, maxOverPercent: 0 }, FROM_JULY),
  row('HQ10', 'NOTE', { minProducts: 1, minNotes: 0 }, UNTIL_JUNE),
  row('HQ10', 'NOTE', { minProducts: 2, minNotes: 1 }, FROM_JULY),
  row('HQ04', 'NOTE', { benchmarkPercent: 95, forceMajeure: 'EXCLUDED' }, UNTIL_JUNE),
  row('HQ04', 'NOTE', { benchmarkPercent: 95, forceMajeure: 'INCLUDED' }, FROM_JULY),
];

export const [JUNE, JULY] = [isoDate('2026-06-30'), isoDate('2026-07-01')];

export const SUBJECT: CheckSubject = {
  kind: 'OUTBOUND',
  level: 'SECTOR_UNION',
  planned: true,
  normDay: JUNE,
};

/** A report that tells all. */
export const WHOLE_REPORT: ReportParts = {
  commitments: 1,
  recommendations: 'Đưa vào chương trình tập huấn',
  contacts: 'Ban Quốc tế của bạn',
  documents: 1,
  results: [{ objectiveId: 'o', achieved: 1 }],
};

/** The facts of a dossier that is still to travel, with one measurable objective and nothing overdue. */
export const GOOD: EffectivenessFacts = {
  today: isoDate('2026-05-21'),
  objectives: [{ id: 'o', text: 'Ký bản ghi nhớ trao đổi cán bộ', target: 1, unit: 'bản ghi nhớ' }],
  returnedOn: null,
  reportSubmittedOn: null,
  reportParts: null,
  openReports: [],
  followUp: null,
  withPartner: true,
  effects: null,
  dayRates: { day: isoDate('2026-05-18'), rates: [] },
  costRate: {
    startDate: isoDate('2026-05-18'),
    own: [],
    personDays: 14,
    personDaysAt: 'endDate',
    earlier: [],
    norms: [],
  },
  reciprocity: { side: 'WE_VISIT', startDate: isoDate('2026-05-18'), exchanges: [] },
};
