import { CITATIONS, DEFAULTS_FROM } from './citations.ts';
import type { Basis } from './citations.ts';

/**
 * PLAN              the plan of the next year is submitted
 * HALF_YEAR_REPORT  the report of the first half of a year
 * YEAR_REPORT       the report of a year
 *
 * The outcome report is due by the row of HQ02 in `check-parameters.ts`, which stands there alone.
 */
export type DeadlineCode = 'PLAN' | 'HALF_YEAR_REPORT' | 'YEAR_REPORT';

/** A day of the calendar year by which something is due. */
export interface DeadlineRow extends Basis {
  readonly id: string;
  readonly code: DeadlineCode;
  readonly from: string;
  readonly to: string | null;
  readonly month: number;
  readonly day: number;
  readonly note: string;
}

type Given = Pick<DeadlineRow, 'id' | 'code' | 'month' | 'day' | 'note'>;

function deadline(given: Given): DeadlineRow {
  return {
    ...given,
    from: DEFAULTS_FROM,
    to: null,
    citation: CITATIONS.decision1587,
    article: null,
    verification: 'UNVERIFIED',
  };
}

/** What is due when, until the administrator says otherwise; no rule of the unions was read. */
export const DEADLINES: readonly DeadlineRow[] = [
  deadline({
    id: 'plan-default',
    code: 'PLAN',
    month: 11,
    day: 15,
    note: 'Lấy theo hạn 15/11 của kế hoạch thỏa thuận quốc tế; hạn của Tổng Liên đoàn chưa thấy',
  }),
  deadline({
    id: 'half-year-report-default',
    code: 'HALF_YEAR_REPORT',
    month: 6,
    day: 15,
    note: 'Mặc định của hệ thống; hạn của Tổng Liên đoàn chưa thấy',
  }),
  deadline({
    id: 'year-report-default',
    code: 'YEAR_REPORT',
    month: 12,
    day: 15,
    note: 'Mặc định của hệ thống; hạn của Tổng Liên đoàn chưa thấy',
  }),
];
