import type { Sourced } from './provenance.ts';
import { fromArticle } from './provenance.ts';

interface ProjectRow extends Sourced {
  readonly id: string;
  readonly organisationId: string;
  readonly kind: 'PROGRAMME' | 'PROJECT';
  readonly titleVi: string;
  readonly donorIds: readonly string[];
  readonly channelId: string | null;
  readonly places: readonly string[];
  readonly topics: readonly string[];
  /** As far as the source tells it. */
  readonly from: string | null;
  readonly to: string | null;
  readonly note: string;
  readonly followOn: {
    readonly donorId: string;
    readonly on: string;
    readonly text: string;
  } | null;
}

type Told = Pick<ProjectRow, 'id' | 'kind' | 'titleVi' | 'donorIds' | 'topics' | 'note'> &
  Partial<ProjectRow>;

const UNKNOWN = {
  channelId: null,
  places: [],
  from: null,
  to: null,
  followOn: null,
} as const;

/** As the news agency told of the federation's projects in 2013. */
const ofFederation = (told: Told): ProjectRow => ({
  ...UNKNOWN,
  organisationId: 'tong-lien-doan',
  ...told,
  ...fromArticle('ttxvn2013'),
});

/** As the union of industry and trade told of its own. */
const ofIndustry = (article: 'cdct2018' | 'cdct2021', told: Told): ProjectRow => ({
  ...UNKNOWN,
  organisationId: 'cd-cong-thuong',
  ...told,
  ...fromArticle(article),
});

const NO_TIME = 'Thời gian, kinh phí và kết quả không có trong nguồn';
const SMALL_ENTERPRISES = 'Tăng cường vai trò của Công đoàn trong khu vực doanh nghiệp vừa và nhỏ';

/** Programmes and projects that the unions' own articles name; what they say nothing of is not here. */
export const PROJECTS: readonly ProjectRow[] = [
  ofFederation({
    id: 'trach-nhiem-xa-hoi-dgb',
    kind: 'PROJECT',
    titleVi:
      'Tăng cường vai trò Công đoàn trong thực hiện trách nhiệm xã hội doanh nghiệp ở Việt Nam',
    donorIds: ['dgb', 'bo-kinh-te-phat-trien-duc'],
    topics: ['SOCIAL_RESPONSIBILITY'],
    note: NO_TIME,
  }),
  ofFederation({
    id: 'cong-doan-co-so-ilo',
    kind: 'PROJECT',
    titleVi: 'Tăng cường vai trò Công đoàn cơ sở',
    donorIds: ['ilo'],
    places: ['TP Hồ Chí Minh', 'Bình Dương', 'Đồng Nai'],
    topics: ['GRASSROOTS_ROLE'],
    note: NO_TIME,
  }),
  ofFederation({
    id: 'doanh-nghiep-vua-nho-apheda-sak',
    kind: 'PROJECT',
    titleVi: SMALL_ENTERPRISES,
    donorIds: ['apheda', 'sak'],
    topics: ['SMALL_ENTERPRISES'],
    note: `Tại 3 tỉnh, thành phố mà nguồn không nêu tên. ${NO_TIME}`,
  }),
  ofFederation({
    id: 'doanh-nghiep-vua-nho-khanh-hoa',
    kind: 'PROJECT',
    titleVi: `${SMALL_ENTERPRISES} (Khánh Hòa)`,
    donorIds: ['uy-ban-chau-au'],
    channelId: 'lo-ftf',
    places: ['Khánh Hòa'],
    topics: ['SMALL_ENTERPRISES'],
    note: NO_TIME,
  }),
  ofFederation({
    id: 'bsps',
    kind: 'PROJECT',
    titleVi: 'Dự án BSPS của Chính phủ Đan Mạch',
    donorIds: ['bsps'],
    topics: [],
    note: `Nội dung riêng của dự án không có trong nguồn. ${NO_TIME}`,
  }),
  ofIndustry('cdct2021', {
    id: 'phat-trien-doan-vien-dien-dien-tu',
    kind: 'PROGRAMME',
    titleVi: 'Phát triển đoàn viên ngành Điện, Điện tử, Tin học, CNTT và truyền thông tại Việt Nam',
    donorIds: ['industriall', 'uy-ban-chau-au'],
    topics: ['MEMBERSHIP_DEVELOPMENT'],
    from: '2014',
    to: '2018',
    note: 'Mỗi năm một hội thảo thường niên; kinh phí không có trong nguồn',
  }),
  ofIndustry('cdct2021', {
    id: 'ke-hoach-dao-tao-duc',
    kind: 'PROGRAMME',
    titleVi:
      'Chương trình hợp tác về xây dựng kế hoạch đào tạo với các công đoàn ngành ở Đức và Viện FES',
    donorIds: ['fes'],
    topics: ['TRAINING'],
    to: '2013',
    note: 'Nguồn không nêu tên các công đoàn ngành ở Đức, năm bắt đầu và kinh phí',
    followOn: {
      donorId: 'fes',
      on: '2013',
      text: 'Các công đoàn ngành ở Đức và Viện FES đề nghị tiếp tục hợp tác về trách nhiệm của công đoàn với việc ứng phó với biến đổi khí hậu và tác động môi trường',
    },
  }),
  ofIndustry('cdct2021', {
    id: 'quan-ly-chuyen-doi',
    kind: 'PROGRAMME',
    titleVi: 'Quản lý Chuyển đổi trong Doanh nghiệp Công nghiệp Việt Nam',
    donorIds: [],
    topics: ['TRANSITION', 'TRAINING'],
    note: `Dành cho lãnh đạo doanh nghiệp và chủ tịch công đoàn cơ sở; nguồn không nêu nhà tài trợ. ${NO_TIME}`,
  }),
  ofIndustry('cdct2021', {
    id: 'thac-sy-nganh-giay-phap',
    kind: 'PROGRAMME',
    titleVi: 'Đào tạo Thạc sỹ và công nhân ngành Giấy tại Pháp',
    donorIds: ['finpac'],
    topics: ['TRAINING'],
    note: NO_TIME,
  }),
  ofIndustry('cdct2021', {
    id: 'an-toan-ve-sinh-lao-dong-apheda',
    kind: 'PROGRAMME',
    titleVi:
      'Chương trình hợp tác về an toàn vệ sinh lao động với Công đoàn và tổ chức APHEDA của Úc',
    donorIds: ['apheda'],
    topics: ['OCCUPATIONAL_SAFETY'],
    note: NO_TIME,
  }),
  ofIndustry('cdct2018', {
    id: 'bien-doi-khi-hau',
    kind: 'PROGRAMME',
    titleVi:
      'Vai trò công đoàn ứng phó với biến đổi khí hậu và bảo vệ môi trường trong doanh nghiệp',
    donorIds: [],
    topics: ['CLIMATE_ENVIRONMENT'],
    note: `Nguồn này không nêu nhà tài trợ. ${NO_TIME}`,
  }),
  ofIndustry('cdct2018', {
    id: 'ky-nang-thuong-luong-phlendo',
    kind: 'PROGRAMME',
    titleVi: 'Kỹ năng thương lượng, đàm phán và ký kết thỏa ước lao động tập thể',
    donorIds: ['cd-kim-khi-phlendo'],
    topics: ['BARGAINING'],
    note: NO_TIME,
  }),
];
