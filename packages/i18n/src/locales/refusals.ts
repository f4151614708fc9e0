import type { UserRole } from '@cau-noi/domain/access/actor';
import type { LastAdministratorIssue } from '@cau-noi/domain/access/administrators';
import type { RefusalCode } from '@cau-noi/domain/access/permission';
import type { TokenRefusal } from '@cau-noi/domain/access/token';
import type { SettlementRefusal } from '@cau-noi/domain/assessment/settlement';
import type { RouteIssue } from '@cau-noi/domain/approval/route';
import type { ProgressRefusal } from '@cau-noi/domain/dossier/follow-up';
import type { PlanningIssue } from '@cau-noi/domain/exchange/planning';
import type { HoldCode } from '@cau-noi/domain/effectiveness/hold-code';
import type { ReportRefusal, UndoRefusal } from '@cau-noi/domain/dossier/outcome-lifecycle';
import type { SupersedingIssue } from '@cau-noi/domain/period/superseding';
import { defineMessages } from '../messages.ts';
import type { CodeWords } from './code-words.ts';

/** What the API refuses beside the policy. */
type ServiceCode =
  | 'NOT_FOUND'
  | 'PLAN_EXISTS'
  | 'EXCHANGE_EXISTS'
  | 'HANDED_IN'
  | PlanningIssue['code']
  | 'NOT_ADJUSTING'
  | 'STALE_VERSION'
  | HoldCode
  | 'WAIVER_TAKEN_BACK'
  | 'VALIDATION'
  | 'ALREADY_EXISTS'
  | 'REFERENCE_MISSING'
  | 'VALUE_REFUSED'
  | 'YOURSELF'
  | 'PARTNER_MERGED'
  | 'PARTNER_NOT_MERGED'
  | 'CONTACT_CLOSED'
  | 'PERSON_ERASED'
  | 'REQUEST_CLOSED';

/** What keeps the administration whole. */
type AdministrationCode =
  | LastAdministratorIssue['code']
  | Extract<SupersedingIssue['code'], 'SUPERSEDED'>;

/** What the lifecycles of figures and outcome report refuse. */
type OutcomeCode =
  | ReportRefusal['code']
  | UndoRefusal['code']
  | SettlementRefusal['code']
  | Extract<ProgressRefusal, { readonly is: 'state' }>['issue']['code'];

