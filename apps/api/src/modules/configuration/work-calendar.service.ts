import { required } from '@cau-noi/domain/limits';
import type { LegalBasis } from '@cau-noi/domain/check';
import type { IsoDate } from '@cau-noi/domain/period';
import { yearOf } from '@cau-noi/domain/period';
import type { CalendarDay } from '@cau-noi/domain/period/decided-days';
import { calendarDaysOf, decidedDayIssues } from '@cau-noi/domain/period/decided-days';
import type { DecidedDay } from '@cau-noi/domain/period/public-holidays';
import { isYearKnown } from '@cau-noi/domain/period/work-days';
import { err, ok } from '@cau-noi/domain/result';
import type { Audit, Json } from '../../act.ts';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { dbDate } from '../../dates.ts';
import { NotFoundError, requestError, ValidationError } from '../../errors.ts';
import type { Sql } from '../../sql.ts';
import { refuseConfiguring } from './configuration.permissions.ts';
import { sourceColumns, writtenIssues } from './configuration.service.ts';
import type { Sent } from './configuration.service.ts';
import type { DecidedDayRow, HolidayRuleRow } from './work-calendar.queries.ts';
import { decidedDays, holidayRules } from './work-calendar.queries.ts';

/** A day with the rule it is off by. */
export type WorkCalendarDay = CalendarDay<DecidedDayRow> & {
  readonly rule: HolidayRuleRow | null;
};

/** A year's days off and worked weekend days. */
export interface WorkCalendarYear {
  readonly year: number;
  readonly known: boolean;
  readonly days: readonly WorkCalendarDay[];
}

/** The years of which the lunar calendar is right; no calendar is kept outside of them. */
const YEARS = { first: 1990, last: 2100 } as const;

/**
 * The working calendar of a year.
 *
 * @throws GraphQLError BAD_FILTER for a year out of all bounds
 */
export async function workCalendarOfYear(sql: Sql, year: number): Promise<WorkCalendarYear> {
  if (year < YEARS.first || year > YEARS.last) throw requestError('BAD_FILTER', { year });
  const [rules, decided] = await Promise.all([holidayRules(sql), decidedDays(sql)]);
  const days = calendarDaysOf(rules, decided, year).map((day) => ({
    ...day,
    rule:
      day.byRule === null
        ? null
        : ruleOf(rules, day.byRule.holiday, day.byRule.inPlaceOf ?? day.day),
  }));
  return { year, known: isYearKnown(rules, year), days };
}

/** The row by which a holiday takes a day; of two that meet in a day the later. */
function ruleOf(
  rules: readonly HolidayRuleRow[],
  holiday: HolidayRuleRow['holiday'],
  day: IsoDate,
): HolidayRuleRow | null {
  const inForce = rules.filter(
    (rule) => rule.holiday === holiday && rule.from <= day && (rule.to === null || day <= rule.to),
  );
  return inForce.at(-1) ?? null;
}

export interface NewDecision extends DecidedDay {
  readonly basis: LegalBasis;
  readonly reason: string;
}

/** Decides of a day that it is off, or worked; answers with its year. */
export async function decideWorkDay(
  context: Context,
  asked: NewDecision,
  { key, input }: Sent,
): Promise<number> {
  const day = await act<IsoDate>(
    context,
    { operation: 'workDayDecide', key, input },
    async (tx, sql) => {
      const refused = refuseConfiguring(context);
      if (refused !== null) return err(refused);
      const [rules, decided] = await Promise.all([holidayRules(sql), decidedDays(sql)]);
      const outside = yearOf(asked.day) < YEARS.first || yearOf(asked.day) > YEARS.last;
      const issues = [
        ...(outside
          ? [
              {
                code: 'OUT_OF_RANGE',
                path: ['day'],
                data: { minimum: YEARS.first, maximum: YEARS.last },
              },
            ]
          : decidedDayIssues(rules, decided, asked)),
        ...writtenIssues(asked),
      ];
      if (issues.length > 0) return err(new ValidationError(issues));
      const { working } = asked;
      await tx.decidedDay.create({
        data: { day: dbDate(asked.day), working, ...sourceColumns(asked) },
      });
      const { citation, article, verification } = asked.basis;
      const data = { working, citation, article, verification, reason: asked.reason };
      return ok({ value: asked.day, audit: auditOf('configuration.decideDay', asked.day, data) });
    },
  );
  return yearOf(day);
}

/** Takes back what was decided of a day, so that the law holds again; answers with its year. */
export async function takeBackWorkDay(
  context: Context,
  { day, reason }: { readonly day: IsoDate; readonly reason: string },
  { key, input }: Sent,
): Promise<number> {
  const taken = await act<IsoDate>(
    context,
    { operation: 'workDayTakeBack', key, input },
    async (tx, sql) => {
      const refused = refuseConfiguring(context);
      if (refused !== null) return err(refused);
      const decided = (await decidedDays(sql)).find((one) => one.day === day);
      if (decided === undefined) return err(new NotFoundError('DecidedDay', ['day']));
      const issues = required(['reason'], reason);
      if (issues.length > 0) return err(new ValidationError(issues));
      await tx.decidedDay.delete({ where: { day: dbDate(day) } });
      const { working, basis } = decided;
      const data = { working, ...basis, reason };
      return ok({ value: day, audit: auditOf('configuration.takeDayBack', day, data) });
    },
  );
  return yearOf(taken);
}

function auditOf(action: string, day: IsoDate, data: { readonly [key: string]: Json }): Audit {
  return {
    action,
    subjectKind: 'CONFIGURATION',
    subjectId: `work-day-${day}`,
    organisationId: null,
    data: { day, ...data },
  };
}
