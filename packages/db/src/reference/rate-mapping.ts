import type { NormItem } from '../generated/enums.ts';
import type { RateScopeRow } from './rates.ts';

const ANNEXES = ['140-annex', '102-annex'] as const;

/**
 * What each row of norms.json is a rate of. The annexes on missions abroad are one row each and were
 * not found: each of them is open in three items.
 */
export const ITEM_ROWS: Readonly<Record<NormItem, readonly string[]>> = {
  GUEST_LODGING: [
    '35-7-A-truong_doan',
    '35-7-A-pho_doan',
    '35-7-A-doan_vien',
    '35-7-B-truong_doan',
    '35-7-B-pho_doan',
    '35-7-B-doan_vien',
    '35-7-C-truong_doan',
    '35-7-C-doan_vien',
    '35-7-KHAC-moi_nguoi',
    '71-7-A-truong_doan',
    '71-7-A-pho_doan',
    '71-7-A-doan_vien',
    '71-7-B-truong_doan',
    '71-7-B-pho_doan',
    '71-7-B-doan_vien',
    '71-7-C-truong_doan',
    '71-7-C-doan_vien',
    '71-7-KHAC-moi_nguoi',
  ],
  GUEST_MEALS: [
    '35-8-A',
    '35-8-B',
    '35-8-C',
    '35-8-KHAC',
    '71-8-A',
    '71-8-B',
    '71-8-C',
    '71-8-KHAC',
  ],
  GUEST_REFRESHMENTS: [
    '35-10-A',
    '35-10-B',
    '35-10-C',
    '35-10-KHAC',
    '71-10-A',
    '71-10-B',
    '71-10-C',
  ],
  GUEST_FLOWERS: ['35-5-hoa', '71-5-hoa'],
  GUEST_GIFT: [
    '35-12-A-truong_doan',
    '35-12-A-phu_nhan_phu_quan',
    '35-12-A-thanh_vien_dac_biet',
    '35-12-B-truong_doan',
    '35-12-B-phu_nhan_phu_quan',
    '35-12-B-thanh_vien_dac_biet',
    '35-12-C-thanh_vien_dac_biet',
    '35-12-KHAC-thanh_vien_dac_biet',
    '71-12-A',
    '71-12-B',
    '71-12-tv',
  ],
  SERVICE_STAFF_MEALS: ['35-8-phucvu'],
  TRANSLATION_INTO_VIETNAMESE: ['35-11-bd-vao', '71-11-bdv'],
  TRANSLATION_FROM_VIETNAMESE: ['35-11-bd-ra', '71-11-bdr'],
  CONSECUTIVE_INTERPRETATION: ['35-11-noi', '71-11-noi'],
  SIMULTANEOUS_INTERPRETATION: ['35-11-cabin', '71-11-cabin'],
  OWN_STAFF_INTERPRETATION: ['35-11-noibo'],
  FAREWELL_MEAL: ['35-17-com'],
  FAREWELL_GIFT: ['35-17-qua'],
  CONFERENCE_SERVICE_ALLOWANCE: ['35-26-boiduong'],
  NEGOTIATION_ALLOWANCE_HOME: ['35-29-damphan-trongnuoc'],
  NEGOTIATION_ALLOWANCE_ABROAD: ['35-29-damphan-nuocngoai'],
  DOMESTIC_GUEST_REFRESHMENTS: ['35-30', '71-30'],
  DOMESTIC_GUEST_MEAL: ['35-31', '71-31'],
  TRAVEL_ALLOWANCE: ['12-6', '12-6-bien', '40-6', '40-6-bien'],
  TRAVEL_LODGING_LUMP_SUM: [
    '12-7-khoan-lanhdao',
    '12-7-khoan-08-tptw',
    '12-7-khoan-08-tinh',
    '40-7-khoan-lanhdao',
    '40-7-khoan-1',
    '40-7-khoan-2',
    '40-7-khoan-3',
  ],
  TRAVEL_LODGING_INVOICE: ['12-7-hoadon-botruong', '40-7-hoadon'],
  UNPAID_DELEGATE_MEALS: ['40-12-1', '40-12-2', '40-12-3'],
  ABROAD_LODGING: ANNEXES,
  ABROAD_MEALS_AND_POCKET_MONEY: ANNEXES,
  ABROAD_AIRPORT_TRANSFER: ANNEXES,
};

