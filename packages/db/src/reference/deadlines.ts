import { CITATIONS, DEFAULTS_FROM } from './citations.ts';
import type { Basis } from './citations.ts';

/**
 * PLAN              the plan of the next year is submitted
 * HALF_YEAR_REPORT  the report of the first half of a year
 * YEAR_REPORT       the report of a year
 * THRIFT_REPORT     the report on thrift of the year before, with data of 1 January to 31 December
 * PARTNER_DORMANT   after so many days without a meeting a relation with a partner is dormant
 *
 * The outcome report is due by the row of HQ02 in `check-parameters.ts`, which stands there alone.
 */
export type DeadlineCode =
  | 'PLAN'
  | 'HALF_YEAR_REPORT'
  | 'YEAR_REPORT'
  | 'THRIFT_REPORT'
  | 'PARTNER_DORMANT';

/** A day of the calendar year by which something is due, or so many days after something. */
export interface DeadlineRow extends Basis {
  readonly id: string;
  readonly code: DeadlineCode;
  readonly from: string;
  readonly to: string | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly days: number | null;
  readonly note: string;
}

type Given = Pick<DeadlineRow, 'id' | 'code' | 'note'> & Partial<DeadlineRow>;

function deadline(given: Given): DeadlineRow {
  return {
    month: null,
    day: null,
    days: null,
    ...given,
    from: DEFAULTS_FROM,
    to: null,
    citation: CITATIONS.decision1587,
    article: null,
    verification: 'UNVERIFIED',
  };
}

/** What is due when, until the administrator says otherwise. Only the report on thrift is law that was read. */
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
  {
    id: 'thrift-report-default',
    code: 'THRIFT_REPORT',
    from: '2026-07-01',
    to: null,
    month: 2,
    day: 28,
    days: null,
    citation: CITATIONS.decree266,
    article: 'Điều 36',
    verification: 'TEXT_READ',
    note: 'Số liệu từ 01/01 đến 31/12 của năm trước; gửi trước ngày 28/02. Mẫu báo cáo do Bộ Tài chính ban hành, chưa thấy',
  },
  {
    ...deadline({
      id: 'partner-dormant-default',
      code: 'PARTNER_DORMANT',
      days: 365,
      note: 'Mặc định của hệ thống, như 12 tháng không hoạt động của thoả thuận ở HQ05; chưa có văn bản quy định',
    }),
    citation: CITATIONS.systemDefault,
  },
];
