import { CITATIONS } from './citations.ts';

const TOLERANCE = 'mức được vượt dự toán 10% là mặc định của hệ thống';

// What is found after the return stops nothing, so there is nothing to grant.
const ANYONE = { levels: [], planned: null, severity: 'NOTE', waivedBy: null } as const;
const TRAVELLING = { ...ANYONE, kinds: ['OUTBOUND', 'EVENT_ABROAD'] } as const;
/** A limit of public pages beside a tolerance of our own: the row bears the mark of the weaker. */
const SETTLEMENT = {
  ...TRAVELLING,
  checkId: 'TK15',
  article: null,
  verification: 'UNVERIFIED',
} as const;

/** The rows of TK15 and TK16: by when what follows the return is due. */
export const RETURN_PARAMETERS = [
  {
    ...SETTLEMENT,
    id: 'tk15-102-2012',
    from: '2012-08-10',
    to: '2026-02-13',
    values: { settlementDays: 15, tolerancePercent: 10 },
    citation: CITATIONS.circular102,
    note: `Quyết toán trong 15 ngày làm việc sau khi về: theo trang công khai, chưa đọc toàn văn; ngày hết hiệu lực suy từ ngày Thông tư 140/2025/TT-BTC có hiệu lực; ${TOLERANCE}`,
  },
  {
    ...SETTLEMENT,
    id: 'tk15-140-2025',
    from: '2026-02-14',
    to: null,
    values: { settlementDays: 15, tolerancePercent: 10 },
    citation: CITATIONS.circular140,
    note: `Chưa biết Thông tư 140/2025/TT-BTC có giữ hạn 15 ngày làm việc của Thông tư 102/2012/TT-BTC hay không; tạm giữ hạn cũ; ${TOLERANCE}`,
  },
  {
    ...ANYONE,
    id: 'tk15-home',
    checkId: 'TK15',
    kinds: ['INBOUND', 'EVENT_HOSTED', 'EVENT_DOMESTIC', 'EVENT_ONLINE'],
    from: '2026-05-18',
    to: null,
    values: { settlementDays: null, tolerancePercent: 10 },
    citation: CITATIONS.circular35,
    article: 'Điều 34',
    verification: 'UNVERIFIED',
    note: `Quyết toán theo từng đoàn, từng hội nghị; không nêu hạn theo ngày; ${TOLERANCE}`,
  },
  {
    ...TRAVELLING,
    id: 'tk16-default',
    checkId: 'TK16',
    from: '2020-07-01',
    to: null,
    values: { passportDays: 5 },
    citation: CITATIONS.exitLaw,
    article: 'Điều 23 khoản 3',
    verification: 'TEXT_READ',
    note: 'Trả hộ chiếu công vụ cho cơ quan quản lý trong 5 ngày làm việc sau chuyến đi',
  },
] as const;
