import type { ActivityKind } from '../generated/enums.ts';
import { CITATIONS } from './citations.ts';
import { row } from './parameter-row.ts';
import type { CheckParameterRow } from './parameter-row.ts';

const TRAVELLING: readonly ActivityKind[] = ['OUTBOUND', 'EVENT_ABROAD'];
const RECEIVING: readonly ActivityKind[] = ['INBOUND', 'EVENT_HOSTED'];
const DELEGATIONS: readonly ActivityKind[] = ['OUTBOUND', 'INBOUND'];

/** When each text held: the end of one is the eve of the next. */
const BY_CIRCULAR_71 = {
  citation: CITATIONS.circular71,
  article: null,
  from: '2018-11-01',
  to: '2026-05-17',
} as const;
const BY_CIRCULAR_35 = { citation: CITATIONS.circular35, from: '2026-05-18' } as const;
const BY_CIRCULAR_102 = {
  citation: CITATIONS.circular102,
  article: null,
  from: '2012-08-10',
  to: '2026-02-13',
} as const;
const BY_CIRCULAR_140 = {
  citation: CITATIONS.circular140,
  article: null,
  from: '2026-02-14',
} as const;
const BY_DECREE_105 = { citation: CITATIONS.decree105, from: '2026-05-16' } as const;

const STAYS = {
  fullRateDays: 30,
  longestStayDays: 180,
  longStayThirds: 2,
  lateCheckoutPercent: 50,
  otherLanguagesExtraPercent: null,
  importantMealTimes: null,
  interpretationHoursPerDay: null,
} as const;
const NO_STAYS = {
  fullRateDays: null,
  longestStayDays: null,
  longStayThirds: null,
  lateCheckoutPercent: null,
  otherLanguagesExtraPercent: null,
  importantMealTimes: null,
  interpretationHoursPerDay: null,
} as const;
/** A working day has at most so many hours (Bộ luật Lao động 45/2019/QH14, Điều 105.1). */
const AT_HOME = { ...NO_STAYS, interpretationHoursPerDay: 8 } as const;
/** What Thông tư 35/2026/TT-BTC allows beyond a rate (Đ.11, 31). */
const BEYOND_RATES = {
  ...AT_HOME,
  otherLanguagesExtraPercent: 30,
  importantMealTimes: 2,
} as const;

/** TK02: the rates themselves stand in the rate book; here is only what holds for all of them. */
const PRICES: readonly CheckParameterRow[] = [
  row({
    ...BY_CIRCULAR_102,
    id: 'tk02-abroad-2012',
    checkId: 'TK02',
    kinds: TRAVELLING,
    severity: 'STOP',
    values: STAYS,
    verification: 'PUBLIC_PAGE',
    note: '100% đến ngày 30, hai phần ba từ ngày 31 đến ngày 180; trả phòng sau 12 giờ tính nửa ngày. Phụ lục theo nước chưa thấy',
  }),
  row({
    ...BY_CIRCULAR_140,
    id: 'tk02-abroad-2026',
    checkId: 'TK02',
    kinds: TRAVELLING,
    severity: 'STOP',
    values: STAYS,
    verification: 'UNVERIFIED',
    note: 'Giữ cách tính của Thông tư 102/2012 làm mặc định; chưa thấy toàn văn Thông tư 140/2025',
  }),
  row({
    ...BY_CIRCULAR_71,
    id: 'tk02-reception-2018',
    checkId: 'TK02',
    kinds: RECEIVING,
    severity: 'STOP',
    values: AT_HOME,
    verification: 'PUBLIC_PAGE',
    note: 'Mức chi ở sổ định mức, một phần chưa kiểm chứng; 8 giờ phiên dịch một ngày khi lập dự toán theo Điều 105.1 Bộ luật Lao động 45/2019/QH14, dùng làm mặc định cho cả hồ sơ cũ hơn',
  }),
  row({
    ...BY_CIRCULAR_35,
    id: 'tk02-reception-2026',
    checkId: 'TK02',
    kinds: RECEIVING,
    severity: 'STOP',
    values: BEYOND_RATES,
    article: 'Điều 4, 11, 31',
    verification: 'TEXT_READ',
    note: 'Mức chi tối đa đã gồm thuế (Điều 4.3); cơ quan trung ương có thể quy định thấp hơn (Điều 33); biên dịch ngôn ngữ ngoài Liên hợp quốc tăng không quá 30% (Điều 11); mời cơm khách trong nước ở chương trình quan trọng không quá hai lần mức chi (Điều 31); 8 giờ phiên dịch một ngày khi lập dự toán theo Điều 105.1 Bộ luật Lao động 45/2019/QH14',
  }),
  row({
    id: 'tk02-home',
    checkId: 'TK02',
    kinds: ['EVENT_DOMESTIC', 'EVENT_ONLINE'],
    severity: 'STOP',
    values: AT_HOME,
    citation: CITATIONS.circular40,
    article: null,
    verification: 'PUBLIC_PAGE',
    from: '2017-07-01',
    to: '2026-05-17',
    note: 'Mức chi ở sổ định mức, một phần chưa kiểm chứng; 8 giờ phiên dịch một ngày khi lập dự toán theo Điều 105.1 Bộ luật Lao động 45/2019/QH14, dùng làm mặc định cho cả hồ sơ cũ hơn',
  }),
  row({
    ...BY_CIRCULAR_35,
    id: 'tk02-home-2026',
    checkId: 'TK02',
    kinds: ['EVENT_DOMESTIC', 'EVENT_ONLINE'],
    severity: 'STOP',
    values: BEYOND_RATES,
    article: 'Điều 11, 31',
    verification: 'TEXT_READ',
    note: 'Biên dịch ngôn ngữ ngoài Liên hợp quốc tăng không quá 30%; mời cơm khách trong nước ở chương trình quan trọng không quá hai lần mức chi. Công tác phí trong nước vẫn theo Thông tư 40/2017, sửa đổi bởi Thông tư 12/2025: mức chi ở sổ định mức, một phần chưa kiểm chứng; 8 giờ phiên dịch một ngày khi lập dự toán theo Điều 105.1 Bộ luật Lao động 45/2019/QH14',
  }),
];

