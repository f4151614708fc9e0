import { aidRuleOn } from '../aid/rule.ts';
import type { AidRule } from '../aid/rule.ts';
import type { LegalBasis } from '../check/check.ts';
import { inForceOn } from '../period/dated.ts';
import type { Dated } from '../period/dated.ts';
import { addDays, addMonths, isoMonth, monthPeriod, yearOf } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import type { ProjectState } from './project.ts';

/** HALF_YEAR: of January to June; YEAR: of the whole year; CLOSING: of the whole project. */
export const PROJECT_REPORT_KINDS = ['HALF_YEAR', 'YEAR', 'CLOSING'] as const;
export type ProjectReportKind = (typeof PROJECT_REPORT_KINDS)[number];

export const PROJECT_REPORT_CODES = ['PROJECT_HALF_YEAR_REPORT', 'PROJECT_YEAR_REPORT'] as const;
export type ProjectReportCode = (typeof PROJECT_REPORT_CODES)[number];

/** By which day of the calendar a report is due: that of a half year in it, that of a year in the next. */
export type ProjectReportRule = Dated<{
  readonly code: ProjectReportCode;
  readonly month: number;
  readonly day: number;
  readonly basis: LegalBasis;
}>;

/** A report that was sent. */
export type ReportSent = {
  readonly kind: ProjectReportKind;
  /** Of which year; null of the closing report. */
  readonly year: number | null;
  readonly sentOn: IsoDate;
};

/** SENT, SENT_LATE, DUE, OVERDUE; UNKNOWN: no rule that was read says when. */
export type ReportStanding = 'SENT' | 'SENT_LATE' | 'DUE' | 'OVERDUE' | 'UNKNOWN';

/** A report that is owed. */
export type ReportDuty = {
  readonly kind: ProjectReportKind;
  readonly year: number | null;
  readonly dueOn: IsoDate | null;
  readonly sentOn: IsoDate | null;
  readonly standing: ReportStanding;
  readonly basis: LegalBasis | null;
};

/** When it went on. */
export type ProjectSpan = {
  readonly state: ProjectState;
  readonly startedOn: IsoDate | null;
  /** The day on which the work was over; null while it goes on. */
  readonly endedOn: IsoDate | null;
};

/** What reports are due by. */
export type ReportRules = {
  readonly yearly: readonly ProjectReportRule[];
  readonly aid: readonly AidRule[];
};

type Due = Pick<ReportDuty, 'kind' | 'year' | 'dueOn' | 'basis'>;

/** A day of a year; the last of its month where the month is shorter. */
function dayIn(year: number, month: number, day: number): IsoDate {
  const { from, to } = monthPeriod(isoMonth(`${year}-${String(month).padStart(2, '0')}`));
  const wanted = addDays(from, day - 1);
  return wanted < to ? wanted : to;
}

function yearlyDue(kind: 'HALF_YEAR' | 'YEAR', year: number, rules: ReportRules): Due {
  const code = kind === 'YEAR' ? 'PROJECT_YEAR_REPORT' : 'PROJECT_HALF_YEAR_REPORT';
  const lastDay = kind === 'YEAR' ? dayIn(year, 12, 31) : dayIn(year, 6, 30);
  const rule = inForceOn(
    rules.yearly.filter((one) => one.code === code),
    lastDay,
  );
  const dueYear = kind === 'YEAR' ? year + 1 : year;
  const dueOn = rule === null ? null : dayIn(dueYear, rule.month, rule.day);
  return { kind, year, dueOn, basis: rule?.basis ?? null };
}

function closingDue(endedOn: IsoDate, { aid }: ReportRules): Due {
  const rule = aidRuleOn(aid, 'CLOSING_REPORT', endedOn);
  const dueOn = rule === null || rule.value === null ? null : addMonths(endedOn, rule.value);
  const basis = rule && {
    citation: rule.citation,
    article: rule.article,
    verification: rule.verification,
  };
  return { kind: 'CLOSING', year: null, dueOn, basis };
}

function standingOf({ dueOn }: Due, sentOn: IsoDate | null, today: IsoDate): ReportStanding {
  if (sentOn !== null) return dueOn !== null && sentOn > dueOn ? 'SENT_LATE' : 'SENT';
  if (dueOn === null) return 'UNKNOWN';
  return today > dueOn ? 'OVERDUE' : 'DUE';
}

/**
 * The reports that a project owes from its beginning on: of each half year and each year in which it
 * went on and that has begun by today, and of the whole once it is over. Nothing is owed for what
 * began on no known day.
 */
export function reportDuties(
  { startedOn, endedOn }: ProjectSpan,
  rules: ReportRules,
  sent: readonly ReportSent[],
  today: IsoDate,
): readonly ReportDuty[] {
  if (startedOn === null) return [];
  const last = endedOn !== null && endedOn < today ? endedOn : today;
  const years = Array.from(
    { length: Math.max(0, yearOf(last) - yearOf(startedOn) + 1) },
    (_, index) => yearOf(startedOn) + index,
  );
  const dues = years.flatMap((year) => [
    ...(startedOn <= dayIn(year, 6, 30) ? [yearlyDue('HALF_YEAR', year, rules)] : []),
    yearlyDue('YEAR', year, rules),
  ]);
  const all = endedOn === null ? dues : [...dues, closingDue(endedOn, rules)];
  return all.map((due) => {
    const report = sent.find(({ kind, year }) => kind === due.kind && year === due.year);
    const sentOn = report?.sentOn ?? null;
    return { ...due, sentOn, standing: standingOf(due, sentOn, today) };
  });
}

/** Those whose day has passed, the oldest first. */
export function overdueReports(duties: readonly ReportDuty[]): readonly ReportDuty[] {
  return duties
    .filter(({ standing }) => standing === 'OVERDUE')
    .toSorted((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1));
}

/** So long before its day a report is spoken of: a choice of this product, no norm. */
const SPOKEN_OF_DAYS = 30;

/** The report that is to be sent first: overdue, or due before long; null where none is. */
export function reportAskedFor(duties: readonly ReportDuty[], today: IsoDate): ReportDuty | null {
  const [overdue] = overdueReports(duties);
  if (overdue !== undefined) return overdue;
  const until = addDays(today, SPOKEN_OF_DAYS);
  const near = duties.filter(
    ({ standing, dueOn }) => standing === 'DUE' && dueOn !== null && dueOn <= until,
  );
  return near.toSorted((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1))[0] ?? null;
}
