import { isoDate } from '@cau-noi/domain/period';
import type { IsoDate } from '@cau-noi/domain/period';
import { FEDERATION_ID, REGISTER_START } from './organisation-row.ts';
import type { OrganisationLinkRow, OrganisationVersionRow } from './organisation-row.ts';
import { fromArticle, fromPage, unverified } from './provenance.ts';
import type { Sourced } from './provenance.ts';

/**
 * The central sector unions and their equals. Which of them stand after the re-organisation of 2025
 * has not been confirmed for all: the mark of each row says so, and the administrator can end or
 * rename any of them. No founding day is known but that of Công đoàn Công Thương Việt Nam.
 */
const NOT_CONFIRMED = unverified(
  'Theo hiểu biết chung về các công đoàn ngành trước năm 2025; tình trạng sau ngày 1/7/2025 chưa kiểm chứng',
);

const LEADERS_2025 = fromPage(
  'Danh sách lãnh đạo các công đoàn ngành, sau tháng 7/2025',
  'news.laodong.vn/tags/trade-union-organization-1583.ldo',
);

interface SectorUnion {
  readonly id: string;
  /** Without "Công đoàn" before it and "Việt Nam" behind it. */
  readonly sector: string;
  readonly sectorEn: string;
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  readonly fromKnown?: boolean;
  readonly sourced?: Sourced;
}

function sectorUnion(union: SectorUnion): OrganisationVersionRow {
  return {
    organisationId: union.id,
    name: `Công đoàn ${union.sector} Việt Nam`,
    shortName: `CĐ ${union.sector} Việt Nam`,
    nameEn: `Viet Nam ${union.sectorEn} Union`,
    kind: 'SECTOR_UNION',
    parentId: FEDERATION_ID,
    from: union.from ?? REGISTER_START,
    to: union.to ?? null,
    fromKnown: union.fromKnown ?? false,
    ...(union.sourced ?? NOT_CONFIRMED),
  };
}

const INDUSTRY_AND_TRADE_FROM = isoDate('2007-10-11');
const BEFORE_INDUSTRY_AND_TRADE = isoDate('2007-10-10');

const CIVIL_SERVANTS_ENDED = fromPage(
  'Công văn 4173/TLĐ-ToC ngày 28/5/2025: hoàn thành việc kết thúc trước ngày 15/6/2025; ngày ghi ở đây là hạn cuối đó',
  'vietnam.vn/en/dung-thu-cong-doan-phi-doi-voi-doan-vien-khu-vuc-nha-nuoc-tu-ngay-1-6',
);

/** The union of agriculture was renamed after the ministries were merged; the day is not known. */
const AGRICULTURE_RENAMED_FROM = isoDate('2025-07-01');
const AGRICULTURE_RENAMED = unverified(
  'Tên mới có trên trang nnmt.net.vn (hội nghị BCH Công đoàn Tạp chí Nông nghiệp và Môi trường); ngày đổi tên và số quyết định chưa rõ, 1/7/2025 là ngày tạm ghi',
);