const FUNDING: readonly CheckParameterRow[] = [
  row({
    ...BY_CIRCULAR_71,
    id: 'tk10-reception-2018',
    checkId: 'TK10',
    kinds: RECEIVING,
    severity: 'STOP',
    values: {},
    verification: 'UNVERIFIED',
    note: 'Quy tắc của Thông tư 35/2026 dùng làm mặc định cho hồ sơ cũ; chưa thấy quy tắc cùng loại của Thông tư 71/2018',
  }),
  row({
    ...BY_CIRCULAR_35,
    id: 'tk10-reception-2026',
    checkId: 'TK10',
    kinds: RECEIVING,
    severity: 'STOP',
    values: {},
    article: 'Điều 13, 15, 16, 18, 27, 28',
    verification: 'TEXT_READ',
    note: 'Khách đi nhiều đơn vị: đơn vị chủ trì chi ăn, ở, đi lại, đơn vị khác chỉ chi buổi làm việc của mình và phiên dịch, địa phương đón khách chi phần đón tiếp của mình; khách tự lo ăn ở: chỉ chi phần còn lại; khách tự lo toàn bộ: chỉ tiếp xã giao; phối hợp: tách khoản; nước ngoài chi toàn bộ: không dùng tiền trong nước',
  }),
  row({
    ...BY_CIRCULAR_102,
    id: 'tk10-abroad-2012',
    checkId: 'TK10',
    kinds: TRAVELLING,
    severity: 'STOP',
    values: {},
    verification: 'UNVERIFIED',
    note: 'Thông tư nêu không chi thêm tiền Nhà nước dưới bất kỳ hình thức nào; áp dụng cho khoản bên khác đã chi là mặc định của hệ thống',
  }),
  row({
    ...BY_CIRCULAR_140,
    id: 'tk10-abroad-2026',
    checkId: 'TK10',
    kinds: TRAVELLING,
    severity: 'STOP',
    values: {},
    verification: 'UNVERIFIED',
    note: 'Giữ quy tắc của Thông tư 102/2012 làm mặc định; chưa thấy toàn văn Thông tư 140/2025',
  }),
  row({
    id: 'tk10-home',
    checkId: 'TK10',
    kinds: ['EVENT_DOMESTIC', 'EVENT_ONLINE'],
    severity: 'STOP',
    values: {},
    citation: CITATIONS.systemDefault,
    article: null,
    verification: 'UNVERIFIED',
    note: 'Một khoản không chi hai lần, dù từ nguồn nào: mặc định của hệ thống; chưa thấy quy định cho hội nghị trong nước, trực tuyến',
  }),
];

