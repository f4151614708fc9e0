import type { BookingIssue, BookingState, CollaboratorIssue } from '@cau-noi/domain/collaborator';
import type { LimitCode } from '@cau-noi/domain/limits';
import type { KeeperIssue } from '@cau-noi/domain/partner/keeper';
import type {
  HandOverKind,
  HandOverState,
  LeavingReason,
  StaffRole,
  Workload,
} from '@cau-noi/domain/staff';
import type { AssignmentIssue, HandOverIssue } from '@cau-noi/domain/staff/issues';
import type { ConfirmingIssue, KeepingIssue } from '@cau-noi/domain/staff/leaving';
import { defineMessages } from '../messages.ts';
import type { CodeWords } from './code-words.ts';

type IssueCode = Exclude<
  (
    | AssignmentIssue
    | HandOverIssue
    | KeepingIssue
    | ConfirmingIssue
    | KeeperIssue
    | CollaboratorIssue
    | BookingIssue
  )['code'],
  LimitCode | 'PERIOD_REVERSED' | 'LANGUAGE_CODE' | 'EXPIRY_UNTESTED'
>;

const vi = {
  role: {
    LEADER_IN_CHARGE: 'Lãnh đạo phụ trách',
    OFFICER: 'Cán bộ',
  } satisfies CodeWords<StaffRole>,
  workload: { FULL_TIME: 'Chuyên trách', PART_TIME: 'Kiêm nhiệm' } satisfies CodeWords<Workload>,
  leaving: {
    RETIRED: 'Nghỉ hưu',
    MOVED: 'Chuyển việc khác',
    TRANSFERRED: 'Điều động sang cơ quan khác',
    OTHER: 'Lý do khác',
  } satisfies CodeWords<LeavingReason>,
  openKind: {
    DOSSIER: 'Hồ sơ',
    PLAN: 'Kế hoạch năm',
    COMMITMENT: 'Cam kết',
    CONTACT: 'Đầu mối liên hệ',
    SUBSTITUTION: 'Uỷ quyền',
  } satisfies CodeWords<HandOverKind>,
  handOver: {
    IN_OFFICE: 'Đang làm',
    OWED: 'Chưa bàn giao hết',
    DONE: 'Đã bàn giao',
  } satisfies CodeWords<HandOverState>,
  booking: {
    BOOKED: 'Đã đặt',
    CONFIRMED: 'Đã nhận lời',
    CANCELLED: 'Đã huỷ',
  } satisfies CodeWords<BookingState>,
  issue: {
    LEAVING_UNSAID: 'Hãy chọn lý do thôi làm.',
    LEAVING_WITHOUT_END: 'Đã có lý do thôi làm thì cần ngày cuối.',
    ASSIGNED_ALREADY: 'Người này đã được phân công ở đơn vị này từ ngày {{from}}.',
    NO_POST_HERE: 'Vào ngày đó người này không giữ chức vụ nào ở đơn vị này.',
    NOT_LEFT: 'Người này còn đang làm; ghi ngày thôi làm trước khi bàn giao.',
    NOT_PROPOSED: 'Cam kết này không còn chờ xác nhận; hãy mở lại.',
    ROLE_NOT_HELD: 'Vai trò này không kết thúc cùng việc đối ngoại ở đơn vị.',
    NOTHING_OPEN: 'Không còn việc nào để bàn giao.',
    SUCCESSOR_SAME: 'Không bàn giao cho chính người thôi làm.',
    SUCCESSOR_GONE: 'Hôm nay người này không giữ chức vụ nào ở đơn vị.',
    KEEPER_NOT_STAFF:
      'Hôm nay người này không được phân công làm đối ngoại ở đơn vị giữ đầu mối; hãy phân công trước.',
    PERIODS_OVERLAP: 'Trùng với một khoảng thời gian ở trên.',
    INTERPRETER_MUTE: 'Người phiên dịch cần ít nhất một ngoại ngữ.',
    BOOKING_PAST: 'Những ngày này đã qua.',
    BOOKING_TOO_LONG: 'Đặt {{actual}} ngày, nhiều nhất {{limit}} ngày một lần.',
    NOT_AVAILABLE: 'Người này không nhận việc trong những ngày đó.',
    BOOKED_ALREADY: '{{what}} đã đặt người này từ {{from}} đến {{to}}.',
    TRAVELS_ALREADY: 'Người này đi theo hồ sơ số {{what}} từ {{from}} đến {{to}}.',
  } satisfies CodeWords<IssueCode>,
  filter: {
    text: 'Tìm',
    language: 'Ngoại ngữ',
    level: 'Trình độ từ',
    tested: 'Có chứng chỉ còn hạn',
    trade: 'Ngành nghề',
    function: 'Việc đang phụ trách',
    freeFrom: 'Rảnh từ ngày',
    freeTo: 'Rảnh đến ngày',
    keyLeader: 'Cán bộ chủ chốt',
    inOffice: 'Đang giữ chức vụ',
    interpreter: 'Phiên dịch',
    current: 'Đang làm đối ngoại',
  },
  column: {
    name: 'Họ tên',
    post: 'Chức vụ',
    unit: 'Đơn vị',
    trade: 'Ngành nghề',
    function: 'Việc đang phụ trách',
    languages: 'Ngoại ngữ',
    role: 'Vai trò',
    workload: 'Chế độ',
    from: 'Từ ngày',
    to: 'Đến ngày',
    leaving: 'Lý do thôi làm',
    handOver: 'Bàn giao',
    interpreter: 'Phiên dịch',
    employer: 'Nơi làm việc',
    fields: 'Lĩnh vực',
    contact: 'Liên hệ',
    pooled: 'Dùng chung',
  },
  yes: 'Có',
  no: 'Không',
  known: '{{language}} {{level}}',
  selfStated: '{{language}} {{level}} (tự khai)',
  expired: '{{language}} {{level}} (chứng chỉ hết hạn)',
} as const;

