import type {
  IndicatorAccrual,
  IndicatorMeasure,
  ProjectKind,
  ProjectState,
  ProjectTopic,
} from '@cau-noi/domain/project';
import type { EvaluationQuestion, FollowOnAnswer } from '@cau-noi/domain/project/evaluation';
import type { PaymentIssue, ProjectIssue, UsedIssue } from '@cau-noi/domain/project/issues';
import type { ProjectStep, StepIssue, WorkIssue } from '@cau-noi/domain/project/life';
import type { LinkIssue, RecordIssue } from '@cau-noi/domain/project/record-issues';
import type { ProjectReportKind, ReportStanding } from '@cau-noi/domain/project/reports';
import type { AchievedVerdict } from '@cau-noi/domain/project/results';
import type { LimitCode } from '@cau-noi/domain/limits';
import { defineMessages } from '../messages.ts';
import type { CodeWords } from './code-words.ts';

/** Those that all registers share have their words with aid and memberships. */
type Common = LimitCode | 'CHANNEL_IS_PARTNER' | 'DAY_TO_COME';
type IssueCode = Exclude<
  (
    | ProjectIssue
    | UsedIssue
    | PaymentIssue
    | StepIssue
    | WorkIssue
    | RecordIssue
    | LinkIssue
  )['code'],
  Common
>;

