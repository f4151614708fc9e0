import type { AidDirection, AidForm, AidReason, AidState } from '@cau-noi/domain/aid';
import type { AidIssue } from '@cau-noi/domain/aid/issues';
import type { CarryOutIssue } from '@cau-noi/domain/aid/life';
import type { AidRuleCode } from '@cau-noi/domain/aid/rule';
import type { LimitCode } from '@cau-noi/domain/limits';
import type { MemberKind, MembershipState, Vote } from '@cau-noi/domain/membership';
import type { MembershipIssue } from '@cau-noi/domain/membership/issues';
import type { EndIssue, JoinIssue } from '@cau-noi/domain/membership/life';
import type { GiveIssue, SpeechKind, SpeechState } from '@cau-noi/domain/speech';
import { defineMessages } from '../messages.ts';
import type { CodeWords } from './code-words.ts';

type IssueCode =
  | AidIssue['code']
  | CarryOutIssue['code']
  | MembershipIssue['code']
  | JoinIssue['code']
  | EndIssue['code']
  | GiveIssue['code']
  | LimitCode;

const vi = {
  aid: {
    direction: {
      RECEIVED: 'Viện trợ nhận',
      GIVEN: 'Hỗ trợ bạn',
    } satisfies CodeWords<AidDirection>,
    form: {
      CASH: 'Tiền',
      GOODS: 'Hiện vật',
      EXPERTS: 'Chuyên gia',
      SPONSORSHIP: 'Đài thọ',
    } satisfies CodeWords<AidForm>,
    reason: {
      DISASTER: 'Thiên tai',
      EPIDEMIC: 'Dịch bệnh',
      CAPACITY: 'Đào tạo, nâng cao năng lực',
      PROGRAMME: 'Theo chương trình, dự án',
      FRIENDSHIP: 'Thăm hỏi, hữu nghị',
      OTHER: 'Lý do khác',
    } satisfies CodeWords<AidReason>,
    state: {
      PLANNED: 'Dự kiến',
      DONE: 'Đã thực hiện',
      CANCELLED: 'Không thực hiện',
    } satisfies CodeWords<AidState>,
    rule: {
      APPROVAL_FIRST: 'Chỉ tiếp nhận sau khi được phê duyệt',
      APPRAISAL: 'Thời hạn thẩm định (ngày)',
      NOTICE: 'Thời hạn báo bên tài trợ (ngày)',
      LAPSE: 'Có thể thu hồi phê duyệt nếu chưa thực hiện (tháng)',
      CLOSING_REPORT: 'Thời hạn báo cáo kết thúc (tháng)',
      EMERGENCY: 'Cứu trợ khẩn cấp: phê duyệt sau thiên tai (tháng)',
    } satisfies CodeWords<AidRuleCode>,
  },
  membership: {
    kind: {
      FULL: 'Thành viên chính thức',
      ASSOCIATE: 'Thành viên liên kết',
      OBSERVER: 'Quan sát viên',
      NETWORK: 'Tham gia mạng lưới',
    } satisfies CodeWords<MemberKind>,
    state: {
      PROPOSED: 'Đang chuẩn bị',
      REQUESTED: 'Chờ Tổng Liên đoàn cho ý kiến',
      CONSENTED: 'Được đồng ý gia nhập',
      REFUSED: 'Không được đồng ý',
      MEMBER: 'Là thành viên',
      ENDED: 'Đã thôi là thành viên',
    } satisfies CodeWords<MembershipState>,
    vote: {
      FOR: 'Tán thành',
      AGAINST: 'Không tán thành',
      ABSTAINED: 'Không có ý kiến',
      ABSENT: 'Vắng mặt',
    } satisfies CodeWords<Vote>,
  },
  speech: {
    kind: {
      ADDRESS: 'Phát biểu',
      PAPER: 'Tham luận',
      STATEMENT: 'Tuyên bố',
      INTERVIEW: 'Trả lời phỏng vấn',
    } satisfies CodeWords<SpeechKind>,
    state: {
      DRAFT: 'Chưa thẩm định',
      SUBMITTED: 'Chờ thẩm định',
      RETURNED: 'Cần sửa',
      CLEARED: 'Đã thẩm định',
      GIVEN: 'Đã trình bày',
    } satisfies CodeWords<SpeechState>,
  },
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
    CASH_NOT_OF_FORM: 'Số tiền chỉ ghi khi viện trợ bằng tiền.',
    ITEMS_NOT_OF_FORM: 'Viện trợ bằng tiền thì không ghi hiện vật.',
    CHANNEL_IS_PARTNER: 'Đơn vị chuyển giao trùng với bên tặng hoặc bên nhận.',
    APPROVAL_INCOMPLETE: 'Quyết định phê duyệt phải có cả số và ngày.',
    AID_DATE: 'Hãy ghi ngày, hoặc tháng nếu chỉ biết tháng.',
    AID_IN_FUTURE: 'Ngày này chưa đến.',
    APPROVAL_MISSING:
      'Chưa có quyết định phê duyệt nên chưa được tiếp nhận. Căn cứ: {{citation}}{{article}}{{verification}}.',
    APPROVAL_TOO_LATE:
      'Quyết định phê duyệt ngày {{approvedOn}} sau ngày tiếp nhận. Căn cứ: {{citation}}{{article}}{{verification}}.',
    NOT_A_BODY: 'Đối tác này không phải tổ chức quốc tế có thành viên.',
    PAID_INCOMPLETE: 'Đã đóng thì ghi cả số tiền và ngày đóng.',
    POST_REVERSED: 'Ngày thôi giữ chức đứng trước ngày giữ chức.',
    CONSENT_MISSING:
      'Chưa có ý kiến đồng ý của Tổng Liên đoàn: không tổ chức nào tự gia nhập tổ chức quốc tế.',
    CONSENT_TOO_LATE: 'Văn bản đồng ý ngày {{consentOn}}, sau ngày gia nhập.',
    DAY_TO_COME: 'Ngày này chưa đến.',
    END_BEFORE_SINCE: 'Ngày thôi đứng trước ngày gia nhập {{since}}.',
    NOT_REVIEWED: 'Nội dung chưa được Tổng Liên đoàn thẩm định nên chưa được trình bày.',
    REVIEWED_TOO_LATE: 'Nội dung được thẩm định ngày {{reviewedOn}}, sau ngày trình bày.',
  } satisfies CodeWords<IssueCode>,
  unverified: ' (chưa kiểm chứng)',
} as const;

