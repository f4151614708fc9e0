import type { Verification } from './provenance.ts';

/**
 * A document that checks, deadlines and links of organisations cite. `source` says what was seen of
 * it; a number or a day that was not seen is null, never filled in.
 */
export interface InstrumentRow {
  readonly id: string;
  /** As written on the document, e.g. '38-CT/TW'; null when the page did not give it. */
  readonly number: string | null;
  readonly issuer: string;
  readonly subject: string;
  /** The day of signing. */
  readonly date: string | null;
  readonly inForceFrom: string | null;
  readonly inForceTo: string | null;
  /** The instruments that it replaces or amends. */
  readonly replacesIds: readonly string[];
  readonly source: string;
  readonly verification: Verification;
}

type Known = Partial<Pick<InstrumentRow, 'date' | 'inForceFrom' | 'inForceTo' | 'replacesIds'>>;

function instrument(
  id: string,
  [number, issuer, subject]: readonly [string | null, string, string],
  facts: Known,
  verification: Verification,
  source: string,
): InstrumentRow {
  return {
    id,
    number,
    issuer,
    subject,
    date: null,
    inForceFrom: null,
    inForceTo: null,
    replacesIds: [],
    ...facts,
    verification,
    source,
  };
}

const FULL_TEXT = 'Đọc toàn văn trên trang công khai, chưa đối chiếu với Công báo';
const NAMED_BY_UNION = 'Nêu trong bài tổng kết của Công đoàn Công Thương Việt Nam, 03/12/2021';

const PARTY_AND_UNION: readonly InstrumentRow[] = [
  instrument(
    'ct-44-1994',
    ['44-CT/TW', 'Ban Bí thư', 'Mở rộng và đổi mới hoạt động đối ngoại nhân dân'],
    { date: '1994-09-20' },
    'PUBLIC_PAGE',
    NAMED_BY_UNION,
  ),
  instrument(
    'ct-04-2011',
    ['04-CT/TW', 'Ban Bí thư', 'Đối ngoại nhân dân trong tình hình mới'],
    { date: '2011-07-06' },
    'PUBLIC_PAGE',
    NAMED_BY_UNION,
  ),
  instrument(
    'ct-38-2014',
    ['38-CT/TW', 'Bộ Chính trị', 'Quản lý các đoàn đi công tác nước ngoài'],
    { date: '2014-07-21' },
    'PUBLIC_PAGE',
    'vtv.vn/trong-nuoc/chi-thi-cua-bo-chinh-tri-ve-tang-cuong-quan-ly-cac-doan-di-cong-tac-nuoc-ngoai-152858.htm; doingoailaocai.vn/vi/bai-viet/2780',
  ),
  instrument(
    'nq-03-2010',
    ['03/NQ-ĐCT', 'Đoàn Chủ tịch Tổng Liên đoàn', 'Tăng cường hoạt động đối ngoại'],
    { date: '2010-09-24' },
    'PUBLIC_PAGE',
    NAMED_BY_UNION,
  ),
  instrument(
    'qd-1353-2007',
    ['1353/QĐ-TLĐ', 'Tổng Liên đoàn', 'Thành lập Công đoàn Công Thương Việt Nam'],
    { date: '2007-10-11' },
    'PUBLIC_PAGE',
    NAMED_BY_UNION,
  ),
  instrument(
    'qd-1587-2020',
    [
      '1587/QĐ-TLĐ',
      'Đoàn Chủ tịch Tổng Liên đoàn',
      'Quy chế quản lý thống nhất hoạt động đối ngoại Công đoàn Việt Nam',
    ],
    { date: '2020-11-11' },
    'UNVERIFIED',
    `${NAMED_BY_UNION}; không tìm thấy toàn văn, thời hạn và thẩm quyền bên trong chưa biết`,
  ),
  instrument(
    'cv-2074-2021',
    ['2074/TLĐ', 'Đoàn Chủ tịch Tổng Liên đoàn', 'Hoạt động đối ngoại tại chỗ trong dịch Covid-19'],
    { date: '2021-06-02' },
    'PUBLIC_PAGE',
    NAMED_BY_UNION,
  ),
  instrument(
    'kl-157-2025',
    ['157-KL/TW', 'Bộ Chính trị', 'Sắp xếp tổ chức, kết thúc công đoàn trong cơ quan hành chính'],
    { date: '2025-05-25' },
    'PUBLIC_PAGE',
    'Nêu trong Công văn 4173/TLĐ-ToC, theo es.laodong.vn, bài 1514903',
  ),
  instrument(
    'cv-4173-2025',
    ['4173/TLĐ-ToC', 'Đoàn Chủ tịch Tổng Liên đoàn', 'Thực hiện Kết luận 157-KL/TW'],
    { date: '2025-05-28' },
    'PUBLIC_PAGE',
    'es.laodong.vn, bài 1514903',
  ),
  instrument(
    'qd-3697-2025',
    ['3697/QĐ-TLĐ', 'Đoàn Chủ tịch Tổng Liên đoàn', 'Thành lập LĐLĐ thành phố Đà Nẵng (mới)'],
    { date: '2025-06-26' },
    'PUBLIC_PAGE',
    'vietnamplus.vn, bài post1047917',
  ),
];

