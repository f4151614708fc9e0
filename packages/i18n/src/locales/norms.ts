import type { exchangeRateIssues } from '@cau-noi/domain/money/exchange';
import type {
  NormItem,
  RateDimension,
  RatePlace,
  RateRole,
  RateUnit,
  TravellerClass,
} from '@cau-noi/domain/norm';
import type { RateChange } from '@cau-noi/domain/norm/book';
import type { InstrumentIssue } from '@cau-noi/domain/norm/instrument-issues';
import type { RateIssue } from '@cau-noi/domain/norm/rate-issues';
import { defineMessages } from '../messages.ts';
import type { CodeWords } from './code-words.ts';
import type { issueWords } from './issues.ts';

type NormIssueCode =
  | RateIssue['code']
  | InstrumentIssue['code']
  | ReturnType<typeof exchangeRateIssues>[number]['code'];
/** Codes that mean the same of any record stand in `issueWords`. */
type OwnCode = Exclude<NormIssueCode, keyof (typeof issueWords)['vi']['issue']>;

const vi = {
  item: {
    GUEST_LODGING: 'Thuê chỗ ở của khách nước ngoài (đã gồm ăn sáng)',
    GUEST_MEALS: 'Tiền ăn hàng ngày của khách nước ngoài (trưa và tối, gồm đồ uống)',
    GUEST_REFRESHMENTS: 'Tiếp xã giao, buổi làm việc với khách nước ngoài (đồ uống, hoa quả, bánh)',
    GUEST_FLOWERS: 'Tặng hoa khách nước ngoài',
    GUEST_GIFT: 'Tặng phẩm cho khách nước ngoài (hàng Việt Nam)',
    SERVICE_STAFF_MEALS: 'Ăn tập trung của lực lượng phục vụ (không phát tiền)',
    TRANSLATION_INTO_VIETNAMESE: 'Biên dịch sang tiếng Việt',
    TRANSLATION_FROM_VIETNAMESE: 'Biên dịch từ tiếng Việt',
    CONSECUTIVE_INTERPRETATION: 'Dịch nói nối tiếp',
    SIMULTANEOUS_INTERPRETATION: 'Dịch song song (dịch cabin)',
    OWN_STAFF_INTERPRETATION: 'Cán bộ cơ quan tự dịch: tỷ lệ tối đa so với mức đi thuê',
    FAREWELL_MEAL: 'Cơm chia tay đại sứ, trưởng đại diện tổ chức quốc tế',
    FAREWELL_GIFT: 'Tặng phẩm chia tay đại sứ, trưởng đại diện tổ chức quốc tế',
    CONFERENCE_SERVICE_ALLOWANCE: 'Bồi dưỡng người phục vụ hội nghị quốc tế',
    NEGOTIATION_ALLOWANCE_HOME: 'Bồi dưỡng đoàn đàm phán trong nước',
    NEGOTIATION_ALLOWANCE_ABROAD: 'Bồi dưỡng họp chuẩn bị đàm phán ở nước ngoài',
    DOMESTIC_GUEST_REFRESHMENTS: 'Giải khát khách trong nước',
    DOMESTIC_GUEST_MEAL: 'Mời cơm khách trong nước',
    TRAVEL_ALLOWANCE: 'Phụ cấp lưu trú trong nước',
    TRAVEL_LODGING_LUMP_SUM: 'Khoán phòng nghỉ trong nước',
    TRAVEL_LODGING_INVOICE: 'Phòng nghỉ trong nước theo hoá đơn',
    UNPAID_DELEGATE_MEALS: 'Hỗ trợ tiền ăn đại biểu không hưởng lương',
    ABROAD_LODGING: 'Tiền phòng khi công tác nước ngoài',
    ABROAD_MEALS_AND_POCKET_MONEY: 'Tiền ăn và tiêu vặt khi công tác nước ngoài',
    ABROAD_AIRPORT_TRANSFER: 'Tiền xe giữa sân bay và chỗ ở tại nước ngoài',
  } satisfies CodeWords<NormItem>,
  unit: {
    PERSON: 'người',
    PERSON_DAY: 'người/ngày',
    PERSON_HALF_DAY: 'người/buổi (nửa ngày)',
    PERSON_HOUR: 'người/giờ',
    ROOM_DAY: 'phòng/ngày',
    PORTION: 'suất',
    PAGE: 'trang',
  } satisfies CodeWords<RateUnit>,
  role: {
    HEAD: 'Trưởng đoàn',
    DEPUTY_HEAD: 'Phó trưởng đoàn',
    MEMBER: 'Đoàn viên',
    INTERPRETER: 'Phiên dịch',
    STAFF: 'Cán bộ tháp tùng',
    SPOUSE: 'Phu nhân, phu quân của trưởng đoàn',
  } satisfies CodeWords<RateRole>,
  place: {
    CENTRAL_CITY: 'Thành phố trực thuộc trung ương',
    CENTRAL_CITY_URBAN_DISTRICT:
      'Quận, thành phố thuộc thành phố trực thuộc trung ương; thành phố là đô thị loại I',
    CENTRAL_CITY_RURAL_DISTRICT:
      'Huyện, thị xã thuộc thành phố trực thuộc trung ương; thị xã, thành phố còn lại',
    INNER_CENTRAL_CITY: 'Nội thành thành phố trực thuộc trung ương',
    PROVINCE: 'Tỉnh',
    PROVINCIAL_TOWN: 'Nội thị thành phố thuộc tỉnh; huyện, thị xã',
    COMMUNE: 'Cuộc họp cấp xã',
    OTHER_AREA: 'Vùng còn lại',
    SEA_OR_ISLAND: 'Biển, đảo',
  } satisfies CodeWords<RatePlace>,
  traveller: {
    MINISTER: 'Bộ trưởng và tương đương',
    COEFFICIENT_FROM_1_25: 'Hệ số phụ cấp chức vụ từ 1,25',
    COEFFICIENT_FROM_0_8: 'Hệ số phụ cấp chức vụ từ 0,8 đến dưới 1,25',
    LEVEL_A: 'Mức A (lãnh đạo)',
    LEVEL_B: 'Mức B',
    OTHER: 'Các đối tượng còn lại',
  } satisfies CodeWords<TravellerClass>,
  dimension: {
    guestRanks: 'Hạng khách',
    roles: 'Thành phần trong đoàn',
    places: 'Địa bàn',
    travellers: 'Người đi công tác',
    countries: 'Nước',
  } satisfies CodeWords<RateDimension>,
  change: {
    ADDED: 'Mới có',
    REMOVED: 'Không còn',
    RAISED: 'Tăng',
    LOWERED: 'Giảm',
    RESTATED: 'Quy định lại',
    SAME: 'Không đổi',
  } satisfies CodeWords<RateChange>,
  exceptional: 'Chỉ trong trường hợp đặc biệt',
  unknown: 'Chưa có mức cụ thể',
  issue: {
    PERIOD_REVERSED: 'Ngày cuối {{to}} đứng trước ngày đầu {{from}}.',
    LOWEST_ABOVE_CEILING: 'Mức thấp nhất cao hơn mức tối đa.',
    CURRENCY_MISMATCH: 'Phải cùng loại tiền {{expected}}, không phải {{actual}}.',
    KNOWN_RATE_MARKED_UNKNOWN: 'Đã ghi mức thì không đánh dấu là chưa có mức cụ thể.',
    UNKNOWN_RATE_NOT_MARKED: 'Chưa có mức thì phải đánh dấu là chưa có mức cụ thể.',
    SCOPE_EMPTY: 'Chưa chọn giá trị nào; áp dụng cho tất cả thì bỏ trống điều kiện này.',
    UNKNOWN_INSTRUMENT: 'Văn bản này không có trong danh mục.',
    BEFORE_INSTRUMENT: 'Văn bản chỉ có hiệu lực từ {{from}}.',
    SAME_DAY: 'Đã có mức khác của nội dung này bắt đầu cùng ngày; hãy đính chính mức đó.',
    DAY_DECIDED:
      'Đến {{until}} đã có hồ sơ được quyết định theo mức khi đó; mức mới phải bắt đầu sau ngày này.',
    NOTHING_TO_CORRECT: 'Mức cần đính chính không còn được áp dụng; hãy tải lại trang.',
    INSTRUMENT_CORRECTED: 'Thông tin này vừa được người khác sửa; hãy tải lại trang.',
    RATE_BEFORE: 'Đã có mức chi theo văn bản này áp dụng từ {{from}}; hãy đính chính mức đó trước.',
    NO_RATE: 'Ngày đó không có mức nào của Nhà nước để đặt mức riêng thấp hơn.',
    ABOVE_RATE: 'Mức riêng không được cao hơn {{ceiling}} của Nhà nước.',
    SAME_CURRENCY: 'Hai loại tiền phải khác nhau.',
  } satisfies CodeWords<OwnCode>,
} as const;