/** The words of aid, memberships and speeches: their codes, and what is wrong with what was written. */
export const cooperationWords = defineMessages(vi, {
  aid: {
    direction: { RECEIVED: 'Aid received', GIVEN: 'Support given' },
    form: { CASH: 'Money', GOODS: 'Goods', EXPERTS: 'Experts', SPONSORSHIP: 'Full sponsorship' },
    reason: {
      DISASTER: 'Disaster',
      EPIDEMIC: 'Epidemic',
      CAPACITY: 'Training, capacity building',
      PROGRAMME: 'Programme or project',
      FRIENDSHIP: 'Visit, friendship',
      OTHER: 'Another reason',
    },
    state: { PLANNED: 'Planned', DONE: 'Carried out', CANCELLED: 'Not carried out' },
    rule: {
      APPROVAL_FIRST: 'Nothing is received before it is approved',
      APPRAISAL: 'Time for the appraisal (days)',
      NOTICE: 'Time to tell the donor (days)',
      LAPSE: 'Approval may be withdrawn when nothing has begun (months)',
      CLOSING_REPORT: 'Time for the closing report (months)',
      EMERGENCY: 'Emergency aid: approved after the disaster within (months)',
    },
  },
  membership: {
    kind: {
      FULL: 'Full member',
      ASSOCIATE: 'Associate member',
      OBSERVER: 'Observer',
      NETWORK: 'Part of the network',
    },
    state: {
      PROPOSED: 'Being prepared',
      REQUESTED: 'Waiting for the federation',
      CONSENTED: 'Consent given',
      REFUSED: 'Consent refused',
      MEMBER: 'Member',
      ENDED: 'No longer a member',
    },
    vote: { FOR: 'For', AGAINST: 'Against', ABSTAINED: 'Abstained', ABSENT: 'Absent' },
  },
  speech: {
    kind: { ADDRESS: 'Address', PAPER: 'Paper', STATEMENT: 'Statement', INTERVIEW: 'Interview' },
    state: {
      DRAFT: 'Not reviewed',
      SUBMITTED: 'Waiting for review',
      RETURNED: 'To be changed',
      CLEARED: 'Reviewed',
      GIVEN: 'Given',
    },
  },
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
    CASH_NOT_OF_FORM: 'An amount is written for money only.',
    ITEMS_NOT_OF_FORM: 'Money has no things beside it.',
    CHANNEL_IS_PARTNER: 'The channel is the donor or recipient itself.',
    APPROVAL_INCOMPLETE: 'The decision of approval has a number and a day.',
    AID_DATE: 'Write the day, or the month where no more is known.',
    AID_IN_FUTURE: 'This day has not come yet.',
    APPROVAL_MISSING:
      'It is not approved, so it may not be received. Basis: {{citation}}{{article}}{{verification}}.',
    APPROVAL_TOO_LATE:
      'It was approved on {{approvedOn}}, after it was received. Basis: {{citation}}{{article}}{{verification}}.',
    NOT_A_BODY: 'This partner is no international body with members.',
    PAID_INCOMPLETE: 'What was paid has an amount and a day.',
    POST_REVERSED: 'The post ends before it begins.',
    CONSENT_MISSING:
      'The federation has not consented: no union joins an international body on its own.',
    CONSENT_TOO_LATE: 'The consent is of {{consentOn}}, after the joining.',
    DAY_TO_COME: 'This day has not come yet.',
    END_BEFORE_SINCE: 'It ends before it began on {{since}}.',
    NOT_REVIEWED: 'The federation has not reviewed its content, so it may not be given.',
    REVIEWED_TOO_LATE: 'It was reviewed on {{reviewedOn}}, after it was given.',
  },
  unverified: ' (not verified)',
});
