import type {
  Audience,
  InformationChannel,
  InformationIssue,
  InformationState,
  InformationType,
  ReachIssue,
} from '@cau-noi/domain/information';
import type { LimitCode } from '@cau-noi/domain/limits';
import type { ResearchIssue, ResearchTopic, ResearchVisibility } from '@cau-noi/domain/research';
import type { ApplicationIssue } from '@cau-noi/domain/research/applied';
import type { GiveIssue } from '@cau-noi/domain/speech';
import { defineMessages } from '../messages.ts';
import type { CodeWords } from './code-words.ts';

type IssueCode =
  | InformationIssue['code']
  | ReachIssue['code']
  | GiveIssue['code']
  | ResearchIssue['code']
  | ApplicationIssue['code']
  | LimitCode
  | 'ALREADY_NOTED';

const vi = {
  type: {
    ARTICLE: 'Bài viết',
    BULLETIN: 'Bản tin',
    VIDEO: 'Phim, video',
    LEAFLET: 'Tờ gấp, ấn phẩm',
    WEB_PAGE: 'Trang thông tin điện tử',
    PRESS_MEETING: 'Gặp gỡ báo chí',
    EXHIBITION: 'Triển lãm',
    POST: 'Bài đăng mạng xã hội',
    LETTER: 'Thư thông tin',
  } satisfies CodeWords<InformationType>,
  channel: {
    UNION_MEDIA: 'Báo, trang của công đoàn',
    DOMESTIC_PRESS: 'Báo chí trong nước',
    FOREIGN_PRESS: 'Báo chí nước ngoài',
    SOCIAL_NETWORK: 'Mạng xã hội',
    EVENT: 'Hội nghị, sự kiện',
    DIRECT: 'Gửi, trao trực tiếp',
    OTHER: 'Kênh khác',
  } satisfies CodeWords<InformationChannel>,
  audience: {
    PARTNER_UNIONS: 'Công đoàn bạn',
    INTERNATIONAL_BODIES: 'Tổ chức quốc tế',
    FOREIGN_PUBLIC: 'Công chúng nước ngoài',
    FOREIGNERS_HERE: 'Người nước ngoài tại Việt Nam',
    VIETNAMESE_ABROAD: 'Người Việt Nam ở nước ngoài',
    OTHER: 'Đối tượng khác',
  } satisfies CodeWords<Audience>,
  state: {
    PLANNED: 'Dự kiến',
    SUBMITTED: 'Chờ thẩm định',
    RETURNED: 'Cần sửa',
    CLEARED: 'Đã thẩm định',
    PUBLISHED: 'Đã phát hành',
    RETRACTED: 'Đã rút',
  } satisfies CodeWords<InformationState>,
  topic: {
    BARGAINING: 'Thương lượng tập thể',
    WAGES: 'Tiền lương, thời giờ làm việc',
    SAFETY: 'An toàn, vệ sinh lao động',
    DIALOGUE: 'Đối thoại, tranh chấp lao động',
    ORGANISING: 'Đoàn viên, tổ chức',
    LAW: 'Pháp luật, chính sách',
    TRAINING: 'Đào tạo, giảng viên',
    WELFARE: 'Phúc lợi, nhà ở',
    EQUALITY: 'Lao động nữ, bình đẳng',
    TECHNOLOGY: 'Công nghệ',
    CLIMATE: 'Khí hậu, môi trường',
    MIGRATION: 'Lao động di cư',
    FOREIGN_AFFAIRS: 'Nghiệp vụ đối ngoại',
    OTHER: 'Chủ đề khác',
  } satisfies CodeWords<ResearchTopic>,
  visibility: {
    OWN: 'Đơn vị và cấp trên',
    ALL: 'Mọi đơn vị',
  } satisfies CodeWords<ResearchVisibility>,
  finding: { NOTE: 'Ghi chép nghiên cứu', LESSON: 'Bài học trong báo cáo' },
  issue: {
    REQUIRED: 'Chưa điền.',
    TOO_LONG: 'Dài {{actual}} ký tự, tối đa {{limit}}.',
    TOO_MANY: 'Có {{actual}} mục, tối đa {{limit}}.',
    FORBIDDEN_CHARACTER: 'Có ký tự không lưu được; hãy gõ lại.',
    NOT_WHOLE: 'Phải là số nguyên.',
    OUT_OF_RANGE: 'Phải từ {{minimum}} đến {{maximum}}.',
    AMOUNT_NEGATIVE: 'Số tiền không được âm.',
    AMOUNT_TOO_LARGE: 'Số tiền quá lớn.',
    UNKNOWN_VALUE: 'Giá trị không có trong danh mục.',
    DUPLICATE: 'Đã có ở trên.',
    LANGUAGE_FORMAT: 'Hãy chọn một ngôn ngữ.',
    COUNTRY_UNKNOWN: 'Nước này không có trong danh mục.',
    URL_FORMAT: 'Địa chỉ phải bắt đầu bằng http:// hoặc https://.',
    REACH_SOURCE_MISSING: 'Đã ghi số người tiếp cận thì ghi cả cách biết con số ấy.',
    NOT_REVIEWED: 'Nội dung chưa được Tổng Liên đoàn thẩm định nên chưa được phát hành.',
    REVIEWED_TOO_LATE: 'Nội dung được thẩm định ngày {{reviewedOn}}, sau ngày phát hành.',
    DAY_TO_COME: 'Ngày này chưa đến.',
    SOURCE_MISSING: 'Hãy ghi nguồn: hoạt động, đối tác hoặc tài liệu.',
    NOT_APPLIED: 'Hãy ghi áp dụng từ ngày nào, hoặc còn vướng gì.',
    PROOF_MISSING: 'Đã áp dụng thì ghi căn cứ, minh chứng.',
    ALREADY_NOTED: 'Bài học này đã có ghi chép.',
  } satisfies CodeWords<IssueCode>,
} as const;