const vi = {
  role: {
    OFFICER: 'cán bộ làm công tác đối ngoại của đơn vị',
    UNIT_LEADER: 'lãnh đạo đơn vị',
    FEDERATION_ADVISER: 'chuyên viên tham mưu đối ngoại',
    FEDERATION_LEADER: 'lãnh đạo Tổng Liên đoàn',
    AUDITOR: 'người kiểm tra, giám sát',
    ADMINISTRATOR: 'quản trị hệ thống',
  } satisfies CodeWords<UserRole>,
  refusal: {
    ROLE_REQUIRED: 'Việc này do {{roles}} thực hiện.',
    NOT_YOUR_UNIT: 'Hồ sơ thuộc {{organisationId}}, ngoài phạm vi công việc của anh/chị.',
    READ_ONLY_UNIT:
      '{{organisationId}} đã kết thúc hoạt động; chỉ đơn vị kế thừa làm được việc này.',
    STATE: 'Hồ sơ đang ở trạng thái “{{state}}” nên chưa làm được việc này.',
    NOT_YOURS: 'Việc này thuộc người khác.',
    TOKEN_SCOPE: 'Mã truy cập này không có phạm vi {{scope}}; hãy tạo mã khác có phạm vi đó.',
    SESSION_REQUIRED: 'Việc này không làm bằng mã truy cập; hãy đăng nhập.',
    TOKEN_UNKNOWN: 'Mã truy cập không đúng; hãy kiểm tra đã chép đủ mã.',
    TOKEN_OWNER_DISABLED: 'Tài khoản của người tạo mã truy cập này đã bị khoá.',
    TOKEN_REVOKED: 'Mã truy cập này đã bị thu hồi; hãy tạo mã mới.',
    TOKEN_EXPIRED: 'Mã truy cập này hết hạn sau ngày {{day}}; hãy tạo mã mới.',
    NOT_PENDING: 'Bản trình này đã được quyết định, thu hồi hoặc hết hiệu lực.',
    NOT_HOLDER: 'Bước này do {{role}} của {{organisationId}} quyết định.',
    SELF_APPROVAL: 'Người lập hồ sơ hoặc có tên trong đoàn không tự phê duyệt.',
    SUBSTITUTE_OF_AUTHOR: 'Người được uỷ quyền của người lập hồ sơ không phê duyệt thay.',
    SAME_PERSON_TWICE: 'Anh/chị đã quyết định bước {{position}}; bước này cần một người khác.',
    NO_ROUTE: 'Chưa có quy trình duyệt cho loại hồ sơ này; đề nghị quản trị hệ thống khai báo.',
    ROUTE_WITHOUT_STEPS: 'Quy trình duyệt chưa có bước nào; đề nghị quản trị hệ thống khai báo.',
    NOT_FOUND: 'Không tìm thấy nội dung này trong phạm vi được xem.',
    NOT_ADJUSTING: 'Kế hoạch chưa từng được phê duyệt nên không có bản điều chỉnh để bỏ.',
    PLAN_EXISTS: 'Đơn vị đã có kế hoạch năm {{year}}.',
    HANDED_IN: 'Đã ghi là đơn vị đã nộp nội dung này của năm {{year}}.',
    EXCHANGE_EXISTS: 'Đơn vị đã có sổ luân phiên với đối tác này từ năm {{year}}.',
    NOT_A_TURN: 'Năm {{year}} không có phiên nào.',
    TURN_OVER: 'Phiên năm {{year}} đã xong hoặc không còn, không cần lập kế hoạch.',
    ALREADY_PLANNED: 'Phiên năm {{year}} đã có dòng trong kế hoạch năm.',
    HAS_DOSSIER: 'Phiên năm {{year}} đã có hồ sơ.',
    PLAN_SUBMITTED:
      'Kế hoạch năm {{year}} đã trình, đang chờ quyết định; thu hồi kế hoạch, hoặc chờ quyết định rồi điều chỉnh.',
    PLAN_APPROVED:
      'Kế hoạch năm {{year}} đã được phê duyệt; hãy mở điều chỉnh kế hoạch rồi đưa phiên này vào.',
    NOT_PLANNED: 'Phiên năm {{year}} chưa có trong kế hoạch năm; đưa vào kế hoạch trước.',
    STALE_VERSION: 'Nội dung đã được sửa ở nơi khác; hãy xem bản mới trước.',
    REPORT_OVERDUE:
      'Đơn vị hoặc trưởng đoàn còn báo cáo kết quả quá hạn; nộp báo cáo đó rồi mới trình được hồ sơ này.',
    HELD_BY_CHECKS: 'Còn nội dung phải sửa hoặc cần giải trình trước khi trình.',
    WAIVER_TAKEN_BACK:
      'Ngoại lệ của hồ sơ này đã được rút; hãy trả lại để đơn vị sửa hoặc xin lại ngoại lệ.',
    VALIDATION: 'Còn chỗ chưa điền hoặc chưa đúng.',
    ALREADY_EXISTS: 'Nội dung này đã có.',
    REFERENCE_MISSING: 'Nội dung được nhắc đến không còn nữa; hãy tải lại trang.',
    VALUE_REFUSED: 'Có giá trị không được nhận; hãy kiểm tra lại.',
    NOT_ENDED: 'Hoạt động chưa kết thúc.',
    REPORT_MISSING: 'Chưa có báo cáo kết quả để nộp.',
    NOT_REPORTED: 'Chưa nộp báo cáo kết quả nên chưa có cam kết để theo dõi.',
    UNKNOWN_COMMITMENT: 'Báo cáo kết quả không có cam kết này; hãy tải lại trang.',
    REPORT_SUBMITTED: 'Báo cáo kết quả đã nộp, không sửa được nữa.',
    FIGURES_WRITTEN: 'Số liệu do đơn vị ghi thì không hoàn tác; hãy đính chính và nêu lý do.',
    FIGURES_CORRECTED: 'Số liệu đã được đính chính nên không hoàn tác được nữa.',
    FIGURES_REPORTED: 'Báo cáo kết quả đã nộp theo số liệu này; hãy đính chính và nêu lý do.',
    YOURSELF: 'Không ai tự khoá tài khoản của mình; việc này do người quản trị khác thực hiện.',
    LAST_ADMINISTRATOR:
      'Từ {{day}} Tổng Liên đoàn sẽ không còn người quản trị nào; hãy giao vai trò này cho người khác trước.',
    SUPERSEDED: 'Giá trị này đã có giá trị khác thay từ sau {{until}}; hãy tải lại trang.',
    UNEXPLAINED:
      'Còn {{count}} nội dung chi thực tế vượt so với lúc duyệt chưa giải trình; hãy giải trình rồi ghi ngày quyết toán.',
    SETTLED: 'Đã quyết toán theo kết quả này nên giải trình không sửa được nữa.',
    PARTNER_MERGED: 'Bản ghi này đã được gộp vào đối tác khác; hãy tải lại trang.',
    PARTNER_NOT_MERGED: 'Hai bản ghi này đã được tách; hãy tải lại trang.',
    CONTACT_CLOSED: 'Đầu mối này đã ghi ngày cuối.',
    PERSON_ERASED: 'Dữ liệu của người này đã được xoá theo yêu cầu; không ghi thêm được.',
    REQUEST_CLOSED: 'Yêu cầu này đã được thực hiện.',
    UNDO_EXPIRED: 'Đã quá thời gian hoàn tác; hãy đính chính số liệu và nêu lý do.',
  } satisfies CodeWords<
    | RefusalCode
    | TokenRefusal['code']
    | RouteIssue['code']
    | OutcomeCode
    | AdministrationCode
    | ServiceCode
  >,
  /** Where the union is not named here, and may be the reader's own. */
  unnamed: { NOT_HOLDER: 'Bước này do {{role}} quyết định.' },
  otherUnit: 'đơn vị khác',
  otherState: 'khác',
  refused: 'Anh/chị không có quyền thực hiện việc này.',
} as const;