/** Rules of other bodies that serve as examples for limits; whether the unions adopt them is unknown. */
const EXAMPLES: readonly InstrumentRow[] = [
  instrument(
    'ha-noi-doan-ra',
    [null, 'Thành phố Hà Nội', 'Đoàn ra: không quá 10 người, 10 ngày, 3 nước'],
    {},
    'PUBLIC_PAGE',
    'thoibaotaichinhvietnam.vn/ha-noi-lanh-dao-khong-di-cong-tac-nuoc-ngoai-qua-2-lannam-87052.html',
  ),
  instrument(
    'btc-doan-ra-2018',
    [null, 'Bộ Tài chính', 'Không quá 3 nước; không trùng nội dung với một nước trong 3 năm'],
    {},
    'PUBLIC_PAGE',
    'cand.com.vn/Su-kien-Binh-luan-thoi-su/Can-bo-khong-di-cong-tac-nuoc-ngoai-qua-2-lan-nam-519750/',
  ),
  instrument(
    'da-nang-doan-ra',
    [null, 'Thành phố Đà Nẵng', 'Số người theo cấp trưởng đoàn: 10, 7, 5; 3 ngày mỗi nước'],
    {},
    'PUBLIC_PAGE',
    'thongtin.vietnam.vn/en/da-nang-gioi-han-can-bo-di-cong-tac-nuoc-ngoai-khong-qua-2-lan-nam',
  ),
  instrument(
    'qd-3800-2018',
    ['3800/QĐ-BCT', 'Bộ Công Thương', 'Báo cáo kết quả chậm nhất 10 ngày sau khi về (Điều 19)'],
    {},
    'PUBLIC_PAGE',
    'Theo trang lawnet; chỉ áp dụng cho Bộ Công Thương',
  ),
];