/** The items of which a row of norms.json is only one of several. */
export const OPEN_ITEMS: readonly NormItem[] = [
  'ABROAD_LODGING',
  'ABROAD_MEALS_AND_POCKET_MONEY',
  'ABROAD_AIRPORT_TRANSFER',
];

const FROM_COEFFICIENT_1_25 = { travellers: ['MINISTER', 'COEFFICIENT_FROM_1_25'] } as const;
/** Until Thông tư 12/2025/TT-BTC there was no class of its own from 0.8 on: it was among the others. */
const OTHERS_IN_2017 = ['COEFFICIENT_FROM_0_8', 'OTHER'] as const;

/**
 * What of the scope stands in the words of a row: in its place, its coefficient of position, or in the
 * name of its item (gifts of the head, minister, sea and islands).
 */
export const SCOPES: Readonly<Record<string, Partial<RateScopeRow>>> = {
  '71-12-A': { roles: ['HEAD'] },
  '71-12-B': { roles: ['HEAD'] },
  '71-12-tv': { roles: ['MEMBER'] },
  '12-6-bien': { places: ['SEA_OR_ISLAND'] },
  '40-6-bien': { places: ['SEA_OR_ISLAND'] },
  '12-7-khoan-lanhdao': FROM_COEFFICIENT_1_25,
  '12-7-khoan-08-tptw': { travellers: ['COEFFICIENT_FROM_0_8'], places: ['CENTRAL_CITY'] },
  '12-7-khoan-08-tinh': { travellers: ['COEFFICIENT_FROM_0_8'], places: ['PROVINCE'] },
  '40-7-khoan-lanhdao': FROM_COEFFICIENT_1_25,
  '40-7-khoan-1': { travellers: OTHERS_IN_2017, places: ['CENTRAL_CITY_URBAN_DISTRICT'] },
  '40-7-khoan-2': { travellers: OTHERS_IN_2017, places: ['CENTRAL_CITY_RURAL_DISTRICT'] },
  '40-7-khoan-3': { travellers: OTHERS_IN_2017, places: ['OTHER_AREA'] },
  '12-7-hoadon-botruong': { travellers: ['MINISTER'] },
  '40-7-hoadon': { travellers: ['MINISTER'] },
  '40-12-1': { places: ['INNER_CENTRAL_CITY'] },
  '40-12-2': { places: ['PROVINCIAL_TOWN'] },
  '40-12-3': { places: ['COMMUNE'] },
};

/** The notes of norms.json, as they are shown. */
export const NOTES: Readonly<Record<string, string>> = {
  'other languages: up to +30%': 'Ngôn ngữ khác: cao hơn tối đa 30%',
  'part hour = 1 hour': 'Giờ lẻ tính tròn một giờ',
  'important guests: up to 2x by decision of head':
    'Khách quan trọng: tối đa gấp đôi, do thủ trưởng quyết định',
  "news wording 'toi da'": 'Bài báo ghi “tối đa”',
  'whether TT 12/2025 changed it: NOT verified':
    'Chưa kiểm chứng Thông tư 12/2025/TT-BTC có sửa mức này hay không',
  'admin must enter; do not ship guessed numbers':
    'Chưa thấy mức chi trong phụ lục; quản trị nhập khi có văn bản',
  'historic; end date inferred from the start of 140/2025 (repeal clause not seen)':
    'Chưa thấy mức chi trong phụ lục; ngày hết hiệu lực suy từ ngày Thông tư 140/2025/TT-BTC có hiệu lực',
};