/** Why an act is refused: the policy's codes, and what the API refuses beside it. */
export const refusalWords = defineMessages(vi, {
  role: {
    OFFICER: 'a foreign-affairs officer of the unit',
    UNIT_LEADER: 'a leader of the unit',
    FEDERATION_ADVISER: 'a foreign-affairs adviser',
    FEDERATION_LEADER: 'a leader of the federation',
    AUDITOR: 'an auditor',
    ADMINISTRATOR: 'an administrator',
  },
  refusal: {
    ROLE_REQUIRED: 'This is done by {{roles}}.',
    NOT_YOUR_UNIT: 'The record belongs to {{organisationId}}, outside your work.',
    READ_ONLY_UNIT: '{{organisationId}} is dissolved; only its successor can do this.',
    STATE: 'This cannot be done while the record is “{{state}}”.',
    NOT_YOURS: 'This belongs to somebody else.',
    TOKEN_SCOPE: 'This access token lacks the scope {{scope}}; make another that has it.',
    SESSION_REQUIRED: 'No access token may do this; please sign in.',
    TOKEN_UNKNOWN: 'There is no such access token; check that the whole of it was copied.',
    TOKEN_OWNER_DISABLED: 'The account of whoever made this access token is disabled.',
    TOKEN_REVOKED: 'This access token was revoked; make a new one.',
    TOKEN_EXPIRED: 'This access token ended after {{day}}; make a new one.',
    NOT_PENDING: 'This submission is decided, withdrawn or void.',
    NOT_HOLDER: 'This step is decided by {{role}} of {{organisationId}}.',
    SELF_APPROVAL: 'Nobody approves what they wrote or travel on.',
    SUBSTITUTE_OF_AUTHOR: 'The substitute of an author does not approve in their place.',
    SAME_PERSON_TWICE: 'You decided step {{position}}; this step needs another person.',
    NO_ROUTE: 'There is no route for this kind of record; please ask the administrator.',
    ROUTE_WITHOUT_STEPS: 'The route has no steps; please ask the administrator.',
    NOT_FOUND: 'This was not found among what you may see.',
    NOT_ADJUSTING: 'The plan was never approved, so there is no adjustment to give up.',
    HANDED_IN: 'It is recorded already that this was handed in for {{year}}.',
    EXCHANGE_EXISTS: 'The unit has a ledger with this partner from {{year}} already.',
    NOT_A_TURN: 'There is no turn in {{year}}.',
    TURN_OVER: 'The turn of {{year}} is over or given up: there is nothing to plan.',
    ALREADY_PLANNED: 'The turn of {{year}} has a line in the yearly plan already.',
    HAS_DOSSIER: 'The turn of {{year}} has a dossier already.',
    PLAN_SUBMITTED:
      'The plan for {{year}} has been submitted: withdraw it, or wait for the decision and adjust it.',
    PLAN_APPROVED:
      'The plan for {{year}} is approved: begin an adjustment, then put the turn into it.',
    NOT_PLANNED: 'The turn of {{year}} stands in no plan yet; put it into the plan first.',
    PLAN_EXISTS: 'The unit has a plan for {{year}} already.',
    STALE_VERSION: 'It has been changed elsewhere; please look at the new version first.',
    REPORT_OVERDUE:
      'The unit or the head owes the outcome report of an earlier activity; hand it in, then submit this dossier.',
    HELD_BY_CHECKS: 'Something must still be corrected or justified before it is submitted.',
    WAIVER_TAKEN_BACK:
      'An exception of this dossier was taken back; return it to be corrected or to ask anew.',
    VALIDATION: 'Something is missing or not right.',
    ALREADY_EXISTS: 'This exists already.',
    REFERENCE_MISSING: 'What it refers to is no longer there; please reload the page.',
    VALUE_REFUSED: 'A value was not accepted; please check.',
    NOT_ENDED: 'The activity is not over.',
    REPORT_MISSING: 'There is no outcome report to hand in yet.',
    NOT_REPORTED: 'No outcome report is handed in, so no commitment is followed up yet.',
    UNKNOWN_COMMITMENT: 'The outcome report has no such commitment; please load the page anew.',
    REPORT_SUBMITTED: 'The outcome report was handed in and cannot be changed any more.',
    FIGURES_WRITTEN: 'Figures that were written are not undone; correct them and say why.',
    FIGURES_CORRECTED: 'The figures have been corrected and cannot be undone any more.',
    FIGURES_REPORTED:
      'The outcome report was handed in on these figures; correct them and say why.',
    YOURSELF: 'Nobody disables their own account; another administrator does it.',
    LAST_ADMINISTRATOR:
      'From {{day}} the federation would have no administrator; give the role to somebody else first.',
    SUPERSEDED:
      'Another value has taken over from this one after {{until}}; please reload the page.',
    UNEXPLAINED:
      'Real costs beyond what was approved are not explained yet ({{count}}); explain them, then write the day of settlement.',
    SETTLED: 'The money was settled by this result; what was said of it cannot be changed.',
    PARTNER_MERGED: 'This entry was merged into another partner; please reload the page.',
    PARTNER_NOT_MERGED: 'These two entries were parted already; please reload the page.',
    CONTACT_CLOSED: 'The last day of this contact is written already.',
    PERSON_ERASED: 'What was kept of this person was erased by request; nothing more is written.',
    REQUEST_CLOSED: 'This request was done already.',
    UNDO_EXPIRED: 'The time for undoing is over; correct the figures and say why.',
  },
  unnamed: { NOT_HOLDER: 'This step is decided by {{role}}.' },
  otherUnit: 'another unit',
  otherState: 'another',
  refused: 'You are not permitted to do this.',
});
