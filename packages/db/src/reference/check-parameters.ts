import type { ActivityKind } from '../generated/enums.ts';
import { CITATIONS } from './citations.ts';
import { COST_PARAMETERS } from './cost-parameters.ts';
import { row } from './parameter-row.ts';
import type { CheckParameterRow } from './parameter-row.ts';
import { RETURN_PARAMETERS } from './return-parameters.ts';

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
    ...BY_DIRECTIVE_38,
    checkId: 'TK07',
    kinds: TRAVELLING,
    severity: 'JUSTIFY',
    values: {},
    // The Directive speaks of relatives; of invitations by name and of enterprises Hà Nội does.
    verification: 'UNVERIFIED',
    note: 'Chỉ thị: không bố trí người thân cùng đoàn, trừ khi được quyết định. Không đi theo thư mời đích danh, không đi do doanh nghiệp tổ chức và chi trả: quy định của Hà Nội, làm ví dụ',
  }),
  row({
    checkId: 'TK08',
    kinds: TRAVELLING,
    severity: 'JUSTIFY',
    values: {
      minMonthsLeft: 24,
      ageRisesFrom: 2021,
      menAgeMonths: 720,
      menYearlyMonths: 3,
      menLastAgeMonths: 744,
      womenAgeMonths: 660,
      womenYearlyMonths: 4,
      womenLastAgeMonths: 720,
    },
    citation: CITATIONS.retirementAge,
    article: null,
    verification: 'UNVERIFIED',
    note: 'Tuổi nghỉ hưu tính bằng tháng: nam 60 tuổi, từ 2021 mỗi năm thêm 3 tháng đến 62 tuổi (2028); nữ 55 tuổi, từ 2021 mỗi năm thêm 4 tháng đến 60 tuổi (2035); nghỉ vào cuối tháng đủ tuổi. Chưa đọc văn bản, cần đối chiếu từng tháng; chưa tính các trường hợp nghỉ sớm hoặc kéo dài. Mức còn 24 tháng là mặc định của hệ thống, theo khoảng 12-24 tháng đã nêu; báo cáo tổng kết chỉ nêu hạn chế cử người đi theo kiểu giải quyết chế độ',
  }),
  row({
    checkId: 'TK09',
    kinds: TRAVELLING,
    severity: 'JUSTIFY',
    values: { minLanguageLevel: 'B2', minTradeOverlapPercent: 50 },
    citation: CITATIONS.review2021,
    article: null,
    verification: 'UNVERIFIED',
    note: 'Báo cáo nêu: cử đúng ngành nghề, đúng thành phần; hạn chế về ngoại ngữ, phải qua phiên dịch. Bậc B2 với người phiên dịch và mức trùng từ 50% giữa chuyên môn với chủ đề là mặc định của hệ thống',
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
  row({
    checkId: 'TK13',
    kinds: TRAVELLING,
    severity: 'NOTE',
    values: { minDaysApart: 15, mergingScope: 'NEIGHBOURS' },
    citation: CITATIONS.systemDefault,
    article: null,
    verification: 'UNVERIFIED',
    note: 'Đề xuất vì yêu cầu tiết kiệm: hai đoàn của hai đơn vị cùng cấp đến một nước cách nhau dưới 15 ngày nên xem xét ghép. Không phải quy định',
  }),
  row({
    checkId: 'TK17',
    kinds: TRAVELLING,
    severity: 'NOTE',
    values: { windowMonths: 12, minJourneys: 4, maxSharePercent: 50 },
    citation: CITATIONS.review2021,
    article: null,
    verification: 'UNVERIFIED',
    note: 'Báo cáo nêu: hạn chế cử người đi theo kiểu giải quyết chế độ. 12 tháng, ít nhất 4 chuyến, quá nửa số chuyến là mặc định của hệ thống',
  }),
];

const LOOKS = {
  firstMonths: 3,
  firstPercent: 30,
  secondMonths: 6,
  secondPercent: 60,
  lastMonths: 12,
  lastPercent: 90,
  leadDays: 15,
} as const;
const OUR_LOOKS =
  'Báo cáo nêu: bài học khó áp dụng ở cơ sở vì điều kiện, thời gian, kinh phí. Các mốc 3, 6, 12 tháng, tỷ lệ 30%, 60%, 90%, ghi trước mốc 15 ngày và số nơi áp dụng là mặc định của hệ thống, không phải quy định';

/** HQ03: of journeys abroad a lesson is to be put to use somewhere; of others what was promised counts. */
const FOLLOW_UPS: readonly CheckParameterRow[] = [
  row({
    checkId: 'HQ03',
    severity: 'NOTE',
    values: { ...LOOKS, minUnions: 0 },
    citation: CITATIONS.review2021,
    article: null,
    verification: 'UNVERIFIED',
    note: OUR_LOOKS,
  }),
  row({
    id: 'hq03-abroad',
    checkId: 'HQ03',
    kinds: TRAVELLING,
    severity: 'NOTE',
    values: { ...LOOKS, minUnions: 1 },
    citation: CITATIONS.review2021,
    article: null,
    verification: 'UNVERIFIED',
    note: OUR_LOOKS,
  }),
];

/** HQ06 to HQ10: figures of our own, beside what the unions count as signs of good work. */
const OF_OUR_OWN = {
  severity: 'NOTE',
  citation: CITATIONS.review2021,
  article: null,
  verification: 'UNVERIFIED',
} as const;
const EFFECTS: readonly CheckParameterRow[] = [
  row({
    ...OF_OUR_OWN,
    checkId: 'HQ06',
    kinds: ['OUTBOUND', 'INBOUND'],
    citation: CITATIONS.systemDefault,
    values: { maxVisitsApart: 1 },
    note: 'Trao đổi đoàn luân phiên, có đi có lại; hai bên chênh nhau không quá một chuyến là mặc định của hệ thống, không phải quy định',
  }),
  row({
    ...OF_OUR_OWN,
    checkId: 'HQ07',
    values: {},
    note: 'Báo cáo nêu: hợp tác tốt thì đối tác tự đề nghị tiếp tục; lấy làm dấu hiệu hiệu quả, không phải quy định',
  }),
  row({
    ...OF_OUR_OWN,
    checkId: 'HQ08',
    values: { minRaisedPercent: null, minReached: 20, minTaughtPercent: 50, reachMonths: 12 },
    note: 'Báo cáo nêu: vận động hỗ trợ, đào tạo giảng viên kiêm nhiệm. Ít nhất 20 người được áp dụng tới, nửa số giảng viên đã giảng lại sau 12 tháng là mặc định của hệ thống',
  }),
  row({
    ...OF_OUR_OWN,
    id: 'hq08-events',
    checkId: 'HQ08',
    kinds: ['EVENT_HOSTED', 'EVENT_DOMESTIC'],
    values: { minRaisedPercent: 100, minReached: 20, minTaughtPercent: 50, reachMonths: 12 },
    note: 'Hội nghị, hội thảo, tập huấn trong nước: một đồng của ta vận động được ít nhất một đồng của bên khác; mức này là mặc định của hệ thống, chưa có căn cứ',
  }),
  row({
    ...OF_OUR_OWN,
    checkId: 'HQ09',
    citation: CITATIONS.systemDefault,
    values: { years: 3, minActivities: 3, maxOverPercent: 20 },
    note: 'Đề xuất: tiền trong nước cho một người một ngày không quá 120% mức trung vị 3 năm của chính đơn vị, cùng loại, cùng nước, khi có ít nhất 3 hoạt động để so. Không phải quy định',
  }),
  row({
    ...OF_OUR_OWN,
    checkId: 'HQ10',
    values: { minProducts: 1, minNotes: 0 },
    note: 'Báo cáo nêu: thông tin đối ngoại và nghiên cứu còn ít được chú ý. Một sản phẩm cho mỗi hoạt động là mặc định của hệ thống',
  }),
  row({
    ...OF_OUR_OWN,
    id: 'hq10-abroad',
    checkId: 'HQ10',
    kinds: TRAVELLING,
    values: { minProducts: 1, minNotes: 1 },
    note: 'Như trên; thêm một ghi chép nghiên cứu cho mỗi chuyến đi nước ngoài, cũng là mặc định của hệ thống',
  }),
];

const EFFECTIVENESS: readonly CheckParameterRow[] = [
  row({
    checkId: 'HQ01',
    severity: 'STOP',
    // An objective costs a sentence: it is written, not excepted from.
    waivedBy: null,
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
  ...FOLLOW_UPS,
  ...EFFECTS,
  row({
    ...OF_OUR_OWN,
    checkId: 'HQ05',
    citation: CITATIONS.systemDefault,
    values: { dormantMonths: 12 },
    note: 'Trả lời nhận xét “ký nhiều, triển khai ít” về các bản ghi nhớ; 12 tháng không có hoạt động là mặc định của hệ thống, không phải quy định',
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
  ...COST_PARAMETERS,
  ...RETURN_PARAMETERS,
  ...EFFECTIVENESS,
];