/** The words of external information and of research notes: codes, and what is wrong with what was written. */
export const informationWords = defineMessages(vi, {
  type: {
    ARTICLE: 'Article',
    BULLETIN: 'Bulletin',
    VIDEO: 'Film, video',
    LEAFLET: 'Leaflet, book',
    WEB_PAGE: 'Web page',
    PRESS_MEETING: 'Press meeting',
    EXHIBITION: 'Exhibition',
    POST: 'Post',
    LETTER: 'Letter',
  },
  channel: {
    UNION_MEDIA: 'Union papers and sites',
    DOMESTIC_PRESS: 'Press at home',
    FOREIGN_PRESS: 'Press abroad',
    SOCIAL_NETWORK: 'Social network',
    EVENT: 'Meeting, event',
    DIRECT: 'Sent or handed over',
    OTHER: 'Another channel',
  },
  audience: {
    PARTNER_UNIONS: 'Unions abroad',
    INTERNATIONAL_BODIES: 'International bodies',
    FOREIGN_PUBLIC: 'People abroad',
    FOREIGNERS_HERE: 'Foreigners in Viet Nam',
    VIETNAMESE_ABROAD: 'Vietnamese abroad',
    OTHER: 'Others',
  },
  state: {
    PLANNED: 'Planned',
    SUBMITTED: 'Waiting for review',
    RETURNED: 'To be changed',
    CLEARED: 'Reviewed',
    PUBLISHED: 'Published',
    RETRACTED: 'Withdrawn',
  },
  topic: {
    BARGAINING: 'Collective bargaining',
    WAGES: 'Wages and working time',
    SAFETY: 'Safety and health at work',
    DIALOGUE: 'Dialogue and disputes',
    ORGANISING: 'Members and organisation',
    LAW: 'Law and policy',
    TRAINING: 'Training and trainers',
    WELFARE: 'Welfare and housing',
    EQUALITY: 'Women, equality',
    TECHNOLOGY: 'Technology',
    CLIMATE: 'Climate and environment',
    MIGRATION: 'Migrant workers',
    FOREIGN_AFFAIRS: 'Foreign-affairs practice',
    OTHER: 'Another topic',
  },
  visibility: { OWN: 'The union and those above', ALL: 'Every union' },
  finding: { NOTE: 'Research note', LESSON: 'Lesson of a report' },
  issue: {
    REQUIRED: 'Not filled in.',
    TOO_LONG: '{{actual}} characters; at most {{limit}}.',
    TOO_MANY: '{{actual}} items; at most {{limit}}.',
    FORBIDDEN_CHARACTER: 'A character cannot be kept; please type it again.',
    NOT_WHOLE: 'It must be a whole number.',
    OUT_OF_RANGE: 'It must be from {{minimum}} to {{maximum}}.',
    AMOUNT_NEGATIVE: 'The amount may not be negative.',
    AMOUNT_TOO_LARGE: 'The amount is too large.',
    UNKNOWN_VALUE: 'This value is not in the list.',
    DUPLICATE: 'It stands above already.',
    LANGUAGE_FORMAT: 'Please choose a language.',
    COUNTRY_UNKNOWN: 'This country is not in the list.',
    URL_FORMAT: 'An address begins with http:// or https://.',
    REACH_SOURCE_MISSING: 'A number of readers goes with how it is known.',
    NOT_REVIEWED: 'The federation has not reviewed its content, so it may not be published.',
    REVIEWED_TOO_LATE: 'It was reviewed on {{reviewedOn}}, after it was published.',
    DAY_TO_COME: 'This day has not come yet.',
    SOURCE_MISSING: 'Write where it comes from: an activity, a partner or a document.',
    NOT_APPLIED: 'Write since when it is put to use, or what is in the way.',
    PROOF_MISSING: 'What is put to use is proved by something.',
    ALREADY_NOTED: 'There is a note of this lesson already.',
  },
});
