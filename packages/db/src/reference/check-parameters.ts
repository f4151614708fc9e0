import type { ActivityKind, OrganisationKind, Severity } from '../generated/enums.ts';
import { CITATIONS, DEFAULTS_FROM } from './citations.ts';
import type { Basis } from './citations.ts';
import { RETURN_PARAMETERS } from './return-parameters.ts';

/** The default row of a check. Empty lists mean "any"; the day is the first, the end is open. */
export interface CheckParameterRow extends Basis {
  readonly id: string;
  readonly checkId: string;
  readonly from: string;
  readonly to: string | null;
  readonly kinds: readonly ActivityKind[];
  readonly levels: readonly OrganisationKind[];
  readonly planned: boolean | null;
  readonly severity: Severity;
  /** Read by the domain's parser of the check. */
  readonly values: Readonly<Record<string, number | string | null>>;
  /** What must be known to confirm or to change the row. */
  readonly note: string;
}

type Given = Pick<CheckParameterRow, 'checkId' | 'severity' | 'values' | 'note'> &
  Basis &
  Partial<CheckParameterRow>;

function row(given: Given): CheckParameterRow {
  return {
    id: `${given.checkId.toLowerCase()}-default`,
    from: DEFAULTS_FROM,
    to: null,
    kinds: [],
    levels: [],
    planned: null,
    ...given,
  };
}

const TRAVELLING: readonly ActivityKind[] = ['OUTBOUND', 'EVENT_ABROAD'];

/** The Directive speaks of these themselves; it was seen on public pages, not in its text. */
const BY_DIRECTIVE_38 = {
  citation: CITATIONS.directive38,
  article: null,
  verification: 'PUBLIC_PAGE',
  from: '2014-07-21',
} as const;

const SAVINGS: readonly CheckParameterRow[] = [
  row({
    ...BY_DIRECTIVE_38,
    checkId: 'TK01',
    severity: 'JUSTIFY',
    values: {},
    note: 'Có kế hoạch và dự toán hằng năm; đoàn ngoài kế hoạch hạn chế tối đa, xét từng trường hợp',
  }),
  row({
    checkId: 'TK03',
    kinds: TRAVELLING,
    severity: 'STOP',
    values: { maxPersons: 10, maxDays: 10, maxCountries: 3 },
    citation: CITATIONS.haNoi,
    article: null,
    verification: 'UNVERIFIED',
    note: 'Giới hạn của Hà Nội, giới hạn 3 nước cũng có ở Bộ Tài chính; chưa thấy quy định của Tổng Liên đoàn',
  }),
  row({
    ...BY_DIRECTIVE_38,
    checkId: 'TK04',
    kinds: TRAVELLING,
    severity: 'JUSTIFY',
    values: { maxTripsPerYear: 2 },
    // The Directive limits leaders; that the same limit holds for every member is our default.
    verification: 'UNVERIFIED',
    note: 'Chỉ thị nêu không quá 2 chuyến một năm với cán bộ lãnh đạo; áp dụng cho mọi thành viên là mặc định của hệ thống',
  }),
  row({
    ...BY_DIRECTIVE_38,
    checkId: 'TK05',
    kinds: TRAVELLING,
    severity: 'STOP',
    values: { maxKeyLeadersOfOneUnit: 1 },
    note: 'Không bố trí hai cán bộ chủ chốt của một đơn vị trong cùng một đoàn',
  }),
  row({
    checkId: 'TK06',
    kinds: TRAVELLING,
    severity: 'JUSTIFY',
    values: { minMonths: 36, scope: 'UNIT_OR_PARTNER', topicOverlapPercent: 75 },
    citation: CITATIONS.ministryOfFinance,
    article: null,
    verification: 'UNVERIFIED',
    note: 'Bộ Tài chính: không cử đoàn thứ hai cùng nội dung đến một nước trong 3 năm; mức trùng nội dung 75% là mặc định của hệ thống',
  }),
  row({
    checkId: 'TK12',
    kinds: TRAVELLING,
    severity: 'JUSTIFY',
    values: {},
    citation: CITATIONS.review2021,
    article: null,
    verification: 'UNVERIFIED',
    note: 'Nêu trong báo cáo: do yêu cầu tiết kiệm chỉ dự sự kiện quan trọng; năm 2020-2021 dự trực tuyến. Không phải quy định',
  }),
];

const EFFECTIVENESS: readonly CheckParameterRow[] = [
  row({
    checkId: 'HQ01',
    severity: 'STOP',
    values: { minObjectives: 1 },
    citation: CITATIONS.review2021,
    article: null,
    verification: 'UNVERIFIED',
    note: 'Trả lời hạn chế nêu trong báo cáo: coi đối ngoại chỉ là giao lưu, bài học khó áp dụng; không phải quy định',
  }),
  row({
    checkId: 'HQ02',
    severity: 'NOTE',
    values: { reportDays: 10, previousOverdue: 'NOTE' },
    citation: CITATIONS.decision3800,
    article: 'Điều 19',
    verification: 'UNVERIFIED',
    note: 'Chậm nhất 10 ngày sau khi về, quy định của Bộ Công Thương; thời hạn của Tổng Liên đoàn chưa thấy. Nếu đổi mức khi báo cáo trước còn quá hạn thành “phải sửa” thì hồ sơ sau bị giữ lại',
  }),
  row({
    checkId: 'HQ04',
    severity: 'NOTE',
    values: { benchmarkPercent: 95, forceMajeure: 'EXCLUDED' },
    citation: CITATIONS.review2021,
    article: null,
    verification: 'UNVERIFIED',
    note: 'Mức bình quân 95% kế hoạch đoàn vào, đoàn ra mà công đoàn tự nêu, lấy làm mốc so sánh; không phải chỉ tiêu',
  }),
];

/** What the checks go by until the administrator says otherwise. */
export const CHECK_PARAMETERS: readonly CheckParameterRow[] = [
  ...SAVINGS,
  ...RETURN_PARAMETERS,
  ...EFFECTIVENESS,
];