const vi = {
  kind: {
    PROGRAMME: 'Chương trình',
    PROJECT: 'Dự án',
    NON_PROJECT: 'Phi dự án',
  } satisfies CodeWords<ProjectKind>,
  state: {
    IDEA: 'Ý tưởng',
    SUBMITTED: 'Đã trình',
    APPROVED: 'Đã phê duyệt',
    REFUSED: 'Không được phê duyệt',
    WITHDRAWN: 'Đã thôi',
    RUNNING: 'Đang thực hiện',
    CLOSING: 'Đang kết thúc',
    CLOSED: 'Đã kết thúc',
    HISTORIC: 'Theo tư liệu',
  } satisfies CodeWords<ProjectState>,
  topic: {
    SOCIAL_RESPONSIBILITY: 'Trách nhiệm xã hội doanh nghiệp',
    GRASSROOTS_ROLE: 'Vai trò công đoàn cơ sở',
    SMALL_ENTERPRISES: 'Doanh nghiệp vừa và nhỏ',
    MEMBERSHIP_DEVELOPMENT: 'Phát triển đoàn viên',
    BARGAINING: 'Thương lượng, thoả ước tập thể',
    OCCUPATIONAL_SAFETY: 'An toàn, vệ sinh lao động',
    CLIMATE_ENVIRONMENT: 'Khí hậu, môi trường',
    TRANSITION: 'Chuyển đổi trong doanh nghiệp',
    TRAINING: 'Đào tạo cán bộ, giảng viên',
    LAW: 'Pháp luật, tư vấn pháp luật',
    OTHER: 'Nội dung khác',
  } satisfies CodeWords<ProjectTopic>,
  step: {
    SUBMIT: 'Trình phê duyệt',
    TAKE_BACK: 'Rút lại bản trình',
    APPROVE: 'Ghi quyết định phê duyệt',
    REFUSE: 'Ghi không được phê duyệt',
    WITHDRAW: 'Thôi, thu hồi phê duyệt',
    BEGIN: 'Bắt đầu thực hiện',
    END: 'Kết thúc thực hiện',
    CLOSE: 'Đóng dự án',
  } satisfies CodeWords<ProjectStep>,
  measure: { NUMBER: 'Số', RATIO: 'Tỷ lệ' } satisfies CodeWords<IndicatorMeasure>,
  accrual: {
    CUMULATIVE: 'Luỹ kế từ đầu',
    PERIODIC: 'Riêng từng năm',
  } satisfies CodeWords<IndicatorAccrual>,
  verdict: {
    REACHED: 'Đạt',
    NOT_REACHED: 'Chưa đạt',
    UNKNOWN: 'Chưa đủ số liệu',
    NO_TARGET: 'Chưa có chỉ tiêu',
  } satisfies CodeWords<AchievedVerdict>,
  report: {
    HALF_YEAR: 'Báo cáo 6 tháng',
    YEAR: 'Báo cáo năm',
    CLOSING: 'Báo cáo kết thúc',
  } satisfies CodeWords<ProjectReportKind>,
  standing: {
    SENT: 'Đã gửi',
    SENT_LATE: 'Gửi muộn',
    DUE: 'Sắp đến hạn',
    OVERDUE: 'Quá hạn',
    UNKNOWN: 'Chưa rõ hạn',
  } satisfies CodeWords<ReportStanding>,
  question: {
    NEED: 'Đúng nhu cầu của đơn vị',
    QUALITY: 'Làm tốt',
    USE: 'Áp dụng được vào công việc',
    PARTICIPATION: 'Được tham gia quyết định',
    LASTING: 'Kết quả còn lâu dài',
  } satisfies CodeWords<EvaluationQuestion>,
  answer: {
    OPEN: 'Chưa trả lời',
    AGREED: 'Đồng ý',
    DECLINED: 'Không nhận',
  } satisfies CodeWords<FollowOnAnswer>,
  issue: {
    PARTIAL_DATE: 'Hãy ghi năm, tháng và năm, hoặc ngày đầy đủ.',
    PERIOD_REVERSED: 'Kết thúc trước khi bắt đầu.',
    UNION_LEADS: 'Đơn vị này đã chủ trì.',
    DONOR_NOT_NAMED: 'Đối tác này không có trong danh sách nhà tài trợ.',
    DENOMINATOR: 'Tỷ lệ cần cả tử số và mẫu số; chỉ tiêu là số thì không có mẫu số.',
    DONOR_IN_USE: 'Nhà tài trợ đã chuyển tiền hoặc có đề nghị nên không bỏ ra được.',
    INDICATOR_IN_USE: 'Chỉ tiêu đã có số liệu thực hiện nên không bỏ ra được.',
    PAYMENT_DATE: 'Hãy ghi ngày, hoặc tháng nếu chỉ biết tháng.',
    AMOUNT_MISSING: 'Chưa có số tiền.',
    APPROVAL_MISSING:
      'Chưa có quyết định phê duyệt nên chưa được thực hiện, tiếp nhận hay giải ngân. Căn cứ: {{citation}}{{article}}{{verification}}.',
    APPROVAL_TOO_LATE:
      'Quyết định phê duyệt ngày {{approvedOn}}, sau ngày này. Căn cứ: {{citation}}{{article}}{{verification}}.',
    STEP_NOT_NOW: 'Không làm được khi đang ở trạng thái “{{state}}”.',
    STEP_BEFORE: 'Phải từ ngày {{day}} trở đi.',
    CLOSING_REPORT_MISSING: 'Chưa gửi báo cáo kết thúc; hãy ghi báo cáo trước.',
    ADJUSTMENT_BASIS: 'Đã được phê duyệt nên thay đổi phải có văn bản điều chỉnh: ghi số và ngày.',
    NOT_BEGUN: 'Chưa bắt đầu thực hiện (“{{state}}”) nên chưa ghi kết quả, báo cáo, đánh giá.',
    ANSWER_DATE: 'Đã trả lời thì ghi ngày trả lời, từ ngày đề nghị trở đi.',
    REPORT_YEAR: 'Báo cáo 6 tháng, báo cáo năm ghi năm; báo cáo kết thúc thì không.',
    IN_A_PROJECT: 'Hồ sơ này đã thuộc một chương trình, dự án.',
    NOT_IN_PROJECT: 'Hồ sơ này không thuộc chương trình, dự án này.',
  } satisfies CodeWords<IssueCode>,
  /** Where no rule of that day is known. */
  based: {
    APPROVAL_MISSING: 'Chưa có quyết định phê duyệt nên chưa được thực hiện hay tiếp nhận.',
    APPROVAL_TOO_LATE: 'Quyết định phê duyệt ngày {{approvedOn}}, sau ngày này.',
  },
} as const;

