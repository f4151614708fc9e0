import type {
  PartnerKind,
  PartnerPriority,
  PartnerSector,
  RelationStatus,
} from '@cau-noi/domain/partner';
import type { ContactStanding } from '@cau-noi/domain/partner/contact-standing';
import type { Likeness } from '@cau-noi/domain/partner/likeness';
import { defineMessages } from '../messages.ts';
import type { CodeWords } from './code-words.ts';

const vi = {
  kind: {
    SECTOR_UNION: 'Công đoàn ngành',
    NATIONAL_CENTRE: 'Trung tâm công đoàn quốc gia',
    GLOBAL_FEDERATION: 'Liên đoàn công đoàn toàn cầu',
    REGIONAL_NETWORK: 'Mạng lưới khu vực',
    PROVINCIAL_UNION: 'Công đoàn tỉnh, thành phố',
    FOUNDATION_NGO: 'Quỹ, tổ chức phi chính phủ',
    UN_BODY: 'Tổ chức thuộc Liên hợp quốc',
    GOVERNMENT_DONOR: 'Nhà tài trợ chính phủ',
    EMBASSY: 'Đại sứ quán',
    ASSOCIATION: 'Hội, hiệp hội',
    OTHER: 'Đối tác khác',
  } satisfies CodeWords<PartnerKind>,
  sector: {
    METAL: 'Kim khí',
    MINING_CHEMICALS_ENERGY: 'Mỏ, hoá chất, năng lượng',
    PAPER_PRINTING: 'Giấy, in',
    TEXTILE_GARMENT_LEATHER: 'Dệt may, da giày',
    MANUFACTURING: 'Chế tạo',
    FOOD_BEVERAGE: 'Thực phẩm, đồ uống',
    AGRICULTURE_FORESTRY: 'Nông lâm nghiệp',
    SERVICES_HOSPITALITY: 'Dịch vụ, khách sạn',
    SEAFARING: 'Hàng hải',
    AUTOMOTIVE: 'Ô tô',
    EDUCATION: 'Giáo dục',
  } satisfies CodeWords<PartnerSector>,
  status: {
    NEW: 'Mới thiết lập',
    ACTIVE: 'Đang hoạt động',
    INTERRUPTED: 'Gián đoạn',
    RESTORED: 'Đã nối lại',
  } satisfies CodeWords<RelationStatus>,
  standing: {
    MET: 'Còn tiếp xúc',
    DORMANT: 'Lâu không tiếp xúc',
    UNKNOWN: 'Chưa ghi nhận tiếp xúc',
  } satisfies CodeWords<ContactStanding>,
  priority: {
    SAME_TRADE: 'Cùng ngành nghề',
    FOREIGN_POLICY: 'Nước quan trọng trong chính sách đối ngoại',
  } satisfies CodeWords<PartnerPriority>,
  likeness: {
    SAME_NAME: 'Trùng tên',
    SAME_ABBREVIATION: 'Trùng tên viết tắt',
    SIMILAR_NAME: 'Tên gần giống',
  } satisfies CodeWords<Likeness>,
  unverified: 'Chưa kiểm chứng',
  verified: 'Đã kiểm chứng',
  international: 'Quốc tế',
} as const;

/** The words of partners: kinds, trades, and how relations stand. */
export const partnerWords = defineMessages(vi, {
  kind: {
    SECTOR_UNION: 'Sector union',
    NATIONAL_CENTRE: 'National trade-union centre',
    GLOBAL_FEDERATION: 'Global union federation',
    REGIONAL_NETWORK: 'Regional network',
    PROVINCIAL_UNION: 'Provincial union',
    FOUNDATION_NGO: 'Foundation or NGO',
    UN_BODY: 'United Nations body',
    GOVERNMENT_DONOR: 'Government donor',
    EMBASSY: 'Embassy',
    ASSOCIATION: 'Association',
    OTHER: 'Other partner',
  },
  sector: {
    METAL: 'Metal',
    MINING_CHEMICALS_ENERGY: 'Mining, chemicals, energy',
    PAPER_PRINTING: 'Paper, printing',
    TEXTILE_GARMENT_LEATHER: 'Textile, garment, leather',
    MANUFACTURING: 'Manufacturing',
    FOOD_BEVERAGE: 'Food, beverage',
    AGRICULTURE_FORESTRY: 'Agriculture, forestry',
    SERVICES_HOSPITALITY: 'Services, hospitality',
    SEAFARING: 'Seafaring',
    AUTOMOTIVE: 'Automotive',
    EDUCATION: 'Education',
  },
  status: {
    NEW: 'New',
    ACTIVE: 'Active',
    INTERRUPTED: 'Interrupted',
    RESTORED: 'Restored',
  },
  standing: {
    MET: 'In contact',
    DORMANT: 'No contact for long',
    UNKNOWN: 'No contact on record',
  },
  priority: {
    SAME_TRADE: 'Same trade',
    FOREIGN_POLICY: 'Country important in foreign policy',
  },
  likeness: {
    SAME_NAME: 'Same name',
    SAME_ABBREVIATION: 'Same abbreviation',
    SIMILAR_NAME: 'Similar name',
  },
  unverified: 'Not verified yet',
  verified: 'Verified',
  international: 'International',
});