const SECTORS: readonly SectorUnion[] = [
  {
    id: 'cd-cong-nghiep',
    sector: 'Công nghiệp',
    sectorEn: 'Industry',
    to: BEFORE_INDUSTRY_AND_TRADE,
    sourced: fromArticle('cdct2021'),
  },
  {
    id: 'cd-thuong-mai-du-lich',
    sector: 'Thương mại - Du lịch',
    sectorEn: 'Trade and Tourism',
    to: BEFORE_INDUSTRY_AND_TRADE,
    sourced: fromArticle('cdct2021'),
  },
  {
    id: 'cd-cong-thuong',
    sector: 'Công Thương',
    sectorEn: 'Industry and Trade',
    from: INDUSTRY_AND_TRADE_FROM,
    fromKnown: true,
    sourced: fromArticle('cdct2021'),
  },
  {
    id: 'cd-giao-duc',
    sector: 'Giáo dục',
    sectorEn: 'Education',
    sourced: fromArticle('forum2023'),
  },
  {
    id: 'cd-y-te',
    sector: 'Y tế',
    sectorEn: 'Health',
    sourced: fromPage(
      'Hoạt động của công đoàn ngành Y tế tháng 11/2025',
      'news.laodong.vn/cong-doan-toan-quoc?page=68',
    ),
  },
  {
    id: 'cd-xay-dung',
    sector: 'Xây dựng',
    sectorEn: 'Construction',
    sourced: fromArticle('forum2023'),
  },
  {
    id: 'cd-giao-thong-van-tai',
    sector: 'Giao thông vận tải',
    sectorEn: 'Transport',
    sourced: unverified(
      'Có trên baogiaothong.vn (1/1/2017); tình trạng sau khi hai Bộ hợp nhất năm 2025 chưa kiểm chứng',
    ),
  },
  {
    id: 'cd-nong-nghiep',
    sector: 'Nông nghiệp và Phát triển nông thôn',
    sectorEn: 'Agriculture and Rural Development',
    to: isoDate('2025-06-30'),
    sourced: fromArticle('forum2023'),
  },
  {
    id: 'cd-nong-nghiep',
    sector: 'Nông nghiệp và Môi trường',
    sectorEn: 'Agriculture and Environment',
    from: AGRICULTURE_RENAMED_FROM,
    sourced: AGRICULTURE_RENAMED,
  },
  { id: 'cd-ngan-hang', sector: 'Ngân hàng', sectorEn: 'Banking' },
  {
    id: 'cd-thong-tin-truyen-thong',
    sector: 'Thông tin và Truyền thông',
    sectorEn: 'Information and Communications',
    sourced: unverified(
      'Có trên mic.gov.vn (Quyết định 363/QĐ-TLĐ đổi tên từ Công đoàn Bưu điện Việt Nam); quan hệ với Công đoàn Khoa học và Công nghệ từ năm 2025 chưa kiểm chứng',
    ),
  },
  {
    id: 'cd-vien-chuc',
    sector: 'Viên chức',
    sectorEn: 'Public Service',
    to: isoDate('2025-06-15'),
    sourced: CIVIL_SERVANTS_ENDED,
  },
  {
    id: 'cd-dau-khi',
    sector: 'Dầu khí',
    sectorEn: 'Petroleum',
    sourced: fromPage(
      'Công đoàn Dầu khí Việt Nam, nhiệm vụ 2025-2030',
      'news.laodong.vn/cong-doan-toan-quoc?page=68',
    ),
  },
  {
    id: 'cd-dien-luc',
    sector: 'Điện lực',
    sectorEn: 'Electricity',
    sourced: fromPage(
      'Đại hội VII Công đoàn Điện lực Việt Nam, 23-24/12/2025',
      'news.laodong.vn/cong-doan/dai-hoi-vii-cong-doan-dien-luc-viet-nam-dien-ra-trong-hai-ngay-232412-tai-ha-noi-1621178.ldo',
    ),
  },
  {
    id: 'cd-than-khoang-san',
    sector: 'Than - Khoáng sản',
    sectorEn: 'Coal and Minerals',
    sourced: LEADERS_2025,
  },
  { id: 'cd-det-may', sector: 'Dệt May', sectorEn: 'Textile and Garment', sourced: LEADERS_2025 },
  { id: 'cd-cao-su', sector: 'Cao su', sectorEn: 'Rubber' },
  {
    id: 'cd-duong-sat',
    sector: 'Đường sắt',
    sectorEn: 'Railway',
    sourced: fromPage(
      'Đại hội Công đoàn Đường sắt Việt Nam',
      'ja.laodong.vn/cong-doan/cong-doan-duong-sat-viet-nam-ket-nap-moi-1341-doan-vien-cong-doan-1633354.ldo',
    ),
  },
  { id: 'cd-hang-hai', sector: 'Hàng hải', sectorEn: 'Maritime' },
  { id: 'cd-hang-khong', sector: 'Hàng không', sectorEn: 'Aviation' },
  { id: 'cd-quoc-phong', sector: 'Quốc phòng', sectorEn: 'Defence' },
  { id: 'cd-cong-an', sector: 'Công an', sectorEn: 'Public Security' },
  {
    id: 'cd-khoa-hoc-cong-nghe',
    sector: 'Khoa học và Công nghệ',
    sectorEn: 'Science and Technology',
    sourced: fromPage(
      'Hội nghị tổng kết năm 2025 của Công đoàn Khoa học và Công nghệ Việt Nam, 26/1/2026',
      'amp.vtcnews.vn/toan-canh-hoi-nghi-tong-ket-nam-2025-cua-cong-doan-khoa-hoc-va-cong-nghe-viet-nam-ar1000112.html',
    ),
  },
];

/** Named in the union's own review of ten years; when they came under it is not said. */
function upperLevelUnion(
  organisationId: string,
  unit: string,
  nameEn: string,
): OrganisationVersionRow {
  return {
    organisationId,
    name: `Công đoàn ${unit}`,
    shortName: `CĐ ${unit}`,
    nameEn,
    kind: 'UPPER_LEVEL_UNION',
    parentId: 'cd-cong-thuong',
    from: INDUSTRY_AND_TRADE_FROM,
    to: null,
    fromKnown: false,
    ...fromArticle('cdct2021'),
  };
}

export const SECTOR_UNION_VERSIONS: readonly OrganisationVersionRow[] = [
  ...SECTORS.map(sectorUnion),
  upperLevelUnion(
    'cd-bo-cong-thuong',
    'Bộ Công Thương',
    'Union of the Ministry of Industry and Trade',
  ),
  upperLevelUnion(
    'cd-vien-may-dung-cu-cong-nghiep',
    'Viện máy và Dụng cụ công nghiệp',
    'Union of the Institute of Machinery and Industrial Instruments',
  ),
];

function foundingMerger(fromId: string): OrganisationLinkRow {
  return {
    id: `${fromId}-2007`,
    kind: 'MERGE',
    fromId,
    toId: 'cd-cong-thuong',
    date: INDUSTRY_AND_TRADE_FROM,
    decisionNumber: '1353/QĐ-TLĐ',
    ...fromArticle('cdct2021'),
  };
}

export const SECTOR_UNION_LINKS: readonly OrganisationLinkRow[] = [
  foundingMerger('cd-cong-nghiep'),
  foundingMerger('cd-thuong-mai-du-lich'),
  {
    id: 'cd-vien-chuc-2025',
    kind: 'DISSOLVE',
    fromId: 'cd-vien-chuc',
    toId: null,
    date: isoDate('2025-06-16'),
    decisionNumber: null,
    ...CIVIL_SERVANTS_ENDED,
  },
  {
    id: 'cd-nong-nghiep-2025',
    kind: 'RENAME',
    fromId: 'cd-nong-nghiep',
    toId: 'cd-nong-nghiep',
    date: AGRICULTURE_RENAMED_FROM,
    decisionNumber: null,
    ...AGRICULTURE_RENAMED,
  },
];