/** The words of programmes and projects: their codes, and what is wrong with what was written. */
export const projectWords = defineMessages(vi, {
  kind: { PROGRAMME: 'Programme', PROJECT: 'Project', NON_PROJECT: 'Non-project aid' },
  state: {
    IDEA: 'Idea',
    SUBMITTED: 'Submitted',
    APPROVED: 'Approved',
    REFUSED: 'Not approved',
    WITHDRAWN: 'Given up',
    RUNNING: 'Under way',
    CLOSING: 'Closing',
    CLOSED: 'Closed',
    HISTORIC: 'Known from a source',
  },
  topic: {
    SOCIAL_RESPONSIBILITY: 'Corporate social responsibility',
    GRASSROOTS_ROLE: 'Role of grassroots unions',
    SMALL_ENTERPRISES: 'Small and medium enterprises',
    MEMBERSHIP_DEVELOPMENT: 'Winning members',
    BARGAINING: 'Bargaining, collective agreements',
    OCCUPATIONAL_SAFETY: 'Safety and health at work',
    CLIMATE_ENVIRONMENT: 'Climate, environment',
    TRANSITION: 'Transition in enterprises',
    TRAINING: 'Training of officers and trainers',
    LAW: 'Law, legal advice',
    OTHER: 'Something else',
  },
  step: {
    SUBMIT: 'Submit for approval',
    TAKE_BACK: 'Take back',
    APPROVE: 'Write down the approval',
    REFUSE: 'Write down the refusal',
    WITHDRAW: 'Give up, withdraw the approval',
    BEGIN: 'Begin',
    END: 'End',
    CLOSE: 'Close',
  },
  measure: { NUMBER: 'Number', RATIO: 'Share' },
  accrual: { CUMULATIVE: 'All since the beginning', PERIODIC: 'Each year alone' },
  verdict: {
    REACHED: 'Reached',
    NOT_REACHED: 'Not reached',
    UNKNOWN: 'Figures missing',
    NO_TARGET: 'No target yet',
  },
  report: {
    HALF_YEAR: 'Half-year report',
    YEAR: 'Yearly report',
    CLOSING: 'Closing report',
  },
  standing: {
    SENT: 'Sent',
    SENT_LATE: 'Sent late',
    DUE: 'Due',
    OVERDUE: 'Overdue',
    UNKNOWN: 'Day not known',
  },
  question: {
    NEED: 'It answers a need of ours',
    QUALITY: 'It was well done',
    USE: 'It is put to use',
    PARTICIPATION: 'We had a say in it',
    LASTING: 'It will last',
  },
  answer: { OPEN: 'Not answered', AGREED: 'Agreed', DECLINED: 'Declined' },
  issue: {
    PARTIAL_DATE: 'Write a year, a month and year, or a full day.',
    PERIOD_REVERSED: 'It ends before it begins.',
    UNION_LEADS: 'This union leads it already.',
    DONOR_NOT_NAMED: 'This partner is not among the donors.',
    DENOMINATOR: 'A share has a numerator and a denominator; a number has no denominator.',
    DONOR_IN_USE: 'A donor that has paid or proposed something stays.',
    INDICATOR_IN_USE: 'An indicator with results stays.',
    PAYMENT_DATE: 'Write the day, or the month where no more is known.',
    AMOUNT_MISSING: 'There is no amount.',
    APPROVAL_MISSING:
      'It is not approved, so nothing may begin, be received or be paid. Basis: {{citation}}{{article}}{{verification}}.',
    APPROVAL_TOO_LATE:
      'It was approved on {{approvedOn}}, after this day. Basis: {{citation}}{{article}}{{verification}}.',
    STEP_NOT_NOW: 'Not possible in the state “{{state}}”.',
    STEP_BEFORE: 'It must be on {{day}} or later.',
    CLOSING_REPORT_MISSING: 'The closing report was not sent; write it down first.',
    ADJUSTMENT_BASIS: 'It was approved, so a change needs a document: write its number and day.',
    NOT_BEGUN: 'It has not begun (“{{state}}”), so it has no results, reports or evaluations.',
    ANSWER_DATE: 'An answer has its day, on that of the proposal or later.',
    REPORT_YEAR: 'Half-year and yearly reports have a year; the closing report has none.',
    IN_A_PROJECT: 'This dossier is a part of a project already.',
    NOT_IN_PROJECT: 'This dossier is no part of this project.',
  },
  based: {
    APPROVAL_MISSING: 'It is not approved, so nothing may begin or be received.',
    APPROVAL_TOO_LATE: 'It was approved on {{approvedOn}}, after this day.',
  },
});