/** The words of foreign-affairs staff, hand-overs, collaborators and bookings. */
export const staffWords = defineMessages(vi, {
  role: { LEADER_IN_CHARGE: 'Leader in charge', OFFICER: 'Officer' },
  workload: { FULL_TIME: 'Full-time', PART_TIME: 'Part-time' },
  leaving: {
    RETIRED: 'Retired',
    MOVED: 'Moved to other work',
    TRANSFERRED: 'Transferred to another body',
    OTHER: 'Another reason',
  },
  openKind: {
    DOSSIER: 'Dossier',
    PLAN: 'Yearly plan',
    COMMITMENT: 'Commitment',
    CONTACT: 'Contact',
    SUBSTITUTION: 'Stand-in',
  },
  handOver: { IN_OFFICE: 'In office', OWED: 'Not all handed over', DONE: 'Handed over' },
  booking: { BOOKED: 'Booked', CONFIRMED: 'Agreed', CANCELLED: 'Cancelled' },
  issue: {
    LEAVING_UNSAID: 'Choose why the work ended.',
    LEAVING_WITHOUT_END: 'With a reason for leaving goes a last day.',
    ASSIGNED_ALREADY: 'This person does the work of this union since {{from}} already.',
    NO_POST_HERE: 'On that day this person held no post at this union.',
    NOT_LEFT: 'This person still does the work; write down the last day before handing over.',
    NOT_PROPOSED: 'This commitment waits for no confirmation any more; open it again.',
    ROLE_NOT_HELD: 'This role does not end with the foreign-affairs work here.',
    NOTHING_OPEN: 'Nothing is left to hand over.',
    SUCCESSOR_SAME: 'Nobody hands over to themselves.',
    SUCCESSOR_GONE: 'Today this person holds no post at the union.',
    KEEPER_NOT_STAFF:
      'Today this person does no foreign-affairs work at the union that keeps the contact; assign them first.',
    PERIODS_OVERLAP: 'Overlaps with a period above.',
    INTERPRETER_MUTE: 'An interpreter needs at least one language.',
    BOOKING_PAST: 'These days are over.',
    BOOKING_TOO_LONG: '{{actual}} days are asked for, at most {{limit}} at a time.',
    NOT_AVAILABLE: 'Cannot be booked on those days.',
    BOOKED_ALREADY: '{{what}} has booked this person from {{from}} to {{to}}.',
    TRAVELS_ALREADY: 'Travels with dossier no. {{what}} from {{from}} to {{to}}.',
  },
  filter: {
    text: 'Find',
    language: 'Language',
    level: 'Level from',
    tested: 'With a certificate that counts',
    trade: 'Trade',
    function: 'Work in the union',
    freeFrom: 'Free from',
    freeTo: 'Free until',
    keyLeader: 'Key leader',
    inOffice: 'Holds a post',
    interpreter: 'Interpreter',
    current: 'Does foreign-affairs work',
  },
  column: {
    name: 'Name',
    post: 'Post',
    unit: 'Unit',
    trade: 'Trade',
    function: 'Work in the union',
    languages: 'Languages',
    role: 'Role',
    workload: 'Workload',
    from: 'From',
    to: 'To',
    leaving: 'Why it ended',
    handOver: 'Hand-over',
    interpreter: 'Interpreter',
    employer: 'Employer',
    fields: 'Fields',
    contact: 'Contact',
    pooled: 'Shared',
  },
  yes: 'Yes',
  no: 'No',
  known: '{{language}} {{level}}',
  selfStated: '{{language}} {{level}} (self-stated)',
  expired: '{{language}} {{level}} (certificate expired)',
});
