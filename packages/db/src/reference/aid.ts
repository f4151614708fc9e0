import type { Basis } from './citations.ts';
import { CITATIONS, DEFAULTS_FROM } from './citations.ts';
import type { Sourced } from './provenance.ts';
import { fromArticle } from './provenance.ts';

/** As `AID_RULE_CODES` of `@cau-noi/domain/aid/rule` has them, with their units. */
type AidRuleCode =
  | 'APPROVAL_FIRST'
  | 'APPRAISAL'
  | 'NOTICE'
  | 'LAPSE'
  | 'CLOSING_REPORT'
  | 'EMERGENCY';

/** What the law on foreign aid asks for, from a day to a day. */
interface AidRuleRow extends Basis {
  readonly id: string;
  readonly code: AidRuleCode;
  readonly from: string;
  readonly to: string | null;
  /** Days or months, as the code says; null where none is set or the text was not read. */
  readonly value: number | null;
  readonly note: string;
}

/** The day before Decree 313/2025 took the place of Decree 80/2020, and that day. */
const LAST_OF_80 = '2025-12-07';
const FIRST_OF_313 = '2025-12-08';

function by80(code: AidRuleCode, value: number | null, note: string): AidRuleRow {
  return {
    id: `${code.toLowerCase().replaceAll('_', '-')}-80`,
    code,
    from: DEFAULTS_FROM,
    to: LAST_OF_80,
    value,
    citation: CITATIONS.decree80,
    article: null,
    verification: 'TEXT_READ',
    note,
  };
}

function by313(code: AidRuleCode, value: number | null, note: string): AidRuleRow {
  return {
    ...by80(code, value, note),
    id: `${code.toLowerCase().replaceAll('_', '-')}-313`,
    from: FIRST_OF_313,
    to: null,
    citation: CITATIONS.decree313,
    verification: 'UNVERIFIED',
  };
}

const NOT_READ =
  'Chưa đọc được điều khoản tương ứng của nghị định mới; quản trị điền khi có văn bản';

/** Clocks of the new decree stay open until somebody has read them. */
export const AID_RULES: readonly AidRuleRow[] = [
  by80('APPROVAL_FIRST', null, 'Chỉ tiếp nhận sau khi được phê duyệt'),
  by80('APPRAISAL', 20, 'Thẩm định không quá 20 ngày'),
  by80('NOTICE', 5, 'Thông báo cho bên tài trợ trong 5 ngày'),
  by80('LAPSE', 6, 'Phê duyệt có thể bị thu hồi nếu 6 tháng chưa thực hiện'),
  by80('CLOSING_REPORT', 6, 'Báo cáo kết thúc trong 6 tháng'),
  by313('APPROVAL_FIRST', null, 'Giữ nguyên tắc phê duyệt trước, theo trang công khai'),
  by313('APPRAISAL', null, NOT_READ),
  by313('NOTICE', null, NOT_READ),
  by313('LAPSE', null, NOT_READ),
  by313('CLOSING_REPORT', null, NOT_READ),
  by313(
    'EMERGENCY',
    3,
    'Cứu trợ khẩn cấp được phê duyệt trong 3 tháng sau thiên tai, theo trang công khai',
  ),
];

interface AidRow extends Sourced {
  readonly id: string;
  readonly organisationId: string;
  readonly title: string;
  readonly direction: 'RECEIVED' | 'GIVEN';
  readonly form: 'GOODS';
  readonly partnerId: string;
  readonly channelId: string | null;
  readonly reason: 'EPIDEMIC';
  readonly occasion: string;
  readonly happenedOn: string;
  readonly items: readonly {
    readonly name: string;
    readonly quantity: number;
    readonly unit: string;
  }[];
}

/** Aid of which the unions' own articles say what it was; what they say nothing of is not here. */
export const AIDS: readonly AidRow[] = [
  {
    id: 'ho-tro-lao-2021',
    organisationId: 'cd-cong-thuong',
    title: 'Khẩu trang y tế, nước sát khuẩn hỗ trợ đoàn viên, người lao động Lào',
    direction: 'GIVEN',
    form: 'GOODS',
    partnerId: 'lhcd-lao',
    channelId: 'dsq-lao',
    reason: 'EPIDEMIC',
    occasion: 'Phòng, chống dịch Covid-19',
    happenedOn: '2021-05',
    items: [
      { name: 'Khẩu trang y tế', quantity: 100, unit: 'thùng' },
      { name: 'Nước sát khuẩn', quantity: 100, unit: 'chai' },
    ],
    ...fromArticle('cdct2021'),
  },
];

interface MembershipRow extends Sourced {
  readonly id: string;
  readonly organisationId: string;
  readonly partnerId: string;
  readonly kind: 'FULL';
  readonly purpose: string;
  readonly note: string;
}

/** Memberships that last, as the unions' own articles tell them; neither the day nor the consent is told. */
export const MEMBERSHIPS: readonly MembershipRow[] = [
  {
    id: 'cong-thuong-industriall',
    organisationId: 'cd-cong-thuong',
    partnerId: 'industriall',
    kind: 'FULL',
    purpose: 'Thành viên đầu tiên, chính thức của IndustriALL',
    note: 'Ngày gia nhập và văn bản đồng ý của Tổng Liên đoàn không có trong nguồn',
    ...fromArticle('cdct2021'),
  },
];
