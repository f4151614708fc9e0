import { CITATIONS, DEFAULTS_FROM } from './citations.ts';
import type { Basis } from './citations.ts';

/**
 * PLAN              the plan of the next year is submitted
 * HALF_YEAR_REPORT  the report of the first half of a year
 * YEAR_REPORT       the report of a year
 * THRIFT_REPORT     the report on thrift of the year before, with data of 1 January to 31 December
 * AGREEMENT_…       what the law on international agreements asks: see the domain's clocks
 * PROPOSAL_ANSWER   a proposal from below is answered so many days after it arrived
 * PROJECT_…         the reports on a project that runs; its closing report is due by a row of `aid.ts`
 * PARTNER_DORMANT   after so many days without a meeting a relation with a partner is dormant
 *
 * The outcome report is due by the row of HQ02 in `check-parameters.ts`, which stands there alone.
 */
export type DeadlineCode =
  | 'PLAN'
  | 'HALF_YEAR_REPORT'
  | 'YEAR_REPORT'
  | 'THRIFT_REPORT'
  | 'AGREEMENT_PLAN'
  | 'AGREEMENT_YEAR_REPORT'
  | 'AGREEMENT_OPINIONS'
  | 'AGREEMENT_CONSENT_CENTRAL'
  | 'AGREEMENT_CONSENT_PROVINCIAL'
  | 'AGREEMENT_REPORT'
  | 'AGREEMENT_NOTICE'
  | 'AGREEMENT_EXPIRY'
  | 'PROPOSAL_ANSWER'
  | 'PROJECT_HALF_YEAR_REPORT'
  | 'PROJECT_YEAR_REPORT'
  | 'PARTNER_DORMANT';

/** A day of the calendar year by which something is due, or a number of days. */
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

/** From when the law on international agreements holds, and what was decreed under it. */
const AGREEMENTS_FROM = '2021-07-01';

function ofAgreements(
  code: DeadlineCode,
  due: Pick<DeadlineRow, 'month' | 'day' | 'days'>,
  basis: Pick<DeadlineRow, 'citation' | 'article' | 'verification'>,
  note: string,
): DeadlineRow {
  const id = `${code.toLowerCase().replaceAll('_', '-')}-default`;
  return { id, code, from: AGREEMENTS_FROM, to: null, ...due, ...basis, note };
}

const days = (count: number) => ({ month: null, day: null, days: count });
const inNovember = { month: 11, day: 15, days: null };
const byLaw = (article: string) =>
  ({ citation: CITATIONS.agreementLaw, article, verification: 'TEXT_READ' }) as const;
const byDecree = (article: string) =>
  ({ citation: CITATIONS.decree64, article, verification: 'TEXT_READ' }) as const;

const AGREEMENTS: readonly DeadlineRow[] = [
  ofAgreements(
    'AGREEMENT_PLAN',
    inNovember,
    byLaw('Điều 46'),
    'Kế hoạch ký kết và kế hoạch thực hiện thỏa thuận của năm sau, trước ngày 15/11 của năm trước',
  ),
  ofAgreements(
    'AGREEMENT_YEAR_REPORT',
    inNovember,
    byLaw('Điều 42.2, Điều 46'),
    'Báo cáo hằng năm về ký kết và thực hiện thỏa thuận, trước ngày 15/11',
  ),
  ofAgreements(
    'AGREEMENT_OPINIONS',
    days(7),
    byLaw('Điều 22.1-2'),
    'Số ngày làm việc để cơ quan được hỏi trả lời; cấp tỉnh theo Điều 8 Nghị định 64/2021/NĐ-CP cũng là 7 ngày',
  ),
  ofAgreements(
    'AGREEMENT_CONSENT_CENTRAL',
    days(7),
    byLaw('Điều 22.3-4, Điều 28'),
    'Số ngày làm việc để cơ quan quản lý hoạt động đối ngoại trả lời, sau khi nhận báo cáo giải trình, tiếp thu',
  ),
  ofAgreements(
    'AGREEMENT_CONSENT_PROVINCIAL',
    days(5),
    byDecree('Điều 8'),
    'Số ngày làm việc để cơ quan quản lý hoạt động đối ngoại của tổ chức cấp tỉnh trả lời bằng văn bản',
  ),
  ofAgreements(
    'AGREEMENT_REPORT',
    days(15),
    byLaw('Điều 22.6'),
    'Số ngày sau khi ký để báo cáo kèm bản sao; cấp tỉnh theo Điều 8 Nghị định 64/2021/NĐ-CP',
  ),
  ofAgreements(
    'AGREEMENT_NOTICE',
    days(15),
    byDecree('Điều 13-14'),
    'Số ngày sau khi sửa đổi, gia hạn, tạm đình chỉ, chấm dứt có hiệu lực; một số điều của Nghị định 64 bị Nghị định 177/2025/NĐ-CP bãi bỏ, phần bãi bỏ chính xác chưa thấy',
  ),
  ofAgreements(
    'AGREEMENT_EXPIRY',
    days(180),
    { citation: CITATIONS.systemDefault, article: null, verification: 'UNVERIFIED' },
    'Số ngày trước khi hết hiệu lực thì nhắc; mặc định của hệ thống, không phải quy định',
  ),
];

/** Neither day is that of a norm: the decrees on aid give the holder of a project none that was read. */
const PROJECTS: readonly DeadlineRow[] = [
  {
    ...deadline({
      id: 'project-half-year-report-default',
      code: 'PROJECT_HALF_YEAR_REPORT',
      month: 7,
      day: 15,
      note: 'Mặc định của hệ thống; Nghị định 80/2020/NĐ-CP nêu báo cáo 6 tháng của chủ dự án, ngày cụ thể chưa thấy',
    }),
    citation: CITATIONS.systemDefault,
  },
  {
    ...deadline({
      id: 'project-year-report-default',
      code: 'PROJECT_YEAR_REPORT',
      month: 1,
      day: 15,
      note: 'Lấy theo hạn 15/01 năm sau của cơ quan chủ quản (Nghị định 80/2020/NĐ-CP); hạn của chủ dự án chưa thấy, điều khoản tương ứng của Nghị định 313/2025/NĐ-CP chưa đọc được',
    }),
    citation: CITATIONS.systemDefault,
  },
];

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
  ...AGREEMENTS,
  ...PROJECTS,
  {
    ...deadline({
      id: 'proposal-answer-default',
      code: 'PROPOSAL_ANSWER',
      days: 30,
      note: 'Số ngày sau khi kiến nghị đến thì trả lời; mặc định của hệ thống, chưa thấy văn bản quy định',
    }),
    citation: CITATIONS.systemDefault,
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