const STATE_LAW: readonly InstrumentRow[] = [
  instrument(
    'tt-102-2012',
    ['102/2012/TT-BTC', 'Bộ Tài chính', 'Công tác phí ra nước ngoài'],
    { inForceFrom: '2012-08-10', inForceTo: '2026-02-13' },
    'PUBLIC_PAGE',
    'Ngày hết hiệu lực suy từ ngày Thông tư 140/2025/TT-BTC có hiệu lực, điều khoản bãi bỏ chưa thấy; phụ lục mức chi theo nước chưa thấy',
  ),
  instrument(
    'tt-140-2025',
    ['140/2025/TT-BTC', 'Bộ Tài chính', 'Công tác phí ra nước ngoài'],
    { inForceFrom: '2026-02-14', replacesIds: ['tt-102-2012'] },
    'PUBLIC_PAGE',
    'Phụ lục mức chi theo nước chưa thấy',
  ),
  instrument(
    'tt-71-2018',
    ['71/2018/TT-BTC', 'Bộ Tài chính', 'Chi tiếp khách nước ngoài, hội nghị quốc tế'],
    { inForceFrom: '2018-11-01', inForceTo: '2026-05-17' },
    'PUBLIC_PAGE',
    'Một phần mức chi thấy trên trang công khai',
  ),
  instrument(
    'tt-35-2026',
    ['35/2026/TT-BTC', 'Bộ Tài chính', 'Chi tiếp khách nước ngoài, hội nghị quốc tế'],
    { inForceFrom: '2026-05-18', replacesIds: ['tt-71-2018'] },
    'TEXT_READ',
    FULL_TEXT,
  ),
  instrument(
    'tt-40-2017',
    ['40/2017/TT-BTC', 'Bộ Tài chính', 'Công tác phí, hội nghị trong nước'],
    {},
    'PUBLIC_PAGE',
    'Một phần mức chi thấy trên trang công khai',
  ),
  instrument(
    'tt-12-2025',
    ['12/2025/TT-BTC', 'Bộ Tài chính', 'Sửa đổi Thông tư 40/2017/TT-BTC'],
    { inForceFrom: '2025-05-04', replacesIds: ['tt-40-2017'] },
    'PUBLIC_PAGE',
    'Một phần mức chi thấy trên trang công khai',
  ),
  instrument(
    'qd-06-2020',
    ['06/2020/QĐ-TTg', 'Thủ tướng Chính phủ', 'Hội nghị, hội thảo quốc tế tại Việt Nam'],
    { inForceFrom: '2020-04-15' },
    'TEXT_READ',
    `${FULL_TEXT}; không áp dụng cho hội nghị của Tổng Liên đoàn (Điều 1.2.b)`,
  ),
  instrument(
    'luat-70-2020',
    ['70/2020/QH14', 'Quốc hội', 'Luật Thỏa thuận quốc tế'],
    { inForceFrom: '2021-07-01' },
    'TEXT_READ',
    FULL_TEXT,
  ),
  instrument(
    'nd-64-2021',
    ['64/2021/NĐ-CP', 'Chính phủ', 'Ký kết và thực hiện thỏa thuận quốc tế nhân danh tổ chức'],
    {},
    'TEXT_READ',
    FULL_TEXT,
  ),
  instrument(
    'nd-177-2025',
    ['177/2025/NĐ-CP', 'Chính phủ', 'Sửa đổi Nghị định 64/2021/NĐ-CP'],
    { inForceFrom: '2025-07-01', replacesIds: ['nd-64-2021'] },
    'TEXT_READ',
    FULL_TEXT,
  ),
  instrument(
    'luat-49-2019',
    ['49/2019/QH14', 'Quốc hội', 'Luật Xuất cảnh, nhập cảnh của công dân Việt Nam'],
    {},
    'TEXT_READ',
    FULL_TEXT,
  ),
  instrument(
    'nd-135-2020',
    ['135/2020/NĐ-CP', 'Chính phủ', 'Tuổi nghỉ hưu, theo Điều 169 Bộ luật Lao động năm 2019'],
    { inForceFrom: '2021-01-01' },
    'UNVERIFIED',
    'Chưa đọc văn bản; lộ trình tuổi nghỉ hưu cần đối chiếu',
  ),
  instrument(
    'nd-191-2013',
    ['191/2013/NĐ-CP', 'Chính phủ', 'Tài chính công đoàn'],
    { inForceTo: '2026-05-15' },
    'UNVERIFIED',
    'Nêu trong Nghị định 105/2026/NĐ-CP là văn bản bị thay thế; chưa thấy toàn văn',
  ),
  instrument(
    'nd-105-2026',
    ['105/2026/NĐ-CP', 'Chính phủ', 'Tài chính công đoàn'],
    { inForceFrom: '2026-05-16' },
    'TEXT_READ',
    FULL_TEXT,
  ),
  instrument(
    'luat-110-2025',
    ['110/2025/QH15', 'Quốc hội', 'Luật Tiết kiệm, chống lãng phí'],
    {},
    'TEXT_READ',
    FULL_TEXT,
  ),
  instrument(
    'nd-266-2026',
    ['266/2026/NĐ-CP', 'Chính phủ', 'Quy định chi tiết Luật Tiết kiệm, chống lãng phí'],
    { inForceFrom: '2026-07-01' },
    'TEXT_READ',
    FULL_TEXT,
  ),
  instrument(
    'nq-202-2025',
    ['202/2025/QH15', 'Quốc hội', 'Sắp xếp đơn vị hành chính cấp tỉnh'],
    { date: '2025-06-12', inForceFrom: '2025-06-12' },
    'PUBLIC_PAGE',
    'english.luatvietnam.vn, 402728-d1; chính quyền mới hoạt động từ 1/7/2025',
  ),
];

export const INSTRUMENTS: readonly InstrumentRow[] = [
  ...PARTY_AND_UNION,
  ...EXAMPLES,
  ...STATE_LAW,
];