/** TK11: which State money the law lists, by level and kind. */
const SOURCES: readonly CheckParameterRow[] = [
  row({
    id: 'tk11-before-2026',
    checkId: 'TK11',
    severity: 'JUSTIFY',
    values: { stateBudget: 'UNKNOWN' },
    citation: CITATIONS.decree191,
    article: null,
    verification: 'UNVERIFIED',
    to: '2026-05-15',
    note: 'Chưa thấy nội dung của Nghị định 191/2013 về khoản chi được ngân sách hỗ trợ',
  }),
  row({
    ...BY_DECREE_105,
    id: 'tk11-federation-planned',
    checkId: 'TK11',
    levels: ['FEDERATION'],
    kinds: DELEGATIONS,
    planned: true,
    severity: 'JUSTIFY',
    values: { stateBudget: 'LISTED' },
    article: 'Điều 7',
    verification: 'TEXT_READ',
    note: 'Ngân sách trung ương hỗ trợ kế hoạch đoàn ra, đoàn vào được phê duyệt của Tổng Liên đoàn',
  }),
  row({
    ...BY_DECREE_105,
    id: 'tk11-federation-conference-abroad',
    checkId: 'TK11',
    levels: ['FEDERATION'],
    kinds: ['EVENT_ABROAD'],
    planned: true,
    severity: 'JUSTIFY',
    values: { stateBudget: 'LISTED' },
    article: 'Điều 7',
    verification: 'UNVERIFIED',
    note: 'Coi dự hội nghị ở nước ngoài trong kế hoạch là đoàn ra: mặc định của hệ thống',
  }),
  row({
    ...BY_DECREE_105,
    id: 'tk11-federation',
    checkId: 'TK11',
    levels: ['FEDERATION'],
    severity: 'JUSTIFY',
    values: { stateBudget: 'PROJECTS_ONLY' },
    article: 'Điều 7',
    verification: 'TEXT_READ',
    note: 'Ngoài niên liễm và kế hoạch đoàn ra, đoàn vào được phê duyệt chỉ nêu dự án do nước ngoài tài trợ',
  }),
  row({
    ...BY_DECREE_105,
    id: 'tk11-province',
    checkId: 'TK11',
    levels: ['PROVINCIAL_UNION'],
    severity: 'JUSTIFY',
    values: { stateBudget: 'PROJECTS_ONLY' },
    article: 'Điều 8',
    verification: 'TEXT_READ',
    note: 'Ngân sách địa phương chỉ nêu dự án do nước ngoài tài trợ, không có mục đoàn ra, đoàn vào',
  }),
  row({
    ...BY_DECREE_105,
    id: 'tk11-others',
    checkId: 'TK11',
    levels: ['SECTOR_UNION', 'UPPER_LEVEL_UNION', 'GRASSROOTS_UNION'],
    severity: 'JUSTIFY',
    values: { stateBudget: 'UNKNOWN' },
    article: 'Điều 10',
    verification: 'UNVERIFIED',
    note: 'Ngân sách cấp nào chi cho cấp đó, không chi cho cấp dưới; chưa thấy quy định cho các cấp này',
  }),
];

const RECEPTION_RULES = {
  maxBanquets: 1,
  maxArtShows: 1,
  banquetPercent: 100,
  breakfastPercent: 10,
  otherMealPercent: 50,
  lowestLoungeRank: 'B',
  lowestFlowersRank: 'B',
  lowestStaffMealsRank: 'A',
  lowestCarRank: 'C',
  lowestCountedCarRank: 'A',
  ministersPerCar: 1,
  deputyMinistersPerCar: 2,
  othersPerCar: 3,
} as const;

const RECEPTIONS: readonly CheckParameterRow[] = [
  row({
    ...BY_CIRCULAR_71,
    id: 'tk14-2018',
    checkId: 'TK14',
    kinds: RECEIVING,
    severity: 'STOP',
    values: RECEPTION_RULES,
    // A text whose rules nobody has seen: with this mark nothing is judged by the values.
    verification: 'RATE_UNKNOWN',
    note: 'Chưa thấy quy tắc cùng loại của Thông tư 71/2018',
  }),
  row({
    ...BY_CIRCULAR_35,
    id: 'tk14-2026',
    checkId: 'TK14',
    kinds: RECEIVING,
    severity: 'STOP',
    values: RECEPTION_RULES,
    article: 'Điều 5, 7-12',
    verification: 'TEXT_READ',
    note: 'Chiêu đãi một lần không quá mức ăn một ngày, bữa kia không quá 50%; ăn sáng không quá 10%; nghệ thuật không quá một lần; phòng VIP cho khách đặc biệt, A, B; hoa trưởng đoàn A, B; xe: trưởng đoàn A, B, C đi riêng, người khác hạng A 3 người một xe (bộ trưởng 1, thứ trưởng 2), hạng B, C đi chung không nêu số xe; số điều của quy định về xe chưa được ghi lại. Dùng phòng, xe, người của đơn vị trước, thiếu mới thuê; phiên dịch chỉ thuê khi đơn vị không có người làm được, nên thuê thì ghi lý do (cần giải trình nếu thiếu). Số lượng không quá số khách và số ngày là cách tính của hệ thống',
  }),
  row({
    ...BY_CIRCULAR_35,
    id: 'tk14-home-2026',
    checkId: 'TK14',
    kinds: ['EVENT_DOMESTIC'],
    severity: 'STOP',
    values: RECEPTION_RULES,
    article: null,
    verification: 'TEXT_READ',
    note: 'Không tặng quà khách trong nước; thuê hội trường, xe, phiên dịch thì ghi lý do; các mức khác của dòng này chỉ dùng khi đón khách nước ngoài',
  }),
  row({
    ...BY_CIRCULAR_35,
    id: 'tk14-online-2026',
    checkId: 'TK14',
    kinds: ['EVENT_ONLINE'],
    severity: 'STOP',
    values: RECEPTION_RULES,
    article: 'Điều 11',
    verification: 'TEXT_READ',
    note: 'Người của đơn vị phiên dịch, biên dịch hưởng không quá 50%; chỉ thuê khi đơn vị không có người làm được, nên thuê thì ghi lý do; các mức khác của dòng này chỉ dùng khi đón khách nước ngoài',
  }),
];

/** What the checks of costs go by until the administrator says otherwise. */
export const COST_PARAMETERS: readonly CheckParameterRow[] = [
  ...PRICES,
  ...FUNDING,
  ...SOURCES,
  ...RECEPTIONS,
];
