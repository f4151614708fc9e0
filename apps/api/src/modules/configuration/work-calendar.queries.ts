import type { LegalBasis } from '@cau-noi/domain/check';
import type { DecidedDay, HolidayRule } from '@cau-noi/domain/period/public-holidays';
import type { Sql } from '../../sql.ts';

/** Which days of every year are off by law, with where that stands. */
export type HolidayRuleRow = HolidayRule & {
  readonly basis: LegalBasis;
  readonly note: string | null;
};

/** What was decided of a day, by whom, why, and on what basis. */
export type DecidedDayRow = DecidedDay & {
  readonly basis: LegalBasis;
  readonly note: string | null;
  /** Who wrote it, and when (ISO date-time). */
  readonly addedBy: string | null;
  readonly addedAt: string | null;
};

const BASIS = `json_build_object('citation', r.citation, 'article', r.article,
  'verification', r.verification) AS basis, r.note`;

export const STATEMENTS = {
  rules: {
    name: 'workCalendar.rules',
    text: `SELECT r.holiday, r.calendar, r.month, r.day, r.days_before AS "daysBefore",
        r.days_after AS "daysAfter", r.valid_from AS "from", r.valid_to AS "to", ${BASIS}
      FROM holiday_rule r ORDER BY r.valid_from, r.id`,
  },
  decided: {
    name: 'workCalendar.decided',
    text: `SELECT r.day, r.working, ${BASIS}, added.by AS "addedBy", added.at AS "addedAt"
      FROM decided_day r LEFT JOIN LATERAL (
        SELECT u.name AS by, e.at FROM audit_entry e LEFT JOIN "user" u ON u.id = e.user_id
        WHERE e.subject_kind = 'CONFIGURATION' AND e.subject_id = 'work-day-' || r.day
        ORDER BY e.at DESC LIMIT 1) added ON true
      ORDER BY r.day`,
  },
} as const;

/** The rules of every day. */
export function holidayRules(sql: Sql): Promise<HolidayRuleRow[]> {
  return sql(STATEMENTS.rules, []);
}

/** What was decided of single days, of every year. */
export function decidedDays(sql: Sql): Promise<DecidedDayRow[]> {
  return sql(STATEMENTS.decided, []);
}