/** What the State sets norms for, and what may be wrong with a row of the rate book. */
export const normWords = defineMessages(vi, {
  item: {
    GUEST_LODGING: 'Lodging of guests from abroad (with breakfast)',
    GUEST_MEALS: 'Daily meals of guests from abroad (lunch and dinner, with drinks)',
    GUEST_REFRESHMENTS:
      'Refreshments at a courtesy or working meeting with guests from abroad (drinks, fruit, cakes)',
    GUEST_FLOWERS: 'Flowers for guests from abroad',
    GUEST_GIFT: 'Gifts to guests from abroad (Vietnamese goods)',
    SERVICE_STAFF_MEALS: 'Meals taken together by service staff (never paid in cash)',
    TRANSLATION_INTO_VIETNAMESE: 'Translation into Vietnamese',
    TRANSLATION_FROM_VIETNAMESE: 'Translation from Vietnamese',
    CONSECUTIVE_INTERPRETATION: 'Consecutive interpretation',
    SIMULTANEOUS_INTERPRETATION: 'Simultaneous interpretation (booth)',
    OWN_STAFF_INTERPRETATION: 'Own staff interpreting: greatest share of the rate for hiring',
    FAREWELL_MEAL: 'Farewell meal of an ambassador or head of an international office',
    FAREWELL_GIFT: 'Farewell gift to an ambassador or head of an international office',
    CONFERENCE_SERVICE_ALLOWANCE: 'Allowance of those who serve an international conference',
    NEGOTIATION_ALLOWANCE_HOME: 'Allowance of a negotiating delegation at home',
    NEGOTIATION_ALLOWANCE_ABROAD: 'Allowance for preparing a negotiation abroad',
    DOMESTIC_GUEST_REFRESHMENTS: 'Refreshments of domestic guests',
    DOMESTIC_GUEST_MEAL: 'Meal for domestic guests',
    TRAVEL_ALLOWANCE: 'Daily allowance at home',
    TRAVEL_LODGING_LUMP_SUM: 'Lodging at home, lump sum',
    TRAVEL_LODGING_INVOICE: 'Lodging at home, by invoice',
    UNPAID_DELEGATE_MEALS: 'Meals of delegates without salary',
    ABROAD_LODGING: 'Lodging abroad',
    ABROAD_MEALS_AND_POCKET_MONEY: 'Meals and pocket money abroad',
    ABROAD_AIRPORT_TRANSFER: 'Transfer between airport and lodging abroad',
  },
  unit: {
    PERSON: 'person',
    PERSON_DAY: 'person/day',
    PERSON_HALF_DAY: 'person/half day',
    PERSON_HOUR: 'person/hour',
    ROOM_DAY: 'room/day',
    PORTION: 'portion',
    PAGE: 'page',
  },
  role: {
    HEAD: 'Head',
    DEPUTY_HEAD: 'Deputy head',
    MEMBER: 'Member',
    INTERPRETER: 'Interpreter',
    STAFF: 'Accompanying staff',
    SPOUSE: 'Spouse of the head',
  },
  place: {
    CENTRAL_CITY: 'City under central rule',
    CENTRAL_CITY_URBAN_DISTRICT:
      'Urban district or city of a city under central rule; city of the first class',
    CENTRAL_CITY_RURAL_DISTRICT:
      'Rural district or town of a city under central rule; other towns and cities',
    INNER_CENTRAL_CITY: 'Inner city of a city under central rule',
    PROVINCE: 'Province',
    PROVINCIAL_TOWN: 'Inner city of a provincial city; rural district, town',
    COMMUNE: 'Meeting at commune level',
    OTHER_AREA: 'Other areas',
    SEA_OR_ISLAND: 'Sea or islands',
  },
  traveller: {
    MINISTER: 'Minister and equal',
    COEFFICIENT_FROM_1_25: 'Post coefficient of 1.25 and more',
    COEFFICIENT_FROM_0_8: 'Post coefficient from 0.8 to below 1.25',
    LEVEL_A: 'Level A (leaders)',
    LEVEL_B: 'Level B',
    OTHER: 'All others',
  },
  dimension: {
    guestRanks: 'Guest rank',
    roles: 'Part in the delegation',
    places: 'Place',
    travellers: 'Who travels',
    countries: 'Country',
  },
  change: {
    ADDED: 'Added',
    REMOVED: 'Removed',
    RAISED: 'Raised',
    LOWERED: 'Lowered',
    RESTATED: 'Restated',
    SAME: 'Unchanged',
  },
  exceptional: 'Only in a special case',
  unknown: 'Rate not known',
  issue: {
    PERIOD_REVERSED: 'The last day {{to}} stands before the first day {{from}}.',
    LOWEST_ABOVE_CEILING: 'The lowest amount is above the ceiling.',
    CURRENCY_MISMATCH: 'It has to be in {{expected}}, not in {{actual}}.',
    KNOWN_RATE_MARKED_UNKNOWN: 'A rate that is given is not marked as unknown.',
    UNKNOWN_RATE_NOT_MARKED: 'A rate that is not known has to be marked so.',
    SCOPE_EMPTY: 'Nothing is chosen; leave the condition out where it applies to all.',
    UNKNOWN_INSTRUMENT: 'There is no such instrument.',
    BEFORE_INSTRUMENT: 'The instrument is in force only from {{from}}.',
    SAME_DAY: 'Another rate of this begins on the same day; correct that one.',
    DAY_DECIDED:
      'Until {{until}} records were decided by what held then; a new rate has to begin after that day.',
    NOTHING_TO_CORRECT: 'The rate to correct no longer counts; please reload the page.',
    INSTRUMENT_CORRECTED: 'Somebody else has just corrected this; please reload the page.',
    RATE_BEFORE: 'A rate of this instrument holds from {{from}} already; correct that rate first.',
    NO_RATE: 'No rate of the State holds that day below which a union could stay.',
    ABOVE_RATE: 'A union’s own ceiling must not be above the {{ceiling}} of the State.',
    SAME_CURRENCY: 'The two currencies have to differ.',
  },
});
